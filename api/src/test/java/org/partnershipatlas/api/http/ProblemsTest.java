package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.config.Version;

/** What is wrong with a request is told in one form, with the way to mend it. */
class ProblemsTest {
  @AutoClose private static final RunningAtlas atlas = RunningAtlas.withoutStore();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nothing, 404, not-found",
    "/api/nothing, 404, not-found",
    "/api/v1/network?network=sample:devn, 404, unknown-network",
    "/api/v1/network?network=stored, 503, store-away",
    "/api/v1/network?network=file:gone, 404, unknown-network",
    "/api/v1/network?asat=2008-01-01, 400, unknown-parameter",
    "/api/v1/network?as_at=yesterday, 400, bad-parameter",
    "/api/v1/network?names=all, 400, bad-parameter",
    "/api/v1/network?names=full&names=roles, 400, bad-parameter",
    "/api/v1/records/grup, 400, bad-parameter",
    "/api/v1/records/group/nobody, 404, unknown-record",
    "/api/v1/records/group?limit=0, 400, bad-parameter",
    "/api/v1/jobs/none, 404, not-found",
    "/webjars/none.js, 404, not-found",
    "/api/v1/records/area/%00, 400, bad-input",
    "/api/v1/records/area/%ff, 400, bad-input",
  })
  void eachFaultHasItsCode(String path, int status, String code) {
    HttpResponse<String> answer = atlas.get(path);
    JsonNode problem = RunningAtlas.parse(answer);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(code, problem.get("code").asText());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertFalse(problem.get("detail").asText().isBlank());
    assertFalse(answer.body().contains("org.partnershipatlas"), "no stack traces");
  }

  @Test
  void aMistypedParameterIsGuessedAt() {
    JsonNode problem = atlas.json("/api/v1/network?asat=2008-01-01");
    assertEquals("asat", problem.get("field").asText());
    assertEquals("Did you mean as_at?", problem.get("mend").asText());
    JsonNode network = atlas.json("/api/v1/network?network=sample:devn");
    assertEquals("Did you mean sample:devon?", network.get("mend").asText());
  }

  @Test
  void anotherMethodIsToldWhichToUse() {
    HttpResponse<String> answer =
        atlas.send(
            atlas.request("/api/v1/network").POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertEquals(405, answer.statusCode());
    assertEquals("GET", answer.headers().firstValue("Allow").orElse(""));
    assertEquals(
        404,
        atlas
            .send(atlas.request("/api/v1/nope").POST(HttpRequest.BodyPublishers.ofString("{}")))
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/gaps",
        "/app.js",
        "/nothing.js",
        "/api/v1/status",
        "/api/v1/network",
        "/api/v1/network?asat=1",
        "/api/v1/nothing",
        "/api/v1/records/group/nobody"
      })
  void headAnswersAsGetDoesWithoutTheBody(String path) {
    HttpResponse<String> get = atlas.get(path);
    HttpResponse<String> head =
        atlas.send(atlas.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(
        get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    assertEquals("", head.body());
  }

  @Test
  void anotherOriginIsRefused() {
    HttpResponse<String> answer =
        atlas.send(atlas.request("/api/v1/status").header("Origin", "http://evil.example"));
    assertEquals(403, answer.statusCode());
    assertEquals("refused-host", RunningAtlas.parse(answer).get("code").asText());
    String own = atlas.url().substring(0, atlas.url().length() - 1);
    assertEquals(
        200, atlas.send(atlas.request("/api/v1/status").header("Origin", own)).statusCode());
    assertEquals(
        403,
        atlas
            .send(atlas.request("/api/v1/status").header("Sec-Fetch-Site", "cross-site"))
            .statusCode());
  }

  @Test
  void aHostOfAnotherNameIsRefused() throws IOException {
    assertTrue(raw("evil.example").startsWith("HTTP/1.1 403"), "a name that points at loopback");
    assertTrue(raw("127.0.0.1:1").startsWith("HTTP/1.1 403"), "another port");
    assertTrue(raw("localhost:" + port()).startsWith("HTTP/1.1 200"), "its own name");
  }

  @Test
  void theSafeHeadersAreThere() {
    HttpResponse<String> page = atlas.get("/gaps/some/state");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Partnership Atlas"), "the page answers for its states");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(page.headers().firstValue("Server").isEmpty(), "says nothing of its make");
  }

  @Test
  void aPathCannotLeaveThePage() {
    for (String path :
        new String[] {"/../version.txt", "/%2e%2e/version.txt", "/font/../../api/version.txt"}) {
      HttpResponse<String> answer = atlas.get(path);
      assertFalse(answer.body().contains(Version.text()), path);
    }
  }

  private static int port() {
    return URI.create(atlas.url()).getPort();
  }

  /** The Java client will not send another Host, so this writes the request itself. */
  private static String raw(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
