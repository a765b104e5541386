package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map can be read from the back of a room, and moved about in its frame. */
class MapIT extends SamplePages {
  private static final String LARGE = "/map?network=sample:exampleshire&fold=nothing";

  @ParameterizedTest
  @ValueSource(
      strings = {
        LARGE,
        "/map?network=sample:exampleshire",
        "/map?network=sample:devon",
        "/map?network=sample:exampleshire&view=around&id=group:county-board&steps=2",
      })
  void noTextIsTooSmallAndThePictureBeginsHighUp(String path) {
    Page page = browsing.open(path);
    assertTrue(smallestText(page) >= 8.99, "the smallest text has " + smallestText(page) + " px");
    assertTrue(frame(page).y < 185, "the picture begins at " + frame(page).y);
    BoundingBox tools = page.locator(".picture-tools button").first().boundingBox();
    assertTrue(tools.y > frame(page).y && tools.y < 300, "its tools are at " + tools.y);
  }

  @Test
  void aPictureThatIsWiderThanItsFrameMovesInsideIt() {
    Page page = browsing.open(LARGE);
    assertTrue(number(page, "f.scrollWidth - f.clientWidth") > 100, "there is more to the right");
    assertTrue(frame(page).y + frame(page).height <= 720, "its lower edge is within the window");
    assertTrue(browsing.overhang() <= 0, "the page itself is no wider");

    BoundingBox at = frame(page);
    page.mouse().move(at.x + 600, at.y + 300);
    page.mouse().down();
    page.mouse().move(at.x + 500, at.y + 250);
    page.mouse().up();
    assertEquals(100, number(page, "f.scrollLeft"), 1);
    assertEquals(50, number(page, "f.scrollTop"), 1);
    assertEquals(0, page.locator(".panel").count(), "moving it chooses nothing");

    page.locator("#whole").click();
    assertEquals(0, number(page, "f.scrollWidth - f.clientWidth"));
    assertEquals(0, number(page, "f.scrollHeight - f.clientHeight"));
    page.locator("#whole").click();
    assertTrue(smallestText(page) >= 8.99);
    double before = smallestText(page);
    page.locator(".picture-tools button").first().click();
    assertEquals(1.25 * before, smallestText(page), 0.05);
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aPictureThatFitsIsAsHighAsItsProportions() {
    Page page = browsing.open("/map?network=sample:devon");
    assertEquals(0, number(page, "f.scrollWidth - f.clientWidth"));
    assertEquals(0, number(page, "f.scrollHeight - f.clientHeight"));
    assertTrue(number(page, "s.width / f.clientWidth") > 0.99, "it takes the frame's width");
  }

  @Test
  void fullScreenHoldsThePanelToo() {
    Page page = browsing.open(LARGE);
    page.locator("#full-screen").click();
    assertThat(page.locator("#full-screen")).hasText("Leave full screen");
    assertTrue(frame(page).y < 20, "the frame is at the top");
    page.locator(".picture g.box[data-record='group:county-board']").first().click();
    assertThat(page.locator(".picture-layout:fullscreen .panel h2").first())
        .hasText("Exampleshire Partnership Board");
    page.locator("#full-screen").click();
    assertThat(page.locator("#full-screen")).hasText("Full screen");
  }

  @Test
  void aGapThatIsOutOfSightIsBroughtIntoIt() {
    Page page = browsing.open("/gaps?network=sample:exampleshire&kind=vacant");
    page.getByText("Show it on the map").last().click();
    browsing.settle();
    page.waitForSelector(".picture .lit");
    BoundingBox lit = page.locator(".picture .lit").first().boundingBox();
    BoundingBox frame = frame(page);
    assertTrue(
        lit.x >= frame.x
            && lit.x + lit.width <= frame.x + frame.width
            && lit.y >= frame.y
            && lit.y + lit.height <= frame.y + frame.height,
        "it is seen");
  }

  private static BoundingBox frame(Page page) {
    return page.locator(".picture").boundingBox();
  }

  private static double smallestText(Page page) {
    return number(
        page,
        "Math.min(...[...f.querySelectorAll('text')].map(t => t.getAttribute('font-size')"
            + " * t.getScreenCTM().a))");
  }

  /** A number of the frame {@code f} and the picture's place {@code s} in it. */
  private static double number(Page page, String expression) {
    Object found =
        page.evaluate(
            "({}) => { const f = document.querySelector('.picture');"
                + " const s = f.querySelector('svg').getBoundingClientRect(); return "
                + expression
                + "; }",
            Map.of());
    return ((Number) found).doubleValue();
  }
}
