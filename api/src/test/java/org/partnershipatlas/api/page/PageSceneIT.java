package org.partnershipatlas.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page draws is the scene: the same boxes, labels and lines, in the same places. */
class PageSceneIT extends SamplePages {
  /** An outline is drawn on the edge of a box, and a sign or a chip may be smaller than it. */
  private static final double EDGE = 2.5;

  @ParameterizedTest
  @CsvSource({
    "/map?network=sample:exampleshire, tiers",
    "/map?network=sample:exampleshire&view=themes, themes",
    "/map?network=sample:exampleshire&view=seats, seats",
    "/map?network=sample:exampleshire&view=free, free",
    "/map?network=sample:exampleshire&view=around&id=group:county-board, around",
    "/coverage?network=sample:exampleshire&as=picture, coverage",
    "/routes?network=sample:devon&from=group:exeter-lsp&to=group:devon-lsp, route",
    "/compare?network=sample:exampleshire&with_as_at=2027-06-01, compare",
  })
  void everyViewOnThePageIsItsScene(String address, String view) {
    List<String> asked = new ArrayList<>();
    browsing.page().onRequest((Request request) -> asked.add(request.url()));
    Page page = browsing.open(address);
    page.waitForSelector(".picture svg g.box");
    String url =
        asked.stream()
            .filter(u -> u.contains("/diagrams/" + view + "."))
            .reduce((first, second) -> second)
            .orElseThrow();
    URI sent = URI.create(url);
    JsonNode scene =
        atlas.json(sent.getRawPath().replaceFirst("\\.\\w+$", ".json") + "?" + sent.getRawQuery());
    assertEquals(ids(scene.get("boxes")), shown(page, "g.box"));
    assertEquals(ids(scene.get("connectors")), shown(page, "g.connector"));
    assertEquals(
        labels(scene.get("boxes")), page.locator(".picture svg g.box > title").allTextContents());
    List<String> texts = new ArrayList<>();
    scene.get("texts").forEach(t -> texts.add(t.get("text").asText()));
    scene.at("/legend/entries").forEach(entry -> texts.add(entry.at("/text/text").asText()));
    assertEquals(texts, page.locator(".picture svg text").allTextContents());
    inTheirPlaces(page, scene);
    assertEquals(List.of(), browsing.faults());
  }

  private static List<String> ids(JsonNode shapes) {
    List<String> ids = new ArrayList<>();
    shapes.forEach(shape -> ids.add(shape.get("id").asText()));
    return ids;
  }

  private static List<String> labels(JsonNode shapes) {
    List<String> labels = new ArrayList<>();
    shapes.forEach(
        shape -> {
          if (!shape.get("label").asText().isEmpty()) {
            labels.add(shape.get("label").asText());
          }
        });
    return labels;
  }

  @SuppressWarnings("unchecked") // the browser gives lists of texts as such
  private static List<String> shown(Page page, String shapes) {
    return (List<String>)
        page.evaluate(
            "shapes => [...document.querySelectorAll('.picture svg ' + shapes)].map(g => g.id)",
            shapes);
  }

  @SuppressWarnings("unchecked") // as above, of numbers by id
  private static void inTheirPlaces(Page page, JsonNode scene) {
    Map<String, List<Number>> places =
        (Map<String, List<Number>>)
            page.evaluate(
                "() => Object.fromEntries([...document.querySelectorAll('.picture svg g.box')]"
                    + ".map(g => { const b = g.getBBox();"
                    + " return [g.id, [b.x, b.y, b.x + b.width, b.y + b.height]]; }))");
    for (JsonNode box : scene.get("boxes")) {
      JsonNode at = box.get("at");
      double x = at.get("x").asDouble();
      double y = at.get("y").asDouble();
      List<Number> drawn = places.getOrDefault(box.get("id").asText(), List.of(0, 0, 0, 0));
      String which = box.get("id").asText() + " " + at + " " + drawn;
      assertTrue(drawn.get(0).doubleValue() >= x - EDGE, which);
      assertTrue(drawn.get(1).doubleValue() >= y - EDGE, which);
      assertTrue(drawn.get(2).doubleValue() <= x + at.get("width").asDouble() + EDGE, which);
      assertTrue(drawn.get(3).doubleValue() <= y + at.get("height").asDouble() + EDGE, which);
      assertTrue(drawn.get(2).doubleValue() > drawn.get(0).doubleValue(), "drawn at all: " + which);
    }
  }
}
