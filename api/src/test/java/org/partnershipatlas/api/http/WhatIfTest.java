package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** What is compared and what is tried, as a page or a program asks for it. */
class WhatIfTest {
  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  @Test
  void aScenarioCanBeLookedAtAsAnyNetwork() {
    JsonNode made =
        RunningAtlas.parse(
            send("?network=sample:devon", "{\"edits\":[\"unitary Devon named Devon Council\"]}"));
    String network = made.get("network").asText();
    assertEquals("sample:devon", made.get("base").asText());
    assertEquals(0, atlas.result("/api/v1/tiers?network=" + network).get("counties").size());
    assertFalse(atlas.result("/api/v1/tiers?network=sample:devon").get("counties").isEmpty());
    assertTrue(atlas.get("/api/v1/networks").body().contains(network));

    JsonNode told = atlas.json(made.get("difference").asText());
    assertTrue(
        told.at("/result/sentences").findValuesAsText("text").stream()
            .anyMatch(t -> t.startsWith("Devon and its 8 districts")),
        () -> told.toString());
    assertEquals(
        "Exeter Local Strategic Partnership",
        told.at("/labels/group:exeter-lsp").asText(),
        "what is gone still has its name");
    atlas.send(atlas.request(made.get("difference").asText()).DELETE());
    assertEquals(404, atlas.get(made.get("difference").asText()).statusCode());
    assertEquals(404, atlas.get("/api/v1/network?network=" + network).statusCode());
  }

  @Test
  void anEditMayBeAnObject() {
    HttpResponse<String> answer =
        send(
            "?network=sample:devon",
            "{\"name\":\"A link\",\"edits\":[{\"link\":\"group:exeter-lsp\",\"feeds\":\"group:devon-lsp\"}]}");
    assertEquals(201, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("link group:exeter-lsp feeds group:devon-lsp"));
  }

  @Test
  void peopleAreNamedOnlyAsFarAsAsked() {
    JsonNode made =
        RunningAtlas.parse(
            send("?network=sample:exampleshire", "{\"edits\":[\"leave Orla Officerley\"]}"));
    String address = made.get("difference").asText();
    assertTrue(atlas.get(address + "?names=full").body().contains("Orla Officerley"));
    assertFalse(atlas.get(address + "?names=roles").body().contains("Officerley"));
    assertFalse(atlas.get(address + "?names=counts").body().contains("Officerley"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"edits\":[\"leave Nobody\"]} | 400 | There is no person",
        "{\"edits\":[\"abolish all\"]} | 400 | no edit that can be tried",
        "{\"edits\":[]} | 400 | one edit at least",
        "{\"edit\":[\"leave x\"]} | 400 | list of edits",
        "{\"edits\":[\"leave x\"],\"day\":1} | 400 | nothing of that name",
        "[] | 400 | list of edits",
      })
  void whatCannotBeTriedIsSaid(String body, int status, String told) {
    HttpResponse<String> answer = send("?network=sample:devon", body);
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains(told), answer.body());
  }

  @Test
  void twoDaysAreCompared() {
    JsonNode answer =
        atlas.result("/api/v1/compare?network=sample:exampleshire&with_as_at=2027-06-01");
    assertEquals("2027-06-01", answer.at("/after/as_at").asText());
    assertFalse(answer.get("empty").asBoolean());
    assertTrue(
        atlas
            .result("/api/v1/compare?network=sample:devon&with=sample:devon")
            .get("empty")
            .asBoolean());
    assertEquals(400, atlas.get("/api/v1/compare?network=sample:devon").statusCode());
    assertEquals(404, atlas.get("/api/v1/compare?with=sample:nowhere").statusCode());
    HttpResponse<String> once = atlas.get("/api/v1/compare?with=sample:merton");
    assertEquals(
        304,
        atlas
            .send(
                atlas
                    .request("/api/v1/compare?with=sample:merton")
                    .header("If-None-Match", once.headers().firstValue("ETag").orElseThrow())
                    .GET())
            .statusCode());
  }

  private static HttpResponse<String> send(String query, String body) {
    return atlas.send(
        atlas
            .request("/api/v1/scenarios" + query)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
