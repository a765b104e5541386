package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;

/** Records as they are looked at: on a day, part by part, and with a tag that a write can name. */
class LookedAtTest extends OverAGroupAndASeat {
  @ParameterizedTest
  @ValueSource(strings = {"l?x", "l#y", "%2F", "loc é x", "😀", "100%"})
  void aNewRecordIsWhereItsAnswerSays(String id) {
    HttpResponse<String> made =
        post("records/area", "{'id': '" + id + "', 'values': {'name': 'A'}}");
    ok(201, made);
    String where = made.headers().firstValue("Location").orElseThrow();
    assertEquals(
        "area:" + id,
        ok(200, atlas.get(where + "?network=stored")).at("/result/record/id").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kind=Banana", "from=2021-13", "meets_per_year=ten", "decides_money=maybe"})
  void whatNoRecordCanHoldIsNotLookedFor(String where) {
    HttpResponse<String> answer = atlas.get("/api/v1/records/group?network=stored&where=" + where);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("where", RunningAtlas.parse(answer).get("field").asText());
  }

  @Test
  void aReferenceIsFoundWithAndWithoutItsKind() {
    for (String where : List.of("group=hub", "group=group:hub", "group=not%20recorded")) {
      int found =
          atlas.result("/api/v1/records/seat?network=stored&where=" + where).get("total").asInt();
      assertEquals(where.endsWith("hub") ? 1 : 0, found, where);
    }
  }

  @Test
  void theTagOfARecordsAnswerCanBeSentWithAWrite() {
    String path = "records/group/hub?network=stored";
    String tag = tag(path);
    assertEquals(tag, tag(path), "the same answer");
    assertTrue(tag.startsWith(version("group/hub") + "."), tag);
    // What else the answer tells may change, and the record is still the one that was looked at.
    ok(201, post("records/seat", "{'id': 's2', 'values': {'group': 'hub', 'label': 'Second'}}"));
    assertFalse(tag.equals(tag(path)), "another seat names it");
    ok(200, send("PATCH", "records/group/hub", tag, "{'values': {'note': 'Mine'}}"));
    JsonNode stale = ok(412, send("PATCH", "records/group/hub", tag, "{'values': {'note': 'x'}}"));
    assertEquals("Mine", stale.at("/details/now/values/note/0").asText());
    assertEquals("Compact Hub", stale.at("/details/then/values/name/0").asText(), stale.toString());
    assertFalse(stale.at("/details/then/values").has("note"), "as it was looked at");
    ok(200, send("DELETE", "records/seat/s2", tag("records/seat/s2?network=stored"), ""));
  }

  private String tag(String path) {
    return atlas
        .get("/api/v1/" + path)
        .headers()
        .firstValue("ETag")
        .orElseThrow()
        .replace("\"", "");
  }

  @Test
  void aListAsAtADayHoldsWhatIsTrueOnIt() {
    ok(
        201,
        post(
            "records/tenure",
            "{'id': 't1', 'values': {'seat': 's1', 'from': '2020-01-01', 'to': '2022-01-01'}}"));
    String list = "/api/v1/records/tenure?network=stored";
    assertEquals(1, atlas.result(list).get("total").asInt(), "all that is recorded");
    assertEquals(1, atlas.result(list + "&as_at=2021-05-01").get("total").asInt());
    assertEquals(0, atlas.result(list + "&as_at=2019-05-01").get("total").asInt());
    assertEquals(0, atlas.result(list + "&as_at=2023-05-01").get("total").asInt());
    assertEquals(1, atlas.result(list + "&as_at=2019-05-01&current=no").get("total").asInt());
  }

  @Test
  void thePartsOfAListNeitherRepeatNorSkipWhileItChanges() {
    for (String name : List.of("b", "d", "f", "h")) {
      ok(201, post("records/theme", "{'values': {'name': '" + name + "'}}"));
    }
    String list = "/api/v1/records/theme?network=stored&limit=2";
    JsonNode first = atlas.result(list);
    assertEquals(List.of("b", "d"), names(first));
    String next = "&cursor=" + first.get("next").asText();
    ok(201, post("records/theme", "{'values': {'name': 'a', 'other_names': ['Zebra']}}"));
    assertEquals(List.of("f", "h"), names(atlas.result(list + next)), "one more before");
    String d = first.at("/records/1/version").asText();
    ok(200, send("DELETE", "records/theme/d", d, ""));
    ok(200, send("DELETE", "records/theme/a", version("theme/a"), ""));
    assertTrue(names(atlas.result(list + next)).containsAll(List.of("f")), "that one is gone");
    JsonNode bad = ok(400, atlas.get(list + "&cursor=b*"));
    assertEquals("cursor", bad.get("field").asText());
    ok(201, post("records/theme", "{'values': {'name': 'c', 'other_names': ['Zebra']}}"));
    assertEquals(List.of("c"), names(atlas.result(list + "&q=zeb")), "by another name");
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.get("records").forEach(record -> names.add(record.get("label").asText()));
    return names;
  }
}
