package org.partnershipatlas.api.service.file;

import java.util.List;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.slip.SlipReader;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Check slips that came back, all of them at once. */
final class SlipsSource {
  private SlipsSource() {}

  static FileSource open(List<SentFile> files, Progress progress) {
    SheetFile book = SheetsSource.together(SheetsSource.sheets(files, progress));
    return known -> SlipReader.read(book, known);
  }
}
