package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** Positions of a view are kept with the register, and its pictures are drawn from them. */
class PositionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POSITIONS = "/api/v1/views/free/positions";
  private static final String SVG = "/api/v1/diagrams/free.svg?network=stored";

  private RunningAtlas running;

  @BeforeEach
  void start() {
    running =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(
                    NetworkText.records(
                        """
                        group board name='Health Board'
                        group forum name='Health Forum'
                        group trust name='Care Trust'
                        link l from_group=forum to_group=board kind='reports to'
                        link m from_group=trust to_group=board kind=feeds
                        """),
                    RunningAtlas.TODAY),
                "local"));
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private HttpResponse<String> put(String path, String body) throws IOException {
    return running.send(
        running
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  private JsonNode shown() throws IOException {
    return JSON.readTree(running.get(POSITIONS + "?network=stored").body());
  }

  @Test
  void aRecordPutElsewhereIsDrawnThereAndTheRevisionStays() throws IOException {
    JsonNode before = shown();
    assertTrue(!before.get("kept").asBoolean());
    HttpResponse<String> drawn = running.get(SVG);
    JsonNode revision = JSON.readTree(running.get("/api/v1/status").body()).get("revision");
    HttpResponse<String> answer =
        put(
            POSITIONS + "?network=stored",
            "{\"positions\": [{\"id\": \"group:forum\", \"x\": 250, \"y\": -90, \"pinned\": true},"
                + " {\"id\": \"group:gone\", \"x\": 0, \"y\": 0}]}");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        1, JSON.readTree(answer.body()).get("positions").asInt(), "what is not there is left");
    JsonNode after = shown();
    assertTrue(after.get("kept").asBoolean());
    assertEquals(
        "{\"id\":\"group:forum\",\"x\":250.0,\"y\":-90.0,\"pinned\":true}",
        after.get("positions").get(1).toString());
    HttpResponse<String> again = running.get(SVG);
    assertNotEquals(drawn.body(), again.body());
    assertNotEquals(drawn.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
    assertEquals(revision, JSON.readTree(running.get("/api/v1/status").body()).get("revision"));
    assertEquals(again.body(), running.get(SVG).body());
  }

  @Test
  void allPositionsKeptDrawTheSamePictureAndNoneForgetThem() throws IOException {
    String drawn = running.get(SVG).body();
    String all = "{\"positions\": " + shown().get("positions") + "}";
    assertEquals(200, put(POSITIONS + "?network=stored", all).statusCode());
    assertEquals(drawn, running.get(SVG).body());
    assertEquals(200, put(POSITIONS + "?network=stored", "{\"positions\": []}").statusCode());
    assertTrue(!shown().get("kept").asBoolean());
    assertEquals(drawn, running.get(SVG).body());
  }

  @Test
  void whatCannotBeKeptIsRefused() throws IOException {
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
      HttpResponse<String> answer = put(wrong.get(0), wrong.get(1));
      assertEquals(wrong.get(2), Integer.toString(answer.statusCode()), answer.body());
    }
  }
}
