package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** Positions of a view are kept with the register, and its pictures are drawn from them. */
class PositionsTest {
  private static final String POSITIONS = "/api/v1/views/free/positions";
  private static final String SVG = "/api/v1/diagrams/free.svg?network=stored";

  private RunningAtlas running;

  @BeforeEach
  void start() {
    running = RunningAtlas.overThreeGroups();
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private HttpResponse<String> put(String json) {
    return running.put(POSITIONS + "?network=stored", shown().get("version").asText(), json);
  }

  private JsonNode shown() {
    return running.json(POSITIONS + "?network=stored");
  }

  @Test
  void aRecordPutElsewhereIsDrawnThereAndTheRevisionStays() {
    JsonNode before = shown();
    assertTrue(!before.get("kept").asBoolean());
    HttpResponse<String> drawn = running.get(SVG);
    JsonNode revision = running.json("/api/v1/status").get("revision");
    HttpResponse<String> answer =
        put(
            "{\"positions\": [{\"id\": \"group:forum\", \"x\": 250, \"y\": -90, \"pinned\": true},"
                + " {\"id\": \"group:gone\", \"x\": 0, \"y\": 0}]}");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        1, RunningAtlas.parse(answer).get("positions").asInt(), "what is not there is left");
    JsonNode after = shown();
    assertTrue(after.get("kept").asBoolean());
    assertEquals(
        "{\"id\":\"group:forum\",\"x\":250.0,\"y\":-90.0,\"pinned\":true}",
        after.get("positions").get(1).toString());
    HttpResponse<String> again = running.get(SVG);
    assertNotEquals(drawn.body(), again.body());
    assertNotEquals(drawn.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
    assertEquals(revision, running.json("/api/v1/status").get("revision"));
    assertEquals(again.body(), running.get(SVG).body());
  }

  @Test
  void allPositionsKeptDrawTheSamePictureAndNoneForgetThem() {
    String drawn = running.get(SVG).body();
    String all = "{\"positions\": " + shown().get("positions") + "}";
    assertEquals(200, put(all).statusCode());
    assertEquals(drawn, running.get(SVG).body());
    assertEquals(200, put("{\"positions\": []}").statusCode());
    assertTrue(!shown().get("kept").asBoolean());
    assertEquals(drawn, running.get(SVG).body());
  }

  /** Of two who look at the same picture the second does not take the first one's places away. */
  @Test
  void placesThatWerePutSinceTheyWereLookedAtAreToldAndNotLost() {
    String version = shown().get("version").asText();
    String one = "{\"positions\": [{\"id\": \"group:forum\", \"x\": 250, \"y\": -90}]}";
    assertEquals(200, put(one).statusCode());
    String drawn = running.get(SVG).body();
    HttpResponse<String> second =
        running.put(POSITIONS + "?network=stored", version, "{\"positions\": []}");
    assertEquals(412, second.statusCode(), second.body());
    JsonNode details = RunningAtlas.parse(second).get("details");
    assertEquals(version, details.get("yours").asText());
    assertEquals(shown().get("version").asText(), details.get("version").asText());
    assertNotEquals(version, details.get("version").asText());
    assertEquals(drawn, running.get(SVG).body());
    HttpResponse<String> unsaid =
        running.send(
            running
                .request(POSITIONS + "?network=stored")
                .PUT(HttpRequest.BodyPublishers.ofString(one)));
    assertEquals(428, unsaid.statusCode(), unsaid.body());
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    for (List<String> wrong :
        List.of(
            List.of(POSITIONS + "?network=sample:devon", "{\"positions\": []}", "409"),
            List.of("/api/v1/views/tiers/positions?network=stored", "{\"positions\": []}", "404"),
            List.of(POSITIONS + "?network=stored", "{\"places\": []}", "400"),
            List.of(POSITIONS + "?network=stored", "[1]", "400"),
            List.of(
                POSITIONS + "?network=stored",
                "{\"positions\": [{\"id\": \"group:board\"}]}",
                "400"),
            List.of(
                POSITIONS + "?network=stored",
                "{\"positions\": [{\"id\": \"board\", \"x\": 1, \"y\": 2}]}",
                "400"),
            List.of(
                POSITIONS + "?network=stored",
                "{\"positions\": [{\"id\": \"group:board\", \"x\": 1e12, \"y\": 2}]}",
                "400"))) {
      HttpResponse<String> answer = running.put(wrong.get(0), "none", wrong.get(1));
      assertEquals(wrong.get(2), Integer.toString(answer.statusCode()), answer.body());
    }
  }

  /** For one look at a network: that record stands elsewhere, all others where they were. */
  @Test
  void placesOfOneLookAreDrawnAndNotKept() {
    JsonNode before = shown().get("positions");
    String look = "?network=stored&places=group:forum%20250%20-90";
    JsonNode moved = running.json(POSITIONS + look);
    assertTrue(!moved.get("kept").asBoolean());
    for (int i = 0; i < before.size(); i++) {
      String id = before.get(i).get("id").asText();
      String expected =
          id.equals("group:forum")
              ? "{\"id\":\"group:forum\",\"x\":250.0,\"y\":-90.0,\"pinned\":true}"
              : before.get(i).toString();
      assertEquals(expected, moved.get("positions").get(i).toString());
    }
    assertEquals(before, shown().get("positions"));
    assertNotEquals(
        running.get(SVG).body(), running.get("/api/v1/diagrams/free.svg" + look).body());
    assertEquals(400, running.get(POSITIONS + "?network=stored&places=nowhere").statusCode());
  }
}
