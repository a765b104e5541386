package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.LongWork;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.store.MemoryRegister;

/** Sheets that are not ours, and sheets that take long. */
class ForeignSheetIT {
  private static final String LIST =
      """
      Outside bodies 2026/27,,,,
      Committee,Who represents us there (name),Firm,Where it meets,Served there since
      Exeter Health Board,Ann Smith,Exeter Age Concern,Civic Centre,2024
      Exeter Health Board,Bo Jones,Exeter Mencap,Civic Centre,2024
      Youth Table,Cy Lane,Exeter Scouts,Corn Exchange,2025
      """;
  private static final int MANY = 20_000;

  private RunningAtlas atlas;
  private Browsing browsing;

  @BeforeEach
  void start() {
    atlas =
        RunningAtlas.over(
            new RegisterLink(new MemoryRegister(List.of(), RunningAtlas.TODAY), "local"),
            new LongWork(20_000, Duration.ZERO));
    browsing = new Browsing(atlas.url());
  }

  @AfterEach
  void stop() {
    browsing.close();
    atlas.close();
  }

  @Test
  void moreThanCanBeSentIsToldBeforeItIs(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    Page page = browsing.open("/data");
    page.setInputFiles("#file", large);
    assertThat(page.locator("[role='alert']")).containsText("Files may be up to 64 MB");
    give(page, "outside bodies 2026.csv", LIST);
    assertThat(page.locator("#columns")).isVisible();
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void itsColumnsAreGuessedSetRightAndRemembered() {
    Page page = browsing.open("/data");
    give(page, "outside bodies 2026.csv", LIST);
    Locator columns = page.locator("#columns");
    assertThat(columns).hasAttribute("open", "");
    page.getByLabel("What the rows of outside bodies 2026 are").selectOption("Seats");
    assertThat(meaning(page, "Committee")).hasValue("group");
    assertThat(column(page, "Served there since")).containsText("a guess: please look");
    assertThat(meaning(page, "Served there since")).hasValue("from");
    meaning(page, "Who represents us there (name)").selectOption("person");
    meaning(page, "Firm").selectOption("organisation");
    assertThat(column(page, "Firm")).containsText("as you said, and remembered");
    meaning(page, "Where it meets").selectOption("leave out");
    assertThat(column(page, "Where it meets")).containsText("as you said");
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
    assertEquals(List.of("Ann Smith", "Bo Jones", "Cy Lane"), names("person"));
    assertTrue(names("organisation").contains("Exeter Scouts"));

    page.getByText("Import another").click();
    give(page, "outside bodies 2027.csv", LIST.replace("Cy Lane", "Di Moss"));
    assertThat(meaning(page, "Firm")).hasValue("organisation");
    assertThat(column(page, "Who represents us there (name)"))
        .containsText("as you said, and remembered");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals(List.of(), browsing.faults());
    assertEquals("", browsing.barriers());
  }

  @Test
  void anAreaThatEnglandsListKnowsIsOfferedFromIt() {
    Page page = browsing.open("/data");
    give(
        page,
        "seats.csv",
        "group,person,area\nExeter Board,Ann Smith,Exeter\nArun Board,Bo Jones,Arun\n"
            + "Town Board,Cy Lane,Bedford\n");
    Locator offer = page.locator("#england-offer");
    assertThat(offer).containsText("2 of 2 are added from the list.");
    assertThat(page.getByLabel("Exeter (district in Devon, E07000041)")).isChecked();
    Locator arun = page.getByLabel("Arun (district in West Sussex, E07000224)");
    assertThat(arun).isChecked();
    Locator bedford = page.getByLabel("The one of today");
    assertThat(bedford).not().isChecked();
    assertThat(page.locator("#changes")).containsText("West Sussex");
    page.getByText("None of them").click();
    assertThat(offer).containsText("None is added from the list.");
    assertThat(page.locator("#changes")).not().containsText("West Sussex");
    page.getByText("Tick all").click();
    assertThat(offer).containsText("2 of 2 are added");
    arun.uncheck();
    assertThat(offer).containsText("1 of 2 is added from the list.");
    bedford.check();
    assertThat(page.locator("#changes")).containsText("East of England");
    // What was ticked stays so when the file is read another way.
    page.locator("#columns summary").first().click();
    page.getByLabel("What the rows of seats are").selectOption("Seats");
    assertThat(offer).containsText("1 of 2 is added from the list.");
    assertEquals(List.of(), browsing.faults());
    assertEquals("", browsing.barriers());
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
    assertEquals(
        List.of("Arun", "Bedford", "Devon", "East of England", "Exeter", "South West"),
        names("area"));
  }

  @Test
  void howFarTheAnswersOfASurveyGoIsAskedAndSaid() {
    String survey = "respondent,partner,trust\nOak,Elm,3\n";
    Page page = browsing.open("/data");
    give(page, "survey.csv", survey);
    page.getByText("Good to know").click();
    assertThat(page.locator("#note-list")).containsText("taken as answered from 1 to 4");
    page.getByText("Choose another file").click();
    page.locator("#before summary").click();
    page.locator("#answers-to").fill("5");
    give(page, "survey.csv", survey);
    page.getByText("Good to know").click();
    assertThat(page.locator("#note-list")).containsText("taken as answered from 1 to 5");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aLongFileTellsHowFarItIsAndIsStopped() {
    Page page = browsing.open("/data");
    page.locator("#file").setInputFiles(file("seats.csv", large()));
    assertThat(page.locator("#under-way progress")).isVisible();
    page.locator("#stop").click();
    assertThat(page.locator("#stopped")).containsText("your register is as it was");
    assertThat(page.locator("main .fault")).hasCount(0);
    assertThat(page.locator("#file")).isFocused();
    assertThat(page.locator("#file")).hasCount(1);
    assertEquals(0, atlas.json("/api/v1/status").at("/store/revision").asInt());

    page.locator("#file").setInputFiles(file("seats.csv", large()));
    assertThat(page.locator("#would")).containsText("would add", aWhile());
    page.locator("#apply").click();
    assertThat(page.locator("#under-way")).isVisible();
    assertThat(page.getByText("Taken in."))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    assertEquals(List.of(), browsing.faults());
  }

  private static LocatorAssertions.ContainsTextOptions aWhile() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
  }

  private List<String> names(String kind) {
    JsonNode all = atlas.result("/api/v1/records/" + kind + "?network=stored").get("records");
    return all.findValuesAsText("label").stream().sorted().toList();
  }

  private static Locator meaning(Page page, String header) {
    return page.getByLabel("What " + header + " means");
  }

  private static Locator column(Page page, String header) {
    return page.locator("#columns tr")
        .filter(new Locator.FilterOptions().setHas(meaning(page, header)));
  }

  private static void give(Page page, String name, String sheet) {
    page.locator("#file").setInputFiles(file(name, sheet));
    assertThat(page.locator("#would")).isVisible();
  }

  private static FilePayload file(String name, String sheet) {
    return new FilePayload(name, "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String large() {
    StringBuilder sheet = new StringBuilder("group,role,person,organisation\n");
    for (int i = 0; i < MANY; i++) {
      sheet.append("Board ").append(i / 10).append(" for health and wellbeing,observer,Person ");
      sheet.append(i).append(" Example,Body ").append(i / 4).append(" of somewhere\n");
    }
    return sheet.toString();
  }
}
