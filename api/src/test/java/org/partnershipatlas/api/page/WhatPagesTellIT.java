package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page tells of an answer: nothing twice, nothing private unasked, nothing untrue. */
class WhatPagesTellIT extends SamplePages {
  @Test
  void measuresShowPeopleOnlyWhenAsked() {
    Page page = browsing.open("/measures?network=sample:exampleshire");
    assertThat(page.locator("#held-back")).containsText("people are measured");
    assertEquals(0, page.locator("main a[href*='person%3A']").count());
    page.locator("#private").check();
    page.waitForURL("**private=yes**");
    assertThat(page.locator("main a[href*='person%3A']").first()).isVisible();
    assertThat(page.locator("#held-back")).hasCount(0);
    page.goBack();
    assertThat(page.locator("#private")).not().isChecked();
    assertThat(page.locator("main a[href*='person%3A']")).hasCount(0);
  }

  @Test
  void whatWouldCloseAGapIsLinkedWhereItIsNamed() {
    Page page = browsing.open("/gaps?network=sample:exampleshire&kind=no+sector+voice");
    Locator gap = page.locator("[data-gap]").first();
    assertThat(gap).containsText("Invite somebody who speaks for them: Exampleshire CVS (103");
    Locator named = gap.getByText("Exampleshire CVS");
    assertThat(named).hasCount(1);
    assertThat(named)
        .hasAttribute("href", "/record?network=sample%3Aexampleshire&id=organisation%3Acvs");
    assertThat(gap.getByText("What would close it:")).hasCount(1);
  }

  /** What refers to a record is a link with its name, and what is a text is none. */
  @Test
  void aRecordTellsWhatItNamesByNameAndNoTextAsALink() {
    Map.of(
            "agreement:example-compact Signatories", "cvs",
            "action:win-payment Organisations", "cvs",
            "relationship:r001 Other organisation", "northmarch-homeless-link",
            "field:mental Broader", "health",
            "seat:county-children-s09 Consults through", "")
        .forEach(
            (row, named) -> {
              String id = row.substring(0, row.indexOf(' '));
              Page page = browsing.open("/record?network=sample:exampleshire&id=" + id);
              Locator cell =
                  page.locator("tr")
                      .filter(
                          new Locator.FilterOptions()
                              .setHas(
                                  page.getByRole(
                                      AriaRole.ROWHEADER,
                                      new Page.GetByRoleOptions()
                                          .setName(row.substring(id.length() + 1))
                                          .setExact(true))))
                      .locator("td");
              if (named.isEmpty()) {
                assertThat(cell).hasText("Youth Alliance meetings");
                assertThat(cell.locator("a")).hasCount(0);
              } else {
                assertThat(cell.locator("a[href$='%3A" + named + "']")).hasCount(1);
                assertThat(cell).not().containsText(named);
              }
            });
    Page seat = browsing.open("/record?network=sample:exampleshire&id=seat:county-children-s09");
    assertThat(seat.locator("h2:has-text('Where this comes from') + table"))
        .containsText("Last checked by");
  }

  /** A page may stay open overnight: what is asked of today is asked of the day it is by then. */
  @Test
  void areasOfEnglandAreLookedUpAsAtTheDayOfTheSearch() {
    Page page = browsing.page();
    page.clock().setFixedTime("2026-06-30T12:00:00Z");
    browsing.open("/data");
    page.clock().setFixedTime("2026-07-02T12:00:00Z");
    page.locator("#england-name").fill("Devon");
    Request asked =
        page.waitForRequest("**/api/v1/england?*", () -> page.locator("#england-search").click());
    assertTrue(asked.url().contains("as_at=2026-07-02"), asked.url());
    assertThat(page.locator("#england-found")).containsText("Devon");
  }

  @Test
  void coverageBeginsWithWhatIsRecorded() {
    Page page = browsing.open("/coverage?network=sample:devon");
    assertThat(page.locator("#rows")).hasValue("area");
    assertThat(page.locator("tbody th").first()).containsText("Devon");
    assertThat(page.locator("thead")).containsText("no seats recorded");
    assertThat(page.locator("thead")).not().containsText("0 of 0");
    assertThat(page.locator("main"))
        .containsText("Counts are of the one organisation listed here.");
    page.locator("#rows").selectOption("field");
    page.waitForURL("**rows=field**");
    assertThat(page.locator("tbody th")).hasCount(1);
  }

  @Test
  void colourFollowsTheSystemUntilItIsChosen() {
    Page page = browsing.fresh(ColorScheme.DARK);
    browsing.open("/overview?network=sample:devon");
    String dark = ground(page);
    page.locator("#theme").click();
    String light = ground(page);
    assertTrue(!dark.equals(light), "another ground");
    browsing.fresh(ColorScheme.LIGHT);
    assertEquals(light, ground(browsing.open("/overview?network=sample:devon")));
  }

  private static String ground(Page page) {
    return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
  }
}
