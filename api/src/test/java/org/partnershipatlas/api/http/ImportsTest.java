package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** A sheet is sent, looked at, mended and taken in. */
class ImportsTest {
  private static final String SHEET =
      """
      group,role,person,organisation,sector,area,from
      Exeter LSP,chair,Ann Smith,Exeter CVS,third,Exeter,2007-05-01
      Exeter LSP,member,,Exeter City Council,public,Exeter,2007-05-01
      Exeter LSP,member,vacant,,,Exeter,
      """;
  private static final String CHANGED =
      """
      group,role,person,organisation,sector,area,from
      Exeter LSP,chair,Cara Lane,Exeter CVS,third,Exeter,2008-05-01
      Exeter LSP,member,,Exeter City Council,public,Exeter,2007-05-01
      Exeter LSP,member,vacant,,,Exeter,
      Youth Forum,member,Dina Moorcroft,Scouts,third,Exeter,
      Health Board,member,Dina Moorcraft,Scouts,third,Exeter,
      Youth Forum,member,Eli Ward,Scouts,third,Exeter,
      Health Board,member,Eli Ward,Exeter Mencap,third,Exeter,
      """;
  private static final String FAULTY = SHEET.replaceFirst("2007-05-01", "31/02/2007");

  @AutoClose private final RunningAtlas atlas = RunningAtlas.overAnEmptyRegister();

  @Test
  void aSheetWithFaultsIsMendedAndTakenIn() {
    JsonNode faulty = send("seats.csv", FAULTY);
    JsonNode fault = faulty.at("/faults/0");
    assertEquals(2, fault.get("row").asInt(), faulty.toString());
    assertEquals("from", fault.get("column").asText());
    assertEquals("31/02/2007", fault.get("value").asText());
    assertFalse(fault.get("mend").asText().isBlank());

    JsonNode preview = send("seats.csv", SHEET);
    assertEquals(0, preview.get("faults").size(), preview.toString());
    assertTrue(preview.get("can_apply").asBoolean());
    assertEquals(3, preview.at("/summary/seats").asInt(), preview.toString());
    assertEquals(
        3,
        atlas
            .result("/api/v1/network?network=" + preview.get("network").asText())
            .at("/summary/seats")
            .asInt());

    String id = preview.get("id").asText();
    String key = preview.at("/whole/0/key").asText();
    JsonNode answered =
        post("/api/v1/imports/" + id + "/answers", "{\"whole\":{\"" + key + "\":\"yes\"}}");
    assertEquals("yes", answered.at("/whole/0/answer").asText(), answered.toString());

    HttpResponse<String> applied =
        atlas.send(
            atlas
                .request("/api/v1/imports/" + id + "/apply")
                .header("If-Match", "\"" + answered.get("revision").asText() + "\"")
                .header("Atlas-Who", "Jo%20Bell")
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, applied.statusCode(), applied.body());
    assertEquals(1, RunningAtlas.parse(applied).get("revision").asInt());

    JsonNode overview = atlas.json("/api/v1/overview");
    assertEquals("stored", overview.at("/about/network").asText());
    assertEquals(3, overview.at("/result/summary/seats").asInt());
    assertTrue(overview.at("/result/reach").asText().startsWith("1 of 1 group marked complete"));
    JsonNode said = atlas.result("/api/v1/records/completeness?network=stored").at("/records/0");
    assertEquals("Jo Bell", said.at("/values/stated_by/0").asText(), said.toString());
    JsonNode history = atlas.json("/api/v1/history");
    assertEquals("Import of seats.csv", history.at("/entries/0/why").asText());
  }

  @Test
  void aListOfPairsIsLookedAtAndMeasured() {
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/imports?from=edges&name=edges.csv")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString("source,target\na,b\nb,c\n")));
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode preview = RunningAtlas.parse(answer);
    assertEquals("edges", preview.get("from").asText());
    JsonNode measures = atlas.result("/api/v1/measures?network=" + preview.get("network").asText());
    assertEquals("relationships", measures.get("mode").asText());
    assertEquals("organisation:b", measures.at("/nodes/1/id").asText());
    assertEquals(1, measures.at("/nodes/1/betweenness").asInt());
  }

  @Test
  void theSameSheetTwiceChangesNothing() {
    take(SHEET);
    JsonNode again = send("seats.csv", SHEET);
    assertEquals(0, again.at("/counts/added").asInt(), again.toString());
    assertEquals(0, again.at("/counts/changed").asInt(), again.toString());
    assertFalse(again.get("can_apply").asBoolean());
  }

  @Test
  void whatIsDoubtfulIsWhatIsStillAsked() {
    take(SHEET);
    JsonNode preview = send("seats.csv", CHANGED);
    assertEquals(
        List.of("changed-holder", "near-name", "same-name"),
        preview.get("doubts").findValuesAsText("key").stream()
            .map(key -> key.substring(0, key.indexOf(':')))
            .sorted()
            .toList(),
        preview.toString());
    String address = "/api/v1/imports/" + preview.get("id").asText() + "/answers";
    for (int open = 3; open > 0; open--) {
      assertEquals(open, preview.at("/counts/doubtful").asInt(), preview.toString());
      JsonNode next = firstOpen(preview);
      String choice = next.get("choices").get(next.get("choices").size() - 1).asText();
      String key = next.get("key").asText();
      preview = post(address, "{\"doubts\":{\"" + key + "\":\"" + choice + "\"}}");
      assertEquals(3, preview.get("doubts").size(), "an answer may be changed: " + preview);
    }
    assertEquals(0, preview.at("/counts/doubtful").asInt(), preview.toString());
    assertTrue(preview.get("doubts").findValuesAsText("answer").contains("replaced"));
    assertEquals(1, preview.at("/counts/ended").asInt(), "the one who left");
  }

  @Test
  void rowsOfWhichOneFollowsTheOtherAreAskedAbout() {
    JsonNode preview =
        send(
            "seats.csv",
            """
            group,role,person,from,to
            Exeter LSP,member,Ann Smith,2005-05-01,2007-05-01
            Exeter LSP,member,Bo Jones,2007-05-01,
            """);
    assertEquals(1, preview.get("doubts").size(), preview.toString());
    assertTrue(preview.at("/doubts/0/key").asText().startsWith("dates-follow:"));
    assertEquals(1, preview.at("/counts/doubtful").asInt(), preview.toString());
  }

  private static JsonNode firstOpen(JsonNode preview) {
    for (JsonNode doubt : preview.get("doubts")) {
      if (!doubt.has("answer")) {
        return doubt;
      }
    }
    throw new AssertionError("Nothing is open: " + preview);
  }

  @Test
  void aPreviewOfAnOlderRevisionIsRefused() {
    JsonNode first = send("seats.csv", SHEET);
    take(SHEET.replace("Exeter", "Mid Devon"));
    HttpResponse<String> refused = atlas.apply(first);
    assertEquals(412, refused.statusCode(), refused.body());
    assertEquals("stale-revision", RunningAtlas.parse(refused).get("code").asText());
    JsonNode again = atlas.json("/api/v1/imports/" + first.get("id").asText());
    assertEquals(1, again.get("revision").asInt());
    assertEquals(200, atlas.apply(first.get("id").asText(), "1").statusCode());
  }

  @Test
  void whatIsExportedComesBackTheSame() {
    take(SHEET);
    String before =
        atlas.json("/api/v1/exports/fingerprint?names=full").get("fingerprint").asText();
    for (String format : List.of("xlsx", "ods", "json")) {
      byte[] book =
          atlas
              .sendForBytes(atlas.request("/api/v1/exports/" + format + "?names=full").GET())
              .body();
      try (RunningAtlas other = RunningAtlas.overAnEmptyRegister()) {
        JsonNode preview = other.preview("all." + format, book);
        assertEquals(0, preview.get("faults").size(), preview.toString());
        HttpResponse<String> applied = other.apply(preview);
        assertEquals(200, applied.statusCode(), applied.body() + preview);
        assertEquals(
            before,
            other.json("/api/v1/exports/fingerprint?names=full").get("fingerprint").asText());
      }
    }
  }

  @Test
  void aWholeRegisterWithAFaultIsToldWithItsPlace() {
    JsonNode preview =
        atlas.preview(
            "all.json",
            """
            {"format": "partnership-atlas", "version": 1, "records": {
            "group": [
            {"id": "hub", "name": "Hub", "decides_money": "yes"}]}}
            """
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("json", preview.get("from").asText(), preview.toString());
    assertEquals(3, preview.at("/faults/0/row").asInt(), preview.toString());
    assertEquals("/records/group/0/decides_money", preview.at("/faults/0/column").asText());
  }

  @Test
  void anExportNamesNobodyUnlessAsked() {
    take(SHEET);
    String roles = atlas.get("/api/v1/exports/json").body();
    assertFalse(roles.contains("Ann Smith"), "roles only by default");
    assertTrue(atlas.get("/api/v1/exports/json?names=full").body().contains("Ann Smith"));
    assertFalse(atlas.get("/api/v1/diagrams/tiers.svg").body().contains("Ann Smith"));
  }

  @Test
  void aFileKeepsItsNameAndIsNotKeptOnTheWay() {
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> file = atlas.get("/api/v1/exports/json?network=sample:devon");
      assertEquals(
          "attachment; filename=\"sample-devon.json\"",
          file.headers().firstValue("Content-Disposition").orElse(""));
      assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
      HttpResponse<String> picture = atlas.get("/api/v1/diagrams/tiers.svg?network=sample:devon");
      assertEquals(
          "inline; filename=\"sample-devon-tiers.svg\"",
          picture.headers().firstValue("Content-Disposition").orElse(""));
    }
  }

  @Test
  void whatIsNoJsonIsToldSo() {
    String id = send("seats.csv", SHEET).get("id").asText();
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/imports/" + id + "/answers")
                .POST(HttpRequest.BodyPublishers.ofString("{\"whole\":")));
    assertEquals(400, answer.statusCode());
    assertEquals("bad-json", RunningAtlas.parse(answer).get("code").asText());
  }

  @Test
  void tooMuchIsRefused() throws IOException {
    URI at = URI.create(atlas.url());
    // Only announced: of a client that sends it all, the connection may be closed in between.
    String head =
        "POST /api/v1/imports HTTP/1.1\r\nHost: "
            + at.getAuthority()
            + "\r\nContent-Length: "
            + (65L << 20)
            + "\r\n\r\n";
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
      assertTrue(answer.contains("\"too-large\""), answer);
    }
  }

  @Test
  void theRegisterIsOpenedOnceItHoldsSomething() {
    assertEquals("sample:devon", atlas.json("/api/v1/status").at("/open/network").asText());
    take(SHEET);
    assertEquals("stored", atlas.json("/api/v1/status").at("/open/network").asText());
  }

  private void take(String sheet) {
    JsonNode preview = send("seats.csv", sheet);
    HttpResponse<String> applied = atlas.apply(preview);
    assertEquals(200, applied.statusCode(), applied.body());
  }

  private JsonNode send(String name, String text) {
    String boundary = "----atlas";
    String body =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + text
            + "\r\n--"
            + boundary
            + "--\r\n";
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    assertEquals(201, answer.statusCode(), answer.body());
    return RunningAtlas.parse(answer);
  }

  private JsonNode post(String path, String json) {
    return RunningAtlas.parse(
        atlas.send(
            atlas
                .request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))));
  }
}
