package org.partnershipatlas.register.workbook.read;

import java.util.List;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.workbook.table.RawSheet;

/** Tells how many rows of a file are read. */
final class RowsRead {
  private static final int TOLD_EVERY = 256;

  private final Progress progress;
  private final long all;
  private long done;

  RowsRead(Progress progress, List<RawSheet> sheets) {
    this.progress = progress;
    this.all = sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
  }

  /** One more row; throws if the reading was asked to stop. */
  void next() {
    if (done++ % TOLD_EVERY == 0) {
      progress.at(Math.min(done, all), all);
    }
  }
}
