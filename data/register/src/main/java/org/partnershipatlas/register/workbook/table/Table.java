package org.partnershipatlas.register.workbook.table;

import java.util.List;

/**
 * A sheet with its header row found.
 *
 * @param sheet the sheet's name, or the file's without its ending
 * @param headerRow the row of the headers as the spreadsheet program numbers it
 * @param header the headers as typed, blank where a column has none
 * @param rows the rows below it that are not blank
 * @param since1904 whether bare day numbers count from 1904
 */
public record Table(
    String sheet, int headerRow, List<String> header, List<TableRow> rows, boolean since1904) {

  /** Keeps its own lists. */
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The widest row's number of columns, the header's included. */
  public int width() {
    return Math.max(
        header.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
  }

  /** A column's letters as the spreadsheet program shows them: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
