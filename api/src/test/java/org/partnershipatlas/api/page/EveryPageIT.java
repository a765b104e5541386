package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.sample.Samples;

/** What holds for every page: nothing blocked, nobody shut out, nothing wider than a projector. */
class EveryPageIT {
  private static final List<String> PATHS =
      List.of(
          "/overview?network=NETWORK",
          "/map?network=NETWORK",
          "/coverage?network=NETWORK",
          "/map?network=NETWORK&view=themes",
          "/coverage?network=NETWORK&rows=organisation&columns=theme",
          "/coverage?network=NETWORK&as=picture",
          "/gaps?network=NETWORK",
          "/tiers?network=NETWORK",
          "/routes?network=NETWORK&from=FROM&to=TO",
          "/measures?network=NETWORK",
          "/compact?network=NETWORK",
          "/compare?network=NETWORK&edits=link%20FROM%20feeds%20TO",
          "/record?network=NETWORK&id=FROM",
          "/records?network=NETWORK&kind=seat",
          "/data?network=NETWORK");

  private static RunningAtlas atlas;
  private static Browsing browsing;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
    browsing = new Browsing(atlas.url());
  }

  @AfterAll
  static void stop() {
    browsing.close();
    atlas.close();
  }

  static Stream<Arguments> pages() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(
            colours ->
                PATHS.stream()
                    .flatMap(
                        path ->
                            Stream.of(devon(path), exampleshire(path))
                                // One network is enough for the dark colours: they stand once.
                                .filter(at -> colours == ColorScheme.LIGHT || at.contains("devon"))
                                .map(address -> Arguments.of(address, colours))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void isSoundFor(String path, ColorScheme colours) {
    browsing.fresh(colours);
    Page page = browsing.open(path);
    assertAll(
        () -> assertEquals(0, page.locator("main .fault").count(), page.innerText("main")),
        () -> assertEquals(List.of(), browsing.faults()),
        () -> assertTrue(browsing.overhang() <= 0, "wider than the window: " + path),
        () -> assertEquals("", browsing.barriers()));
  }

  @Test
  void rolesOnlyNamesNobodyOnAnyPage() {
    List<String> names = privateNames();
    assertTrue(names.size() > 100, names.toString());
    for (String path : PATHS) {
      Page page = browsing.open(exampleshire(path) + "&names=roles");
      String text = page.innerText("main") + page.content();
      assertEquals(List.of(), names.stream().filter(text::contains).toList(), "named on " + path);
    }
    Page full = browsing.open("/record?network=sample:exampleshire&id=group:county-health");
    String text = full.innerText("main");
    assertTrue(names.stream().anyMatch(text::contains), "in full, people are named");
  }

  @Test
  void aKeyboardIsEnough() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page = browsing.open("/overview?network=sample:devon");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter"); // skips to the content
    assertEquals("MAIN", page.evaluate("() => document.activeElement.tagName"));

    page.locator("nav.tabs a[href^='/map']").focus();
    page.keyboard().press("Enter");
    browsing.settle();
    page.locator(".picture [tabindex='0']").focus();
    page.waitForFunction("() => document.activeElement.closest('.picture')");
    String first = focused(page);
    page.keyboard().press("ArrowRight");
    assertFalse(focused(page).equals(first), "an arrow goes to the next shape");
    page.keyboard().press("Enter");
    assertThat(page.locator(".panel h2").first()).isVisible();

    page.locator("#around-input").focus();
    page.keyboard().type("compact h");
    assertThat(page.locator("[role='option']").first()).containsText("Compact Hub");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**id=group%3Adevon-hub**");

    page.navigate(atlas.url() + "coverage?network=sample:exampleshire");
    browsing.settle();
    page.locator("tbody button.cell").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".panel")).containsText("on ");
    page.waitForFunction("() => document.activeElement.tagName === 'ASIDE'");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void theHeaderFindsARecord() {
    browsing.fresh(ColorScheme.LIGHT);
    Page page = browsing.open("/gaps?network=sample:devon");
    page.locator("#find-input").fill("torridge loc");
    assertThat(page.locator("[role='option']").first()).containsText("Torridge");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Torridge Local Strategic Partnership");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Gaps");
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.id");
  }

  private static String devon(String path) {
    return path.replace("NETWORK", "sample:devon")
        .replace("FROM", "group:exeter-lsp")
        .replace("TO", "group:devon-lsp");
  }

  private static String exampleshire(String path) {
    return path.replace("NETWORK", "sample:exampleshire")
        .replace("FROM", "group:easterley-health")
        .replace("TO", "group:county-health");
  }

  /** Those who hold no public office, and so may not be named by their roles' side. */
  private static List<String> privateNames() {
    Network network = Samples.network("exampleshire");
    return network.list(Person.class).stream()
        .filter(person -> !person.publicOffice().orElse(false))
        .filter(
            person ->
                network.referring(person.id(), Affiliation.class).stream()
                    .noneMatch(
                        a ->
                            a.capacity()
                                .filter(c -> c == AffiliationCapacity.COUNCILLOR)
                                .isPresent()))
        .flatMap(person -> person.name().stream())
        .toList();
  }
}
