package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
