package org.partnershipatlas.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;

/** A picture saved as one HTML file is opened from the disk, and is whole there. */
class HtmlFileIT {
  private static final String PICTURE = "network=sample:exampleshire&width=1920&height=1080";

  @Test
  void itStandsByItself(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("exampleshire.html");
    JsonNode scene;
    try (RunningAtlas atlas = RunningAtlas.withoutStore()) {
      scene = atlas.json("/api/v1/diagrams/tiers.json?" + PICTURE);
      Files.writeString(file, atlas.get("/api/v1/diagrams/tiers.html?" + PICTURE).body());
    }
    try (Browsing browsing = new Browsing(file.toUri().toString())) {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page = browsing.fresh(colours);
        page.navigate(file.toUri().toString());
        assertEquals(labels(scene), page.locator("svg g.box > title").allTextContents());
        assertEquals(texts(scene), page.locator("svg text").allTextContents());
        assertEquals(scene.get("connectors").size(), page.locator("svg g.connector").count());
        assertEquals("", browsing.barriers());
        searched(page);
        assertEquals(List.of(), browsing.faults());
      }
    }
  }

  private static void searched(Page page) {
    page.locator("#search").fill("easterley safety");
    assertTrue(page.locator("#found").textContent().matches("[1-9][0-9]* of [0-9]+ found\\."));
    int left = page.locator("tbody tr:visible").count();
    assertTrue(left > 0 && left < 40, "rows left: " + left);
    assertEquals(left, page.locator("svg .hit").count());
    page.locator("#search").press("Enter");
    assertEquals(1, page.locator("svg .chosen").count());
    assertEquals(1, page.locator("tr.chosen").count());
    page.locator("#search").fill("");
    page.locator("#whole").click();
    double whole = width(page);
    page.locator("#frame").focus();
    page.keyboard().press("+");
    assertTrue(width(page) > whole * 1.2, "it is enlarged by a key");
    page.keyboard().press("0");
    page.locator("svg g.box").nth(3).click();
    assertEquals(1, page.locator("tr.chosen").count());
  }

  private static double width(Page page) {
    return page.locator("#frame svg").boundingBox().width;
  }

  private static List<String> labels(JsonNode scene) {
    List<String> labels = new ArrayList<>();
    scene.get("boxes").forEach(b -> labels.add(b.get("label").asText()));
    return labels;
  }

  private static List<String> texts(JsonNode scene) {
    List<String> texts = new ArrayList<>();
    scene.get("texts").forEach(t -> texts.add(t.get("text").asText()));
    scene.get("legend").get("entries").forEach(e -> texts.add(e.get("text").get("text").asText()));
    return texts;
  }
}
