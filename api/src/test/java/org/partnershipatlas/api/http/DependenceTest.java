package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;

/** What breaks when somebody leaves, and on how many legs a route stands, as a page asks for it. */
class DependenceTest {
  private static final String DEPENDENCE = "/api/v1/dependence?network=sample:exampleshire";
  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.withoutStore();
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"seat", "post", "organisation"})
  void whatHangsByASeatAPostOrABodyIsTold(String kind) {
    JsonNode result = atlas.result(DEPENDENCE + "&kind=" + kind);
    assertEquals(kind, result.get("kind").asText());
    assertTrue(result.get("looked").asInt() > 0);
    for (JsonNode loss : result.get("losses")) {
      assertTrue(loss.get("sentence").asText().startsWith("If "), loss.toString());
      assertTrue(loss.get("leaver").asText().startsWith(kind + ":"), loss.toString());
    }
    assertFalse(atlas.get(DEPENDENCE + "&kind=" + kind).body().contains("person:"));
  }

  @Test
  void whatHangsByAPersonIsPrivate() {
    JsonNode held = atlas.result(DEPENDENCE + "&kind=person");
    assertTrue(held.get("held_back").asInt() > 0);
    assertFalse(atlas.get(DEPENDENCE + "&kind=person").body().contains("person:"));
    JsonNode all = atlas.result(DEPENDENCE + "&kind=person&private=yes");
    assertEquals(0, all.get("held_back").asInt());
    assertTrue(all.get("losses").toString().contains("person:"));
    assertTrue(all.get("chosen").size() > 1, "some cut more than others");
  }

  @Test
  void conveningBodiesAreLeftOutUnlessAskedFor() {
    JsonNode usual = atlas.result(DEPENDENCE + "&kind=organisation");
    assertTrue(usual.get("left_out").asInt() > 0);
    JsonNode all = atlas.result(DEPENDENCE + "&kind=organisation&conveners=yes");
    assertEquals(0, all.get("left_out").asInt());
    assertTrue(all.get("looked").asInt() > usual.get("looked").asInt());
  }

  @Test
  void aRouteTellsOnHowManyLegsItStands() {
    JsonNode result =
        atlas.result(
            "/api/v1/routes?network=sample:devon&from=group:exeter-lsp&to=group:devon-hub");
    if (result.get("found").asBoolean()) {
      assertEquals(result.get("independent").asInt(), result.get("legs").get("people").asInt());
    }
  }

  @Test
  void costsAreEditedAndAMistypedOneIsGuessedAt() {
    String ask = "/api/v1/routes?network=sample:devon&from=group:exeter-lsp&to=group:devon-hub";
    assertEquals(
        200, atlas.get(ask + "&costs=scrutinises%3D1.5;shares%20plan%3Dnever").statusCode());
    String wrong = atlas.get(ask + "&costs=scrutinise%3D1").body();
    assertTrue(wrong.contains("\"costs\"") && wrong.contains("scrutinises"), wrong);
    assertEquals(400, atlas.get(ask + "&costs=scrutinises%3D0.3").statusCode());
  }
}
