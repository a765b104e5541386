package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** The free view on the map page: records are dragged, stay there, and are let go again. */
class FreeMapIT extends SamplePages {
  @BeforeAll
  static void start() {
    start(RunningAtlas.overThreeGroups());
  }

  private static Locator shape(Page page, String record) {
    return page.locator("g.box[data-record='" + record + "']");
  }

  private static void settled(Page page, String text) {
    page.getByText(text).waitFor();
    browsing.settle();
    page.waitForFunction("() => !document.querySelector('g.box[transform]')");
  }

  @Test
  void aRecordIsDraggedStaysAndIsLetGoAgain() {
    Page page = browsing.open("/map?network=stored");
    page.locator("#view").selectOption("free");
    page.locator("#between").waitFor();
    assertTrue(page.url().contains("view=free"), page.url());
    // Read anew, since the view by tiers has a shape of that name too.
    browsing.open("/map?network=stored&view=free");
    BoundingBox was = shape(page, "group:trust").boundingBox();
    BoundingBox other = shape(page, "group:board").boundingBox();
    page.mouse().move(was.x + was.width / 2, was.y + was.height / 2);
    page.mouse().down();
    page.mouse().move(was.x + was.width / 2 + 20, was.y + was.height / 2 + 30);
    page.mouse().move(was.x + was.width / 2 + 40, was.y + was.height / 2 + 60);
    page.mouse().up();
    settled(page, "Kept where you put it.");
    near(was, 40, 60, shape(page, "group:trust").boundingBox());
    near(other, 0, 0, shape(page, "group:board").boundingBox());
    assertEquals(0, page.locator(".panel").count(), "a drag chooses nothing");

    browsing.open("/map?network=stored&view=free");
    near(was, 40, 60, shape(page, "group:trust").boundingBox());
    shape(page, "group:trust").focus();
    page.keyboard().press("Alt+ArrowUp");
    settled(page, "Kept where you put it.");
    near(was, 40, 40, shape(page, "group:trust").boundingBox());

    page.locator("#anew").click();
    settled(page, "Laid out anew.");
    near(was, 0, 0, shape(page, "group:trust").boundingBox());
    assertEquals(List.of(), browsing.faults());
    // Last, since the script that looks for barriers is itself a fault to the page's rules.
    assertEquals("", browsing.barriers());
  }

  @Test
  void inWhatIsOnlyReadARecordIsMovedForOneLook() {
    Page page = browsing.open("/map?network=sample:devon&view=free");
    BoundingBox was = shape(page, "group:devon-hub").boundingBox();
    BoundingBox other = shape(page, "group:exeter-lsp").boundingBox();
    page.mouse().move(was.x + 9, was.y + 9);
    page.mouse().down();
    page.mouse().move(was.x + 60, was.y + 40);
    page.mouse().move(was.x + 69, was.y + 49);
    page.mouse().up();
    settled(page, "Moved for this look at it: its places are not kept");
    page.waitForURL(url -> url.contains("places="));
    browsing.settle();
    near(was, 60, 40, shape(page, "group:devon-hub").boundingBox());
    near(other, 0, 0, shape(page, "group:exeter-lsp").boundingBox());
    page.reload();
    browsing.settle();
    near(was, 60, 40, shape(page, "group:devon-hub").boundingBox());
    page.locator("#anew").click();
    page.waitForURL(url -> !url.contains("places="));
    browsing.settle();
    near(was, 0, 0, shape(page, "group:devon-hub").boundingBox());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void whileAPictureIsDrawnAnewThePageSaysSoAndWhoMovesByKeysGoesOn() {
    Page page = browsing.open("/map?network=stored&view=free");
    List<Route> held = new ArrayList<>();
    page.route("**/diagrams/free.svg?*", held::add);
    shape(page, "group:trust").focus();
    page.keyboard().press("Alt+ArrowUp");
    Locator picture = page.locator("main scene-view");
    assertThat(picture).hasAttribute("aria-busy", "true");
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(picture).hasAttribute("aria-busy", "true");
    held.forEach(Route::resume);
    browsing.settle();
    assertThat(shape(page, "group:trust")).isFocused();
    assertEquals(1, held.size(), "asked for once");
  }

  @Test
  void aMeasureIsShownWhereItIsChosen() {
    Page page = browsing.open("/map?network=sample:devon&view=free");
    assertEquals(0, page.locator("g.box[id$='/measure']").count());
    page.locator("#importance").selectOption("degree");
    page.waitForSelector("g.box[id='group:devon-hub/measure']");
    assertTrue(page.url().contains("importance=degree"), page.url());
    assertEquals(List.of(), browsing.faults());
  }

  private static void near(BoundingBox was, double dx, double dy, BoundingBox is) {
    String told =
        "at %.1f, %.1f instead of %.1f, %.1f".formatted(is.x, is.y, was.x + dx, was.y + dy);
    assertTrue(Math.abs(is.x - was.x - dx) < 2 && Math.abs(is.y - was.y - dy) < 2, told);
  }
}
