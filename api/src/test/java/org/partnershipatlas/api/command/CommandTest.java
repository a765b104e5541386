package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types, what comes back, and the exit status. */
class CommandTest {
  private record Said(int status, String answer, String aside) {}

  @Test
  void theSummaryHasSixCountsAndNothingElse() {
    Said said = run("analyse", "sample:devon", "--format", "json");
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
    Said said = run("analyse", sheet.toString(), "--format", "json");
    assertEquals(0, said.status(), said.aside());
    assertEquals(1, json(said).get("seats").asInt());
    assertTrue(said.aside().contains("31/02/2007"), said.aside());
    assertTrue(said.aside().contains("row 2"), said.aside());
    JsonNode all = json(run("analyse", sheet.toString(), "--report", "all", "--format", "json"));
    assertTrue(all.get("problems").toString().contains("31/02/2007"));
  }

  @Test
  void everyReportIsThereInEveryForm() {
    for (String report : List.of("summary", "coverage", "gaps", "tiers", "measures", "all")) {
      for (String format : List.of("text", "json", "csv")) {
        Said said = run("analyse", "sample:exampleshire", "--report", report, "--format", format);
        assertEquals(0, said.status(), report + " " + format + said.aside());
        assertFalse(said.answer().isBlank(), report + " " + format);
        if (format.equals("json")) {
          assertTrue(json(said).isObject(), report);
        }
      }
    }
  }

  @Test
  void aRouteIsToldInWords() {
    Said said = routeToTheHub("group:exeter-lsp");
    assertEquals(0, said.status(), said.aside());
    assertTrue(said.answer().contains(" → "), said.answer());
    Said nowhere = routeToTheHub("Nowhere Board");
    assertEquals(2, nowhere.status());
    assertTrue(nowhere.aside().contains("Nothing here is called that"), nowhere.aside());
  }

  @Test
  void findingsCountOnlyWhereAsked() {
    assertEquals(0, run("analyse", "sample:exampleshire", "--report", "gaps").status());
    assertEquals(
        1,
        run("analyse", "sample:exampleshire", "--report", "gaps", "--fail-on", "notice").status());
    assertEquals(0, run("analyse", "sample:devon", "--fail-on", "urgent").status());
  }

  @Test
  void whatIsMistypedIsGuessedAt() {
    Said option = run("analyse", "sample:devon", "--repot", "gaps");
    assertEquals(2, option.status());
    assertTrue(option.aside().contains("--report"), option.aside());
    Said command = run("analyze");
    assertEquals(2, command.status());
    assertTrue(command.aside().contains("analyse"), command.aside());
    Said sample = run("analyse", "sample:devn");
    assertEquals(2, sample.status());
    assertTrue(sample.aside().contains("devon"), sample.aside());
    assertEquals(2, run("analyse", "no-such-file.csv").status());
    assertEquals(2, run("analyse").status());
  }

  @Test
  void aPictureIsDrawnToAFile(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("devon.svg");
    assertEquals(0, run("draw", "tiers", "sample:devon", "-o", picture.toString()).status());
    assertTrue(Files.readString(picture).contains("<svg"));
    assertEquals(2, run("draw", "tiers", "sample:devon", "-o", "devon.doc").status());
    assertEquals(2, run("draw", "teirs", "sample:devon", "-o", picture.toString()).status());
  }

  @Test
  void anAddressBeyondThisMachineIsRefused(@TempDir Path home) {
    Said said = run("serve", "--host", "0.0.0.0", "--no-open", "--home", home.toString());
    assertEquals(2, said.status());
    assertTrue(said.aside().contains("this machine alone"), said.aside());
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
    assertEquals("'=1+1,\"a,b\",-3\r\n", CsvText.of(List.of(List.of("=1+1", "a,b", "-3"))));
  }

  private static JsonNode json(Said said) {
    try {
      return new ObjectMapper().readTree(said.answer());
    } catch (IOException e) {
      throw new AssertionError("Not JSON: " + said.answer(), e);
    }
  }

  private static Said routeToTheHub(String from) {
    return run(
        "analyse",
        "sample:devon",
        "--report",
        "routes",
        "--route-from",
        from,
        "--route-to",
        "Compact Hub");
  }

  private static Said run(String... words) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream aside = new ByteArrayOutputStream();
    int status =
        AtlasCommand.run(
            words,
            new PrintStream(answer, true, StandardCharsets.UTF_8),
            new PrintStream(aside, true, StandardCharsets.UTF_8));
    return new Said(
        status, answer.toString(StandardCharsets.UTF_8), aside.toString(StandardCharsets.UTF_8));
  }
}
