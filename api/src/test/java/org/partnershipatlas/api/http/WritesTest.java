package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** Records are written by the interface: each write an entry, none over what another wrote. */
class WritesTest extends OverAGroupAndASeat {
  @Test
  void aRecordIsAddedWithAnIdOfItsOwnAndAPersonsSaysNothing() {
    JsonNode made = ok(201, post("records/group", "{'values': {'name': 'Health & Care Board'}}"));
    assertEquals("group:health-care-board", made.get("record").get("id").asText());
    JsonNode again = ok(201, post("records/group", "{'values': {'name': 'Health & Care Board'}}"));
    assertEquals("group:health-care-board-2", again.get("record").get("id").asText());
    JsonNode person = ok(201, post("records/person", "{'values': {'name': 'Ann Example'}}"));
    assertFalse(person.get("record").get("id").asText().contains("ann"), person.toString());
    String hers = "{'values': {'group': 'hub', 'label': 'Ann Example’s seat'}}";
    JsonNode seat = ok(201, post("records/seat", hers));
    assertFalse(seat.get("record").get("id").asText().contains("ann"), seat.toString());
    String chair = "{'values': {'group': 'hub', 'label': 'Vice chair'}}";
    assertEquals("seat:vice-chair", ok(201, post("records/seat", chair)).at("/record/id").asText());
    String ann = "'values': {'name': 'Ann Example'}}";
    JsonNode named = ok(400, post("records/person", "{'id': 'ann', " + ann));
    assertEquals("id ann", named.get("field").asText() + " " + named.get("value").asText());
    ok(400, post("changes", "{'changes': [{'put': 'person:ann', " + ann + "]}"));
    JsonNode there = ok(409, post("records/group", "{'id': 'hub', 'values': {'name': 'Other'}}"));
    assertEquals("already-there", there.get("code").asText());
  }

  @Test
  void putReplacesARecordAndPatchAddsToIt() {
    ok(
        200,
        send(
            "PATCH",
            "records/group/hub",
            version("group/hub"),
            "{'values': {'note': 'Meets at noon', 'kind': 'Compact group'}}"));
    JsonNode patched = record("group/hub").get("values");
    assertEquals("Compact Hub", patched.at("/name/0").asText());
    assertEquals("Meets at noon", patched.at("/note/0").asText());
    ok(
        200,
        send(
            "PUT",
            "records/group/hub",
            version("group/hub"),
            "{'values': {'name': 'Hub', 'kind': 'Compact group'}}"));
    JsonNode replaced = record("group/hub").get("values");
    assertEquals("Hub", replaced.at("/name/0").asText());
    assertEquals("Compact group", replaced.at("/kind/0").asText());
    assertFalse(replaced.has("note"), replaced.toString());
    ok(400, send("PUT", "records/group/hub", version("group/hub"), "{'values': {'note': 'x'}}"));
    ok(200, send("PATCH", "records/group/hub", version("group/hub"), "{'values': {'kind': null}}"));
    assertFalse(record("group/hub").get("values").has("kind"));
  }

  @Test
  void whatIsWrongIsToldWithItsAttributeAndHowToMendIt() {
    String often = "{'values': {'name': 'A', 'meets_per_year': -3}}";
    JsonNode never = ok(400, post("records/group", often));
    assertEquals("meets_per_year", never.get("field").asText(), never.toString());
    String much = "{'values': {'name': '" + "n".repeat(100_000) + "'}}";
    JsonNode named = ok(400, send("PATCH", "records/group/hub", version("group/hub"), much));
    assertEquals("name", named.get("field").asText());
    assertTrue(named.get("value").asText().length() < 100, "not all of it is told");
    String several = "{'changes': [{'put': 'group:z', " + often.substring(1) + "]}";
    assertEquals("meets_per_year", ok(400, post("changes", several)).get("field").asText());
    JsonNode word = ok(400, post("records/seat", "{'values': {'group': 'hub', 'role': 'boss'}}"));
    assertEquals("role", word.get("field").asText());
    assertTrue(word.has("mend"), word.toString());
    JsonNode nowhere = ok(422, post("records/seat", "{'values': {'group': 'nowhere'}}"));
    assertEquals("invalid-changes", nowhere.get("code").asText());
    assertTrue(nowhere.toString().contains("group:nowhere"), nowhere.toString());
    JsonNode none = ok(400, post("records/group", "{'values': {'colour': 'red', 'name': 'x'}}"));
    assertEquals("colour", none.get("field").asText());
  }

  @Test
  void aPatchChangesWhatItNamesAndTakesAwayWhatIsNull() {
    String version = version("group/hub");
    JsonNode made =
        ok(
            200,
            send(
                "PATCH",
                "records/group/hub",
                version,
                "{'values': {'kind': 'compact group', 'meets_per_year': 4, 'decides_money': false},"
                    + " 'why': 'As the minutes say', 'who': 'Jo'}"));
    assertEquals("Compact group", made.at("/record/values/kind/0").asText());
    assertEquals("no", made.at("/record/values/decides_money/0").asText());
    ok(
        200,
        send(
            "PATCH",
            "records/group/hub",
            made.at("/record/version").asText(),
            "{'values': {'kind': null}}"));
    assertFalse(record("group/hub").get("values").has("kind"));
    assertEquals("Compact Hub", record("group/hub").at("/values/name/0").asText());
    JsonNode history = atlas.json("/api/v1/history");
    assertEquals("As the minutes say", history.at("/entries/1/why").asText());
    assertEquals("Jo", history.at("/entries/1/who").asText());
  }

  @Test
  void aWriteOverWhatAnotherWroteIsRefusedWithBothVersions() {
    String looked = version("group/hub");
    ok(200, send("PATCH", "records/group/hub", looked, "{'values': {'name': 'Hub'}}"));
    JsonNode stale =
        ok(412, send("PATCH", "records/group/hub", looked, "{'values': {'name': 'My Hub'}}"));
    assertEquals("stale-record", stale.get("code").asText());
    assertEquals(looked, stale.at("/details/yours").asText());
    assertEquals("Hub", stale.at("/details/now/values/name/0").asText());
    assertEquals(version("group/hub"), stale.at("/details/version").asText());
    ok(428, send("PATCH", "records/group/hub", "", "{'values': {'name': 'My Hub'}}"));
    assertEquals("Hub", record("group/hub").at("/values/name/0").asText());
  }

  @Test
  void whatIsChangedElsewhereIsNoHindrance() {
    String looked = version("group/hub");
    ok(201, post("records/group", "{'values': {'name': 'Another'}}"));
    ok(200, send("PATCH", "records/group/hub", looked, "{'values': {'name': 'Hub'}}"));
  }

  @Test
  void aRecordIsEndedWithADay() {
    ok(200, send("POST", "records/seat/s1/end", version("seat/s1"), "{'on': '2026-12-01'}"));
    assertEquals("2026-12-01", record("seat/s1").at("/values/to/0").asText());
    JsonNode undated =
        ok(422, send("POST", "records/theme/x/end", theme(), "{'on': '2026-12-01'}"));
    assertTrue(undated.toString().contains("no dates"), undated.toString());
  }

  private String theme() {
    return ok(201, post("records/theme", "{'id': 'x', 'values': {'name': 'Health'}}"))
        .at("/record/version")
        .asText();
  }

  @Test
  void whatOthersRestOnIsTakenAwayOnlyWithThemNamedAndConfirmed() {
    ok(201, post("records/tenure", "{'id': 't1', 'values': {'seat': 's1'}}"));
    ok(201, post("records/group", "{'id': 'sub', 'values': {'name': 'Sub', 'part_of': 'hub'}}"));
    String version = version("group/hub");
    JsonNode rests = ok(409, send("DELETE", "records/group/hub", version, ""));
    assertEquals("rests-on-it", rests.get("code").asText());
    assertEquals(2, rests.at("/details/gone").size(), rests.toString());
    assertEquals("group:sub", rests.at("/details/changed/0/id").asText());
    String word = rests.at("/details/confirm").asText();
    ok(409, send("DELETE", "records/group/hub?confirm=other", version, ""));
    // Somebody adds another seat: the word no longer stands for all of it.
    ok(201, post("records/seat", "{'id': 's2', 'values': {'group': 'hub'}}"));
    JsonNode more = ok(409, send("DELETE", "records/group/hub?confirm=" + word, version, ""));
    ok(
        200,
        send(
            "DELETE",
            "records/group/hub?confirm=" + more.at("/details/confirm").asText(),
            version,
            ""));
    assertEquals(404, atlas.get("/api/v1/records/seat/s1?network=stored").statusCode());
    assertFalse(record("group/sub").get("values").has("part_of"));
    JsonNode entry = atlas.json("/api/v1/history/6");
    assertEquals(5, entry.get("records").size(), "one entry: " + entry);
    ok(200, post("history/6/undo", ""));
    assertEquals("hub", record("group/sub").at("/values/part_of/0").asText());
    assertEquals("Chair", record("seat/s1").at("/values/label/0").asText());
  }

  @Test
  void severalChangesAreOneEntryOrNone() {
    String hub = version("group/hub");
    String body =
        "{'why': 'Reorganised', 'versions': {'group:hub': '%s'}, 'changes': ["
            + "{'end': 'group:hub', 'on': '2026-12-01'},"
            + "{'put': 'group:next', 'values': {'name': 'Next Hub'}},"
            + "{'put': 'seat:n1', 'values': {'group': '%s'}}]}";
    ok(422, post("changes", body.formatted(hub, "nowhere")));
    assertEquals(404, atlas.get("/api/v1/records/group/next?network=stored").statusCode());
    JsonNode made = ok(200, post("changes", body.formatted(hub, "next")));
    assertEquals(3, made.get("records").size());
    assertEquals("Reorganised", atlas.json("/api/v1/history").at("/entries/0/why").asText());
    JsonNode unsaid =
        ok(428, post("changes", "{'changes': [{'end': 'group:hub', 'on': '2027-01-01'}]}"));
    assertEquals("versions", unsaid.get("field").asText());
    ok(
        412,
        post(
            "changes",
            "{'versions': {'group:hub': '"
                + hub
                + "'}, 'changes': [{'end': 'group:hub', 'on': '2027-01-01'}]}"));
  }

  @Test
  void anEntryIsTakenBackAndDoneAgainAndNotOverLaterOnes() {
    String first = version("group/hub");
    ok(200, send("PATCH", "records/group/hub", first, "{'values': {'name': 'Hub'}}"));
    JsonNode entry = atlas.json("/api/v1/history/3");
    assertTrue(entry.get("undoable").asBoolean(), entry.toString());
    assertEquals("Compact Hub", entry.at("/records/0/before/name/0").asText());
    assertEquals("Hub", entry.at("/records/0/after/name/0").asText());
    ok(200, post("history/3/undo", "{'who': 'Jo'}"));
    assertEquals("Compact Hub", record("group/hub").at("/values/name/0").asText());
    assertEquals(3, atlas.json("/api/v1/history").at("/entries/0/undoes").asInt());
    JsonNode twice = ok(409, post("history/3/undo", ""));
    assertEquals("cannot-undo", twice.get("code").asText());
    ok(200, post("history/4/undo", ""));
    assertEquals("Hub", record("group/hub").at("/values/name/0").asText());
    // The seat rests on the group: adding the group cannot be taken back.
    JsonNode rests = ok(409, post("history/1/undo", ""));
    String why = rests.at("/details/why_not/0").asText();
    assertTrue(
        why.matches(
            "Hub has been changed since, last on .* \\(revision 5\\): take the later change back first\\."),
        why);
    assertEquals(404, post("history/99/undo", "").statusCode());
    ok(201, post("records/group", "{'id': 'arts', 'values': {'name': 'Arts Forum'}}"));
    long arts = atlas.json("/api/v1/status").get("revision").asLong();
    ok(201, post("records/seat", "{'id': 'a1', 'values': {'group': 'arts', 'role': 'chair'}}"));
    String seat = ok(409, post("history/" + arts + "/undo", "")).at("/details/why_not/0").asText();
    assertTrue(
        seat.startsWith("“chair on Arts Forum”, changed on ")
            && seat.endsWith(
                "; who did it is not said (revision "
                    + (arts + 1)
                    + "), rests on “Arts Forum”, which would be taken away: take that back or change"
                    + " it first."),
        seat);
    JsonNode one = ok(409, send("DELETE", "records/group/arts", version("group/arts"), ""));
    assertEquals("1 record would go with it.", one.get("detail").asText());
  }

  /** What makes no revision is told as it is all the same, so that it can be changed again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting        | 'name': 'May'                    | name
          saved_view     | 'name': 'North', 'view': 'tiers' | name
          saved_view     | 'name': 'N', 'view': 'tiers'     | settings
          snapshot       | 'name': 'Before'                 | name
          column_mapping | 'header': 'Who', 'column': 'x'   | header
          """)
  void whatMakesNoRevisionIsReadAsItWasWrittenLast(String kind, String values, String field) {
    String path = "records/" + kind + "/one";
    ok(201, post("records/" + kind, "{'id': 'one', 'values': {" + values + "}}"));
    String revision = atlas.json("/api/v1/status").get("revision").asText();
    for (String text : new String[] {"First", "Second"}) {
      HttpResponse<String> before = atlas.get("/api/v1/" + path + "?network=stored");
      String version = RunningAtlas.parse(before).at("/result/record/version").asText();
      ok(200, send("PATCH", path, version, "{'values': {'" + field + "': ['" + text + "']}}"));
      HttpResponse<String> after =
          atlas.send(
              atlas
                  .request("/api/v1/" + path + "?network=stored")
                  .header("If-None-Match", before.headers().firstValue("ETag").orElseThrow())
                  .GET());
      assertEquals(
          text, ok(200, after).at("/result/record/values/" + field + "/0").asText(), after.body());
    }
    assertEquals(revision, atlas.json("/api/v1/status").get("revision").asText());
  }

  @Test
  void theHistoryIsReadPartByPart() {
    JsonNode part = atlas.json("/api/v1/history?limit=1");
    assertEquals(2, part.at("/entries/0/revision").asInt());
    JsonNode rest = atlas.json("/api/v1/history?limit=1&cursor=" + part.get("next").asText());
    assertEquals(1, rest.at("/entries/0/revision").asInt());
    assertFalse(rest.has("next"));
  }

  @Test
  void recordsAreListedByWhatTheyHoldInAnOrderAndInPart() {
    String[] rows = {
      "{'id': 'a', 'values': {'name': 'Alpha', 'sector': 'third', 'last_checked': '2026-03'}}",
      "{'id': 'b', 'values': {'name': 'Beta', 'sector': 'public', 'last_checked': '2026'}}",
      "{'id': 'c', 'values': {'name': 'Gamma', 'sector': 'third'}}",
      "{'id': 'd', 'values': {'name': 'Delta', 'last_checked': '2026-01-15'}}"
    };
    for (String row : rows) {
      ok(201, post("records/organisation", row));
    }
    assertEquals("Alpha, Gamma", listed("where=sector%3Dthird"));
    assertEquals("Delta", listed("where=sector%3Dnot%20recorded"));
    assertEquals("Beta, Delta, Alpha, Gamma", listed("sort=last_checked"));
    assertEquals("Alpha, Delta, Beta, Gamma", listed("sort=-last_checked"));
    JsonNode some =
        atlas.result("/api/v1/records/organisation?network=stored&fields=sector&limit=1");
    assertEquals(1, some.at("/records/0/values").size());
    assertTrue(some.get("next").asText().startsWith("1-"), some.toString());
    JsonNode wrong = ok(400, atlas.get("/api/v1/records/organisation?network=stored&sort=colour"));
    assertEquals("sort", wrong.get("field").asText());
  }

  private String listed(String query) {
    StringBuilder names = new StringBuilder();
    atlas
        .result("/api/v1/records/organisation?network=stored&" + query)
        .get("records")
        .forEach(r -> names.append(names.isEmpty() ? "" : ", ").append(r.get("label").asText()));
    return names.toString();
  }
}
