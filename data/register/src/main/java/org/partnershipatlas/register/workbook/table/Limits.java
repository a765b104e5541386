package org.partnershipatlas.register.workbook.table;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes the file as it lies on the disk
 * @param inflatedBytes what comes out of a zip, all its entries together
 * @param sheets sheets of a workbook, or files of a folder or zip
 * @param columns columns of a sheet; those beyond are left out with a note
 * @param cells cells of all sheets together, blank ones between filled ones included
 */
public record Limits(long fileBytes, long inflatedBytes, int sheets, int columns, long cells) {

  /** Room for a region's register, and far under what would trouble the machine. */
  public static final Limits USUAL = new Limits(100L << 20, 256L << 20, 300, 1_000, 20_000_000L);

  /** Counts down the cells that may still be read. */
  final class Budget {
    private static final int ROW = 4;

    private long left = cells;

    /** Takes a row with that many cells; it takes room of its own, however short it is. */
    void spend(int count) {
      left -= count + ROW;
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
