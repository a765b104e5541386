package org.partnershipatlas.register.workbook.table;

import java.util.List;

/**
 * A sheet before its header row is known: every row that is not blank.
 *
 * @param name the sheet's name, or the file's without its ending
 * @param rows in order, blank ones left out (their numbers are missing)
 * @param since1904 whether bare day numbers count from 1904, as in workbooks of older Macs
 * @param mergedDown the rows that repeat the cell above because it is merged over them, by number
 */
public record RawSheet(
    String name, List<TableRow> rows, boolean since1904, List<Merged> mergedDown) {

  /** Keeps its own lists. */
  public RawSheet {
    rows = List.copyOf(rows);
    mergedDown = List.copyOf(mergedDown);
  }

  /**
   * A block of merged cells, the first holding the text of all.
   *
   * @param firstRow from 1
   * @param lastRow from 1
   * @param firstColumn from 0
   * @param lastColumn from 0
   */
  public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether the row below the first is inside it. */
    boolean covers(int row) {
      return row > firstRow && row <= lastRow;
    }
  }
}
