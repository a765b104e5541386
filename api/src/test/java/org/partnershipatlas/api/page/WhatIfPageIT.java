package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** What would come of an edit, tried by the keyboard alone, and what is asked most. */
class WhatIfPageIT {
  private static RunningAtlas atlas;
  private static Browsing browsing;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
    browsing = new Browsing(atlas.url());
  }

  @AfterAll
  static void stop() {
    browsing.close();
    atlas.close();
  }

  @Test
  void anEditIsTriedAndItsNetworkLookedAt() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page = browsing.open("/compare?network=sample:devon");
    page.locator("#edit-line").focus();
    page.keyboard().type("unitary Devon named Devon Council");
    page.keyboard().press("Enter");
    assertThat(page.locator("#difference")).containsText("Devon and its 8 districts");
    assertTrue(page.url().contains("edits="), "the edits stand in the address");
    page.locator("text=Look at the network as it would be").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#what-if-band")).isVisible();
    page.locator("nav.tabs a[href^='/tiers']").click();
    assertThat(page.locator("main")).containsText("No two tiers to compare");
  }

  @Test
  void anEditIsPutTogetherFromWhatThereIs() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page = browsing.open("/compare?network=sample:devon");
    page.locator("#edit-leave-who-input").focus();
    page.keyboard().type("devon compact dev");
    assertThat(page.locator("[role='option']").first()).containsText("Development Worker");
    page.keyboard().press("Enter");
    page.locator("#edit-add").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#difference")).containsText("Devon Compact Development Worker leaves");
    page.locator("text=Take it out").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#difference")).hasCount(0);
  }

  @Test
  void whatCannotBeTriedIsSaidWithWhatWouldBeRight() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page =
        browsing.open("/compare?network=sample:devon&edits=leave%20Devon%20County%20Counci");
    assertThat(page.locator("main .fault")).containsText("Did you mean");
    assertThat(page.locator("#edit-line")).isVisible();
  }

  @Test
  void whoIsNotFoundIsToldWhyTheyAreNotOnIt() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page = browsing.open("/overview?network=sample:devon");
    page.locator("#find-input").fill("Nobody's Club");
    page.locator("text=Why aren't we on it?").click();
    assertThat(page.locator("main")).containsText("is not in this register");
    page = browsing.open("/record?network=sample:devon&id=group:devon-hub");
    page.locator("#questions summary").first().click();
    assertThat(page.locator("#questions li").first()).isVisible();
    assertEquals(java.util.List.of(), browsing.faults());
  }
}
