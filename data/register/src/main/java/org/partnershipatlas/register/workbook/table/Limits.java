package org.partnershipatlas.register.workbook.table;

import org.partnershipatlas.model.Progress;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes the file as it lies on the disk
 * @param inflatedBytes what comes out of a zip, all its entries together
 * @param sheets sheets of a workbook, or files of a folder or zip
 * @param columns columns of a sheet; those beyond are left out with a note
 * @param cells cells of all sheets together, blank ones between filled ones included
 * @param watch is asked now and then whether the reading should stop
 */
public record Limits(
    long fileBytes, long inflatedBytes, int sheets, int columns, long cells, Progress watch) {

  private static final int CHECKED_EVERY = 512;

  /** Limits of a reading that nobody watches. */
  public Limits(long fileBytes, long inflatedBytes, int sheets, int columns, long cells) {
    this(fileBytes, inflatedBytes, sheets, columns, cells, Progress.NONE);
  }

  /** The same for a reading that can be stopped. */
  public Limits watched(Progress progress) {
    return new Limits(fileBytes, inflatedBytes, sheets, columns, cells, progress);
  }

  /** Room for a region's register, and far under what would trouble the machine. */
  public static final Limits USUAL = new Limits(100L << 20, 256L << 20, 300, 1_000, 20_000_000L);

  /** Counts down the cells that may still be read. */
  final class Budget {
    private static final int ROW = 4;

    private long left = cells;
    private int rows;

    /** Takes a row with that many cells; it takes room of its own, however short it is. */
    void spend(int count) {
      left -= count + ROW;
      if (rows++ % CHECKED_EVERY == 0) {
        watch.check();
      }
      if (left < 0) {
        throw new UnreadableFile(
            "file-too-large",
            "The file holds more than "
                + cells
                + " cells. Split it, or delete the empty rows and columns beyond the data.");
      }
    }
  }

  Budget budget() {
    return new Budget();
  }

  void checkFile(long bytes) {
    if (bytes > fileBytes) {
      throw new UnreadableFile(
          "file-too-large",
          "The file is larger than " + (fileBytes >> 20) + " MB. Split it into several files.");
    }
  }
}
