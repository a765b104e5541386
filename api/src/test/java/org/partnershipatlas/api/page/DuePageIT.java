package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls due is a page and a calendar. */
class DuePageIT extends SamplePages {
  @Test
  void whatFallsDueIsReadByMonthAndSavedAsACalendar() throws IOException {
    Page page = browsing.open("/due?network=sample:exampleshire");
    assertThat(page.locator("h1")).hasText("What falls due");
    assertThat(page.locator("section.card h2").first()).hasText("December 2026");
    page.locator("#days").selectOption("365");
    assertThat(page.locator("section.card h2").last()).not().hasText("January 2027");
    assertTrue(page.url().contains("days=365"), page.url());
    Download saved = page.waitForDownload(() -> page.locator("a[download]").first().click());
    assertTrue(Files.readString(saved.path()).startsWith("BEGIN:VCALENDAR"));
    assertEquals(List.of(), browsing.faults());
  }
}
