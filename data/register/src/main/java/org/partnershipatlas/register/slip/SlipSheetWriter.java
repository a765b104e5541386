package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.partnershipatlas.register.slip.SlipLine.What;
import org.partnershipatlas.register.workbook.table.Guard;

/** Draws a slip as a sheet to fill in: cells to write in have a colour, marks are chosen. */
final class SlipSheetWriter {
  private static final List<Integer> MARK_WIDTHS = List.of(26, 24, 24, 42);
  private static final short TEXT = 0x31;
  private static final int LINE = 15;

  private final CellStyle title;
  private final CellStyle plain;
  private final CellStyle part;
  private final CellStyle header;
  private final CellStyle row;
  private final CellStyle guarded;
  private final CellStyle asked;

  SlipSheetWriter(Workbook book) {
    title = style(book, true, 14);
    plain = style(book, false, 11);
    part = style(book, true, 12);
    header = boxed(style(book, true, 11));
    header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    row = boxed(style(book, false, 11));
    guarded = boxed(style(book, false, 11));
    guarded.setQuotePrefixed(true);
    asked = boxed(style(book, false, 11));
    asked.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    asked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static CellStyle style(Workbook book, boolean bold, int points) {
    CellStyle style = book.createCellStyle();
    Font font = book.createFont();
    font.setBold(bold);
    font.setFontHeightInPoints((short) points);
    style.setFont(font);
    // Cells that stay text are not turned into dates or numbers when they are written over.
    style.setDataFormat(TEXT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle boxed(CellStyle style) {
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  void write(Sheet sheet, Slip slip) {
    SlipGrid grid = SlipGrid.of(slip);
    List<String> heads = List.of();
    List<Integer> marks = new ArrayList<>();
    List<Integer> yesNo = new ArrayList<>();
    widths(sheet, slip, grid);
    for (int i = 0; i < grid.lines().size(); i++) {
      SlipLine line = grid.lines().get(i);
      heads = line.kind() == What.HEADER ? line.cells() : heads;
      Row row = sheet.createRow(i);
      write(row, line, grid, heads);
      row.setHeightInPoints(LINE * lines(sheet, line) + 3);
      if (line.kind() == What.ROW) {
        marks.add(i);
      } else if (line.kind() == What.WHOLE) {
        yesNo.add(i);
      }
    }
    choices(sheet, marks, grid.shown(), Mark.words());
    choices(sheet, yesNo, 1, List.of("yes", "no"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /**
   * In how many lines the longest text of a row is shown; programs do not work it out themselves.
   */
  private static int lines(Sheet sheet, SlipLine line) {
    if (line.kind() == What.TEXT || line.kind() == What.TITLE || line.kind() == What.PART) {
      return line.kind() == What.TITLE ? 2 : 1;
    }
    int most = 1;
    for (int i = 0; i < line.cells().size(); i++) {
      int letters = Math.max(1, sheet.getColumnWidth(i) / 256 - 2);
      most = Math.max(most, (line.cells().get(i).length() + letters - 1) / letters);
    }
    return most;
  }

  private void write(Row to, SlipLine line, SlipGrid grid, List<String> heads) {
    for (int i = 0; i < line.cells().size(); i++) {
      boolean boxed = line.kind() == What.ROW && !heads.get(i).isEmpty();
      cell(to, i, line.cells().get(i), style(line.kind()), boxed);
    }
    if (line.kind() == What.FIELD || line.kind() == What.WHOLE) {
      cell(to, 1, "", asked, true);
    }
    if (line.kind() == What.ROW || line.kind() == What.NEW) {
      int first = line.kind() == What.NEW ? 0 : grid.shown();
      for (int i = first; i < grid.signs(); i++) {
        if (i < heads.size() && heads.get(i).isEmpty()) {
          continue; // nothing is asked there
        }
        cell(to, i, "", asked, true);
      }
    }
    cell(to, grid.signs(), line.sign(), plain, false);
  }

  private CellStyle style(What kind) {
    return switch (kind) {
      case TITLE -> title;
      case TEXT -> plain;
      case PART -> part;
      case HEADER -> header;
      case FIELD, ROW, NEW, WHOLE -> row;
    };
  }

  private void cell(Row to, int column, String text, CellStyle style, boolean evenBlank) {
    if (evenBlank || !text.isEmpty()) {
      Cell cell = to.createCell(column);
      cell.setCellValue(text);
      cell.setCellStyle(Guard.isDangerous(text) ? guarded : style);
    }
  }

  private static void widths(Sheet sheet, Slip slip, SlipGrid grid) {
    for (int i = 0; i < grid.shown(); i++) {
      int widest = 12;
      for (SlipPart part : slip.parts()) {
        if (i < part.columns().size()) {
          widest = Math.max(widest, part.columns().get(i).width());
        }
      }
      sheet.setColumnWidth(i, widest * 256);
    }
    for (int i = 0; i < MARK_WIDTHS.size(); i++) {
      sheet.setColumnWidth(grid.shown() + i, MARK_WIDTHS.get(i) * 256);
    }
    sheet.setColumnHidden(grid.signs(), true);
  }

  /** A list to choose from that lets other words pass, as people write what they mean. */
  private static void choices(Sheet sheet, List<Integer> rows, int column, List<String> words) {
    if (rows.isEmpty()) {
      return;
    }
    CellRangeAddressList where = new CellRangeAddressList();
    rows.forEach(row -> where.addCellRangeAddress(row, column, row, column));
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)), where);
    choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    choice.createErrorBox("Another word", "Please choose " + String.join(" or ", words) + ".");
    choice.setShowErrorBox(true);
    choice.setEmptyCellAllowed(true);
    sheet.addValidationData(choice);
  }
}
