package org.partnershipatlas.api.trust;

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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnershipatlas.api.RunningAtlas;

/** The one server that all tests of trust ask, and how they ask it. */
final class Trusted {
  /** Ends with the process of the tests. */
  static final RunningAtlas ATLAS = RunningAtlas.overAFewRecords();

  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [a-z]+\\.[\\w.]+\\(|\\w+Exception\\b|org\\.partnershipatlas|\\bjava\\.|jackson"
              + "|io\\.javalin|jetty",
          Pattern.CASE_INSENSITIVE);

  private Trusted() {}

  /** An answer as it came over the wire. */
  record Answer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  static int port() {
    return URI.create(ATLAS.url()).getPort();
  }

  /** Sends a request; once more where the last one's connection was closed under it. */
  static HttpResponse<String> send(String method, String path, String body) {
    try {
      return sendOnce(method, path, body);
    } catch (AssertionError cutOff) {
      return sendOnce(method, path, body);
    }
  }

  private static HttpResponse<String> sendOnce(String method, String path, String body) {
    return ATLAS.send(
        ATLAS
            .request(path)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A request written by hand, with headers that the Java client would not send. */
  static Answer raw(String method, String path, String... headers) {
    StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean host = false;
    for (String header : headers) {
      host |= header.startsWith("Host:");
      text.append(header).append("\r\n");
    }
    if (!host) {
      text.append("Host: 127.0.0.1:").append(port()).append("\r\n");
    }
    return raw(text + "Connection: close\r\n\r\n");
  }

  static Answer raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("No answer to " + request.lines().findFirst().orElse(""), e);
    }
  }

  private static Answer parse(String text) {
    assertTrue(text.startsWith("HTTP/1.1 "), text);
    int end = text.indexOf("\r\n\r\n");
    Map<String, String> headers = new TreeMap<>();
    text.substring(0, end)
        .lines()
        .skip(1)
        .forEach(
            line ->
                headers.put(
                    line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                    line.substring(line.indexOf(':') + 1).strip()));
    return new Answer(Integer.parseInt(text.substring(9, 12)), headers, text.substring(end + 4));
  }

  /** A refusal: told as a problem, with a mend where one is due, and nothing of the inside. */
  static JsonNode refused(String what, HttpResponse<String> answer) {
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, what + ": " + told(answer));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), what);
    JsonNode problem = RunningAtlas.parse(answer);
    assertEquals(answer.statusCode(), problem.path("status").asInt(), what);
    assertFalse(problem.path("code").asText().isBlank(), what);
    assertFalse(problem.path("detail").asText().isBlank(), what);
    nothingInside(what, answer.body());
    return problem;
  }

  /** No stack trace, no class and no library is named. */
  static void nothingInside(String what, String body) {
    assertFalse(INSIDE.matcher(body).find(), what + " tells of its inside: " + body);
  }

  private static String told(HttpResponse<String> answer) {
    String body = answer.body();
    return answer.statusCode() + " " + body.substring(0, Math.min(300, body.length()));
  }
}
