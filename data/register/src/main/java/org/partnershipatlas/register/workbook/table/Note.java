package org.partnershipatlas.register.workbook.table;

/**
 * Something the reader did that its user should know of: no fault, but nothing is done in silence.
 *
 * @param sheet the sheet's name, or empty for the whole file
 * @param row the row it is about as the spreadsheet program numbers it, or 0
 * @param text one plain sentence
 */
public record Note(String sheet, int row, String text) {

  /** As one line of text. */
  @Override
  public String toString() {
    String place = row > 0 ? sheet + ", row " + row : sheet;
    return place.isEmpty() ? text : place + ": " + text;
  }
}
