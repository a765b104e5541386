package org.partnershipatlas.register.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.partnershipatlas.register.workbook.read.Examples;
import org.partnershipatlas.register.workbook.table.NamesMark;

/** An empty workbook to fill in: headers with notes, drop-downs, one example row on each sheet. */
public final class Template {

  private static final int ROWS_WITH_LISTS = 2_000;

  private Template() {}

  /** Writes it as XLSX; the stream stays open. */
  public static void write(OutputStream out) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      // The same template each time, byte for byte but for what the zip itself stamps.
      Optional<Date> fixed = Optional.of(new Date(0));
      book.getProperties().getCoreProperties().setCreated(fixed);
      book.getProperties().getCoreProperties().setCreator("Partnership Atlas");
      Styles styles = new Styles(book);
      readMe(book.createSheet(NamesMark.SHEET), styles);
      for (TemplateSheet sheet : TemplateSheet.all()) {
        write(book.createSheet(sheet.name()), sheet, styles);
      }
      book.setActiveSheet(1);
      book.setSelectedTab(1);
      book.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void readMe(Sheet sheet, Styles styles) {
    List<String> lines = new ArrayList<>();
    lines.add("Who speaks for whom, at which table?");
    lines.add("Fill in the sheet Seats, save the workbook, and import it. That is enough.");
    lines.add("");
    for (TemplateSheet each : TemplateSheet.all()) {
      lines.add(each.name() + " – " + each.about());
    }
    lines.add("");
    lines.add("Leave a cell blank where you do not know. Blank never means “no”.");
    lines.add("An empty seat that you know of is a row with “vacant” under Person.");
    lines.add("Dates can be a day (17/05/2019), a month (May 2019) or a year (2019).");
    lines.add("You may add columns of your own, move columns and rename sheets; nothing is lost.");
    lines.add("Columns of e-mail addresses and telephone numbers are kept apart, for owners only.");
    lines.add("Rows that begin with “" + Examples.MARK + "” are examples. They are not imported.");
    sheet.setColumnWidth(0, 110 * 256);
    for (int i = 0; i < lines.size(); i++) {
      Cell cell = sheet.createRow(i).createCell(0);
      cell.setCellValue(lines.get(i));
      cell.setCellStyle(i == 0 ? styles.header() : styles.plain());
    }
  }

  private static void write(Sheet sheet, TemplateSheet wanted, Styles styles) {
    sheet.createFreezePane(1, 1);
    Row header = sheet.createRow(0);
    Row example = sheet.createRow(1);
    for (int i = 0; i < wanted.columns().size(); i++) {
      TemplateSheet.Column column = wanted.columns().get(i);
      Cell head = header.createCell(i);
      head.setCellValue(column.header());
      head.setCellStyle(styles.header());
      note(sheet, head, column.note());
      Cell cell = example.createCell(i);
      cell.setCellValue(i == 0 ? Examples.MARK + " " + column.example() : column.example());
      cell.setCellStyle(styles.example());
      sheet.setColumnWidth(i, width(column, i) * 256);
      sheet.setDefaultColumnStyle(i, styles.plain());
      if (!column.words().isEmpty()) {
        choices(sheet, i, column.words());
      }
    }
    for (int r = 0; r < wanted.rows().size(); r++) {
      Row row = sheet.createRow(r + 2);
      for (int i = 0; i < wanted.rows().get(r).size(); i++) {
        Cell cell = row.createCell(i);
        cell.setCellValue(wanted.rows().get(r).get(i));
        cell.setCellStyle(styles.plain());
      }
    }
  }

  private static int width(TemplateSheet.Column column, int place) {
    int longest = Math.max(column.header().length(), column.example().length());
    for (String word : column.words()) {
      longest = Math.max(longest, word.length());
    }
    return Math.min(42, Math.max(12, longest + 4)) + (place == 0 ? Examples.MARK.length() : 0);
  }

  /** A list to choose from that warns about other words and lets them pass. */
  private static void choices(Sheet sheet, int column, List<String> words) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)),
            new CellRangeAddressList(2, ROWS_WITH_LISTS, column, column));
    choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    choice.createErrorBox(
        "Not in the list",
        "Choose from the list if you can. Other words are kept as you write them.");
    choice.setShowErrorBox(true);
    choice.setEmptyCellAllowed(true);
    sheet.addValidationData(choice);
  }

  private static void note(Sheet sheet, Cell head, String text) {
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(head.getColumnIndex());
    anchor.setCol2(head.getColumnIndex() + 3);
    anchor.setRow1(1);
    anchor.setRow2(6);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("Partnership Atlas");
    head.setCellComment(comment);
  }
}
