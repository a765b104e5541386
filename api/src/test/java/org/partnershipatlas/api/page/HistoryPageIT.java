package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed is looked at on the page, entry by entry, and taken back. */
class HistoryPageIT {
  @TempDir private Path folder;
  private KeptRegister kept;
  private Browsing browsing;

  @BeforeEach
  void start() {
    kept = new KeptRegister(folder.resolve("backups"));
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
    // Who clicks twice means one.
    page.evaluate(
        "() => { const make = document.querySelector('#snapshot-make'); make.click();"
            + " make.click(); }");
    assertThat(page.locator("#snapshots")).containsText("Before the merger");
    assertThat(page.locator("#snapshots > li")).hasCount(1);
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
    // Of one that cannot be opened any more it is said beforehand.
    page.route(
        "**/api/v1/history?limit=1",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"entries\": [], \"untold\": 0, \"oldest\": 9}")));
    browsing.open("/data");
    assertThat(page.locator("#snapshots .lost")).containsText("cannot be opened any more");
    assertThat(page.locator("#snapshots a")).hasCount(0);
    page.onDialog(com.microsoft.playwright.Dialog::accept);
    page.locator("#snapshots button").click();
    assertThat(page.locator("#snapshots")).hasCount(0);
    assertEquals(List.of(), browsing.faults());
    assertEquals("", browsing.barriers());
  }

  @Test
  void aBackupIsMadeAndPutBackOnceItWasLookedAtAndThatIsUndone() {
    Page page = browsing.open("/data");
    page.locator("#make-backup").click();
    assertThat(page.locator("#said")).containsText("Backup made: 9 records");
    assertThat(page.locator("#backups li")).hasCount(1);
    assertThat(page.locator("#backups li")).containsText("9 records, revision 0");
    page.locator("#backups .look").click();
    assertThat(page.locator("#restore-preview")).containsText("There is nothing to restore");
    assertThat(page.locator("#restore")).hasCount(0);
    page.locator("#leave-restore").click();
    kept.elsewhere("group/hub", "{'name': 'Hub Board'}");
    page.locator("#backups .look").click();
    assertThat(page.locator("#restore-title")).isFocused();
    assertThat(page.locator("#restore-preview"))
        .containsText("0 records would come back, 1 record would change, 0 records would be taken");
    page.keyboard().press("Escape");
    assertThat(page.locator("#restore-preview")).hasCount(0);
    // What was looked at must still be so when it is said.
    page.locator("#backups .look").click();
    assertThat(page.locator("#restore")).isVisible();
    kept.elsewhere("group/sub", "{'name': 'Smaller Group'}");
    page.locator("#restore").click();
    assertThat(page.locator(".fault")).containsText("The register has moved on");
    assertEquals("Hub Board", kept.values("group/hub").at("/name/0").asText());
    page.locator("#leave-restore").click();
    page.locator("#backups .look").first().click();
    assertThat(page.locator("#restore-preview")).containsText("2 records would change");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    page.locator("#restore").click();
    assertThat(page.locator("#said")).containsText("The backup was put back.");
    assertEquals("Compact Hub", kept.values("group/hub").at("/name/0").asText());
    assertThat(page.locator("#restore-preview")).hasCount(0);
    assertThat(page.locator("#backups li")).hasCount(2);
    assertThat(page.locator("#backups li").first()).containsText("before: restore of a backup");
    assertThat(page.locator("#history > li")).hasCount(3);
    page.locator("#undo").click();
    assertThat(page.locator("#said")).containsText("Undone");
    assertEquals("Hub Board", kept.values("group/hub").at("/name/0").asText());
    assertEquals("Smaller Group", kept.values("group/sub").at("/name/0").asText());
    assertEquals(List.of(), kept.faults());
    page.locator("#backups .look").first().click();
    assertThat(page.locator("#restore-title")).isFocused();
    assertEquals("", browsing.barriers());
  }

  @Test
  void aPersonIsErasedOnceItWasSaidWhatGoesAndWhatStays() {
    kept.elsewhere("group/hub", "{'note': 'Ann Example founded it'}");
    Page page = browsing.open("/data");
    page.locator("#make-backup").click();
    assertThat(page.locator("#backups li")).hasCount(1);
    page = kept.form("person:p1", "erase");
    assertThat(page.locator("#erasing")).containsText("The name is struck out of 1 other record");
    assertThat(page.locator("#erasing")).containsText("1 backup");
    assertThat(page.locator("#stay-filled")).containsText("Chair");
    assertThat(page.locator("#erase")).isDisabled();
    page.locator("#leave").click();
    assertThat(page.locator("h1")).hasText("Ann Example");
    page.locator("#do-erase").click();
    page.locator("#sure").check();
    // What looks for barriers puts styles into the page, which its policy refuses.
    assertEquals(List.of(), kept.faults());
    assertEquals("", browsing.barriers());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    page.locator("#erase").click();
    assertThat(page.locator("#said")).containsText("One person was erased, and");
    assertThat(page.locator("#said")).containsText("This cannot be undone.");
    assertEquals(0, page.locator("#undo").count());
    for (String path : List.of("records/person", "records/group", "history", "history/1")) {
      String told = kept.atlas.get("/api/v1/" + path + "?").body();
      assertFalse(told.contains("Ann Example"), path + ": " + told);
    }
    browsing.open("/record?id=seat:s1");
    assertThat(page.locator("main")).containsText("withheld");
    browsing.open("/record?id=person:p1");
    assertThat(page.locator(".fault")).isVisible();
    assertFalse(page.locator("main").textContent().contains("Ann Example"));
  }

  @Test
  void aSecondPressWritesNothingTwice() {
    Page page = browsing.open("/record?do=add&kind=theme&network=stored");
    page.locator("#field-name").fill("Health");
    List<Route> held = kept.hold("**/api/v1/records/theme/*");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Added: Health");
    // The form still stands there until the page has read what was added.
    assertThat(page.locator("#save")).isDisabled();
    page.locator("#field-name").press("Enter");
    kept.letGo("**/api/v1/records/theme/*", held);
    assertThat(page.locator("h1")).hasText("Health");
    assertEquals(1, kept.atlas.json("/api/v1/history").get("entries").size());
    // The way back turns at once into the way forth: that is not what the second press meant.
    assertThat(page.locator("#undo")).isEnabled();
    page.evaluate(
        "() => { let left = 2000; const look = setInterval(() => {"
            + " const undo = document.querySelector('#undo');"
            + " const turned = undo?.textContent.trim() === 'Do again';"
            + " if (turned) undo.click();"
            + " if (turned || --left === 0) clearInterval(look); }, 5); }");
    page.locator("#undo").click();
    assertThat(page.locator("#undo")).hasText("Do again");
    assertThat(page.locator("#undo")).isEnabled();
    assertThat(page.locator("#undo")).hasText("Do again");
    assertThat(page.locator("#undo")).isFocused();
    assertEquals(2, kept.atlas.json("/api/v1/history").get("entries").size());
    page.locator("#undo").click();
    assertThat(page.locator("#said")).containsText("Done again");
    // In the history the button is told anew before it can be pressed again.
    browsing.open("/data");
    page.locator("#history li[data-revision='3'] summary").click();
    held = kept.hold("**/api/v1/history/3");
    Locator back = page.locator("#history li[data-revision='3'] .undo");
    back.click();
    assertThat(page.locator("#said")).containsText("Undone");
    assertThat(back).isDisabled();
    kept.letGo("**/api/v1/history/3", held);
    assertThat(back).hasCount(0);
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void whoeverWasOvertakenIsToldHowAndGoesOn() {
    Page page = kept.form("seat:s2", "end");
    page.locator("#why").fill("Not needed any more");
    kept.elsewhere("seat/s2", "{'label': 'Champion'}");
    page.locator("#save").click();
    assertThat(page.locator("end-record .fault")).containsText("Champion seat → Champion");
    assertThat(page.locator("#why")).hasValue("Not needed any more");

    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Ended: Champion");
    assertEquals("2026-11-22", kept.values("seat/s2").at("/to/0").asText());
    page = kept.form("tenure:t1", "remove");
    kept.elsewhere("tenure/t1", "{'from': '2025'}");
    page.locator("#take-away").click();
    assertThat(page.locator("take-away .fault")).containsText("2024 → 2025");
    page.locator("#take-away").click();
    assertThat(page.locator("#said")).containsText("Taken away");
    // What cannot be read yet is asked for again, and can be left.
    page = browsing.open("/record?id=person:p1");
    page.route("**/resting*", Route::abort);
    page.locator("#do-remove").click();
    assertThat(page.locator("take-away .fault")).isVisible();
    assertThat(page.locator("#leave")).isVisible();
    page.unroute("**/resting*");
    page.locator("#ask-again").click();
    assertThat(page.locator("#take-away")).isVisible();
    assertThat(page.locator("take-away .fault")).hasCount(0);
    page.locator("#leave").click();
    // Its history is found where one comes for it, below all that the page Data begins with.
    page.locator("#its-history").click();
    assertThat(page.locator("#what-was-changed")).isFocused();
    assertThat(page.locator("#what-was-changed")).isInViewport();

    assertEquals(List.of(), kept.faults());
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
