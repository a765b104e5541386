package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** The register is kept by hand on the page: changed, added to, ended, taken from and put back. */
class KeepingIT {
  private static final String CHANGED = "() => dispatchEvent(new Event('atlas-changed'))";
  private KeptRegister kept;
  private RunningAtlas atlas;
  private Browsing browsing;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void start() {
    kept = new KeptRegister();
    atlas = kept.atlas;
    browsing = kept.browsing;
  }

  @AfterEach
  void stop() {
    kept.close();
  }

  /** Whether nothing lies over an element within the window. */
  private static boolean uncovered(Page page, String selector) {
    return (Boolean)
        page.evaluate(
            "s => { const e = document.querySelector(s); const r = e.getBoundingClientRect();"
                + " return e.contains(document.elementFromPoint(r.left + 5, r.bottom - 3)); }",
            selector);
  }

  private void answers(Page page, boolean leave) {
    page.onDialog(
        dialog -> {
          asked.add(dialog.message());
          if (leave) {
            dialog.accept();
          } else {
            dialog.dismiss();
          }
        });
  }

  @Test
  void aRecordIsChangedByTheKeyboardAndTheChangeUndone() {
    Page page = browsing.open("/record?id=group:hub");
    page.locator("#do-edit").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#field-name")).isFocused();
    page.keyboard().press("Control+A");
    page.keyboard().type("Compact Board");
    page.locator("#field-kind").selectOption("Compact group");
    page.locator("#field-decides_money").selectOption("no");
    page.locator("#field-last_met").fill("2026-05");
    page.locator("#why").fill("As the minutes say");
    page.locator("#why").press("Enter");
    assertThat(page.locator("h1")).hasText("Compact Board");
    assertThat(page.locator("#said")).containsText("Saved: ");
    JsonNode values = kept.values("group/hub");
    assertEquals("Compact group", values.at("/kind/0").asText());
    assertEquals("no", values.at("/decides_money/0").asText());
    assertEquals("2026-05", values.at("/last_met/0").asText());
    assertEquals("4", values.at("/meets_per_year/0").asText(), "what was left stays");
    assertEquals("As the minutes say", atlas.json("/api/v1/history").at("/entries/0/why").asText());
    page.locator("#undo").click();
    assertThat(page.locator("h1")).hasText("Compact Hub");
    assertThat(page.locator("#undo")).hasText("Do again");
    page.locator("#undo").click();
    assertThat(page.locator("h1")).hasText("Compact Board");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void referencesAreChosenByNameAndListsAreOneALine() {
    Page page = kept.form("group:hub", "edit");
    page.locator("#field-areas-input").pressSequentially("north");
    assertThat(page.locator("[role='option']").first()).containsText("Northmarch");
    page.locator("#field-areas-input").press("Enter");
    assertThat(page.locator("#field-areas-held")).containsText("Northmarch");
    page.locator("#field-areas-held [aria-label='Take Southmarch out']").click();
    assertThat(page.locator("#field-areas-input")).isFocused();
    page.locator("text=Where this comes from, and notes").click();
    page.locator("#field-other_names").fill("The Hub\nHub Group");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Saved");
    assertEquals("[\"north\"]", kept.values("group/hub").get("areas").toString());
    assertEquals(
        "[\"The Hub\",\"Hub Group\"]", kept.values("group/hub").get("other_names").toString());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aFaultStandsAtItsField() {
    Page page = kept.form("group:hub", "edit");
    page.locator("#field-last_met").fill("May 2026");
    page.locator("#save").click();
    assertThat(page.locator("#field-last_met-wrong")).containsText("2004-05");
    assertThat(page.locator("#field-last_met")).isFocused();
    assertTrue(uncovered(page, "#field-last_met-wrong"), "what is wrong is in sight");
    assertThat(page.locator("#field-last_met")).hasAttribute("aria-invalid", "true");
    page.locator("#field-last_met").fill("2026-05");
    page.locator("#field-name").fill("");
    page.locator("#save").click();
    assertThat(page.locator("#field-name-wrong")).isVisible();
    assertThat(page.locator("#field-last_met-wrong")).hasCount(0);
    assertEquals(List.of(), kept.faults());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals("", browsing.barriers());
  }

  @Test
  void whatSomebodyElseWroteStandsBesideWhatWasTyped() {
    Page page = kept.form("group:hub", "edit");
    page.locator("#field-name").fill("My Hub");
    page.locator("#field-meets_per_year").fill("6");
    kept.elsewhere("group/hub", "{'name': 'Their Hub', 'decides_money': 'yes'}");
    page.locator("#save").click();
    Locator name = page.locator("tr[data-field='name']");
    assertThat(name).containsText("Compact Hub");
    assertThat(name).containsText("My Hub");
    assertThat(name).containsText("Their Hub");
    assertThat(page.locator("#field-name")).hasValue("My Hub");
    assertThat(page.locator("#field-decides_money")).hasValue("yes");
    name.locator("text=Take theirs").click();
    assertThat(page.locator("#field-name")).hasValue("Their Hub");
    name.locator("text=Keep mine").click();
    assertThat(page.locator("#field-name")).hasValue("My Hub");
    name.locator("text=Take theirs").click();
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Their Hub");
    assertThat(page.locator("#said")).containsText("Saved: Their Hub");
    JsonNode values = kept.values("group/hub");
    assertEquals("6", values.at("/meets_per_year/0").asText());
    assertEquals("yes", values.at("/decides_money/0").asText());
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void whatWasTypedStaysWhereTheRecordIsGone() {
    Page page = kept.form("tenure:t1", "edit");
    page.locator("#field-from").fill("2025");
    atlas.send(
        atlas
            .request("/api/v1/records/tenure/t1")
            .header("If-Match", "\"" + kept.version("tenure/t1") + "\"")
            .DELETE());
    page.locator("#save").click();
    assertThat(page.locator("main .fault")).containsText("This record is not there any more");
    assertThat(page.locator("main .fault")).containsText("Undo revision 1 in the history");
    assertThat(page.locator("#field-from")).hasValue("2025");
    // Somebody who comes by its address is told too, and finds the entry that took it away.
    browsing.fresh(ColorScheme.LIGHT);
    page = browsing.open("/record?id=tenure:t1");
    assertThat(page.locator("main .fault")).containsText("taken away on");
    page.locator("main .fault a").click();
    assertThat(page.locator("#history > li")).hasCount(1);
    assertThat(page.locator("#history-of")).containsText("Ann Example");
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void everyKindHasAFormThatShutsNobodyOut() {
    for (JsonNode kind : atlas.json("/api/v1/kinds").get("kinds")) {
      Page page = browsing.open("/record?do=add&kind=" + kind.get("kind").asText());
      assertThat(page.locator("#save")).isVisible();
      for (JsonNode attribute : kind.get("attributes")) {
        String field = "[id^='field-" + attribute.get("name").asText() + "']";
        assertTrue(page.locator(field).count() > 0, kind.get("kind") + " " + field);
      }
    }
    assertEquals(List.of(), kept.faults());
    List<String> forms =
        List.of(
            "id=group:hub&do=edit",
            "id=group:hub&do=seat",
            "id=group:hub&do=remove",
            "id=seat:s1&do=vacant",
            "id=seat:s1&do=holder",
            "id=seat:s2&do=end",
            "do=add&kind=organisation");
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      browsing.fresh(colours);
      for (String form : forms) {
        Page page = browsing.open("/record?" + form);
        assertThat(page.locator("#leave")).isVisible();
        assertTrue(browsing.overhang() <= 0, "wider than the window: " + form);
        assertEquals("", browsing.barriers(), form);
      }
    }
  }

  @Test
  void whatIsTypedIsNotLostUnasked() {
    Page page = kept.form("group:hub", "edit");
    page.keyboard().press("Escape");
    assertThat(page.locator("#do-edit")).isFocused();
    page.locator("#do-edit").click();
    page.locator("#field-name").fill("Half typed");
    answers(page, false);
    page.keyboard().press("Escape");
    page.waitForCondition(() -> asked.size() == 1);
    page.locator("nav.tabs a[href^='/gaps']").click();
    page.waitForCondition(() -> asked.size() == 2);
    page.evaluate("() => history.back()");
    page.waitForCondition(() -> asked.size() == 3);
    page.locator("#names").selectOption("roles");
    page.waitForCondition(() -> asked.size() == 4);
    assertThat(page.locator("#names")).hasValue("full");
    assertThat(page.locator("#field-name")).hasValue("Half typed");
    // Somebody else's change takes nothing away either.
    kept.elsewhere("group/sub", "{'name': 'Sub-group'}");
    page.waitForResponse("**/api/v1/networks*", () -> page.evaluate(CHANGED));
    assertThat(page.locator("#field-name")).hasValue("Half typed");
  }

  @Test
  void whereNothingCanBeChangedItIsSaidWhy() {
    Page page = browsing.open("/record?network=sample:devon&id=group:devon-hub");
    assertThat(page.locator("#why-not")).containsText("not your register");
    assertThat(page.locator("#tasks")).hasCount(0);
    page = browsing.open("/record?id=group:hub&names=roles");
    assertThat(page.locator("#why-not")).containsText("names in full");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aSeatIsAddedToAGroupAndSomebodyNewPutOnIt() {
    Page page = kept.form("group:hub", "seat");
    assertThat(page.locator("#field-group-held")).containsText("Compact Hub");
    page.locator("#field-label").fill("Vice-chair");
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Vice-chair");
    page.locator("#do-holder").click();
    assertThat(page.locator("#field-capacity")).hasValue("holder");
    page.locator("#field-person-input").pressSequentially("Jo Sample");
    assertThat(page.locator("[role='option']").first()).containsText("as a new person");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("#field-person-held")).containsText("Jo Sample");
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Vice-chair");
    assertThat(page.locator("main")).containsText("Jo Sample");
    assertThat(page.locator("main")).containsText("Filled");
    assertEquals("hub", kept.values("seat/vice-chair").at("/group/0").asText());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aSeatIsMarkedAsVacantWithTheDayUntilWhichToComeForward() {
    Page page = kept.form("seat:s2", "vacant");
    assertThat(page.locator("#field-vacant")).hasValue("yes");
    page.locator("#field-applications_close").fill("2027-01-15");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Saved");
    assertThat(page.locator("main")).containsText("Vacant");
    assertEquals("2027-01-15", kept.values("seat/s2").at("/applications_close/0").asText());
    kept.form("seat:s1", "vacant");
    assertThat(page.locator("#held")).containsText("Somebody holds this seat");
  }

  @Test
  void aRecordOfAnyKindIsAddedFromTheDataPage() {
    Page page = browsing.open("/data?network=sample:devon");
    page.locator("#add-kind").selectOption("theme");
    page.locator("#add").click();
    assertThat(page.locator("#form-title")).hasText("Add: theme");
    page.locator("#save").click();
    assertThat(page.locator("#field-name-wrong")).isVisible();
    page.locator("#field-name").fill("Health");
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Health");
    assertEquals("Health", kept.values("theme/health").at("/name/0").asText());
    page.locator("#undo").click();
    assertThat(page.locator("main .fault")).isVisible();
    assertEquals(
        404, atlas.get("/api/v1/records/theme/health?network=stored").statusCode(), "undone");
  }

  @Test
  void anEmptyRegisterIsBegunByHand() {
    try (RunningAtlas empty = RunningAtlas.overAnEmptyRegister();
        Browsing other = new Browsing(empty.url())) {
      Page page = other.open("/data");
      page.locator("#add-kind").selectOption("group");
      page.locator("#add").click();
      page.locator("#field-name").fill("First Board");
      page.locator("#save").click();
      assertThat(page.locator("h1")).hasText("First Board");
      page.locator("#do-seat").click();
      assertThat(page.locator("#field-group-held")).containsText("First Board");
      assertEquals(List.of(), other.faults());
    }
  }

  @Test
  void aRecordIsEndedOnADay() {
    Page page = kept.form("seat:s2", "end");
    assertThat(page.locator("#field-to")).isFocused();
    assertThat(page.locator("#field-to")).hasValue("2026-11-22");
    page.locator("#field-to").fill("soon");
    page.locator("#save").click();
    assertThat(page.locator("#field-to-wrong")).isVisible();
    page.locator("#field-to").fill("2026-12");
    page.locator("#field-to").press("Enter");
    assertThat(page.locator("#said")).containsText("Ended: Champion seat");
    assertEquals("2026-12", kept.values("seat/s2").at("/to/0").asText());
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void aGroupEndsWithWhatRestsOnItByNameAndOneUndoBringsItBack() {
    Page page = kept.form("group:hub", "end");
    Locator ends = page.locator("fieldset[data-fate='ends']");
    assertThat(ends).containsText("2 seats, all to end");
    assertThat(ends).containsText("Ann Example, in: Chair");
    assertThat(page.locator("fieldset[data-fate='offered']")).containsText("Small Group");
    assertThat(page.locator("#save")).hasText("End it and 3 more");
    // On a day before anybody sat there, that begins later.
    page.locator("#field-to").fill("2023");
    assertThat(page.locator("#begins-later")).containsText("Ann Example, in: Chair, from 2024");
    page.locator("#field-to").fill("2026-12-01");
    assertThat(page.locator("#begins-later")).hasCount(0);
    page.locator("input[value='seat:s2']").uncheck();
    assertThat(page.locator("#save")).hasText("End it and 2 more");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    page.locator("#who").fill("Jo Bell");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Ended: Compact Hub, and 2 records");
    assertThat(page.locator("#said")).containsText("1 seat that rests on it runs on");
    assertEquals("2026-12-01", kept.values("tenure/t1").at("/to/0").asText());
    assertTrue(kept.values("seat/s2").path("to").isMissingNode());
    assertEquals("Jo Bell", atlas.json("/api/v1/history").at("/entries/0/who").asText());
    // The loose end is told on the page of the data, and leads to where it is tied.
    page.locator("nav.tabs a[href^='/data']").click();
    page.locator("#loose-ends a[href*='do=end']").click();
    assertThat(page.locator("#field-to")).hasValue("2026-12-01");
    assertThat(page.locator("#as-who")).containsText("Jo Bell");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("and 1 record");
    page.locator("nav.tabs a[href^='/data']").click();
    assertThat(page.locator("#history > li")).hasCount(2);
    assertThat(page.locator("#loose-ends")).hasCount(0);
    page.locator("#undo").click();
    assertThat(page.locator("#loose-ends")).isVisible();
    assertEquals(List.of(), kept.faults());
    kept.form("group:hub", "end");
    assertEquals("", browsing.barriers());
  }

  @Test
  void aPersonWhoLeavesIsTakenOffEverySeatAtOnce() {
    Page page = kept.form("person:p1", "end");
    assertThat(page.locator("#save")).hasText("End 1");
    page.locator("#field-to").press("Enter");
    assertThat(page.locator("#said")).containsText("Ended: 1 record that rests on Ann Example");
    assertEquals("2026-11-22", kept.values("tenure/t1").at("/to/0").asText());
  }

  @Test
  void whatWouldGoIsNamedBeforeARecordIsTakenAway() {
    Page page = kept.form("group:hub", "remove");
    assertThat(page.locator("#goes")).containsText("seat: Chair");
    assertThat(page.locator("#goes")).containsText("Ann Example, in: Chair");
    assertThat(page.locator("#stays")).containsText("group: Small Group");
    assertEquals(200, atlas.get("/api/v1/records/group/hub?network=stored").statusCode());
    assertThat(page.locator("#take-away")).hasText("Take away all 4");
    page.keyboard().press("Escape");
    assertThat(page.locator("#do-remove")).isFocused();
    page.keyboard().press("Enter");
    page.locator("#take-away").click();
    assertThat(page.locator("h1")).hasText("Data");
    assertThat(page.locator("#said")).containsText("Taken away: Compact Hub");
    assertEquals(404, atlas.get("/api/v1/records/seat/s1?network=stored").statusCode());
    page.locator("#undo").click();
    assertThat(page.locator("#said")).containsText("Undone");
    assertEquals("Chair", kept.values("seat/s1").at("/label/0").asText());
    // Nothing rests on this one: it goes when that is said, and not before.
    page = kept.form("tenure:t1", "remove");
    assertThat(page.locator("main")).containsText("Nothing else rests on it");
    assertEquals(200, atlas.get("/api/v1/records/tenure/t1?network=stored").statusCode());
    page.locator("#take-away").click();
    assertThat(page.locator("h1")).hasText("Chair");
    assertEquals(List.of(), kept.faults());
  }
}
