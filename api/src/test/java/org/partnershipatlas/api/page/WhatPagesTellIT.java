package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
