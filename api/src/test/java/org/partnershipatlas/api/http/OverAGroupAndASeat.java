package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partnershipatlas.api.RunningAtlas;

/** A register with a group and its seat, which is written to over the interface. */
abstract class OverAGroupAndASeat {
  RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAnEmptyRegister();
    ok(201, post("records/group", "{'id': 'hub', 'values': {'name': 'Compact Hub'}}"));
    ok(201, post("records/seat", "{'id': 's1', 'values': {'group': 'hub', 'label': 'Chair'}}"));
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  HttpResponse<String> send(String method, String path, String match, String body) {
    HttpRequest.Builder request =
        atlas
            .request("/api/v1/" + path)
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    if (!match.isEmpty()) {
      request.header("If-Match", "\"" + match + "\"");
    }
    return atlas.send(request);
  }

  HttpResponse<String> post(String path, String body) {
    return send("POST", path, "", body);
  }

  static JsonNode ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return RunningAtlas.parse(answer);
  }

  JsonNode record(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").get("record");
  }

  String version(String path) {
    return record(path).get("version").asText();
  }
}
