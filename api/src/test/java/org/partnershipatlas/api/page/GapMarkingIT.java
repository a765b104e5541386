package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gap is marked on the page as accepted or in hand, with who sees to it and a date. */
class GapMarkingIT {
  private KeptRegister kept;
  private Browsing browsing;

  @BeforeEach
  void start() {
    kept = new KeptRegister();
    browsing = kept.browsing;
    kept.elsewhere("tenure/t1", "{'term_ends': '2026-12-15'}");
  }

  @AfterEach
  void stop() {
    kept.close();
  }

  private List<JsonNode> marks() {
    JsonNode all = kept.atlas.result("/api/v1/records/gap_mark?network=stored").get("records");
    return all.findParents("version");
  }

  @Test
  void aGapIsMarkedByTheKeyboardChangedOverAnothersMarkAndUndone() {
    Page page = browsing.open("/gaps");
    Locator gap = page.locator("[data-gap]").first();
    gap.locator(".mark-it").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#mark-title")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("Jo Bell");
    page.locator("#mark-date").fill("next spring");
    page.keyboard().press("Enter");
    assertThat(gap.locator(".fault")).containsText("2004-05");
    assertThat(page.locator("#mark-owner")).hasValue("Jo Bell");
    page.locator("#mark-date").fill("2027-03");
    page.locator("#why").fill("As agreed in May");
    page.keyboard().press("Enter");
    assertThat(gap).containsText("In hand, Jo Bell, March 2027.");
    assertThat(gap.locator(".mark-it")).isFocused();
    assertThat(page.locator("#said")).containsText("Marked as in hand: ");
    assertEquals(1, marks().size());
    assertEquals(
        "As agreed in May", kept.atlas.json("/api/v1/history").at("/entries/0/why").asText());

    // Somebody else says otherwise while the form is open.
    gap.locator(".mark-it").click();
    page.locator("#mark-owner").fill("Ann Example");
    String id = marks().get(0).get("id").asText().replace(':', '/');
    kept.elsewhere(id, "{'state': 'accepted', 'owner': null}");
    page.locator("#mark-save").click();
    assertThat(gap.locator(".fault")).containsText("it says: accepted, March 2027");
    assertThat(page.locator("#mark-owner")).hasValue("Ann Example");
    page.locator("#mark-save").click();
    assertThat(gap).containsText("In hand, Ann Example, March 2027.");
    page.locator("#undo").click();
    assertThat(gap).containsText("Accepted, March 2027.");

    gap.locator(".mark-it").click();
    page.locator("#mark-drop").click();
    assertThat(gap.locator(".mark-words")).hasCount(0);
    assertEquals(List.of(), marks());
    gap.locator(".mark-it").click();
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals(List.of(), kept.faults());
    assertEquals("", browsing.barriers());
  }

  @Test
  void twoWhoMarkAGapAtOnceLearnOfEachOther() {
    Page page = browsing.open("/gaps");
    Locator gap = page.locator("[data-gap]").first();
    gap.locator(".mark-it").click();
    String key = gap.getAttribute("data-gap");
    int status =
        kept.atlas
            .post(
                "records/gap_mark",
                "",
                "{'id': 'mark-" + key + "', 'values': {'gap': '" + key + "', 'state': 'accepted'}}")
            .statusCode();
    assertEquals(201, status);
    page.locator("#mark-save").click();
    assertThat(gap.locator(".fault")).containsText("it says: accepted");
    // Who clicks twice writes once.
    List<String> written = new CopyOnWriteArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("PATCH")) {
            written.add(request.url());
          }
        });
    page.evaluate(
        "() => { const save = document.querySelector('#mark-save'); save.click(); save.click(); }");
    assertThat(gap).containsText("In hand.");
    assertEquals(1, written.size(), written.toString());
    assertEquals(1, marks().size());
    // Where nothing is written, nothing is offered.
    browsing.open("/gaps?network=sample:devon");
    assertThat(page.locator("[data-gap]").first()).isVisible();
    assertThat(page.locator(".mark-it")).hasCount(0);
  }
}
