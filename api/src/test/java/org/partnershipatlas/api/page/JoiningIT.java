package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records are merged and told apart on the page, areas followed, and what was tried taken over. */
class JoiningIT {
  private KeptRegister kept;
  private Browsing browsing;

  @BeforeEach
  void start() {
    kept = new KeptRegister();
    browsing = kept.browsing;
  }

  @AfterEach
  void stop() {
    kept.close();
  }

  private void added(String kind, String body) {
    int status =
        kept.atlas
            .send(
                kept.atlas
                    .request("/api/v1/records/" + kind)
                    .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))))
            .statusCode();
    assertEquals(201, status, body);
  }

  @Test
  void recordsThatMayBeOneAreToldApartOrMergedAndSplitAgain() {
    added(
        "organisation",
        "{'id': 'twin', 'values': {'name': 'Voluntary Actions', 'sector': 'public', 'areas':"
            + " ['north']}}");
    added("group", "{'id': 'twins', 'values': {'name': 'Compact Hubs', 'led_by': 'twin'}}");
    Page page = browsing.open("/data");
    page.locator("#to-duplicates").click();
    Locator pairs = page.locator("#pairs > li");
    assertThat(pairs).hasCount(2);
    Locator groups = pairs.filter(new Locator.FilterOptions().setHasText("Compact Hubs"));
    assertThat(groups).containsText("the names differ in one letter");
    List<Route> held = kept.hold("**/api/v1/duplicates?*");
    groups.locator(".two").click();
    assertThat(page.locator("#said")).containsText("Two, and asked no more");
    assertThat(groups.locator(".two")).isDisabled();
    kept.letGo("**/api/v1/duplicates?*", held);
    assertThat(pairs).hasCount(1);
    assertThat(pairs).containsText("Northmarch");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    pairs.locator("text=Merge …").click();
    Locator name = page.locator("#differ tr[data-field='name']");
    assertThat(name).containsText("Voluntary Actions");
    name.locator("text=The second").click();
    assertThat(page.locator("#differ tr[data-field='areas']")).containsText("Northmarch");
    assertThat(page.locator("#moved")).containsText("group: Compact Hubs");
    page.locator("#merge-now").click();
    assertThat(page.locator("h1")).hasText("Voluntary Actions");
    assertThat(page.locator("#said"))
        .containsText("Merged: Voluntary Actions into Voluntary Action");
    assertEquals("third", kept.values("organisation/cvs").at("/sector/0").asText());
    assertEquals("cvs", kept.values("group/twins").at("/led_by/0").asText());
    page.locator("#do-split").click();
    assertThat(page.locator("#splits")).containsText("It would be named again by: Compact Hubs.");
    // Somebody changes meanwhile what would name it again: that is told before anything is done.
    kept.elsewhere("group/twins", "{'note': 'Seen'}");
    page.locator("#splits button").click();
    assertThat(page.locator("split-record .fault")).containsText("“Compact Hubs” has been changed");
    page.locator("#splits button").click();
    assertThat(page.locator("#said")).containsText("Split off again: Voluntary Actions");
    assertEquals("twin", kept.values("group/twins").at("/led_by/0").asText());
    assertEquals(List.of(), kept.faults());
    // From a record one looks for the other by its name.
    browsing.open("/record?id=group:hub");
    page.locator("#merge").click();
    page.locator("#merge-with-input").pressSequentially("Compact Hubs");
    assertThat(page.locator("[role='option']").first()).containsText("Compact Hubs");
    page.locator("#merge-with-input").press("Enter");
    assertThat(page.locator("#which")).containsText("Compact Hub");
    page.locator("#which input[value='group:twins']").check();
    assertThat(page.locator("#moved")).containsText("seat: Chair");
    assertEquals("", browsing.barriers());
  }

  @Test
  void anAreaThatHasEndedIsToldWithWhatFollowedAndRecordsAreMoved() {
    added(
        "area",
        "{'id': 'vale', 'values': {'name': 'Vale', 'kind': 'unitary', 'from': '2020-04-01'}}");
    kept.elsewhere("area/south", "{'to': '2020-04-01', 'successor': ['vale']}");
    Page page = browsing.open("/record?id=group:hub");
    assertThat(page.locator("#ended-areas"))
        .containsText(
            "Southmarch ended on 1 April 2020; Vale followed. This record still names it.");
    browsing.open("/coverage");
    assertThat(page.locator("#ended-note"))
        .containsText("1 record still names only areas that have ended");
    leadsOnFrom(browsing.open("/brief?area=area:south"));
    browsing.open("/coverage");
    page.getByText("See them on the page Data").click();
    assertThat(page.locator("#ended-areas")).containsText("Southmarch (ended); Vale");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    page.locator("#ended-areas .move").click();
    assertThat(page.locator("#said")).containsText("Moved to what followed Southmarch: 1 record");
    assertThat(page.locator("#ended-areas")).hasCount(0);
    assertEquals("[\"south\",\"vale\"]", kept.values("group/hub").get("areas").toString());
    page.locator("#undo").click();
    assertThat(page.locator("#ended-areas")).isVisible();
    // But for the refusals that the page asked for and told.
    assertEquals(List.of(), kept.faults());
    assertEquals("", browsing.barriers());
  }

  /** A page or a route of an area that has ended says so, and leads to what followed and back. */
  private void leadsOnFrom(Page page) {
    assertThat(page.locator("#ended-band")).containsText("Southmarch ended on 1 April 2020;");
    assertThat(page.locator("h1")).hasText("Brief: Southmarch (ended)");
    page.getByText("Show 31 March 2020, its last day").click();
    assertThat(page.locator("h1")).hasText("Brief: Southmarch");
    assertThat(page.locator("#ended-band")).hasCount(0);
    browsing.open("/brief?area=area:south");
    page.getByText("Show Vale").click();
    assertThat(page.locator("h1")).hasText("Brief: Vale");
    browsing.open("/routes?from=area:south&to=group:hub");
    assertThat(page.locator(".fault"))
        .containsText("Southmarch ended on 1 April 2020; Vale followed.");
    assertThat(page.getByText("Ask as at 31 March 2020, when it was there")).isVisible();
    page.getByText("Ask for Vale").click();
    assertThat(page.locator("#no-route")).isVisible();
    browsing.open("/routes?from=area:south&to=group:hub");
    page.getByText("Ask as at 31 March 2020").click();
    assertThat(page.locator("h1")).hasText("Routes");
    assertThat(page.locator("section.card").first()).isVisible();
    assertEquals(0, page.locator(".fault").count());
  }

  @Test
  void whatWasTriedIsTakenOverOnceItWasLookedAt() {
    Page page = browsing.open("/compare?edits=leave%20person:p1");
    page.locator("#adopt").click();
    assertThat(page.locator("#would-change")).containsText("to: not recorded → 2026-11-22");
    kept.elsewhere("tenure/t1", "{'from': '2025'}");
    page.locator("#adopt-now").click();
    assertThat(page.locator("adopt-scenario .fault")).containsText("has been changed since");
    assertThat(page.locator("#conflicts")).isVisible();
    assertThat(page.locator("#adopt-now")).isDisabled();
    // It is tried again on the register as it is now.
    browsing.open("/compare?edits=leave%20person:p1&names=full");
    page.locator("#adopt").click();
    page.locator("#who").fill("Jo");
    page.locator("#adopt-now").click();
    assertThat(page.locator("#said")).containsText("Taken over into your register");
    assertEquals("2026-11-22", kept.values("tenure/t1").at("/to/0").asText());
    page.locator("#undo").click();
    assertThat(page.locator("#said")).containsText("Undone");
    assertTrue(kept.values("tenure/t1").path("to").isMissingNode());
    // On a sample it is not offered.
    browsing.open(
        "/compare?network=sample:devon&edits=link%20group:exeter-lsp%20feeds%20group:devon-hub");
    assertThat(page.locator("#difference")).isVisible();
    assertThat(page.locator("#adopt")).hasCount(0);
    assertEquals(List.of(), kept.faults());
  }
}
