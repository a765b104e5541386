package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** The user's own lists and rules: what is used how often, words to begin with, renaming. */
class ListsTest {
  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAnEmptyRegister();
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void aWordIsToldWithWhatUsesItAndFollowsItsNewName() {
    post("records/field", "{'id': 'f', 'values': {'name': 'Advise'}}");
    post("records/theme", "{'id': 't', 'values': {'name': 'Money', 'fields': ['f']}}");
    for (String each : new String[] {"a", "b"}) {
      post(
          "records/organisation",
          "{'id': '" + each + "', 'values': {'name': 'Org " + each + "', 'fields': ['f']}}");
    }
    JsonNode item = list("field").get(0);
    assertEquals("Advise", item.at("/record/label").asText());
    assertEquals(3, item.get("uses").asInt());
    assertEquals(2, item.at("/used/organisation").asInt());
    assertEquals(1, item.at("/used/theme").asInt());
    atlas.send(
        atlas
            .request("/api/v1/records/field/f")
            .header("If-Match", "\"" + item.at("/record/version").asText() + "\"")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofString(
                    "{\"values\": {\"name\": \"Advice\", \"other_names\": [\"Advise\"]}}")));
    assertEquals("Advice", list("field").get(0).at("/record/label").asText());
    JsonNode preview =
        RunningAtlas.parse(
            atlas.send(
                atlas
                    .request("/api/v1/imports?name=Organisations.csv")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "id,name,fields\na,Org a,Advise\nb,Org b,Advice\n"))));
    assertEquals(0, preview.get("faults").size(), preview.toString());
    assertEquals(2, preview.at("/counts/untouched").asInt(), preview.toString());
    for (String other : List.of("added", "changed", "ended", "doubtful")) {
      assertEquals(0, preview.at("/counts/" + other).asInt(), preview.toString());
    }
    assertFalse(preview.toString().contains("\"field:advise\""), preview.toString());
  }

  @Test
  void aStarterSetIsOneEntryThatIsTakenBackAsOne() {
    post("records/theme", "{'id': 'own', 'values': {'name': 'Housing'}}");
    JsonNode set = lists().get("starter_sets").get(1);
    assertEquals("today", set.get("name").asText());
    int fresh = set.get("fresh").asInt();
    assertTrue(fresh > 40 && fresh < set.get("words").asInt(), set.toString());
    JsonNode taken = post("starter-sets/today", "{'why': 'To begin with'}");
    assertEquals(fresh, taken.get("added").asInt());
    assertTrue(taken.get("known").size() >= 1, taken.toString());
    assertEquals(0, lists().get("starter_sets").get(1).get("fresh").asInt());
    assertFalse(post("starter-sets/today", "{}").get("changed").asBoolean());
    post("history/" + taken.get("revision").asLong() + "/undo", "{}");
    assertEquals(1, list("theme").size());
    assertEquals(0, list("field").size());
  }

  @Test
  void aListAloneIsTakenInAndAFalseNameIsRefused() {
    post("starter-sets/2008", "{'kinds': ['community']}");
    assertEquals(0, list("theme").size());
    assertTrue(list("community").size() > 10);
    assertEquals(400, send("starter-sets/2008", "{'kinds': ['group']}").statusCode());
    HttpResponse<String> unknown = send("starter-sets/tody", "{}");
    assertEquals(404, unknown.statusCode());
    assertTrue(unknown.body().contains("today"), unknown.body());
  }

  @Test
  void aRuleIsToldWithWhatHoldsByDefaultAndWhatWasChanged() {
    post("records/rule", "{'id': 'r', 'values': {'kind': 'term ending', 'limit': '30'}}");
    JsonNode rule = named(lists().get("rules"), "kind", "term ending");
    assertEquals(90, rule.get("limit").asInt());
    assertEquals("days ahead", rule.get("limit_of").asText());
    assertEquals("30", rule.at("/records/0/values/limit/0").asText());
    assertTrue(named(lists().get("rules"), "kind", "vacant").get("records").isEmpty());
  }

  private static JsonNode named(JsonNode all, String field, String value) {
    for (JsonNode each : all) {
      if (each.get(field).asText().equals(value)) {
        return each;
      }
    }
    throw new AssertionError(value + " is not among " + all);
  }

  private JsonNode lists() {
    return atlas.result("/api/v1/lists?network=stored");
  }

  private JsonNode list(String kind) {
    return named(lists().get("lists"), "kind", kind).get("items");
  }

  private HttpResponse<String> send(String path, String body) {
    String version =
        path.startsWith("starter-sets/") ? lists().at("/starter_sets/0/version").asText() : "";
    return atlas.post(path, version, body);
  }

  private JsonNode post(String path, String body) {
    HttpResponse<String> answer = send(path, body);
    assertTrue(answer.statusCode() < 300, answer.body());
    return RunningAtlas.parse(answer);
  }
}
