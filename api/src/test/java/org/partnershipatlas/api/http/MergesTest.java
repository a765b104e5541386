package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** Two records for one thing are merged, split again, and not brought back by an old sheet. */
class MergesTest {
  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAnEmptyRegister();
    post("records/organisation", "{'id': 'cvs', 'values': {'name': 'Vale CVS', 'fields': null}}");
    post(
        "records/organisation",
        "{'id': 'council-vs', 'values': {'name': 'Vale Council for Voluntary Service',"
            + " 'sector': 'third', 'identifiers': ['charity:1234567']}}");
    post("records/organisation", "{'id': 'forum', 'values': {'name': 'Vale Forum'}}");
    post("records/group", "{'id': 'board', 'values': {'name': 'Board', 'led_by': 'council-vs'}}");
    post(
        "records/seat",
        "{'id': 's', 'values': {'group': 'board', 'speaks_for': ['organisation:council-vs']}}");
    post(
        "records/membership",
        "{'id': 'm1', 'values': {'organisation': 'cvs', 'network': 'organisation:forum'}}");
    post(
        "records/membership",
        "{'id': 'm2', 'values': {'organisation': 'council-vs', 'network': 'organisation:forum'}}");
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  private HttpResponse<String> send(String path, String body) {
    return atlas.post(path, "", body);
  }

  private JsonNode post(String path, String body) {
    return done(send(path, body));
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return RunningAtlas.parse(answer);
  }

  private JsonNode values(String path) {
    return atlas.result("/api/v1/records/" + path + "?network=stored").at("/record/values");
  }

  private String version(String path) {
    return atlas
        .result("/api/v1/records/" + path + "?network=stored")
        .at("/record/version")
        .asText();
  }

  private String fingerprint() {
    return atlas
        .json("/api/v1/exports/fingerprint?network=stored&names=full")
        .get("fingerprint")
        .asText();
  }

  private JsonNode merge() {
    String pair = "keep=organisation:cvs&gone=organisation:council-vs";
    String version = atlas.json("/api/v1/merges?" + pair).get("version").asText();
    return done(
        atlas.post(
            "merges", version, "{'keep': 'organisation:cvs', 'gone': 'organisation:council-vs'}"));
  }

  @Test
  void whatTiedTheTwoGoesAndComesBackWithASplit() {
    post(
        "records/membership",
        "{'id': 'm3', 'values': {'organisation': 'cvs', 'network': 'organisation:council-vs'}}");
    post(
        "records/relationship",
        "{'id': 'r1', 'values': {'organisation': 'council-vs', 'other_organisation': 'cvs',"
            + " 'kind': 'funds'}}");
    JsonNode look = atlas.json("/api/v1/merges?keep=organisation:cvs&gone=organisation:council-vs");
    assertTrue(look.get("dropped").toString().contains("membership:m3"), look.toString());
    merge();
    for (String tie : List.of("membership/m3", "relationship/r1")) {
      assertEquals(404, atlas.get("/api/v1/records/" + tie + "?network=stored").statusCode());
    }
    String apart = "gone=organisation:council-vs";
    String version = atlas.json("/api/v1/splits?" + apart).get("version").asText();
    done(atlas.post("splits", version, "{'gone': 'organisation:council-vs'}"));
    assertEquals(
        "[\"organisation:council-vs\"]", values("membership/m3").get("network").toString());
    assertEquals("[\"council-vs\"]", values("relationship/r1").get("organisation").toString());
  }

  @Test
  void whatIsTakenIsAListOfAttributes() {
    String pair = "keep=organisation:cvs&gone=organisation:council-vs";
    String version = atlas.json("/api/v1/merges?" + pair).get("version").asText();
    HttpResponse<String> answer =
        atlas.post(
            "merges",
            version,
            "{'keep': 'organisation:cvs', 'gone': 'organisation:council-vs', 'take': 'name'}");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("take"), answer.body());
  }

  @Test
  void whatNamedTheOneNamesTheOtherAndBlanksAreFilled() {
    merge();
    assertEquals("Vale CVS", values("organisation/cvs").at("/name/0").asText());
    assertEquals("third", values("organisation/cvs").at("/sector/0").asText());
    assertEquals("charity:1234567", values("organisation/cvs").at("/identifiers/0").asText());
    assertEquals(
        "Vale Council for Voluntary Service",
        values("organisation/cvs").at("/other_names/0").asText());
    assertEquals("cvs", values("group/board").at("/led_by/0").asText());
    assertEquals("organisation:cvs", values("seat/s").at("/speaks_for/0").asText());
    HttpResponse<String> old = atlas.get("/api/v1/records/organisation/council-vs?network=stored");
    assertEquals(410, old.statusCode(), old.body());
    assertTrue(old.body().contains("This record was merged into “Vale CVS”."), old.body());
    assertEquals("organisation:cvs", RunningAtlas.parse(old).at("/details/merged_into").asText());
    assertEquals(
        404,
        atlas.get("/api/v1/records/membership/m2?network=stored").statusCode(),
        "it is a member of the forum once");
  }

  @Test
  void whatAMergeWouldDoIsToldBeforeIt() {
    JsonNode look = atlas.json("/api/v1/merges?keep=organisation:cvs&gone=organisation:council-vs");
    assertEquals("name", look.at("/differ/0/attribute").asText());
    assertEquals("[\"Vale CVS\"]", look.at("/differ/0/joined").toString(), "its own stays");
    assertEquals("[\"third\"]", look.at("/differ/1/joined").toString(), "a blank is filled");
    assertEquals("group:board", look.at("/moved/0/id").asText());
    assertEquals(2, look.get("moved").size(), look.toString());
    assertEquals("membership:m2", look.at("/dropped/0/id").asText());
    assertEquals(version("organisation/cvs"), look.at("/keep/version").asText());
    assertEquals(7, atlas.json("/api/v1/history").get("entries").size(), "nothing is changed");
  }

  @Test
  void namesThatDifferInOneLetterAreOfferedUnlessSomebodySaysThatTheyAreTwo() {
    post("records/organisation", "{'id': 'f2', 'values': {'name': 'Vale Forums'}}");
    post("records/organisation", "{'id': 'f3', 'values': {'name': 'Vale Ferum 1'}}");
    post("records/organisation", "{'id': 'f4', 'values': {'name': 'Vale Ferum 2'}}");
    post(
        "records/organisation",
        "{'id': 'same', 'values': {'name': 'Other', 'identifiers': ['charity:1234567']}}");
    JsonNode pairs = duplicates().get("pairs");
    assertEquals(2, pairs.size(), pairs.toString());
    assertTrue(pairs.toString().contains("the names differ in one letter"), pairs.toString());
    assertTrue(pairs.toString().contains("the same charity number, 1234567"), pairs.toString());
    String two = "{'one': 'organisation:f2', 'other': 'organisation:forum', 'who': 'Jo'}";
    done(atlas.post("duplicates", duplicates().at("/pairs/1/version").asText(), two));
    assertEquals(1, duplicates().get("pairs").size());
    assertEquals("Vale Forums", duplicates().at("/apart/0/one_label").asText());
    // Said twice it is said once, whichever is named first; and it can be taken back.
    JsonNode again =
        done(
            atlas.post(
                "duplicates",
                duplicates().at("/apart/0/version").asText(),
                "{'one': 'organisation:forum', 'other': 'organisation:f2'}"));
    assertFalse(again.get("changed").asBoolean());
    post("history/" + again.get("revision").asLong() + "/undo", "");
    assertEquals(2, duplicates().get("pairs").size());
  }

  private JsonNode duplicates() {
    return atlas.result("/api/v1/duplicates?network=stored&kind=organisation");
  }

  @Test
  void aMergeIsOneEntryThatIsTakenBackWhole() {
    String before = fingerprint();
    long revision = merge().get("revision").asLong();
    post("history/" + revision + "/undo", "");
    assertEquals(before, fingerprint());
  }

  @Test
  void aMergedRecordIsSplitOffAgainWithWhatNamedIt() {
    merge();
    JsonNode alias = values("alias/organisation:council-vs");
    assertEquals("organisation:cvs", alias.at("/of/0").asText());
    // Somebody has given the group another lead since: that stays.
    HttpResponse<String> changed =
        atlas.send(
            atlas
                .request("/api/v1/records/group/board")
                .header("If-Match", "\"" + version("group/board") + "\"")
                .method(
                    "PATCH",
                    HttpRequest.BodyPublishers.ofString("{\"values\": {\"led_by\": \"forum\"}}")));
    assertEquals(200, changed.statusCode(), changed.body());
    JsonNode look = atlas.json("/api/v1/splits?gone=organisation:council-vs");
    assertEquals("Vale Council for Voluntary Service", look.get("label").asText());
    assertEquals("seat:s", look.at("/moved/0/id").asText());
    assertEquals(1, look.get("moved").size(), "not the group: " + look);
    assertEquals("[\"membership:m2\"]", ids(look.get("back")), look.toString());
    String version = look.get("version").asText();
    done(atlas.post("splits", version, "{'gone': 'organisation:council-vs'}"));
    assertEquals(
        "Vale Council for Voluntary Service",
        values("organisation/council-vs").at("/name/0").asText());
    assertEquals("organisation:council-vs", values("seat/s").at("/speaks_for/0").asText());
    assertEquals("forum", values("group/board").at("/led_by/0").asText());
    assertFalse(values("organisation/cvs").has("other_names"));
    assertEquals(
        "council-vs",
        values("membership/m2").at("/organisation/0").asText(),
        "what was there twice comes back");
    assertEquals(
        404, atlas.post("splits", "x", "{'gone': 'organisation:council-vs'}").statusCode());
  }

  private static String ids(JsonNode named) {
    List<String> ids = new ArrayList<>();
    named.forEach(one -> ids.add("\"" + one.get("id").asText() + "\""));
    return ids.toString();
  }

  /** As an area's group that covers both, or a seat that speaks for both. */
  @Test
  void aListThatNamedBothNamesBothAgain() {
    post(
        "records/seat",
        "{'id': 'both', 'values': {'group': 'board',"
            + " 'speaks_for': ['organisation:cvs', 'organisation:council-vs']}}");
    merge();
    assertEquals("[\"organisation:cvs\"]", values("seat/both").get("speaks_for").toString());
    split("organisation:council-vs");
    assertEquals(
        "[\"organisation:council-vs\",\"organisation:cvs\"]",
        values("seat/both").get("speaks_for").toString());
  }

  /** What stood among the other names before the merge is no part of it. */
  @Test
  void aNameThatTheOtherHadAlreadyIsLeftToIt() {
    String path = "records/organisation/cvs";
    HttpResponse<String> named =
        atlas.send(
            atlas
                .request("/api/v1/" + path)
                .header("If-Match", "\"" + version("organisation/cvs") + "\"")
                .method(
                    "PATCH",
                    HttpRequest.BodyPublishers.ofString(
                        "{\"values\": {\"other_names\": [\"Vale Council for Voluntary Service\"]}}")));
    assertEquals(200, named.statusCode(), named.body());
    merge();
    split("organisation:council-vs");
    assertEquals(
        "Vale Council for Voluntary Service",
        values("organisation/cvs").at("/other_names/0").asText());
  }

  /** One into another, that into a third, and the first split off from where it came to. */
  @Test
  void whatWasMergedTwiceIsSplitOffFromTheLast() {
    merge();
    String pair = "keep=organisation:forum&gone=organisation:cvs";
    String version = atlas.json("/api/v1/merges?" + pair).get("version").asText();
    done(
        atlas.post(
            "merges", version, "{'keep': 'organisation:forum', 'gone': 'organisation:cvs'}"));
    assertEquals("organisation:forum", values("seat/s").at("/speaks_for/0").asText());
    split("organisation:council-vs");
    assertEquals("organisation:council-vs", values("seat/s").at("/speaks_for/0").asText());
    split("organisation:cvs");
    assertEquals("organisation:council-vs", values("seat/s").at("/speaks_for/0").asText());
    assertEquals("Vale CVS", values("organisation/cvs").at("/name/0").asText());
  }

  private void split(String gone) {
    String version = atlas.json("/api/v1/splits?gone=" + gone).get("version").asText();
    done(atlas.post("splits", version, "{'gone': '" + gone + "'}"));
  }

  @Test
  void anOldSheetDoesNotBringItBack() {
    merge();
    String sheet = "id,name,sector\ncouncil-vs,Vale Council for Voluntary Service,third\n";
    JsonNode preview = atlas.preview("organisations.csv", sheet.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, preview.at("/counts/added").asInt(), preview.toString());
    HttpResponse<String> applied = atlas.apply(preview);
    assertEquals(200, applied.statusCode(), applied.body());
    assertEquals("Vale CVS", values("organisation/cvs").at("/name/0").asText());
    HttpResponse<String> old = atlas.get("/api/v1/records/organisation/council-vs?network=stored");
    assertEquals(410, old.statusCode(), old.body());
    assertTrue(old.body().contains("This record was merged into “Vale CVS”."), old.body());
    assertEquals("organisation:cvs", RunningAtlas.parse(old).at("/details/merged_into").asText());
  }

  @Test
  void whatIsLookedAtMustBeAsItWasAndOfOneKind() {
    assertEquals(
        428,
        send("merges", "{'keep': 'organisation:cvs', 'gone': 'organisation:forum'}").statusCode());
    HttpResponse<String> stale =
        atlas.post("merges", "x", "{'keep': 'organisation:cvs', 'gone': 'organisation:forum'}");
    assertEquals(412, stale.statusCode(), stale.body());
    HttpResponse<String> kinds =
        atlas.post("merges", "x", "{'keep': 'organisation:cvs', 'gone': 'group:board'}");
    assertEquals(400, kinds.statusCode(), kinds.body());
  }

  @Test
  void possibleDuplicatesAreOfferedWithWhy() {
    post("records/organisation", "{'id': 'cvs2', 'values': {'name': 'VALE C.V.S.'}}");
    post(
        "records/organisation",
        "{'id': 'other', 'values': {'name': 'Other', 'identifiers': ['Charity:1234567']}}");
    post("records/person", "{'id': 'p1', 'values': {'name': 'Ann Example'}}");
    post("records/person", "{'id': 'p2', 'values': {'name': 'A. Example'}}");
    post("records/person", "{'id': 'p3', 'values': {'name': 'Al Example'}}");
    post("records/tenure", "{'values': {'seat': 's', 'person': 'p1'}}");
    post("records/tenure", "{'values': {'seat': 's', 'person': 'p2'}}");
    String pairs = atlas.result("/api/v1/duplicates?network=stored").get("pairs").toString();
    assertTrue(pairs.contains("cvs2"), pairs);
    assertTrue(pairs.contains("the same charity number, 1234567"), pairs);
    assertTrue(pairs.contains("\"person:p1\",\"other\":\"person:p2\""), pairs);
    assertFalse(pairs.contains("person:p3"), pairs);
    assertEquals(
        1, atlas.result("/api/v1/duplicates?network=stored&kind=person").get("pairs").size());
  }
}
