package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.http.RouteList;

/** What holds of every address of the API, those included that are still to come. */
class EveryRouteTest {
  static final List<RouteList.Entry> ROUTES = RouteList.all();

  /** The one address that takes any file; what is no sheet is told as its faults. */
  private static final String ANY_FILE = "/api/v1/imports";

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String DEEP = "[".repeat(3_000);
  private static final List<String> GARBAGE =
      List.of(
          "{",
          "null",
          "[[1]]",
          "\"x\"",
          "1e999999999",
          "{\"values\":7}",
          "{\"values\":{\"name\":\"A\"},\"values\":{\"name\":\"B\"}}",
          "{\"values\":{\"name\":{\"a\":[1]}}}",
          "{\"changes\":[{}],\"edits\":[{}],\"positions\":[{}],\"keep\":{},\"records\":[[]]}",
          "{\"a\":" + DEEP,
          "\u0000\u0000\u0000\u0001",
          "<xml/>",
          "{} {}");

  @ParameterizedTest
  @FieldSource("ROUTES")
  void aHostOfAnotherNameIsRefused(RouteList.Entry route) {
    for (String host :
        List.of("evil.example", "127.0.0.1", "localhost.evil.example:" + Trusted.port())) {
      assertEquals(403, Trusted.raw(route.method(), route.path(), "Host: " + host).status(), host);
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void anotherSitesPageIsRefused(RouteList.Entry route) {
    for (String header :
        List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Origin: http://127.0.0.1:1",
            "Origin: https://127.0.0.1:" + Trusted.port(),
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      Trusted.Answer answer = Trusted.raw(route.method(), route.path(), header);
      assertEquals(403, answer.status(), header);
      assertEquals("", answer.header("Access-Control-Allow-Origin"));
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void anOptionThatItDoesNotTakeIsNamed(RouteList.Entry route) {
    JsonNode problem =
        Trusted.refused(
            route.toString(), Trusted.send(route.method(), route.path() + "?no_such=1", ""));
    assertEquals("unknown-parameter", problem.get("code").asText(), problem.toString());
    assertEquals("no_such", problem.get("field").asText());
    assertEquals("1", problem.get("value").asText());
    assertFalse(problem.get("mend").asText().isBlank());
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void eachOptionRefusesGarbage(RouteList.Entry route) {
    for (String name : route.parameters()) {
      for (String value : List.of("%00%0D%0AX:1", "%27%3Cscript%3E", "9".repeat(40), "%FF%FE")) {
        HttpResponse<String> answer =
            Trusted.send(route.method(), route.path() + "?" + name + "=" + value, "");
        assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, told(route, answer));
        Trusted.nothingInside(route + " " + name, answer.body().substring(0, problem(answer)));
        assertEquals("", answer.headers().firstValue("X").orElse(""));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void whatIsNoBodyOfItsIsRefused(RouteList.Entry route) {
    if (!route.writes()) {
      return;
    }
    for (String garbage : GARBAGE) {
      HttpResponse<String> answer = Trusted.send(route.method(), route.path(), garbage);
      if (route.pattern().equals(ANY_FILE) && answer.statusCode() == 201) {
        JsonNode preview = RunningAtlas.parse(answer);
        assertFalse(preview.get("can_apply").asBoolean(), garbage + ": " + preview);
      } else if (answer.statusCode() != 204) { // forgetting what is not there does nothing
        Trusted.refused(route + " " + garbage.substring(0, Math.min(40, garbage.length())), answer);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void tooLargeABodyIsRefusedUnread(RouteList.Entry route) {
    if (route.writes()) {
      Trusted.Answer answer =
          Trusted.raw(route.method(), route.path(), "Content-Length: " + (65L << 20));
      assertEquals(413, answer.status(), route + ": " + answer.body());
      assertEquals("application/problem+json", answer.header("Content-Type"));
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void anotherMethodIsToldWhichToUse(RouteList.Entry route) {
    Set<String> right =
        ROUTES.stream()
            .filter(other -> other.pattern().equals(route.pattern()))
            .map(RouteList.Entry::method)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> wrong = new ArrayList<>(METHODS);
    wrong.removeAll(right);
    for (String method : wrong) {
      Trusted.Answer answer = Trusted.raw(method, route.path(), "Content-Length: 0");
      assertEquals(405, answer.status(), method + " " + route.path());
      assertEquals(String.join(", ", right), answer.header("Allow"), method);
    }
    for (String method : List.of("TRACE", "OPTIONS", "PROPFIND")) {
      Trusted.Answer answer = Trusted.raw(method, route.path());
      assertTrue(answer.status() >= 400 && answer.status() < 502, method + answer.status());
      Trusted.nothingInside(method, answer.body());
    }
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void everyAnswerHasTheSafeHeaders(RouteList.Entry route) {
    if (route.stream()) {
      return;
    }
    Trusted.Answer answer = Trusted.raw(route.method(), route.path(), "Content-Length: 0");
    Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin")
        .forEach((name, value) -> assertEquals(value, answer.header(name), name));
    String policy = answer.header("Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    String caching = answer.header("Cache-Control");
    assertTrue(
        caching.contains("no-store") || caching.contains("private") || caching.equals("no-cache"),
        route + ": " + caching);
    assertFalse(caching.contains("public"), caching);
  }

  @ParameterizedTest
  @FieldSource("ROUTES")
  void aPathOfOddLettersIsNoFault(RouteList.Entry route) {
    for (String odd :
        List.of("%00", "..%2F..%2Fetc%2Fpasswd", "%0D%0AX:1", "<b>", "%F0%9F", "a:b")) {
      String path = route.pattern().replaceAll("\\{[a-z_]+}", odd.replace("$", "\\$"));
      if (!path.equals(route.pattern())) {
        Trusted.Answer answer = Trusted.raw(route.method(), path.replace("<b>", "%3Cb%3E"));
        boolean forgotten = answer.status() == 204 || answer.status() == 503; // no store of its own
        assertTrue(
            forgotten || (answer.status() >= 400 && answer.status() < 500),
            path + " " + answer.status());
        Trusted.nothingInside(path, answer.body());
        assertEquals("", answer.header("X"));
      }
    }
  }

  /** How much of an answer is looked through: all of a problem, nothing of a picture. */
  private static int problem(HttpResponse<String> answer) {
    return answer.statusCode() >= 400 ? answer.body().length() : 0;
  }

  private static String told(RouteList.Entry route, HttpResponse<String> answer) {
    return route + " " + answer.uri() + " " + answer.statusCode() + " " + answer.body();
  }
}
