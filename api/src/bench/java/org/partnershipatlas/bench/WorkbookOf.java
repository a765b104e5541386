package org.partnershipatlas.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A CSV as a workbook of one sheet. */
final class WorkbookOf {
  private WorkbookOf() {}

  static byte[] sheet(String name, byte[] csv) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      SXSSFSheet sheet = book.createSheet(name);
      int at = 0;
      for (CsvRecord line :
          CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
        SXSSFRow row = sheet.createRow(at++);
        for (int column = 0; column < line.getFieldCount(); column++) {
          row.createCell(column).setCellValue(line.getField(column));
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
