package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Files as tests need them to read, in memory. */
public final class WrittenFile {
  private WrittenFile() {}

  /** A zip file of texts: a name, its text, the next name, and so on. */
  public static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Adds a sheet that holds these cells to a workbook. */
  public static Sheet sheet(Workbook book, String name, String[][] cells) {
    Sheet sheet = book.createSheet(name);
    for (int i = 0; i < cells.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < cells[i].length; j++) {
        row.createCell(j).setCellValue(cells[i][j]);
      }
    }
    return sheet;
  }

  /** A workbook as it would be saved. */
  public static byte[] workbook(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
