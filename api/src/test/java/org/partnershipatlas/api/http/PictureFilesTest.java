package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** Pictures and graphs as files, over the API. */
class PictureFilesTest {
  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  @ParameterizedTest
  @CsvSource({
    "diagrams/tiers.svg?download=yes, image/svg+xml, <svg, sample-devon-tiers.svg",
    "diagrams/tiers.png?scale=2, image/png, PNG, sample-devon-tiers.png",
    "diagrams/tiers.pdf, application/pdf, %PDF, sample-devon-tiers.pdf",
    "diagrams/tiers.pptx, application/vnd.openxmlformats, PK, sample-devon-tiers.pptx",
    "diagrams/tiers.html, text/html, <!doctype html>, sample-devon-tiers.html",
    "exports/dot?view=tiers, text/vnd.graphviz, pos=, sample-devon.dot",
    "exports/gexf?view=tiers, application/gexf+xml, viz:position, sample-devon.gexf",
    "exports/graphml, application/graphml+xml, <graphml, sample-devon.graphml",
    "exports/kumu, application/json, elements, sample-devon.kumu.json",
    "exports/dot?view=tiers&fold=theme&ghosts=yes, text/vnd.graphviz, pos=, sample-devon.dot",
    "exports/gexf?view=free&between=organisations, application/gexf+xml, viz:pos, sample-devon.gexf",
    "exports/dgs, text/plain, DGS004, sample-devon.dgs",
    "exports/pajek, text/plain, *Partition, sample-devon.paj",
    "exports/ods, application/vnd.oasis.opendocument.spreadsheet, content.xml, sample-devon.ods",
    "exports/json, application/json, partnership-atlas, sample-devon.json",
  })
  void eachIsSentAsWhatItIs(String path, String type, String holds, String name) {
    HttpResponse<byte[]> answer = file(path);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    assertTrue(header(answer, "Content-Disposition").endsWith("filename=\"" + name + "\""));
    assertTrue(new String(answer.body(), StandardCharsets.ISO_8859_1).contains(holds), path);
  }

  @Test
  void aPageOfItsOwnIsSavedAndNeverShownFromHere() {
    assertTrue(header(file("diagrams/tiers.html"), "Content-Disposition").startsWith("attachment"));
  }

  @Test
  void paperIsAsAskedFor() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("diagrams/tiers.pdf?paper=a3").body())) {
      assertEquals(1191, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
    }
    assertEquals(400, file("diagrams/tiers.pdf?paper=a7").statusCode());
  }

  @Test
  void whatIsNotWrittenIsRefusedWithWhatIs() {
    HttpResponse<String> answer = atlas.get("/api/v1/diagrams/tiers.doc");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains(".pptx"), answer.body());
    HttpResponse<String> graph = atlas.get("/api/v1/exports/vna");
    assertEquals(404, graph.statusCode());
    assertTrue(graph.body().contains("graphml"), graph.body());
    assertEquals(400, atlas.get("/api/v1/exports/gexf?view=teirs").statusCode());
  }

  @Test
  void whatAFormLeavesOutIsToldBeforeItIsTaken() {
    JsonNode all = atlas.json("/api/v1/exports").get("formats");
    assertEquals(10, all.size(), all.toString());
    for (JsonNode one : all) {
      String format = one.get("format").asText();
      JsonNode told =
          atlas.result(
              "/api/v1/exports/" + format + "/losses?network=sample:exampleshire&names=full");
      assertEquals(one.get("whole").asBoolean(), told.get("whole").asBoolean(), format);
      assertEquals(told.get("whole").asBoolean(), told.get("lines").isEmpty(), format);
      assertFalse(one.get("purpose").asText().isBlank());
    }
    String roles = "/losses?network=sample:exampleshire&names=roles";
    for (String format : List.of("xlsx", "json", "gexf")) {
      JsonNode told = atlas.result("/api/v1/exports/" + format + roles);
      assertFalse(told.get("whole").asBoolean(), format);
      String lines = told.get("lines").toString();
      assertTrue(lines.contains("people’s names, but for holders of public office"), lines);
    }
    String pajek = atlas.get("/api/v1/exports/pajek/losses?network=sample:exampleshire").body();
    assertTrue(pajek.contains("statements of completeness altogether"), pajek);
  }

  @Test
  void aRoleThatOnePersonAloneHoldsIsWarnedOfWhereNamesAreKeptBack() {
    String losses = "/api/v1/exports/xlsx/losses?network=sample:exampleshire&names=";
    for (String names : List.of("roles", "agreed")) {
      JsonNode warnings = atlas.result(losses + names).get("warnings");
      assertEquals(1, warnings.size(), warnings.toString());
      assertTrue(warnings.get(0).asText().contains("one known holder"), warnings.toString());
      assertTrue(warnings.get(0).asText().contains(" on "), warnings.toString());
    }
    for (String names : List.of("full", "counts")) {
      assertTrue(atlas.result(losses + names).get("warnings").isEmpty(), names);
    }
  }

  @Test
  void theSchemaOfTheWholeRegisterIsThere() {
    JsonNode schema = atlas.json("/api/v1/schema.json");
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asText());
    assertTrue(schema.at("/$defs/seat/properties/route/enum").size() > 5);
  }

  /** The page's own picture ties shapes to records; a file that leaves ties nothing to a person. */
  @Test
  void aSavedFileHoldsNoIdOfAPerson() {
    String path = "/api/v1/diagrams/tiers.svg?network=sample:exampleshire&width=1920&height=1080";
    assertTrue(atlas.get(path).body().contains("data-record=\"person:p"));
    String saved = atlas.get(path + "&download=yes").body();
    assertFalse(saved.contains("person:p"), "an id of a person");
    assertTrue(saved.contains("data-record=\"person:1\"") && saved.contains("group:county-board"));
  }

  private static HttpResponse<byte[]> file(String path) {
    String and = path.contains("?") ? "&" : "?";
    return atlas.bytes("/api/v1/" + path + and + "network=sample:devon");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
