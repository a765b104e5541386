package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The areas of England that are built in are looked up as at a day and taken in on the page. */
class EnglandAreasIT {
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

  private List<String> areas() {
    JsonNode all = kept.atlas.result("/api/v1/records/area?network=stored&limit=500");
    return all.get("records").findValuesAsText("label");
  }

  @Test
  void aCountyOf2008ComesWithItsDistrictsAndWhatFollowedIsTold() {
    Page page = browsing.open("/data");
    Locator england = page.locator("england-areas");
    page.locator("#england-name").fill("Dorset");
    page.locator("#england-day").fill("2008-06-01");
    page.keyboard().press("Enter");
    Locator found = page.locator("#england-found");
    Locator county = found.locator("li").filter(named("Dorset")).first();
    assertThat(county).containsText("ended 2019-04-01");
    county.locator("input").check();
    assertThat(page.locator("#england-districts")).isChecked();
    int before = areas().size();
    page.locator("#england-add").click();
    assertThat(page.locator("#said")).containsText("Added: ");
    List<String> after = areas();
    assertTrue(after.size() >= before + 7, after.toString());
    assertTrue(after.stream().anyMatch(name -> name.contains("Purbeck")), after.toString());
    assertThat(found.locator("li").filter(named("Dorset")).first()).containsText("in the register");
    assertThat(england.locator(".fault")).hasCount(0);

    page.locator("#england-name").fill("Nowhere at all");
    page.locator("#england-search").click();
    assertThat(found).containsText("England had no authority of that name on 2008-06-01");
    assertEquals(List.of(), browsing.faults());
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
