package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All records of a kind stand in a table: looked through, and changed where they stand. */
class TablesIT {
  private static KeptRegister kept;
  private static Browsing browsing;

  @BeforeAll
  static void start() {
    kept = new KeptRegister();
    browsing = kept.browsing;
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @BeforeEach
  void fresh() {
    browsing.fresh(ColorScheme.LIGHT);
  }

  private static Locator value(Page page, String id, String attribute) {
    return page.locator("tr[data-id='" + id + "'] [data-edit='" + attribute + "']");
  }

  @Test
  void aValueIsChangedWhereItStandsByTheKeyboardAlone() {
    Page page = browsing.open("/data?network=stored");
    page.locator("#to-records").press("Enter");
    assertThat(page.locator("h1")).hasText("Tables");
    assertThat(page.locator("#kind option:checked")).hasText("Groups (2)");
    Locator money = value(page, "group:sub", "decides_money");
    assertThat(money).containsText("not recorded");
    page.locator("tr[data-id='group:hub'] [data-edit='decides_money']").focus();
    page.keyboard().press("ArrowDown");
    assertThat(money).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#field-decides_money")).isFocused();
    page.keyboard().press("Escape");
    assertThat(money).isFocused();
    page.keyboard().press("Enter");
    page.locator("#field-decides_money").selectOption("no");
    page.locator("#save-cell").press("Enter");
    assertThat(page.locator("#said")).containsText("Saved: Small Group");
    assertThat(money).containsText("no,");
    assertThat(money).isFocused();
    assertEquals("no", kept.values("group/sub").at("/decides_money/0").asText());
    assertEquals(List.of(), browsing.faults());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    money.press("Enter");
    assertThat(page.locator("#field-decides_money")).isFocused();
    assertEquals("", browsing.barriers());
  }

  @Test
  void whatIsWrongIsSaidAndWhatSomebodyElseWroteStandsBesideWhatWasTyped() {
    Page page = browsing.open("/records?network=stored&kind=group&fields=last_met,meets_per_year");
    value(page, "group:hub", "last_met").click();
    page.locator("#field-last_met").fill("May 2026");
    page.locator("#field-last_met").press("Enter");
    assertThat(page.locator("#field-last_met-wrong")).containsText("2004-05");
    assertThat(page.locator("#field-last_met")).isFocused();
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    page.locator("#field-last_met").fill("2026-05");
    kept.elsewhere("group/hub", "{'last_met': '2026-04', 'meets_per_year': '6'}");
    page.locator("#field-last_met").press("Enter");
    Locator both = page.locator("tr[data-field='last_met']");
    assertThat(both).containsText("2026-05");
    assertThat(both).containsText("2026-04");
    assertEquals(List.of(), kept.faults());
    both.locator("text=Take theirs").click();
    assertThat(page.locator("#field-last_met")).hasValue("2026-04");
    both.locator("text=Keep mine").click();
    page.locator("#save").click();
    assertThat(value(page, "group:hub", "last_met")).containsText("May 2026");
    assertThat(value(page, "group:hub", "meets_per_year")).containsText("6");
    assertEquals("2026-05", kept.values("group/hub").at("/last_met/0").asText());
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void aWholeRecordIsEditedInItsRow() {
    Page page = browsing.open("/records?network=stored&kind=organisation");
    value(page, "organisation:cvs", "").click();
    assertThat(page.locator("tr.beneath #form-title")).hasText("Edit: Voluntary Action");
    page.locator("#field-size").fill("small");
    page.locator("#save").click();
    assertThat(page.locator("tr.beneath")).hasCount(0);
    assertThat(value(page, "organisation:cvs", "size")).containsText("small");
    assertThat(value(page, "organisation:cvs", "")).isFocused();
    assertEquals("small", kept.values("organisation/cvs").at("/size/0").asText());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aLongTableIsSortedSearchedAndReadInPartsAndASampleIsNotChanged() {
    Page page = browsing.open("/records?network=sample:exampleshire&kind=organisation");
    assertThat(page.locator("#why-not")).isVisible();
    assertThat(page.locator("[data-edit]")).hasCount(0);
    Locator rows = page.locator("tbody tr");
    assertThat(rows).hasCount(50);
    page.locator("#more").press("Enter");
    assertThat(rows).hasCount(100);
    assertThat(rows.nth(50).locator("th a")).isFocused();
    page.locator("[data-sort='sector']").press("Enter");
    assertThat(page.locator("th[aria-sort='ascending']")).hasText("Sector ▲");
    page.locator("[data-sort='sector']").press("Enter");
    assertThat(page.locator("th[aria-sort='descending']")).hasText("Sector ▼");
    assertEquals(0, page.locator(".scroll").evaluate("e => e.scrollTop"), "at its beginning");
    assertThat(rows.first().locator("td").first()).hasText("third");
    page.locator("#where").selectOption("size");
    assertThat(page.locator("#is")).hasValue("not recorded");
    assertTrue(page.url().contains("where=size&is=not+recorded"), page.url());
    page.locator("#q").pressSequentially("no such ");
    assertThat(page.locator("#how-many")).containsText("None of the ");
    assertThat(page.locator("#q")).hasValue("no such ");
    page.locator("#q").pressSequentially("name");
    page.waitForURL("**q=no+such+name**");
    browsing.settle();
    assertThat(page.locator("#q")).hasValue("no such name");
    page.goBack();
    assertThat(rows.first()).isVisible();
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void withPeopleByTheirRolesNobodyIsNamedAndNothingIsChanged() {
    Page page = browsing.open("/records?network=stored&kind=tenure&names=roles");
    assertThat(page.locator("tbody th")).hasText("chair, Compact Hub, in: Chair");
    assertThat(page.locator("#why-not")).containsText("names in full");
    assertThat(page.locator("[data-edit]")).hasCount(0);
    Page data = browsing.open("/data?network=stored");
    assertThat(data.locator("#take-losses .warned")).containsText("chair on Compact Hub");
    data.locator("#take-names").selectOption("full");
    assertThat(data.locator("#take-losses")).containsText("It holds everything");
    assertThat(data.locator("#take-losses .warned")).hasCount(0);
    assertEquals(List.of(), browsing.faults());
  }
}
