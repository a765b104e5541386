package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.partnershipatlas.api.RunningAtlas;

/** Whoever asks a program over HTTP; a line that breaks is what the kills are about. */
final class Caller {
  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  Caller(String url) {
    this.url = url;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(120));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = send(request(path));
    assertEquals(200, answer.statusCode(), path + ": " + answer.body());
    return RunningAtlas.parse(answer);
  }

  boolean isReady() throws IOException {
    return json("api/v1/status").get("state").asText().equals("ready");
  }

  long revision() throws IOException {
    return json("api/v1/status").get("revision").asLong();
  }
}
