package org.partnershipatlas.register.workbook.write;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The looks of cells.
 *
 * @param header bold on a pale ground
 * @param plain text, wrapped
 * @param guarded text that begins like a formula, marked as text for good
 * @param example grey and slanted
 */
record Styles(CellStyle header, CellStyle plain, CellStyle guarded, CellStyle example) {

  private static final short TEXT = 0x31;

  Styles(Workbook book) {
    this(text(book), text(book), text(book), text(book));
    Font bold = book.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    guarded.setQuotePrefixed(true);
    Font slanted = book.createFont();
    slanted.setItalic(true);
    slanted.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    example.setFont(slanted);
  }

  private static CellStyle text(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(TEXT);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
