package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** The two tiers and their missing links, with the options that may be chosen. */
class TiersTest {
  private static final String LINKS = "/api/v1/missing-links?network=sample:exampleshire";
  private static final String TIERS = "/api/v1/tiers?network=sample:exampleshire";

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
  void aPlanHasRunningTotals() {
    JsonNode links = atlas.result(LINKS + "&k=3");
    assertEquals(3, links.get("plan").size());
    int joined = links.at("/now/joined").asInt();
    for (JsonNode step : links.get("plan")) {
      joined += step.at("/link/joined").asInt();
      assertEquals(joined, step.at("/after/joined").asInt());
      assertEquals(links.at("/now/pairs"), step.at("/after/pairs"));
    }
    assertEquals(0, atlas.result(LINKS + "&k=0").get("plan").size());
  }

  @Test
  void whatIsKnownStandsApartFromWhatIsToBeAsked() {
    JsonNode links = atlas.result(LINKS);
    assertTrue(links.get("known").size() > 0 && links.get("to_ask").size() > 0);
    links.get("known").forEach(line -> assertEquals(false, line.get("ask_first").asBoolean()));
    links.get("to_ask").forEach(line -> assertEquals(true, line.get("ask_first").asBoolean()));
  }

  @Test
  void theCeilingWeighsPairsThatAreNotReached() {
    assertEquals(6, atlas.result(LINKS).get("ceiling").asDouble());
    JsonNode far = atlas.result(LINKS + "&ceiling=20");
    assertEquals(20, far.get("ceiling").asDouble());
    assertTrue(far.at("/now/cost").asDouble() > atlas.result(LINKS).at("/now/cost").asDouble());
  }

  @Test
  void peopleAreCalledByTheirPartsWhereAsked() {
    assertTrue(atlas.get(LINKS + "&names=full").body().contains("Bea Nominall"));
    String roles = atlas.get(LINKS + "&names=roles").body();
    assertTrue(!roles.contains("Bea Nominall") && roles.contains("a person (chairs "), roles);
  }

  @Test
  void anyTwoTiersAndAnyCostsCanBeAskedFor() {
    assertEquals(
        0, atlas.result(TIERS + "&lower=neighbourhood&upper=parish").get("counties").size());
    assertEquals(1, atlas.result(TIERS + "&lower=district&upper=county").get("counties").size());
    JsonNode plain = atlas.result(TIERS);
    JsonNode dear = atlas.result(TIERS + "&costs=reports%20to%3D3%3B%20meets%20jointly%3Dnever");
    assertTrue(!plain.equals(dear));
    assertEquals(plain, atlas.result(TIERS + "&costs=reports%20to%3D1"));
  }

  @ParameterizedTest
  @CsvSource({
    "lower=county&upper=district, upper",
    "lower=town, lower",
    "k=51, k",
    "ceiling=1, ceiling",
    "costs=shouts%3D2, costs",
    "costs=scrutinises, costs",
    "costs=scrutinises%3D1.3, costs",
    "costs=scrutinises%3D-1, costs",
    "area=area:nowhere, ''",
  })
  void whatIsNotMeantIsRefusedByName(String question, String field) {
    HttpResponse<String> answer = atlas.get(LINKS + "&" + question);
    assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, answer.body());
    if (!field.isEmpty()) {
      assertTrue(answer.body().contains("\"field\":\"" + field + "\""), answer.body());
    }
  }
}
