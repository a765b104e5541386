package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;

/**
 * The whole way of a newcomer: from the sample to her own sheet and what it tells. The longest way
 * is gone over the Neo4j that a first start brings up.
 */
class SheetToPictureIT {
  private static final String SHEET =
      """
      group,kind,role,person,organisation,sector,area,from,term ends
      Exeter Health Board,partnership board,chair,Ann Smith,Exeter City Council,public,Exeter,2024-05-01,2026-12-20
      Exeter Health Board,partnership board,member in own right,Dan Field,Exeter City Council,public,Exeter,2024-05-01,
      Exeter Housing Board,partnership board,representative,Bob Jones,Exeter Age Concern,third,Exeter,2023-01-01,
      Exeter Housing Board,partnership board,representative,vacant,,third,Exeter,,
      """;

  private RunningAtlas atlas;
  private Browsing browsing;

  private void start(RunningAtlas running) {
    atlas = running;
    browsing = new Browsing(atlas.url());
  }

  private void startInMemory() {
    start(RunningAtlas.overAnEmptyRegister());
  }

  @AfterEach
  void stop() {
    browsing.close();
    atlas.close();
  }

  @Test
  void fromDevonToHerOwnOverview(@TempDir Path home) {
    start(
        RunningAtlas.over(
            new RegisterLink(
                Neo4jRegister.local(new StoreHome(home), ServerOptions.standard()), "local")));
    Page page = browsing.open("/");
    assertThat(heading(page, "Devon")).isVisible();
    // The samples are there at once; the store that she will fill comes up behind them.
    assertThat(page.getByText("Your register is empty")).isVisible(soon());
    assertThat(page.locator("main")).containsText("What cannot be told yet");

    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    assertThat(page.locator("[data-gap]").first()).containsText("Compact Hub");
    page.locator("[data-gap] details summary").first().click();
    assertThat(page.locator("[data-gap] .evidence li").first()).containsText("seat:");

    page.getByText("Show it on the map").first().click();
    browsing.settle();
    assertThat(heading(page, "Map")).isVisible();
    assertThat(page.locator(".picture .lit").first()).isVisible();

    page.getByRole(AriaRole.LINK, named("Routes")).click();
    browsing.settle();
    pick(page, "#from-input", "exeter", "Exeter Local Strategic Partnership");
    pick(page, "#to-input", "devon local", "Devon Local Strategic Partnership");
    assertThat(page.locator("[data-route='0']")).containsText("nominates to");

    page.getByRole(AriaRole.LINK, named("Data")).click();
    browsing.settle();
    give(page, SHEET.replaceFirst("2024-05-01", "31/02/2024"));
    Locator fault = page.locator("#fault-list tbody tr");
    assertThat(fault).containsText("row 2");
    assertThat(fault).containsText("31/02/2024");
    assertThat(fault.locator("td").last()).not().isEmpty();

    page.getByText("Choose the mended file").click();
    give(page, SHEET);
    assertThat(page.locator("#fault-list")).hasCount(0);
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
    page.locator("#own-overview").click();
    browsing.settle();
    assertThat(heading(page, "Your register")).isVisible();
    assertThat(page.locator("main")).containsText("seat on Exeter Housing Board is vacant");
    assertThat(page.locator(".picture svg")).containsText("Exeter Housing Board");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aFileGoesOnBeingReadWhileAnotherPageIsLookedAt() {
    startInMemory();
    Page page = browsing.open("/data");
    List<Route> held = new ArrayList<>();
    page.route("**/api/v1/imports", held::add);
    choose(page, SHEET);
    page.waitForCondition(() -> !held.isEmpty());
    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    held.get(0).resume();
    assertThat(page.locator("said-message")).containsText("seats.csv has been read");
    page.getByRole(AriaRole.LINK, named("Data")).click();
    assertThat(page.locator("#would")).containsText("seats.csv");
    assertTrue(page.url().contains("import="), page.url());
    page.getByText("Choose another file").click();
    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    page.getByRole(AriaRole.LINK, named("Data")).click();
    browsing.settle();
    assertThat(page.locator("#file")).hasCount(1);
    assertThat(page.locator("#would")).hasCount(0);
    assertEquals(1, held.size(), "read once");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void onlyAWholeMembershipLetsAnAbsenceBeTold() {
    String nobody = "Nobody speaks for the third sector on Exeter Health Board";
    startInMemory();
    Page page = browsing.open("/data");
    give(page, SHEET);
    String preview = page.url();
    page.getByText("Look at it first").click();
    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    assertThat(page.getByText("not in your register")).isVisible();
    assertThat(page.locator("main")).not().containsText(nobody);

    page.getByText("Back to its import").click();
    browsing.settle();
    assertEquals(preview, page.url());
    page.getByLabel("Exeter Health Board: Yes, all of it").check();
    assertThat(page.getByLabel("Exeter Health Board: Yes, all of it")).isChecked();
    page.getByText("Look at it first").click();
    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    assertThat(page.locator("main")).containsText(nobody);
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aRowThatIsLeftStaysOutWithWhatRestsOnIt() {
    startInMemory();
    Page page = browsing.open("/data");
    give(page, SHEET);
    page.getByLabel("Take Bob Jones", new Page.GetByLabelOptions().setExact(true)).uncheck();
    assertThat(page.locator("#would")).containsText("you leave");
    assertThat(page.locator("#changes")).containsText("left with Bob Jones");
    page.locator("#keeper-choice").selectOption("new");
    page.locator("#keeper input[name='name']").fill("Exeter CVS");
    page.getByText("This is theirs").click();
    assertThat(page.locator("#keeper")).containsText("This is the whole list of Exeter CVS");
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
    JsonNode people = atlas.result("/api/v1/records/person?network=stored").get("records");
    assertEquals(
        List.of("Ann Smith", "Dan Field"),
        people.findValuesAsText("label").stream().sorted().toList());
    assertEquals(
        List.of("Exeter CVS"),
        atlas
            .result("/api/v1/records/keeper?network=stored")
            .get("records")
            .findValuesAsText("label"));
    // Who is known by the file keeps it, until somebody new is begun: nothing of theirs ends then.
    page.getByText("Import another").click();
    give(page, SHEET.replaceAll("(?m)^.*Dan Field.*\\R", ""));
    assertThat(page.locator("#keeper-choice")).not().hasValue("");
    page.locator("#whole-list").check();
    assertThat(page.locator("#would")).containsText("end ");
    page.locator("#keeper-choice").selectOption("new");
    assertThat(page.locator("#would")).not().containsText("end ");
    assertThat(page.locator("#keeper input[name='name']")).isVisible();
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void whatIsRefusedIsSeenAndAnImportThatWasOvertakenIsLookedAtAgain() {
    startInMemory();
    Page page = browsing.open("/data");
    give(page, SHEET);
    String apply = "**/api/v1/imports/*/apply";
    page.route(apply, Route::abort);
    page.locator("#apply").click();
    assertThat(page.locator(".fault-frame")).isFocused();
    assertThat(page.locator(".fault-frame")).isInViewport();

    page.unroute(apply);
    added("theme", "Health");
    page.locator("#apply").click();
    assertThat(page.locator("#stopped")).containsText("worked out anew");
    assertThat(page.locator("#stopped")).isInViewport();

    assertThat(page.locator("#would")).isFocused();
    assertThat(page.locator("import-flow .fault")).hasCount(0);
    // Whoever has gone on to another page is told there.
    List<Route> held = new ArrayList<>();
    page.route(apply, held::add);
    page.locator("#apply").click();
    page.waitForCondition(() -> !held.isEmpty());
    String preview = page.url();
    page.getByRole(AriaRole.LINK, named("Gaps")).click();
    browsing.settle();
    held.get(0).abort();
    assertThat(page.locator("#said")).containsText("seats.csv was not taken in");
    page.unroute(apply);
    page.navigate(preview);
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
  }

  @Test
  void whatWasFoundIsLeftAndNoMoreAndAFoldedPartIsReadAgain() {
    startInMemory();
    StringBuilder sheet = new StringBuilder("group,role,person\n");
    for (int i = 10; i < 70; i++) {
      sheet.append("Health Board,observer,").append(i % 3 == 0 ? "Alpha" : "Beta").append(i);
      sheet.append(" Example\n");
    }
    Page page = browsing.open("/data");
    give(page, sheet.toString());
    page.route("**/entries?*", Route::abort);
    Locator people = page.locator("details[data-group='added/person']");
    Locator tenures = page.locator("details[data-group='added/tenure']");
    people.locator("summary").click();
    assertThat(people.locator(".fault")).isVisible();
    page.unroute("**/entries?*");
    people.getByText("Ask again").click();
    assertThat(people.getByText("Leave all")).isVisible();
    tenures.locator("summary").click();
    assertThat(tenures.getByText("Leave all")).isVisible();
    tenures.locator("summary").click();
    people.locator("input[type='search']").fill("alpha");
    people.locator("input[type='search']").press("Enter");
    people.getByText("Leave the 20 found").click();
    assertThat(people.locator("summary")).containsText("of which 20 left");
    people.getByText("Take the 20 found").click();
    assertThat(people.locator("summary")).not().containsText("left");
    people.getByText("Leave the 20 found").click();
    assertThat(people.locator("summary")).containsText("of which 20 left");
    tenures.locator("summary").click();
    assertThat(tenures).containsText("left with Alpha");
  }

  private void added(String kind, String name) {
    String body = "{\"values\":{\"name\":\"" + name + "\"}}";
    int status =
        atlas
            .send(
                atlas
                    .request("/api/v1/records/" + kind)
                    .POST(HttpRequest.BodyPublishers.ofString(body)))
            .statusCode();
    assertEquals(201, status);
  }

  @Test
  void wordsToBeginWithAreTakenInRenamedAndMerged() {
    startInMemory();
    Page page = browsing.open("/lists?network=stored");
    page.locator("#take-today").click();
    Locator themes = page.locator("#list-theme");
    assertThat(themes).containsText("Digital inclusion");
    themes.locator("[data-rename='theme:digital']").click();
    themes.locator("input[name='word']").fill("Being online");
    themes.getByText("Rename everywhere").click();
    assertThat(themes.locator("tr").filter(holds("Being online")))
        .containsText("Digital inclusion");
    Locator fresh = themes.locator("#new-theme");
    fresh.fill("digital INCLUSION");
    fresh.press("Enter");
    assertTrue(complaint(fresh).contains("another name of “Being online”"), complaint(fresh));
    themes.locator("[data-rename='theme:poverty']").click();
    Locator other = themes.locator("input[name='word']");
    other.fill("being online");
    other.press("Enter");
    assertEquals("That word is in the list already.", complaint(other));
    assertThat(themes.locator("tr").filter(holds("Being online"))).hasCount(1);
    themes.locator("[data-merge='theme:poverty']").click();
    themes.locator("select[name='into']").selectOption("theme:economy");
    themes.locator("button.primary").click();
    assertThat(themes.locator("[data-rename='theme:poverty']")).hasCount(0);
    assertThat(themes.locator("tr").filter(holds("Economy and skills")))
        .containsText("Poverty and cost of living");

    Locator rules = page.locator("rule-list");
    rules.locator("[data-rule='term ending']").click();
    rules.locator("input[name='limit']").fill("30");
    rules.getByText("Save").click();
    assertThat(rules).containsText("1 rule differs");
    rules.locator("[data-default='term ending']").click();
    assertThat(rules).containsText("All of them hold as they come");
    assertEquals(List.of(), browsing.faults());
    // A word into which another was merged goes once it was said what goes with it.
    themes.locator("[data-drop='theme:economy']").click();
    themes.getByText("See what would go with").click();
    assertThat(page.locator("#take-away")).hasText("Take away all 2");
  }

  private static String complaint(Locator field) {
    return (String) field.evaluate("field => field.validationMessage");
  }

  private static Locator.FilterOptions holds(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void whatSheChoseIsInTheAddress() {
    startInMemory();
    Page page = browsing.open("/coverage?network=sample:exampleshire");
    page.locator("#rows").selectOption("sector");
    page.waitForURL("**rows=sector**");
    browsing.settle();
    page.locator("#names").selectOption("roles");
    page.waitForURL("**names=roles**");
    String address = page.url();
    page.goBack();
    assertThat(page.locator("#names")).hasValue("full");
    assertThat(page.locator("#rows")).hasValue("sector");

    browsing.fresh(ColorScheme.DARK).navigate(address);
    browsing.settle();
    Page again = browsing.page();
    assertThat(again.locator("#network")).hasValue("sample:exampleshire");
    assertThat(again.locator("#names")).hasValue("roles");
    assertThat(again.locator("#rows")).hasValue("sector");
    assertThat(again.locator("main")).containsText("people by their roles only");
  }

  private static LocatorAssertions.IsVisibleOptions soon() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);
  }

  private static void pick(Page page, String box, String typed, String name) {
    page.locator(box).fill(typed);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void choose(Page page, String sheet) {
    page.locator("#file")
        .setInputFiles(
            new FilePayload("seats.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
  }

  private static void give(Page page, String sheet) {
    choose(page, sheet);
    assertThat(page.locator("#would")).isVisible();
  }

  private static Locator heading(Page page, String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
