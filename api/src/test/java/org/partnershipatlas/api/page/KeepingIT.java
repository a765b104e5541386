package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** The register is kept by hand on the page: changed, added to, ended, taken from and put back. */
class KeepingIT {
  private RunningAtlas atlas;
  private Browsing browsing;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAFewRecords();
    browsing = new Browsing(atlas.url());
    browsing.fresh(ColorScheme.LIGHT);
  }

  @AfterEach
  void stop() {
    browsing.close();
    atlas.close();
  }

  private JsonNode values(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").at("/record/values");
  }

  private Page form(String id, String task) {
    Page page = browsing.open("/record?id=" + id);
    page.locator("#do-" + task).click();
    assertThat(page.locator("#form-title")).isVisible();
    return page;
  }

  /** Somebody else changes a record in the meantime. */
  private void elsewhere(String path, String values) {
    String version =
        atlas.result("/api/v1/records/" + path + "?network=stored").at("/record/version").asText();
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/records/" + path)
                .header("If-Match", "\"" + version + "\"")
                .method(
                    "PATCH",
                    HttpRequest.BodyPublishers.ofString(
                        ("{'values': " + values + "}").replace('\'', '"'))));
    assertEquals(200, answer.statusCode(), answer.body());
  }

  /** What went wrong, but for refusals that the page asked for and told. */
  private List<String> faults() {
    return browsing.faults().stream().filter(f -> !f.contains("Failed to load")).toList();
  }

  private void answers(Page page, boolean leave) {
    page.onDialog(
        dialog -> {
          asked.add(dialog.message());
          if (leave) {
            dialog.accept();
          } else {
            dialog.dismiss();
          }
        });
  }

  @Test
  void aRecordIsChangedByTheKeyboardAndTheChangeUndone() {
    Page page = browsing.open("/record?id=group:hub");
    page.locator("#do-edit").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#field-name")).isFocused();
    page.keyboard().press("Control+A");
    page.keyboard().type("Compact Board");
    page.locator("#field-kind").selectOption("Compact group");
    page.locator("#field-decides_money").selectOption("no");
    page.locator("#field-last_met").fill("2026-05");
    page.locator("#why").fill("As the minutes say");
    page.locator("#why").press("Enter");
    assertThat(page.locator("h1")).hasText("Compact Board");
    assertThat(page.locator("#said")).containsText("Saved: ");
    JsonNode values = values("group/hub");
    assertEquals("Compact group", values.at("/kind/0").asText());
    assertEquals("no", values.at("/decides_money/0").asText());
    assertEquals("2026-05", values.at("/last_met/0").asText());
    assertEquals("4", values.at("/meets_per_year/0").asText(), "what was left stays");
    assertEquals("As the minutes say", atlas.json("/api/v1/history").at("/entries/0/why").asText());
    page.locator("#undo").click();
    assertThat(page.locator("h1")).hasText("Compact Hub");
    assertThat(page.locator("#undo")).hasText("Do again");
    page.locator("#undo").click();
    assertThat(page.locator("h1")).hasText("Compact Board");
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void referencesAreChosenByNameAndListsAreOneALine() {
    Page page = form("group:hub", "edit");
    page.locator("#field-areas-input").pressSequentially("north");
    assertThat(page.locator("[role='option']").first()).containsText("Northmarch");
    page.locator("#field-areas-input").press("Enter");
    assertThat(page.locator("#field-areas-held")).containsText("Northmarch");
    page.locator("#field-areas-held [aria-label='Take Southmarch out']").click();
    assertThat(page.locator("#field-areas-input")).isFocused();
    page.locator("text=Where this comes from, and notes").click();
    page.locator("#field-other_names").fill("The Hub\nHub Group");
    page.locator("#save").click();
    assertThat(page.locator("#said")).containsText("Saved");
    assertEquals("[\"north\"]", values("group/hub").get("areas").toString());
    assertEquals("[\"The Hub\",\"Hub Group\"]", values("group/hub").get("other_names").toString());
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void aFaultStandsAtItsField() {
    Page page = form("group:hub", "edit");
    page.locator("#field-last_met").fill("May 2026");
    page.locator("#save").click();
    assertThat(page.locator("#field-last_met-wrong")).containsText("2004-05");
    assertThat(page.locator("#field-last_met")).isFocused();
    assertThat(page.locator("#field-last_met")).hasAttribute("aria-invalid", "true");
    page.locator("#field-last_met").fill("2026-05");
    page.locator("#field-name").fill("");
    page.locator("#save").click();
    assertThat(page.locator("#field-name-wrong")).isVisible();
    assertThat(page.locator("#field-last_met-wrong")).hasCount(0);
    assertEquals(List.of(), faults());
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals("", browsing.barriers());
  }

  @Test
  void whatSomebodyElseWroteStandsBesideWhatWasTyped() {
    Page page = form("group:hub", "edit");
    page.locator("#field-name").fill("My Hub");
    page.locator("#field-meets_per_year").fill("6");
    elsewhere("group/hub", "{'name': 'Their Hub', 'decides_money': 'yes'}");
    page.locator("#save").click();
    Locator name = page.locator("tr[data-field='name']");
    assertThat(name).containsText("Compact Hub");
    assertThat(name).containsText("My Hub");
    assertThat(name).containsText("Their Hub");
    assertThat(page.locator("#field-name")).hasValue("My Hub");
    assertThat(page.locator("#field-decides_money")).hasValue("yes");
    name.locator("text=Take theirs").click();
    assertThat(page.locator("#field-name")).hasValue("Their Hub");
    name.locator("text=Keep mine").click();
    assertThat(page.locator("#field-name")).hasValue("My Hub");
    name.locator("text=Take theirs").click();
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Their Hub");
    assertThat(page.locator("#said")).containsText("Saved");
    JsonNode values = values("group/hub");
    assertEquals("6", values.at("/meets_per_year/0").asText());
    assertEquals("yes", values.at("/decides_money/0").asText());
    assertEquals(List.of(), faults());
  }

  @Test
  void whatIsTypedIsNotLostUnasked() {
    Page page = form("group:hub", "edit");
    page.keyboard().press("Escape");
    assertThat(page.locator("#do-edit")).isFocused();
    page.locator("#do-edit").click();
    page.locator("#field-name").fill("Half typed");
    answers(page, false);
    page.keyboard().press("Escape");
    assertEquals(1, asked.size(), "asked at Escape");
    page.locator("nav.tabs a[href^='/gaps']").click();
    assertEquals(2, asked.size(), "asked at a link");
    page.evaluate("() => history.back()");
    page.waitForCondition(() -> asked.size() == 3);
    assertThat(page.locator("#field-name")).hasValue("Half typed");
    // Somebody else's change takes nothing away either.
    elsewhere("group/sub", "{'name': 'Sub-group'}");
    page.evaluate("() => dispatchEvent(new Event('atlas-changed'))");
    page.waitForResponse("**/api/v1/status", () -> {});
    assertThat(page.locator("#field-name")).hasValue("Half typed");
  }

  @Test
  void whereNothingCanBeChangedItIsSaidWhy() {
    Page page = browsing.open("/record?network=sample:devon&id=group:devon-hub");
    assertThat(page.locator("#why-not")).containsText("not your register");
    assertThat(page.locator("#tasks")).hasCount(0);
    page = browsing.open("/record?id=group:hub&names=roles");
    assertThat(page.locator("#why-not")).containsText("names in full");
    assertEquals(List.of(), browsing.faults());
  }
}
