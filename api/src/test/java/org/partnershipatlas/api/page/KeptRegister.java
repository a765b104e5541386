package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.api.RunningAtlas;

/**
 * A browser on a register in memory that holds a few records, and what tests of keeping it need.
 */
final class KeptRegister implements AutoCloseable {
  final RunningAtlas atlas;
  final Browsing browsing;

  KeptRegister() {
    this(RunningAtlas.overAFewRecords());
  }

  /** One whose backups are kept in that folder. */
  KeptRegister(Path backups) {
    this(RunningAtlas.overAFewRecords(backups));
  }

  private KeptRegister(RunningAtlas atlas) {
    this.atlas = atlas;
    this.browsing = new Browsing(atlas.url());
  }

  /** What is recorded of a record, such as {@code group/hub}, in the register. */
  JsonNode values(String path) {
    return record(path).get("values");
  }

  /** The version of a record as it is now. */
  String version(String path) {
    return record(path).get("version").asText();
  }

  private JsonNode record(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").get("record");
  }

  /** The page of a record with the form of what is to be done to it. */
  Page form(String id, String task) {
    Page page = browsing.open("/record?id=" + id);
    page.locator("#do-" + task).click();
    assertThat(page.locator("#form-title")).isVisible();
    return page;
  }

  /** Somebody else changes a record in the meantime. */
  void elsewhere(String path, String values) {
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/records/" + path)
                .header("If-Match", "\"" + version(path) + "\"")
                .method(
                    "PATCH",
                    HttpRequest.BodyPublishers.ofString(
                        ("{'values': " + values + "}").replace('\'', '"'))));
    assertEquals(200, answer.statusCode(), answer.body());
  }

  /** What is asked of the server from now on is held back: it goes on once it is let go. */
  List<Route> hold(String asked) {
    List<Route> held = new ArrayList<>();
    browsing.page().route(asked, held::add);
    return held;
  }

  /** Lets go what was held back, and all that follows. */
  void letGo(String asked, List<Route> held) {
    browsing.page().unroute(asked);
    held.forEach(Route::resume);
  }

  /** What went wrong, but for refusals that the page asked for and told. */
  List<String> faults() {
    return browsing.faults().stream().filter(f -> !f.contains("Failed to load")).toList();
  }

  @Override
  public void close() {
    browsing.close();
    atlas.close();
  }
}
