package org.partnershipatlas.register.workbook.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.register.workbook.read.Mapping;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.WrittenFile;

class TemplateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void theTemplateAsItComesHoldsNothingAndEveryHeaderIsKnown() {
    Reading reading = read(template());
    assertEquals(List.of(), reading.records());
    assertEquals(List.of(), reading.problems());
    assertEquals(TemplateSheet.all().size() + RuleKind.values().length, reading.counts().skipped());
    for (Mapping mapping : reading.mappings()) {
      assertTrue(!mapping.guessed() && !mapping.meaning().contains("kept"), mapping.toString());
    }
  }

  @Test
  void theExampleRowsAreWithoutFaultOnceTheirMarkIsTakenOff() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
      for (Sheet sheet : book) {
        Row example = sheet.getRow(1);
        Cell first = example.getCell(0);
        first.setCellValue(first.getStringCellValue().replace("EXAMPLE: ", ""));
      }
      Reading reading = read(WrittenFile.workbook(book));
      assertEquals(List.of(), reading.faults());
      assertEquals(TemplateSheet.all().size(), reading.counts().read());
      assertTrue(reading.network(DAY).size() > 12);
    }
  }

  @Test
  void everyColumnIsExplainedAndClosedListsCanBeChosenFrom() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
      assertEquals("Read me", book.getSheetName(0));
      for (TemplateSheet sheet : TemplateSheet.all()) {
        for (Cell head : book.getSheet(sheet.name()).getRow(0)) {
          assertNotNull(head.getCellComment(), sheet.name() + " " + head);
        }
        long lists = sheet.columns().stream().filter(c -> !c.words().isEmpty()).count();
        assertEquals(lists, book.getSheet(sheet.name()).getDataValidations().size());
      }
    }
  }

  private static byte[] template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Template.write(out);
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes) {
    return WorkbookReader.against(Network.empty(DAY))
        .read(SheetFile.read("template.xlsx", bytes, Limits.USUAL));
  }
}
