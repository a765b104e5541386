package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.answer.CoverageAnswer;
import org.partnershipatlas.model.NetworkText;

/** What an analysis answers to somebody who leaves its options out. */
class AnalysisTest {
  private static final String MEASURES = "/api/v1/measures?network=sample:exampleshire";

  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  @Test
  void measuresHoldPeopleBackUnlessTheyAreAskedFor() {
    JsonNode all = atlas.result(MEASURES + "&private=yes");
    long people = ids(all).filter(id -> id.startsWith("person:")).distinct().count();
    assertTrue(people > 50, "there are people to hold back");
    assertEquals(0, all.get("held_back").asInt());

    JsonNode held = atlas.result(MEASURES);
    assertEquals(people, held.get("held_back").asInt());
    assertEquals(0, ids(held).filter(id -> id.startsWith("person:")).count());
    assertTrue(ids(held).anyMatch(id -> id.startsWith("group:")), "groups are not private");
    assertFalse(atlas.get(MEASURES).body().contains("person:"), "no label names one either");
    String told = String.join(" ", texts(held.get("sentences")));
    assertTrue(told.contains("Without any one of "), told);
    assertEquals(List.of(), names(all).stream().filter(told::contains).toList());
    assertEquals(all.get("network"), held.get("network"), "the network is measured whole");
  }

  @ParameterizedTest
  @CsvSource({"devon, area", "exampleshire, field"})
  void coverageBeginsWithRowsOfWhichAnyIsRecorded(String sample, String rows) {
    JsonNode answer = atlas.result("/api/v1/coverage?network=sample:" + sample);
    assertEquals(rows, answer.get("rows").asText());
    assertTrue(
        answer.get("row_heads").findValuesAsText("key").stream()
            .anyMatch(key -> !key.equals("not recorded")));
  }

  @Test
  void coverageOfOrganisationsAloneBeginsWithThem() {
    Coverage coverage = coverage("organisation cvs\ngroup board");
    assertEquals(RowKind.ORGANISATION, CoverageAnswer.rowsToBeginWith(coverage));
    assertEquals(RowKind.FIELD, CoverageAnswer.rowsToBeginWith(coverage("group board")));
  }

  @Test
  void countsAreToldInTheSingularToo() {
    assertEquals("No organisation is listed here, so there is none to count.", note("group board"));
    assertEquals("Counts are of the one organisation listed here.", note("organisation cvs"));
    assertEquals(
        "Counts are of the 2 organisations listed here.", note("organisation a\norganisation b"));
  }

  private static String note(String text) {
    return CoverageAnswer.of(coverage(text), RowKind.ORGANISATION, ColumnKind.GROUP).notes().get(0);
  }

  private static Coverage coverage(String text) {
    return Analyser.of(NetworkText.network(text, "2026-11-22")).coverage();
  }

  private static Stream<String> ids(JsonNode measures) {
    return Stream.of(
            measures.get("nodes").findValuesAsText("id"),
            texts(measures.at("/dependence/cut_points")),
            measures.at("/dependence/bridges").findValuesAsText("one"),
            measures.at("/dependence/bridges").findValuesAsText("other"))
        .flatMap(List::stream);
  }

  private static List<String> names(JsonNode measures) {
    return StreamSupport.stream(measures.get("nodes").spliterator(), false)
        .filter(node -> node.get("id").asText().startsWith("person:"))
        .map(node -> node.get("name").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
