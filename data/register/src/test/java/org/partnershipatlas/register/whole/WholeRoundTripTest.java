package org.partnershipatlas.register.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/**
 * What is exported, imported into an empty register and exported again is the same, byte for byte.
 */
class WholeRoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  /** The formats that hold everything. */
  enum Format {
    JSON(
        (network, out) -> WholeWriter.write(network, Names.FULL, OptionalLong.empty(), out),
        bytes ->
            WholeImport.reading(
                WholeReader.read("all.json", new ByteArrayInputStream(bytes)),
                "all.json",
                Network.empty(DAY))),
    ODS(WorkbookWriter::ods, bytes -> sheets("all.ods", bytes)),
    CSV(WorkbookWriter::zip, bytes -> sheets("all.zip", bytes)),
    XLSX(WorkbookWriter::xlsx, bytes -> sheets("all.xlsx", bytes));

    private final BiConsumer<Network, OutputStream> writer;
    private final Function<byte[], Reading> reader;

    Format(BiConsumer<Network, OutputStream> writer, Function<byte[], Reading> reader) {
      this.writer = writer;
      this.reader = reader;
    }

    private static Reading sheets(String name, byte[] bytes) {
      return WorkbookReader.against(Network.empty(DAY))
          .read(SheetFile.read(name, bytes, Limits.USUAL));
    }

    byte[] write(Network network) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.accept(network, out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void exportImportExportIsTheSame(Format format) {
    // Workbooks are slow to make; the long tests have as many of them.
    int networks = format == Format.JSON ? 150 : format == Format.XLSX ? 9 : 45;
    for (long seed = 1; seed <= networks; seed++) {
      same(format, seed, seed % 3 == 0 ? 3 : 1);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(Format.class)
  void exportImportExportIsTheSameOnManyNetworks(Format format) {
    for (long seed = 1001; seed <= 1250; seed++) {
      same(format, seed, 1 + (int) (seed % 5));
    }
  }

  private static void same(Format format, long seed, int perKind) {
    Network network = Network.of(RandomNetwork.odd(seed, perKind), DAY);
    byte[] first = format.write(network);
    Network again = imported(format, first, seed);
    assertEquals(network.listAll(), again.listAll(), format + ", seed " + seed);
    assertEquals(network.fingerprint(), again.fingerprint(), format + ", seed " + seed);
    assertArrayEquals(first, format.write(again), format + ", seed " + seed);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatNamesPeopleByTheirRolesIsReadToo(Format format) {
    for (long seed = 1; seed <= 4; seed++) {
      Network roles = Names.ROLES_ONLY.apply(odd(seed));
      Network again = imported(format, format.write(roles), seed);
      assertEquals(roles.listAll(), again.listAll(), format + ", seed " + seed);
    }
  }

  private static Network imported(Format format, byte[] bytes, long seed) {
    Network empty = Network.empty(DAY);
    Reading reading = format.reader.apply(bytes);
    assertEquals(List.of(), reading.faults(), format + ", seed " + seed);
    var outcome = Preview.of(reading, empty).applyTo(empty);
    assertTrue(
        outcome.network().size() > 0 || reading.records().isEmpty(),
        () -> format + ", seed " + seed + ": " + outcome.problems());
    return outcome.network();
  }

  private static Network odd(long seed) {
    return Network.of(RandomNetwork.odd(seed, 1 + (int) (seed % 3)), DAY);
  }

  @Test
  void nothingIsWrittenAndReadAsNothing() {
    for (Format format : Format.values()) {
      if (format != Format.CSV) {
        byte[] bytes = format.write(Network.empty(DAY));
        assertEquals(List.of(), format.reader.apply(bytes).records(), format.name());
      }
    }
  }

  @Test
  void noCellOfAnOdsOrCsvFileIsAFormula() throws Exception {
    for (long seed = 1; seed <= 4; seed++) {
      String content = entry(Format.ODS.write(odd(seed)), "content.xml");
      assertTrue(content.contains("office:value-type"), content);
      assertTrue(!content.contains("table:formula"), "seed " + seed);
      assertTrue(!content.matches("(?s).*office:value-type=\"(?!string).*"), "seed " + seed);
      for (String sheet : List.of("Groups.csv", "Organisations.csv", "Seats.csv", "People.csv")) {
        String csv = entry(Format.CSV.write(odd(seed)), sheet);
        assertTrue(!csv.matches("(?s).*(?:^|,|\\n|,\")[=@+].*"), () -> csv);
      }
    }
  }

  private static String entry(byte[] zip, String name) throws Exception {
    try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
