package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.Replacement;

/** The register as it was, snapshots by name, what changed between, and what falls due. */
class TimeTest {
  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAnEmptyRegister();
    post("records/group", "{'id': 'hub', 'values': {'name': 'Compact Hub'}}");
    post("records/seat", "{'id': 's1', 'values': {'group': 'hub', 'vacant': true}}");
    post("records/group", "{'id': 'board', 'values': {'name': 'Health Board'}}");
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  private JsonNode post(String path, String body) {
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/" + path)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    assertTrue(answer.statusCode() < 300, answer.body());
    return RunningAtlas.parse(answer);
  }

  @Test
  void everyRevisionCanBeLookedAtLikeAnyNetwork() {
    assertEquals(0, groups("revision:0"));
    assertEquals(1, groups("revision:1"));
    assertEquals(2, groups("revision:3"));
    assertEquals(404, atlas.get("/api/v1/overview?network=revision:4").statusCode());
    assertEquals(404, atlas.get("/api/v1/overview?network=revision:x").statusCode());
    HttpResponse<String> picture =
        atlas.get("/api/v1/diagrams/seats.svg?network=revision:2&names=full");
    assertTrue(picture.body().contains("Compact Hub"));
    assertFalse(picture.body().contains("Health Board"));
  }

  /** What can no longer be looked at is told before somebody tries. */
  @Test
  void theHistoryTellsHowFarBackTheRegisterCanBeLookedAt() {
    assertEquals(0, atlas.json("/api/v1/history?limit=1").get("oldest").asInt());
    Register register = atlas.atlas().store().findRegister().orElseThrow();
    Reason reason = new Reason("Jo", "Put back");
    HistoryEntry large = new HistoryEntry(2, Instant.EPOCH, reason, 90_000, false);
    Network network = register.snapshot().network();
    register.replace(
        new Replacement(network, List.of(new FullEntry(large, List.of())), ErasedPeople.NOBODY),
        reason,
        3);
    post("records/group", "{'id': 'third', 'values': {'name': 'Third Forum'}}");
    assertEquals(2, atlas.json("/api/v1/history?limit=1").get("oldest").asInt());
    assertEquals(2, groups("revision:2"));
    HttpResponse<String> lost = atlas.get("/api/v1/overview?network=revision:1");
    assertEquals(422, lost.statusCode(), lost.body());
    assertTrue(lost.body().contains("all since a snapshot"), lost.body());
  }

  private int groups(String network) {
    return atlas.result("/api/v1/network?network=" + network).at("/summary/groups").asInt();
  }

  @Test
  void aSnapshotIsANameForARevisionAndADay() {
    post(
        "records/snapshot",
        "{'id': 'before', 'values': {'name': 'Before the merger', 'revision': 1, 'day': '2026-10-01'}}");
    JsonNode about = atlas.json("/api/v1/network?network=snapshot:before").get("about");
    assertEquals("Before the merger", about.get("title").asText());
    assertEquals("2026-10-01", about.get("as_at").asText());
    assertTrue(about.get("read_only").asBoolean());
    assertEquals(1, groups("snapshot:before"));
    assertEquals(404, atlas.get("/api/v1/overview?network=snapshot:other").statusCode());
  }

  @Test
  void aSnapshotWithoutARevisionKeepsThatOfTheMoment() {
    JsonNode made = post("records/snapshot", "{'id': 'now', 'values': {'name': 'As it was'}}");
    assertEquals("3", made.at("/record/values/revision/0").asText(), made.toString());
    post("records/group", "{'id': 'third', 'values': {'name': 'Third Forum'}}");
    assertEquals(2, groups("snapshot:now"));
    assertEquals(3, groups("stored"));
  }

  @Test
  void aSnapshotOfARevisionThatIsStillToComeIsRefused() {
    HttpResponse<String> refused =
        atlas.send(
            atlas
                .request("/api/v1/records/snapshot")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"id\": \"far\", \"values\": {\"name\": \"Far\", \"revision\": 4}}")));
    assertEquals(400, refused.statusCode(), refused.body());
    JsonNode problem = RunningAtlas.parse(refused);
    assertEquals("revision", problem.get("field").asText(), refused.body());
    assertTrue(refused.body().contains("Revision 4 is still to come: the register is at 3."));
    assertTrue(refused.body().contains("Give a revision from 0 to 3"), refused.body());
    assertEquals(404, atlas.get("/api/v1/records/snapshot/far").statusCode());
  }

  @Test
  void aSnapshotOfAnotherRegisterIsNotTakenFromItsFileAndOnesOwnStays() {
    post("records/snapshot", "{'id': 'kept', 'values': {'name': 'Before the merger'}}");
    try (RunningAtlas other = RunningAtlas.overAnEmptyRegister()) {
      for (String format : List.of("json", "xlsx")) {
        byte[] file =
            atlas
                .sendForBytes(
                    atlas.request("/api/v1/exports/" + format + "?network=stored&names=full").GET())
                .body();
        String name = "whole." + format;
        assertFalse(atlas.preview(name, file).toString().contains("left out:"), format);
        JsonNode preview = other.preview(name, file);
        assertTrue(
            preview.toString().contains("A snapshot is left out: “Before the merger”."),
            preview.toString());
        assertEquals(200, other.apply(preview).statusCode());
        assertEquals(
            2, other.result("/api/v1/network?network=stored").at("/summary/groups").asInt());
        assertEquals(404, other.get("/api/v1/records/snapshot/kept").statusCode(), format);
      }
    }
  }

  @Test
  void whatChangedBetweenTwoRevisionsIsTold() {
    JsonNode difference = atlas.json("/api/v1/compare?network=revision:1&with=stored");
    assertTrue(difference.toString().contains("Health Board"), difference.toString());
  }

  @Test
  void whatFallsDueIsACalendarThatOtherProgramsRead() {
    String long0 = "Representative of every voluntary organisation; of Exampleshire, and beyond";
    post(
        "records/seat",
        "{'values': {'group': 'hub', 'label': '"
            + long0
            + "', 'vacant': true, 'applications_close': '2026-12-11'}}");
    JsonNode due = atlas.result("/api/v1/due?network=stored&days=30").get("due");
    assertEquals(1, due.size());
    assertEquals("applications close", due.at("/0/kind").asText());
    HttpResponse<byte[]> answer =
        atlas.sendForBytes(atlas.request("/api/v1/due.ics?network=stored").GET());
    assertEquals(
        "text/calendar; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
    List<String> lines = new ArrayList<>(List.of(text.replace("\r\n ", "").split("\r\n")));
    assertTrue(lines.contains("DTSTART;VALUE=DATE:20261211"), text);
    assertTrue(lines.contains("DTEND;VALUE=DATE:20261212"), text);
    assertTrue(
        lines.contains(
            "SUMMARY:The time to come forward for the seat “"
                + long0.replace(";", "\\;").replace(",", "\\,")
                + "” on Compact Hub ends"),
        text);
    String again = atlas.get("/api/v1/due.ics?network=stored").body();
    assertEquals(text, again, "the same as long as nothing changes");
  }
}
