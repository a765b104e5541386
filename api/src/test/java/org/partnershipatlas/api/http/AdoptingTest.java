package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** What was tried is taken over into the register, unless that has moved on. */
class AdoptingTest {
  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAFewRecords();
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  private HttpResponse<String> send(String method, String path, String version, String body) {
    HttpRequest.Builder request = atlas.request("/api/v1/" + path);
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return atlas.send(
        request.method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  private String tried(String network) {
    HttpResponse<String> made =
        send(
            "POST",
            "scenarios?network=" + network,
            "",
            "{'edits': ['leave person:p1', 'fill seat:s2 by organisation:cvs'], 'name': 'Ann leaves'}");
    assertEquals(201, made.statusCode(), made.body());
    return RunningAtlas.parse(made).get("id").asText();
  }

  private JsonNode record(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").get("record");
  }

  @Test
  void aScenarioBecomesOneEntryOnceItHasBeenLookedAt() {
    String id = tried("stored");
    JsonNode look = atlas.json("/api/v1/scenarios/" + id + "/adopt");
    assertEquals("[]", look.get("conflicts").toString());
    assertEquals(3, look.get("changes").size(), look.toString());
    assertTrue(look.get("label").asText().contains("1 tenure was added"), look.toString());
    String path = "scenarios/" + id + "/adopt";
    assertEquals(428, send("POST", path, "", "").statusCode());
    assertEquals(412, send("POST", path, "other", "").statusCode());
    assertEquals(0, atlas.json("/api/v1/history").get("entries").size(), "nothing yet");
    HttpResponse<String> made = send("POST", path, look.get("version").asText(), "{'who': 'Jo'}");
    assertEquals(200, made.statusCode(), made.body());
    assertEquals("2026-11-22", record("tenure/t1").at("/values/to/0").asText());
    JsonNode entry = atlas.json("/api/v1/history").at("/entries/0");
    assertFalse(atlas.json("/api/v1/history/1").toString().contains("what-if-"), "ids of its own");
    assertEquals("Taken over from a what-if: Ann leaves", entry.get("why").asText());
    assertEquals("Jo", entry.get("who").asText());
    send("POST", "history/1/undo", "", "");
    assertFalse(record("tenure/t1").get("values").has("to"));
  }

  @Test
  void whatSomebodyChangedSinceIsToldAndNothingTakenOver() {
    String id = tried("stored");
    send(
        "PATCH",
        "records/tenure/t1",
        record("tenure/t1").get("version").asText(),
        "{'values': {'from': '2025'}}");
    JsonNode look = atlas.json("/api/v1/scenarios/" + id + "/adopt");
    assertTrue(
        look.at("/conflicts/0").asText().contains("has been changed since"), look.toString());
    HttpResponse<String> refused =
        send("POST", "scenarios/" + id + "/adopt", look.get("version").asText(), "");
    assertEquals(412, refused.statusCode(), refused.body());
    JsonNode both = RunningAtlas.parse(refused).get("details");
    assertEquals(look.get("version"), both.get("version"));
    assertFalse(record("tenure/t1").get("values").has("to"));
  }

  @Test
  void whatWasTriedElsewhereIsRefusedWithASentence() {
    HttpResponse<String> made =
        send(
            "POST",
            "scenarios?network=sample:devon",
            "",
            "{'edits': ['link group:exeter-lsp feeds group:devon-hub']}");
    assertEquals(201, made.statusCode(), made.body());
    HttpResponse<String> refused =
        atlas.get("/api/v1/scenarios/" + RunningAtlas.parse(made).get("id").asText() + "/adopt");
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("not on your register"), refused.body());
  }
}
