package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was changed is looked at on the page, entry by entry, and taken back. */
class HistoryPageIT {
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

  @Test
  void theHistoryShowsWhatWasBeforeAndAfterAndGoesBack() {
    kept.elsewhere("group/sub", "{'name': 'Smaller Group', 'part_of': null}");
    kept.elsewhere("group/hub", "{'name': 'Hub'}");
    kept.elsewhere("group/hub", "{'name': 'Hub Board'}");
    Page page = browsing.open("/data");
    page.locator("#history li[data-revision='1'] summary").click();
    Locator first = page.locator("#history li[data-revision='1']");
    assertThat(first.locator("table")).containsText("Small Group");
    assertThat(first.locator("table")).containsText("Smaller Group");
    // A group is told by what it is called now, not by its id.
    assertThat(first.locator("table")).containsText("Hub Board");
    assertThat(first.locator("a[href*='revision%3A1']"))
        .hasText("Look at the register as it was after this");
    page.locator("#history li[data-revision='2'] summary").click();
    Locator blocked = page.locator("#history li[data-revision='2']");
    assertThat(blocked.locator(".why-not")).containsText("has been changed since");
    assertThat(blocked.locator(".undo")).hasCount(0);
    first.locator(".undo").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).containsText("Undone");
    assertEquals("Small Group", kept.values("group/sub").at("/name/0").asText());
    page.locator("#history li[data-revision='4'] summary").click();
    assertThat(page.locator("#history li[data-revision='4'] .undo")).containsText("Do again");
    page.locator("#history li[data-revision='4'] .undo").click();
    assertThat(page.locator("#said")).containsText("Done again");
    assertEquals("Smaller Group", kept.values("group/sub").at("/name/0").asText());
    assertEquals(List.of(), browsing.faults());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals("", browsing.barriers());
  }

  @Test
  void theHistorySaysInWordsWhatWasDoneAndByWhomAndIsNarrowed() {
    kept.elsewhere("group/hub", "{'name': 'Hub Board', 'decides_money': 'yes'}");
    Page page = kept.form("seat:s2", "edit");
    page.locator("#field-label").fill("Champion");
    page.locator("#why").fill("As the minutes say");
    page.locator("#who").fill("Jo Bell");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Saved");
    page.locator("#its-history").click();
    Locator entries = page.locator("#history > li");
    assertThat(entries).hasCount(1);
    assertThat(entries).containsText("The seat “Champion” on Hub Board was changed: label");
    assertThat(entries).containsText("“As the minutes say”");
    assertThat(entries).containsText("Jo Bell");
    page.locator("#history-of button").click();
    assertThat(entries).hasCount(2);
    assertThat(entries.last()).containsText("was changed: name and decides money");
    assertThat(entries.last()).containsText("who did it is not said");
    page.locator("#history-who").fill("not said");
    page.locator("#history-who").press("Tab");
    assertThat(entries).hasCount(1);
    assertThat(entries).containsText("Hub Board");
    page.locator("#history-kind").selectOption("seat");
    assertThat(entries).hasCount(0);
    page.locator("#history-who").fill("");
    page.locator("#history-who").press("Tab");
    assertThat(entries).hasCount(1);
    // The name is changed where it is said, and then left out.
    page.locator("#as-who button").click();
    page.locator("#who").fill("");
    page.keyboard().press("Enter");
    assertThat(page.locator("#as-who")).containsText("who did it is not said");
    entries.locator("summary").click();
    entries.locator(".undo").click();
    assertThat(page.locator("#said")).containsText("Undone: The seat");
    assertThat(entries).hasCount(2);
    assertThat(entries.last()).containsText("undone");
    assertThat(entries.first()).containsText("who did it is not said");
    assertEquals(List.of(), browsing.faults());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals("", browsing.barriers());
  }

  @Test
  void aSnapshotIsKeptOpenedComparedWithNowAndDeleted() {
    Page page = browsing.open("/data");
    page.locator("#snapshot-name").fill("Before the merger");
    page.locator("#snapshot-make").click();
    assertThat(page.locator("#snapshots")).containsText("Before the merger");
    kept.elsewhere("group/hub", "{'name': 'Hub Board'}");
    page.locator("#snapshots a[href*='compare']").click();
    assertThat(page.locator("#difference")).containsText("Hub Board");
    page.locator("nav.tabs a[href^='/data']").click();
    page.locator("#snapshots a[href^='/overview']").click();
    assertThat(page.locator("#past-band")).isVisible();
    assertThat(page.locator("#network")).hasValue("snapshot:before-the-merger");
    // Two revisions are compared too.
    browsing.open("/compare");
    page.locator("#with-revision").fill("0");
    page.locator("#compare").click();
    assertThat(page.locator("#difference")).containsText("Compact Hub");
    assertThat(page.locator("#with")).hasValue("revision:0");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    browsing.open("/data");
    page.onDialog(com.microsoft.playwright.Dialog::accept);
    page.locator("#snapshots button").click();
    assertThat(page.locator("#snapshots")).hasCount(0);
    assertEquals(List.of(), browsing.faults());
    assertEquals("", browsing.barriers());
  }

  @Test
  void theHistoryIsReadPartByPart() {
    for (int i = 0; i < 25; i++) {
      kept.elsewhere("group/sub", "{'name': 'Group " + i + "'}");
    }
    Page page = browsing.open("/data");
    assertThat(page.locator("#history > li")).hasCount(20);
    page.locator("#earlier").click();
    assertThat(page.locator("#history > li")).hasCount(25);
    assertThat(page.locator("#earlier")).hasCount(0);
  }
}
