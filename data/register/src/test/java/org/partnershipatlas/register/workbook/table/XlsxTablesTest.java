package org.partnershipatlas.register.workbook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTablesTest {

  @Test
  void datesKeepThePrecisionThatTheCellShows() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("Seats").createRow(0);
      dated(book, row, 0, "dd/mm/yyyy");
      dated(book, row, 1, "mmm yyyy");
      dated(book, row, 2, "yyyy");
      dated(book, row, 3, "[$-809]d mmmm yyyy;@");
      row.createCell(4).setCellValue(38124);
      assertEquals(
          List.of("2004-05-17", "2004-05", "2004", "2004-05-17", "38124"), first(book).cells());
    }
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      Row row = book.createSheet("Seats").createRow(0);
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      Cell cell = row.createCell(0);
      cell.setCellValue(36662);
      cell.setCellStyle(style);
      assertEquals("2004-05-17", first(book).cell(0));
      assertTrue(read(book).sheets().get(0).since1904());
    }
  }

  @Test
  void numbersTextsAndFormulasComeAsTheyAre() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("Seats").createRow(2);
      row.createCell(1).setCellValue(12);
      row.createCell(2).setCellValue(1234567.25);
      row.createCell(3).setCellFormula("1+2");
      row.createCell(4).setCellFormula("\"Vac\"&\"ant\"");
      row.createCell(5).setCellValue("  Chair\u00A0");
      row.createCell(6).setCellValue(true);
      row.createCell(7).setCellValue(" ");
      CellStyle zeros = book.createCellStyle();
      zeros.setDataFormat(book.createDataFormat().getFormat("0000"));
      Cell padded = row.createCell(8);
      padded.setCellValue(42);
      padded.setCellStyle(zeros);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      TableRow read = first(book);
      assertEquals(3, read.number());
      assertEquals(
          List.of("", "12", "1234567.25", "3", "Vacant", "Chair", "TRUE", "", "0042"),
          read.cells());
    }
  }

  @Test
  void hiddenSheetsAreReadAndSaidSo() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Seats").createRow(0).createCell(0).setCellValue("a");
      book.createSheet("Old").createRow(0).createCell(0).setCellValue("b");
      book.setSheetHidden(1, true);
      SheetFile file = read(book);
      assertEquals(2, file.sheets().size());
      assertEquals("Old", file.notes().get(0).sheet());
    }
  }

  @Test
  void cellsMergedDownStandInEachRow() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      String[][] cells = {
        {"Partnerships 2019"}, {"Group", "Rep"}, {"Health", "A"}, {"", "B"}, {"Youth", "C"}
      };
      Sheet sheet = WrittenFile.sheet(book, "Seats", cells);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      List<Note> notes = new ArrayList<>();
      Table table =
          new HeaderRow(cell -> cell.equals("Group") || cell.equals("Rep"), notes)
              .find(read(book).sheets().get(0));
      assertEquals(2, table.headerRow());
      assertEquals(
          List.of("Health", "Health", "Youth"),
          table.rows().stream().map(row -> row.cell(0)).toList());
      assertEquals(2, notes.size());
    }
  }

  @Test
  void lockedAndOldAndDamagedFilesAreRefusedInPlainWords() throws Exception {
    assertEquals("file-locked", refusal(locked()));
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("Seats");
      book.write(old);
    }
    assertEquals("file-old-format", refusal(old.toByteArray()));
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Seats").createRow(0).createCell(0).setCellValue("a");
      byte[] whole = WrittenFile.workbook(book);
      assertEquals("file-damaged", refusal(Arrays.copyOf(whole, whole.length / 2)));
    }
  }

  @Test
  void aHundredThousandRowsAreReadFromTheDisk(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("large.xlsx");
    try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
      Sheet sheet = book.createSheet("Seats");
      for (int i = 0; i < 100_000; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue("Group " + i % 700);
        row.createCell(1).setCellValue("Representative");
        row.createCell(2).setCellValue("Person " + i);
        row.createCell(3).setCellValue(2000 + i % 20);
      }
      try (var out = Files.newOutputStream(path)) {
        book.write(out);
      }
    }
    RawSheet sheet = SheetFile.read(path).sheets().get(0);
    assertEquals(100_000, sheet.rows().size());
    assertEquals(
        List.of("Group 599", "Representative", "Person 99999", "2019"),
        sheet.rows().get(99_999).cells());
  }

  private static byte[] locked() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem();
        XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Seats");
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        book.write(out);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableFile.class, () -> SheetFile.read("x.xlsx", bytes, Limits.USUAL))
        .code();
  }

  private static void dated(Workbook book, Row row, int column, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    Cell cell = row.createCell(column);
    cell.setCellValue(LocalDate.of(2004, 5, 17));
    cell.setCellStyle(style);
  }

  private static TableRow first(Workbook book) throws IOException {
    return read(book).sheets().get(0).rows().get(0);
  }

  private static SheetFile read(Workbook book) throws IOException {
    return SheetFile.read("x.xlsx", WrittenFile.workbook(book), Limits.USUAL);
  }
}
