package org.partnershipatlas.register.workbook.read;

import java.util.List;

/**
 * How a sheet was understood, for somebody to look at and to set right.
 *
 * @param name the sheet
 * @param holds what its rows are, by the name of the workbook's sheet for that; {@link
 *     SheetMapping#NOT_READ} where it was not read; empty where it could not be told
 * @param remembered whether what it holds was settled before
 * @param headerRow the row of the headers, as the spreadsheet program numbers it; 0 where none
 * @param columns its columns, from the left
 */
public record ReadSheet(
    String name, String holds, boolean remembered, int headerRow, List<ReadColumn> columns) {

  /** Keeps its own list. */
  public ReadSheet {
    columns = List.copyOf(columns);
  }
}
