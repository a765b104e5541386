package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of measures: the network in cards, a table that sorts, and how values lie. */
class MeasuresIT extends SamplePages {
  @Test
  void eachMeasureOfTheNetworkIsAQuestionWithItsValue() {
    Page page = browsing.open("/measures?network=sample:devon");
    Locator density = page.locator("[data-measure=density]");
    assertThat(density).containsText("How many of the links that could be are there?");
    assertThat(density.locator(".figure")).hasText("0.2");
    assertThat(density).containsText("1 would be everyone joined to everyone.");
    assertThat(page.locator("[data-measure=sector_ei] .figure")).hasText("not defined");
    assertThat(page.locator("[data-measure=degree_centralisation] .figure")).hasText("1");
  }

  @Test
  void theTableIsSortedByItsHeadsAndTheOtherWayRound() {
    Page page = browsing.open("/measures?network=sample:exampleshire");
    Locator head = page.locator("#nodes thead th").filter(named("Harmonic"));
    head.locator("button").click();
    page.waitForURL("**by=harmonic**");
    assertThat(head).hasAttribute("aria-sort", "descending");
    browsing.settle();
    List<Double> down = harmonic(page);
    assertEquals(down.stream().sorted(Comparator.reverseOrder()).toList(), down);
    head.locator("button").click();
    page.waitForURL("**order=up**");
    assertThat(head).hasAttribute("aria-sort", "ascending");
    browsing.settle();
    List<Double> up = harmonic(page);
    assertEquals(up.stream().sorted().toList(), up);
    assertTrue(up.get(0) < down.get(0), "the least first");
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<Double> harmonic(Page page) {
    int column =
        page.locator("#nodes thead th").allInnerTexts().stream()
            .map(text -> text.split("\\s")[0])
            .toList()
            .indexOf("Harmonic");
    return page
        .locator("#nodes tbody tr td:nth-child(" + (column + 1) + ")")
        .allInnerTexts()
        .stream()
        .map(text -> Double.valueOf(text.replace(",", "")))
        .toList();
  }

  @Test
  void aPictureOfValuesHasItsTable() {
    Page page = browsing.open("/measures?network=sample:exampleshire&kind=group");
    Locator degree = page.locator("[data-column=degree]");
    assertThat(degree.locator("svg[role=img]")).isVisible();
    assertTrue(degree.locator("svg rect").count() > 2);
    degree.locator("summary").click();
    assertThat(degree.locator("tbody td").first()).isVisible();
    int sum = degree.locator("tbody td").allInnerTexts().stream().mapToInt(Integer::parseInt).sum();
    assertEquals(page.locator("#nodes tbody tr").count(), sum);
    assertEquals(
        degree.locator("svg rect").count(), degree.locator("tbody tr").count(), "a bar a row");
    assertThat(page.locator("[data-column=community] svg")).hasCount(0);
  }

  @Test
  void anotherGraphIsChosenInTheAddress() {
    Page page = browsing.open("/measures?network=sample:exampleshire");
    page.locator("#mode").selectOption("groups");
    page.waitForURL("**mode=groups**");
    assertThat(page.locator(".sentences li").first()).containsText("groups are joined by");
    page.locator("#weighted").check();
    page.waitForURL("**weighted=yes**");
    assertThat(page.locator("#mode")).hasValue("groups");
    page.locator("#mode").selectOption("relationships");
    page.waitForURL("**mode=relationships**");
    assertThat(page.locator("main")).containsText("Measures");
  }
}
