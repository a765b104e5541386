package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.SlipReader;
import org.partnershipatlas.register.slip.SlipWriter;
import org.partnershipatlas.register.slip.Slips;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/** LibreOffice opens the workbooks and slips, and what it saves again holds the same. */
@Tag("long")
class SheetsInLibreOfficeTest {
  static Stream<Network> networks() {
    return Stream.of(
        Samples.network("exampleshire"),
        Network.of(RandomNetwork.odd(7, 3), LocalDate.of(2026, 11, 30)));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void anOdsFileIsOpenedAndSavedAgainAsItWas(Network network, @TempDir Path folder)
      throws Exception {
    Path ods = folder.resolve("all.ods");
    try (OutputStream out = Files.newOutputStream(ods)) {
      WorkbookWriter.ods(network, out);
    }
    LibreOffice.convert(folder, ods, "xlsx");
    same(network, folder.resolve("all.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void anXlsxFileIsOpenedAndSavedAgainAsItWas(Network network, @TempDir Path folder)
      throws Exception {
    Path xlsx = folder.resolve("all.xlsx");
    try (OutputStream out = Files.newOutputStream(xlsx)) {
      WorkbookWriter.xlsx(network, out);
    }
    LibreOffice.convert(folder, xlsx, "ods");
    same(network, folder.resolve("all.ods"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ods", "xlsx"})
  void aSlipThatLibreOfficeSavedComesBack(String ending, @TempDir Path folder) throws Exception {
    Network known = Samples.network("exampleshire");
    List<Slip> slips =
        known.list(Group.class).stream()
            .flatMap(group -> Slips.of(known).find(group.id()).stream())
            .limit(4)
            .toList();
    Path sent = folder.resolve("sent/slips." + (ending.equals("ods") ? "xlsx" : "ods"));
    Files.createDirectories(folder.resolve("sent"));
    Path written = folder.resolve("sent/slips.xlsx");
    try (OutputStream out = Files.newOutputStream(written)) {
      SlipWriter.xlsx(slips, out);
    }
    long rows = markRight(written);
    if (ending.equals("xlsx")) {
      LibreOffice.convert(folder.resolve("sent"), written, "ods");
    }
    LibreOffice.convert(folder, sent, ending);
    Path back = folder.resolve("slips." + ending);
    assertTrue(SlipReader.recognises(Files.readAllBytes(back)), ending);
    Reading reading = SlipReader.read(SheetFile.read(back), known);
    assertEquals(List.of(), reading.problems());
    assertEquals(rows, reading.counts().read());
  }

  /** Marks each row right, as whoever checks it does; how many there are. */
  private static long markRight(Path file) throws IOException {
    long rows = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        int marks = -1;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
          boolean head = false;
          for (Cell cell : row) {
            if (cell.toString().equals("Right, wrong or left?")) {
              marks = cell.getColumnIndex();
              head = true;
            }
          }
          int last = row.getLastCellNum() - 1;
          if (!head
              && marks >= 0
              && last >= 0
              && row.getCell(last).toString().startsWith("slip-row ")) {
            row.createCell(marks).setCellValue("right");
            rows++;
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return rows;
  }

  private static void same(Network network, Path file) throws IOException {
    Reading reading =
        WorkbookReader.against(Network.empty(network.day())).read(SheetFile.read(file));
    assertEquals(List.of(), reading.faults());
    Network again = reading.network(network.day());
    assertEquals(network.size(), again.size());
    for (AtlasRecord each : network.listAll()) {
      assertEquals(plain(each.row()), plain(again.get(each.id()).row()));
    }
  }

  /**
   * LibreOffice does not read the tabs that it writes into ODS itself, and writes what looks like a
   * workbook's escape as it stands, not escaped in its turn.
   */
  private static String plain(Row row) {
    return row.toString().replaceAll("_x000D_|[\\n\\t]", "").replace("_x0041_", "A");
  }
}
