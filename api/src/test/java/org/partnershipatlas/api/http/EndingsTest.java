package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** A record ended with what rests on it, what is told before that, and how the history tells it. */
class EndingsTest {
  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAFewRecords();
    post("records/tenure", "{'id': 'old', 'values': {'seat': 's1', 'from': '2020', 'to': '2023'}}");
    post("records/tenure", "{'id': 'next', 'values': {'seat': 's1', 'from': '2027-01'}}");
    post(
        "records/link",
        "{'id': 'l', 'values': {'from_group': 'sub', 'to_group': 'hub', 'kind': 'feeds'}}");
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  private HttpResponse<String> write(String method, String path, String version, String body) {
    HttpRequest.Builder request = atlas.request("/api/v1/" + path);
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return atlas.send(
        request.method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  private JsonNode post(String path, String body) {
    return RunningAtlas.parse(write("POST", path, "", body));
  }

  @Test
  void whatHasEndedIsNotMadeToGoOnByBeingEndedLater() {
    post("records/group", "{'id': 'past', 'values': {'name': 'Past', 'to': '2020'}}");
    String version =
        atlas.result("/api/v1/records/group/past?network=stored").at("/record/version").asText();
    HttpResponse<String> later = write("POST", "records/group/past/end", version, "{'on': '2030'}");
    assertEquals(422, later.statusCode(), later.body());
    assertTrue(later.body().contains("2020"), later.body());
    HttpResponse<String> within =
        write("POST", "records/group/past/end", version, "{'on': '2020-06'}");
    assertEquals(200, within.statusCode(), "it says more nearly when: " + within.body());
  }

  private JsonNode end(String path, String body) {
    JsonNode look =
        atlas.json(
            "/api/v1/records/"
                + path
                + "/resting?on="
                + body.replaceAll(".*'on': '([^']*).*", "$1"));
    String version = look.at(body.contains("with") ? "/end/version" : "/version").asText();
    HttpResponse<String> answer = write("POST", "records/" + path + "/end", version, body);
    assertEquals(200, answer.statusCode(), answer.body());
    return RunningAtlas.parse(answer);
  }

  private JsonNode record(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").get("record");
  }

  private String to(String path) {
    return record(path).at("/values/to/0").asText("open");
  }

  private JsonNode newest() {
    return atlas.json("/api/v1/history").at("/entries/0");
  }

  private static List<String> fates(JsonNode rests) {
    List<String> fates = new ArrayList<>();
    rests
        .at("/end/items")
        .forEach(item -> fates.add(item.get("id").asText() + " " + item.get("fate").asText()));
    return fates;
  }

  @Test
  void whatRestsOnARecordIsToldBeforeAnythingIsDone() {
    JsonNode rests = atlas.json("/api/v1/records/group/hub/resting?on=2026-05-03");
    assertEquals(
        List.of(
            "seat:s1 ends",
            "seat:s2 ends",
            "tenure:t1 ends",
            "link:l ends",
            "group:sub offered",
            "tenure:next later"),
        fates(rests));
    assertEquals(1, rests.at("/end/before").asInt(), "one tenure ended before that day");
    assertEquals(record("group/hub").get("version"), rests.get("version"));
    assertEquals(6, rests.at("/delete/gone").size(), rests.toString());
    assertEquals("group:sub", rests.at("/delete/changed/0/id").asText());
    // The word is the one that taking away asks for.
    HttpResponse<String> gone =
        write(
            "DELETE",
            "records/group/hub?confirm=" + rests.at("/delete/confirm").asText(),
            rests.get("version").asText(),
            "");
    assertEquals(200, gone.statusCode(), gone.body());
    assertFalse(
        atlas.json("/api/v1/records/person/p1/resting").at("/delete").has("confirm"),
        "nothing rests on the person any more");
  }

  @Test
  void aGroupEndsWithWhatRestsOnItAsOneEntryThatOneUndoTakesBack() {
    String before = fingerprint();
    JsonNode ended = end("group/hub", "{'on': '2026-05-03', 'with': 'resting'}");
    assertEquals(4, ended.get("also").size(), ended.toString());
    assertEquals("[\"tenure:next\"]", ended.get("left").toString(), "told, not touched");
    for (String path : List.of("group/hub", "seat/s1", "seat/s2", "tenure/t1", "link/l")) {
      assertEquals("2026-05-03", to(path), path);
    }
    assertEquals("2023", to("tenure/old"), "what ended before stays as it was");
    assertEquals("open", to("tenure/next"));
    assertEquals("open", to("group/sub"), "it can go on without");
    assertTrue(ended.get("notes").toString().contains("1 tenure that rests on it runs on"));
    assertEquals(
        "The group “Compact Hub” was ended on 3 May 2026, with 2 seats, 1 tenure and 1 link",
        newest().get("label").asText());
    post("history/" + newest().get("revision").asLong() + "/undo", "");
    assertEquals(before, fingerprint(), "as it was");
  }

  private String fingerprint() {
    return atlas.json("/api/v1/exports/json?network=stored&names=full").get("fingerprint").asText();
  }

  @Test
  void justWhatIsChosenEndsWithIt() {
    JsonNode ended = end("group/hub", "{'on': '2026-05-03', 'with': ['seat:s1', 'group:sub']}");
    assertEquals(2, ended.get("also").size());
    assertEquals("2026-05-03", to("group/sub"));
    assertEquals("open", to("seat/s2"));
    HttpResponse<String> stray =
        write(
            "POST",
            "records/group/hub/end",
            record("group/hub").get("version").asText(),
            "{'on': '2026-05-03', 'with': ['tenure:next']}");
    assertEquals(400, stray.statusCode(), stray.body());
    assertEquals("tenure:next", RunningAtlas.parse(stray).get("value").asText());
  }

  @Test
  void whatRunsOnAfterAnEndIsSaid() {
    assertEquals(0, loose().size());
    JsonNode ended = end("seat/s1", "{'on': '2026-05-03'}");
    assertEquals(0, ended.get("also").size());
    assertEquals(
        "[\"Chair ended on 3 May 2026, but 2 tenures that rest on it run on.\"]",
        ended.get("notes").toString());
    assertEquals("seat:s1", loose().at("/0/id").asText());
    // Its end is moved, as any value is: what ended with it then runs on.
    String version = record("seat/s1").get("version").asText();
    write("PATCH", "records/seat/s1", version, "{'values': {'to': '2028'}}");
    end("seat/s1", "{'on': '2028', 'with': 'resting'}");
    assertEquals(0, loose().size(), loose().toString());
    end("seat/s1", "{'on': '2026-05-03'}");
    assertEquals(2, loose().at("/0/records").size(), loose().toString());
  }

  private JsonNode loose() {
    return atlas.result("/api/v1/loose-ends?network=stored").get("loose_ends");
  }

  @Test
  void whatRestsOnAPersonEndsThoughThePersonHasNoDates() {
    post("records/affiliation", "{'id': 'a', 'values': {'person': 'p1', 'organisation': 'cvs'}}");
    JsonNode ended = end("person/p1", "{'on': '2026-06', 'with': 'resting'}");
    assertEquals(2, ended.get("also").size(), ended.toString());
    assertEquals("2026-06", to("tenure/t1"));
    assertEquals("2026-06", to("affiliation/a"));
    assertEquals("Ended what rests on: person", newest().get("why").asText());
    assertFalse(newest().toString().contains("Ann"), "the history names nobody");
  }

  @Test
  void whoDoesItIsSaidInAHeaderOrInTheBodyAndOtherwiseNotSaid() {
    assertFalse(newest().has("who"), "never the account of the machine: " + newest());
    HttpRequest.Builder request =
        atlas
            .request("/api/v1/records/theme")
            .header("Atlas-Who", "Zo%C3%AB%20Bell")
            .POST(HttpRequest.BodyPublishers.ofString("{\"values\": {\"name\": \"Health\"}}"));
    assertEquals(201, atlas.send(request).statusCode());
    assertEquals("Zoë Bell", newest().get("who").asText());
    HttpResponse<String> bad =
        atlas.send(
            atlas
                .request("/api/v1/records/theme")
                .header("Atlas-Who", "Jo%0ABell")
                .POST(HttpRequest.BodyPublishers.ofString("{\"values\": {\"name\": \"Food\"}}")));
    assertEquals(400, bad.statusCode(), bad.body());
    JsonNode preview =
        atlas.preview(
            "seats.csv",
            "group,role\nNew Board,chair\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    HttpResponse<String> applied =
        atlas.send(
            atlas
                .request("/api/v1/imports/" + preview.get("id").asText() + "/apply")
                .header("Atlas-Who", "Jo")
                .header("If-Match", preview.get("revision").asText())
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, applied.statusCode(), applied.body());
    assertEquals("Jo", newest().get("who").asText(), "imports too");
    long imported = newest().get("revision").asLong();
    atlas.send(
        atlas
            .request("/api/v1/history/" + imported + "/undo")
            .header("Atlas-Who", "Sam")
            .POST(HttpRequest.BodyPublishers.noBody()));
    assertEquals("Sam", newest().get("who").asText(), "undo too");
    assertEquals(List.of(imported), revisions("who=jo"));
    assertEquals(List.of(3L, 2L, 1L), revisions("who=not%20said"));
  }

  private List<Long> revisions(String query) {
    List<Long> revisions = new ArrayList<>();
    atlas
        .json("/api/v1/history?" + query)
        .get("entries")
        .forEach(entry -> revisions.add(entry.get("revision").asLong()));
    return revisions;
  }

  @Test
  void theHistoryIsNarrowedToARecordOrAKind() {
    end("seat/s1", "{'on': '2027', 'with': 'resting'}");
    assertEquals(List.of(2L), revisions("record=tenure:next"), "it begins then: left as it is");
    assertEquals(List.of(4L), revisions("record=seat:s1"));
    assertEquals(List.of(3L), revisions("kind=link"));
    assertEquals(List.of(), revisions("kind=link&record=seat:s1"));
    JsonNode part = atlas.json("/api/v1/history?kind=tenure&limit=1");
    assertEquals(1, part.get("entries").size());
    assertEquals(
        List.of(2L, 1L), revisions("kind=tenure&cursor=" + part.get("next").asText()), "goes on");
  }

  @Test
  void anEntryThatWasTakenBackCanBeDoneAgainAndThatTakenBack() {
    post("records/theme", "{'id': 'x', 'values': {'name': 'Health'}}");
    assertEquals("The theme “Health” was added", newest().get("label").asText());
    assertFalse(atlas.json("/api/v1/history/4").get("again").asBoolean());
    post("history/4/undo", "");
    assertTrue(atlas.json("/api/v1/history/5").get("again").asBoolean());
    post("history/5/undo", "");
    assertEquals("Done again: what revision 5 took back", newest().get("why").asText());
    assertFalse(atlas.json("/api/v1/history/6").get("again").asBoolean(), "an undo once more");
    post("history/6/undo", "");
    assertTrue(newest().get("why").asText().startsWith("Taken back: revision 6"));
  }

  @Test
  void ofARecordThatIsGoneItIsSaidWhenByWhomAndHowItComesBack() {
    String version = record("tenure/t1").get("version").asText();
    write("DELETE", "records/tenure/t1", version, "{'who': 'Jo'}");
    for (String method : List.of("PATCH", "PUT", "DELETE")) {
      String body = method.equals("DELETE") ? "" : "{'values': {'seat': 's1'}}";
      HttpResponse<String> answer = write(method, "records/tenure/t1", version, body);
      assertEquals(410, answer.statusCode(), answer.body());
      JsonNode gone = RunningAtlas.parse(answer);
      assertTrue(gone.get("detail").asText().contains("by Jo (revision 4)"), gone.toString());
      assertEquals("Undo revision 4 in the history to bring it back.", gone.get("mend").asText());
      assertEquals(4, gone.at("/details/revision").asInt());
    }
    assertEquals(404, write("DELETE", "records/tenure/never", version, "").statusCode());
    post("records/organisation", "{'id': 'twin', 'values': {'name': 'Vol Action'}}");
    String look = "/api/v1/merges?keep=organisation:cvs&gone=organisation:twin";
    atlas.post(
        "merges",
        atlas.json(look).get("version").asText(),
        "{'keep': 'organisation:cvs', 'gone': 'organisation:twin'}");
    assertEquals(
        "The organisation “Vol Action” was merged into the organisation “Voluntary Action”",
        newest().get("label").asText());
    HttpResponse<String> merged =
        write("PATCH", "records/organisation/twin", "x", "{'values': {'name': 'Y'}}");
    assertEquals(410, merged.statusCode(), merged.body());
    assertEquals(
        "organisation:cvs", RunningAtlas.parse(merged).at("/details/merged_into").asText());
  }
}
