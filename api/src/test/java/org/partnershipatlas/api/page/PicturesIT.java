package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each page shows its picture, and each state of a picture has its address. */
class PicturesIT extends SamplePages {
  @Test
  void theMapHasAChoiceOfViewsAndFolds() {
    Page page = browsing.open("/map?network=sample:exampleshire");
    page.locator("#view").selectOption("themes");
    page.waitForSelector(".picture g.band[id='row:theme:health']");
    assertTrue(page.url().contains("view=themes"), page.url());
    page.locator("#view").selectOption("tiers");
    page.locator("#fold").selectOption("theme");
    page.waitForSelector(".picture g.box[id^='group:folded-']");
    page.locator("#ghosts").check();
    page.waitForSelector(".picture g.connector[id^='ghost']");
    assertTrue(page.url().contains("ghosts=yes") && page.url().contains("fold=theme"), page.url());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aFoldedCardIsOpenedAndFoldedAgain() {
    Page page = browsing.open("/map?network=sample:exampleshire&fold=theme");
    Locator folded = page.locator(".picture g.box.folded[data-record='theme:health']");
    assertTrue(folded.count() > 0, "there are folded cards of that theme");
    folded.first().focus();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("open=theme"));
    assertThat(folded).hasCount(0);
    assertThat(page.locator("#fold-again")).containsText("Health");
    assertEquals(0, page.locator(".panel").count(), "it opens no panel");
    page.locator("#fold-again").click();
    assertThat(folded.first()).isVisible();
    page.locator("#unfold").selectOption("theme:health");
    assertThat(folded).hasCount(0);
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aPictureBesideWordsIsSavedAsTheMapIs() {
    Page page =
        browsing.open("/routes?network=sample:devon&from=group:exeter-lsp&to=group:devon-lsp");
    page.waitForSelector(".picture g.connector[id='way:0/step:1']");
    Object hrefs =
        page.locator("picture-files a")
            .evaluateAll("links => links.map(a => a.getAttribute('href'))");
    List<String> links = ((List<?>) hrefs).stream().map(String::valueOf).toList();
    assertEquals(12, links.size(), "each with roles and with names, and no graph");
    for (String ending : List.of("png", "svg", "pdf", "pptx", "html")) {
      String link =
          links.stream()
              .filter(l -> l.contains("route." + ending) && l.contains("names=roles"))
              .findFirst()
              .orElseThrow();
      assertEquals(200, atlas.bytes(link).statusCode(), link);
    }
  }

  @Test
  void whoeverSavesAPictureByRolesIsToldWhoCanBeGuessed() {
    Page page = browsing.open("/map?network=sample:exampleshire");
    assertThat(page.locator("picture-files .warned")).hasCount(0);
    page.waitForDownload(() -> page.locator("picture-files a[href*='svg']").first().click());
    assertThat(page.locator("picture-files .warned")).containsText("one known holder");
    assertEquals(List.of(), browsing.faults());
  }

  /** The tools stand beside the heading, or it stands below them: its end is always read. */
  @Test
  void noToolCoversTheEndOfALongHeading() {
    Page page =
        browsing.open(
            "/routes?network=sample:exampleshire&from=group:county-meeting"
                + "&to=group:harbourside-safety");
    page.waitForSelector(".picture svg text");
    Object covered =
        page.evaluate(
            "() => { const tools = [...document.querySelectorAll('.picture-tools button')]"
                + ".map(b => b.getBoundingClientRect());"
                + " return [...document.querySelectorAll('.picture svg text')]"
                + ".map(t => t.getBoundingClientRect())"
                + ".filter(t => tools.some(b => t.right > b.left && t.left < b.right"
                + " && t.bottom > b.top && t.top < b.bottom)).length; }");
    assertEquals(0, ((Number) covered).intValue());
  }

  @Test
  void aMissingLinkIsTriedOnTheMap() {
    Page page = browsing.open("/tiers?network=sample:exampleshire");
    page.getByText("Try it on the map").first().click();
    page.waitForSelector(".picture g.connector[id^='ghost']");
    assertThat(page.locator(".shown-up")).containsText("tried on the map");
  }

  @Test
  void aRouteIsDrawnWhereItIsTold() {
    Page page =
        browsing.open("/routes?network=sample:devon&from=group:exeter-lsp&to=group:devon-lsp");
    page.waitForSelector(".picture g.connector[id='way:0/step:1']");
    assertEquals(3, page.locator(".picture g.box").count());
  }

  @Test
  void coverageIsShownAsAPictureToo() {
    Page page = browsing.open("/coverage?network=sample:exampleshire");
    page.locator("#as").selectOption("picture");
    page.waitForSelector(".picture g.box[id^='cell:']");
    assertTrue(page.url().contains("as=picture"), page.url());
    assertEquals(0, page.locator("table.matrix").count());
  }

  @Test
  void whatHangsByASeatIsDrawnFromItsRow() {
    Page page = browsing.open("/people?network=sample:exampleshire");
    page.getByText("Draw it").first().click();
    page.waitForSelector(".picture g.box[id='who']");
    assertTrue(page.url().contains("draw=seat"), page.url());
  }

  @Test
  void whatDiffersIsDrawn() {
    Page page = browsing.open("/compare?network=sample:exampleshire&with_as_at=2027-06-01");
    page.waitForSelector(".picture-card .picture g.box");
    assertThat(page.locator(".picture-card h2")).hasText("What differs, drawn");
    assertEquals(List.of(), browsing.faults());
  }
}
