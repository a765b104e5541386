package org.partnershipatlas.register.workbook.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

class RoundTripTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyAttributeOfEveryKindComesBackFromAWorkbook(long seed) {
    Network network = Network.of(RandomNetwork.records(seed, 1 + (int) (seed % 5)), DAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(network, out);
    same(network, SheetFile.read("all.xlsx", out.toByteArray(), Limits.USUAL), seed);
  }

  @Test
  void everyAttributeOfEveryKindComesBackFromAZipOfCsvFiles() {
    for (long seed = 1; seed <= 25; seed++) {
      Network network = Network.of(RandomNetwork.records(seed, 1 + (int) (seed % 6)), DAY);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WorkbookWriter.zip(network, out);
      same(network, SheetFile.read("all.zip", out.toByteArray(), Limits.USUAL), seed);
    }
  }

  @Test
  void awkwardTextsAndHeadersComeBack(@TempDir Path folder) {
    List<String> texts =
        List.of(
            "=1+1",
            "+44 1392",
            "-",
            "@here",
            "'=quoted",
            "''+twice",
            "'plain'",
            "a;b",
            "\"a\"; \"b\"",
            "\"",
            "one\n\ntwo",
            "a\tb",
            "007",
            "1e5",
            "TRUE",
            "TBC",
            "vacant",
            "2004-05",
            "1/2/2003",
            "x=y=z",
            "=HYPERLINK(\"http://x\")",
            "extra: name",
            "sep=;");
    List<AtlasRecord> records = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      records.add(
          Row.of(Kind.ORGANISATION, "o" + i)
              .with("name", text)
              .with("other_names", text, "second " + text)
              .with("note", text)
              .with("extra", "Email=" + text, "name=" + text, "contact:Phone=" + text, "Group=" + i)
              .toRecord());
    }
    Network network = Network.of(records, DAY);
    WorkbookWriter.folder(network, folder);
    same(network, SheetFile.read(folder), 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(network, out);
    same(network, SheetFile.read("all.xlsx", out.toByteArray(), Limits.USUAL), 0);
  }

  private static void same(Network network, SheetFile file, long seed) {
    Reading alone = WorkbookReader.against(Network.empty(DAY)).read(file);
    assertEquals(List.of(), alone.faults(), "seed " + seed);
    Network again = alone.network(DAY);
    assertEquals(network.listAll(), again.listAll(), "seed " + seed);
    assertEquals(network.fingerprint(), again.fingerprint(), "seed " + seed);
    Preview preview = Preview.of(WorkbookReader.against(network).read(file), network);
    assertEquals(List.of(), preview.changes(), "seed " + seed);
  }
}
