package org.partnershipatlas.api.service.file;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.whole.WholeImport;
import org.partnershipatlas.register.whole.WholeReader;
import org.partnershipatlas.register.whole.WholeReading;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** A whole register as one JSON document. */
final class WholeSource {
  private WholeSource() {}

  static FileSource open(List<SentFile> files, Progress progress) {
    if (files.size() > 1) {
      throw Refusal.of(ProblemCode.BAD_INPUT, "Each of these files is a whole register.")
          .mend("Give them one at a time.");
    }
    SentFile file = files.get(0);
    try {
      WholeReading reading = WholeReader.read(file.name(), new ByteArrayInputStream(file.bytes()));
      return known -> WholeImport.reading(reading, file.name(), known);
    } catch (UnreadableFile e) {
      throw Refusal.of(ProblemCode.BAD_INPUT, String.valueOf(e.getMessage()));
    }
  }
}
