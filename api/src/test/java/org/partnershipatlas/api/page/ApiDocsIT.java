package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API is described on a page where it can be tried, within the strict content policy. */
class ApiDocsIT extends SamplePages {
  @Test
  void everyAddressIsThereAndOneIsTried() {
    Page page = browsing.page();
    page.navigate(atlas.url() + "api/docs");
    int addresses = 0;
    for (var path : atlas.json("/api/openapi.json").get("paths")) {
      addresses += path.size();
    }
    Locator tags = page.locator(".opblock-tag");
    assertThat(tags).hasCount(6);
    for (Locator tag : tags.all()) {
      tag.click();
    }
    assertThat(page.locator(".opblock")).hasCount(addresses);
    Locator gaps = page.locator(".opblock", hasText("/api/v1/gaps"));
    gaps.locator(".opblock-summary").click();
    gaps.getByText("Try it out").click();
    gaps.locator("tr[data-param-name=network] input").fill("sample:devon");
    gaps.locator(".execute").click();
    assertThat(gaps.locator(".live-responses-table .response .response-col_status").first())
        .containsText("200");
    assertThat(gaps.locator(".live-responses-table")).containsText("sample:devon");
    assertEquals(List.of(), browsing.faults());
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
