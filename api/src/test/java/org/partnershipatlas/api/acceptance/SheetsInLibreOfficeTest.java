package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/** LibreOffice opens the workbooks, and what it saves again holds the same records. */
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
