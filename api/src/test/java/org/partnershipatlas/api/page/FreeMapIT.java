package org.partnershipatlas.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** The free view on the map page: records are dragged, stay there, and are let go again. */
class FreeMapIT {
  private static RunningAtlas running;
  private static Browsing browsing;

  @BeforeAll
  static void start() {
    running =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(
                    NetworkText.records(
                        """
                        group board name='Health Board'
                        group forum name='Health Forum'
                        group trust name='Care Trust'
                        link l from_group=forum to_group=board kind='reports to'
                        link m from_group=trust to_group=board kind=feeds
                        """),
                    RunningAtlas.TODAY),
                "local"));
    browsing = new Browsing(running.url());
  }

  @AfterAll
  static void stop() {
    browsing.close();
    running.close();
  }

  @BeforeEach
  void fresh() {
    browsing.fresh(ColorScheme.LIGHT);
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
  void whatIsReadOnlyIsNotDragged() {
    Page page = browsing.open("/map?network=sample:devon&view=free");
    BoundingBox was = shape(page, "group:devon-hub").boundingBox();
    page.mouse().move(was.x + 9, was.y + 9);
    page.mouse().down();
    page.mouse().move(was.x + 60, was.y + 60);
    page.mouse().up();
    assertEquals(0, page.locator("#anew").count());
    near(was, 0, 0, shape(page, "group:devon-hub").boundingBox());
    assertEquals(List.of(), browsing.faults());
  }

  private static void near(BoundingBox was, double dx, double dy, BoundingBox is) {
    String told =
        "at %.1f, %.1f instead of %.1f, %.1f".formatted(is.x, is.y, was.x + dx, was.y + dy);
    assertTrue(Math.abs(is.x - was.x - dx) < 2 && Math.abs(is.y - was.y - dy) < 2, told);
  }
}
