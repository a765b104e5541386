package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** What can be looked at, and its records. */
class NetworksTest {
  @AutoClose private static final RunningAtlas atlas = RunningAtlas.withoutStore();

  @Test
  void anEmptyRegisterOpensOnDevonAndSaysSo() {
    JsonNode status = atlas.json("/api/v1/status");
    assertEquals("sample:devon", status.at("/open/network").asText());
    assertTrue(status.at("/open/why").asText().contains("read-only"), status.toString());
    JsonNode network = atlas.json("/api/v1/network");
    assertEquals("sample:devon", network.at("/about/network").asText());
    assertEquals("2008-09-01", network.at("/about/as_at").asText());
    assertTrue(network.at("/about/read_only").asBoolean());
    assertEquals(10, network.at("/result/summary/groups").asInt());
    assertEquals(18, network.at("/result/summary/seats").asInt());
  }

  @Test
  void everySampleIsListedAndOpens() {
    JsonNode samples = atlas.json("/api/v1/samples").get("samples");
    assertTrue(samples.size() >= 12, samples.toString());
    for (JsonNode sample : samples) {
      JsonNode opened = atlas.json("/api/v1/network?network=" + sample.get("network").asText());
      assertTrue(opened.at("/result/summary/groups").asInt() > 0, sample.toString());
      assertEquals(sample.get("fictional").asBoolean(), opened.at("/about/fictional").asBoolean());
    }
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    HttpResponse<String> first = atlas.get("/api/v1/network");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        atlas.send(atlas.request("/api/v1/network").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertNotEquals(tag, tagOf("/api/v1/network?as_at=2008-09-02"), "another day");
    assertNotEquals(tag, tagOf("/api/v1/network?names=roles"), "another level of names");
    assertNotEquals(tag, tagOf("/api/v1/network?network=sample:merton"), "another network");
  }

  @Test
  void aRecordComesWithWhatNamesItAndTheirNames() {
    JsonNode answer = atlas.json("/api/v1/records/group/devon-hub");
    JsonNode seats = answer.at("/result/named_by/seat");
    assertEquals(18, seats.size());
    assertEquals(18, answer.at("/result/seats").size());
    String first = seats.get(0).asText();
    assertFalse(answer.at("/labels").get(first).asText().isBlank());
    assertEquals("county", answer.at("/result/tier").asText());
  }

  @Test
  void longListsComeInParts() {
    JsonNode first = atlas.result("/api/v1/records/seat?limit=10");
    assertEquals(18, first.get("total").asInt());
    assertEquals(10, first.get("records").size());
    JsonNode rest =
        atlas.result("/api/v1/records/seat?limit=10&cursor=" + first.get("next").asText());
    assertEquals(8, rest.get("records").size());
    assertFalse(rest.has("next"));
  }

  @Test
  void recordsAreFoundByWhatPeopleCallThem() {
    JsonNode hits = atlas.result("/api/v1/search?q=exeter&kinds=group,area").get("hits");
    assertTrue(hits.size() >= 2, hits.toString());
    for (JsonNode hit : hits) {
      assertTrue(hit.get("label").asText().contains("Exeter"), hit.toString());
    }
  }

  @Test
  void agreementsActionsAndDocumentsAreFoundToo() {
    for (String kind : List.of("agreement", "action", "document")) {
      JsonNode listed =
          atlas.result("/api/v1/records/" + kind + "?network=sample:exampleshire").get("records");
      JsonNode first = listed.get(0);
      String asked = URLEncoder.encode(first.get("label").asText(), StandardCharsets.UTF_8);
      JsonNode hit =
          atlas.result("/api/v1/search?network=sample:exampleshire&q=" + asked).at("/hits/0");
      assertEquals(first.get("id").asText(), hit.get("id").asText());
      assertTrue(hit.get("detail").asText().contains(kind), hit.toString());
    }
  }

  @Test
  void aListTellsWhatItsRecordsNameAndGoesByTheirNames() {
    JsonNode answer =
        atlas.json(
            "/api/v1/records/affiliation?network=sample:exampleshire&fields=organisation&sort=organisation");
    List<String> names = new ArrayList<>();
    for (JsonNode one : answer.at("/result/records")) {
      String id = "organisation:" + one.at("/values/organisation/0").asText();
      names.add(answer.get("labels").get(id).asText());
    }
    assertEquals(100, names.size());
    assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    JsonNode fewer = atlas.json("/api/v1/records/seat?fields=role");
    assertTrue(fewer.at("/result/mentions").isEmpty(), "what is not told is not named");
  }

  private static String tagOf(String path) {
    return atlas.get(path).headers().firstValue("ETag").orElseThrow();
  }
}
