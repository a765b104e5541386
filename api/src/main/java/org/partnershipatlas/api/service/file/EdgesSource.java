package org.partnershipatlas.api.service.file;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.edges.EdgeFiles;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.edges.EdgeReading;
import org.partnershipatlas.register.workbook.read.Reading;

/** Lists of pairs, with the nodes beside them. */
final class EdgesSource implements FileSource {
  private final List<SentFile> files;
  private final EdgeReading reading;

  private EdgesSource(List<SentFile> files, Progress progress) {
    this.files = List.copyOf(files);
    this.reading = EdgeFiles.of(SheetsSource.sheets(files, progress));
  }

  static FileSource open(List<SentFile> files, Progress progress) {
    return new EdgesSource(files, progress);
  }

  @Override
  public Reading readAgainst(Network known) {
    return PlainReading.apart(files, reading.records(), reading.problems(), reading.notes(), known);
  }

  @Override
  public Optional<EdgeForm> findPairs() {
    return reading.form();
  }
}
