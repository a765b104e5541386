package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types, what comes back, and the exit status. */
class CommandTest {
  @Test
  void theSummaryHasSixCountsAndNothingElse() {
    Typed said = Typed.of("analyse", "sample:devon", "--format", "json");
    assertEquals(0, said.status(), said.aside());
    assertEquals(
        "{\"people\":0,\"groups\":10,\"seats\":18,\"organisations\":1,\"areas\":10,\"links\":9}",
        said.answer().replaceAll("\\s", ""));
  }

  @Test
  void aSheetIsAnalysedAndItsFaultsAreNotPartOfTheAnswer(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("seats.csv");
    Files.writeString(
        sheet, "group,role,person,from\nA board,chair,Ann Smith,31/02/2007\nA board,member,Bo,\n");
    Typed said = Typed.of("analyse", sheet.toString(), "--format", "json");
    assertEquals(0, said.status(), said.aside());
    assertEquals(1, said.json().get("seats").asInt());
    assertTrue(said.aside().contains("31/02/2007"), said.aside());
    assertTrue(said.aside().contains("row 2"), said.aside());
    JsonNode all =
        Typed.of("analyse", sheet.toString(), "--report", "all", "--format", "json").json();
    assertTrue(all.get("problems").toString().contains("31/02/2007"));
  }

  @Test
  void everyReportIsThereInEveryForm() {
    for (String report :
        List.of("summary", "coverage", "gaps", "tiers", "links", "dependence", "measures", "all")) {
      for (String format : List.of("text", "json", "csv", "html")) {
        Typed said =
            Typed.of("analyse", "sample:exampleshire", "--report", report, "--format", format);
        assertEquals(0, said.status(), report + " " + format + said.aside());
        assertFalse(said.answer().isBlank(), report + " " + format);
        if (format.equals("json")) {
          assertTrue(said.json().isObject(), report);
        }
      }
    }
  }

  @Test
  void anHtmlReportIsOneSafeFileWithSentencesAndRows(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("seats.csv");
    Files.writeString(sheet, "group,role,person\n<script>alert(1)</script> & co,chair,vacant\n");
    String html =
        Typed.of("analyse", sheet.toString(), "--report", "gaps", "--format", "html").answer();
    assertTrue(html.startsWith("<!DOCTYPE html>"), html);
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"), html);
    assertFalse(html.contains("<script>"), html);
    assertFalse(html.contains("http://") || html.contains("https://"), html);
    assertTrue(html.contains("<h2>Gaps</h2>"), html);
    assertTrue(html.contains("<th scope=\"col\">severity</th>"), html);
  }

  @Test
  void aRouteIsToldInWords() {
    Typed said = routeToTheHub("group:exeter-lsp");
    assertEquals(0, said.status(), said.aside());
    assertTrue(said.answer().contains(" → "), said.answer());
    Typed nowhere = routeToTheHub("Nowhere Board");
    assertEquals(2, nowhere.status());
    assertTrue(nowhere.aside().contains("Nothing here is called that"), nowhere.aside());
  }

  @Test
  void findingsCountOnlyWhereAsked() {
    assertEquals(0, Typed.of("analyse", "sample:exampleshire", "--report", "gaps").status());
    assertEquals(
        1,
        Typed.of("analyse", "sample:exampleshire", "--report", "gaps", "--fail-on", "notice")
            .status());
    assertEquals(0, Typed.of("analyse", "sample:devon", "--fail-on", "urgent").status());
  }

  @Test
  void whatIsMistypedIsGuessedAt() {
    Typed option = Typed.of("analyse", "sample:devon", "--repot", "gaps");
    assertEquals(2, option.status());
    assertTrue(option.aside().contains("--report"), option.aside());
    Typed command = Typed.of("analyze");
    assertEquals(2, command.status());
    assertTrue(command.aside().contains("analyse"), command.aside());
    Typed sample = Typed.of("analyse", "sample:devn");
    assertEquals(2, sample.status());
    assertTrue(sample.aside().contains("devon"), sample.aside());
    assertEquals(2, Typed.of("analyse", "no-such-file.csv").status());
    assertEquals(2, Typed.of("analyse").status());
  }

  @Test
  void aPictureIsDrawnToAFile(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("devon.svg");
    assertEquals(0, Typed.of("draw", "tiers", "sample:devon", "-o", picture.toString()).status());
    assertTrue(Files.readString(picture).contains("<svg"));
    assertEquals(2, Typed.of("draw", "tiers", "sample:devon", "-o", "devon.doc").status());
    assertEquals(2, Typed.of("draw", "teirs", "sample:devon", "-o", picture.toString()).status());
  }

  @Test
  void anAddressBeyondThisMachineIsRefused(@TempDir Path home) {
    Typed said = Typed.of("serve", "--host", "0.0.0.0", "--no-open", "--home", home.toString());
    assertEquals(2, said.status());
    assertTrue(said.aside().contains("this machine alone"), said.aside());
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
    assertEquals("'=1+1,\"a,b\",-3\r\n", CsvText.of(List.of(List.of("=1+1", "a,b", "-3"))));
  }

  @Test
  void whatTakesANetworkTakesItByTheSameOptions() {
    for (String command : List.of("analyse", "draw", "export")) {
      String help = Typed.of(command, "--help").answer();
      for (String option :
          List.of("--stored", "--from", "--as-at", "--names", "--neo4j", "--home")) {
        assertTrue(help.contains(option + "=") || help.contains(option + " "), command + option);
      }
      String names = command.equals("analyse") ? "otherwise full" : "otherwise roles";
      assertTrue(help.replaceAll("\\s+", " ").contains(names), help);
    }
  }

  private static Typed routeToTheHub(String from) {
    return Typed.of(
        "analyse",
        "sample:devon",
        "--report",
        "routes",
        "--route-from",
        from,
        "--route-to",
        "Compact Hub");
  }

  @Test
  void anEmptyWorkbookAnalysesAsNothing(@TempDir Path folder) {
    Path book = folder.resolve("seats.xlsx");
    Typed made = Typed.of("template", book.toString());
    assertEquals(0, made.status(), made.aside());
    Typed read = Typed.of("analyse", book.toString(), "--format", "json");
    assertEquals(0, read.status(), read.aside());
    assertEquals(0, read.json().get("seats").asInt(), "its example row does not count");
    Typed nowhere = Typed.of("template", folder.resolve("none/seats.xlsx").toString());
    assertEquals(2, nowhere.status());
    assertTrue(nowhere.aside().contains("cannot be written"), nowhere.aside());
  }

  @Test
  void aSampleIsWrittenAsAWorkbook(@TempDir Path folder) {
    assertTrue(Typed.of("sample").answer().contains("devon: "));
    Path book = folder.resolve("devon.xlsx");
    assertEquals(0, Typed.of("sample", "devon", "-o", book.toString()).status());
    assertEquals(
        Typed.of("analyse", "sample:devon", "--format", "json").answer(),
        Typed.of("analyse", book.toString(), "--as-at", "2008-09-30", "--format", "json").answer());
    Typed unknown = Typed.of("sample", "devn");
    assertEquals(2, unknown.status());
    assertTrue(unknown.aside().contains("devon"), unknown.aside());
  }

  @Test
  void aGeneratedNetworkIsReadAgain(@TempDir Path folder) {
    Path sheets = folder.resolve("made");
    Typed made = Typed.of("generate", "--size", "300", "--output", sheets.toString());
    assertEquals(0, made.status(), made.aside());
    assertTrue(made.answer().startsWith("300 nodes, "), made.answer());
    Typed read = Typed.of("analyse", sheets.toString(), "--format", "json");
    assertEquals(0, read.status(), read.aside());
    assertTrue(read.json().get("seats").asInt() > 20, read.answer());
    Typed small = Typed.of("generate", "--size", "tiny", "-o", sheets.toString());
    assertEquals(2, small.status());
    assertTrue(small.aside().contains("county, region, england"), small.aside());
  }

  @Test
  void anExportOfFilesNamesNobodyUnlessAsked(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("seats.csv");
    Files.writeString(sheet, "group,role,person\nA board,chair,Ann Smith\n");
    Path zip = folder.resolve("out.zip");
    assertEquals(0, Typed.of("export", "csv", sheet.toString(), "-o", zip.toString()).status());
    assertFalse(text(zip).contains("Ann Smith"), "roles only");
    assertEquals(
        0,
        Typed.of("export", "csv", sheet.toString(), "-o", zip.toString(), "--names", "full")
            .status());
    assertTrue(text(zip).contains("Ann Smith"));
  }

  @Test
  void aWholeRegisterIsWrittenReadAndDescribed(@TempDir Path folder) throws IOException {
    Path whole = folder.resolve("devon.json");
    Typed written = Typed.of("export", "json", "sample:devon", "-o", whole.toString());
    assertEquals(0, written.status(), written.aside());
    Typed read = Typed.of("analyse", whole.toString(), "--format", "json");
    assertEquals(Typed.of("analyse", "sample:devon", "--format", "json").answer(), read.answer());
    Typed schema = Typed.of("export", "schema");
    assertEquals("object", schema.json().get("type").asText());
    Path report = folder.resolve("left.txt");
    Typed pajek =
        Typed.of(
            "export",
            "pajek",
            "sample:devon",
            "-o",
            folder.resolve("devon.paj").toString(),
            "--report",
            report.toString());
    assertEquals(0, pajek.status(), pajek.aside());
    assertTrue(pajek.aside().contains("It leaves out:"), pajek.aside());
    assertTrue(Files.readString(report).contains("of groups: "), Files.readString(report));
    assertFalse(pajek.aside().contains("Take care: "), "nobody is seated by name in Devon");
    String sheet = folder.resolve("example.xlsx").toString();
    Typed roles = Typed.of("export", "xlsx", "sample:exampleshire", "-o", sheet);
    assertTrue(roles.aside().contains("Take care: "), roles.aside());
    assertTrue(roles.aside().contains("one known holder"), roles.aside());
    Typed none = Typed.of("export", "jason", "sample:devon", "-o", report.toString());
    assertEquals(2, none.status());
    assertTrue(none.aside().contains("pajek"), none.aside());
  }

  static String text(Path zip) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      while (entries.getNextEntry() != null) {
        text.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
