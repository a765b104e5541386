package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.LongWork;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.store.MemoryRegister;

/** What somebody says of an import: what is left, whose it is, how it is read; and long ones. */
class ImportChoicesTest {
  private static final String SHEET =
      """
      group,theme,role,person,organisation
      Exeter Board,Health,chair,Ann Smith,Exeter CVS
      Exeter Board,Health,observer,Bo Jones,Exeter Mencap
      Youth Table,Young people,chair,Cy Lane,Scouts
      """;
  private static final int MANY = 24_000;

  @AutoClose
  private final RunningAtlas atlas =
      RunningAtlas.over(
          new RegisterLink(new MemoryRegister(List.of(), RunningAtlas.TODAY), "local"),
          new LongWork(20_000, Duration.ZERO));

  @Test
  void aRowIsLeftWithWhatRestsOnIt() {
    JsonNode preview = send("seats.csv", SHEET);
    int added = preview.at("/counts/added").asInt();
    String seat = entries(preview, "added/seat").at("/entries/0/id").asText();
    JsonNode less = say(preview, "{\"leave\":{\"" + seat + "\":true}}");
    assertEquals(added - 3, less.at("/counts/added").asInt(), less.at("/counts").toString());
    assertEquals(3, less.at("/counts/left").asInt(), "the seat, its holding and the person");
    JsonNode holding = one(entries(less, "added/tenure"), "taken", "false");
    assertEquals("added", holding.get("what").asText());
    assertTrue(holding.has("because"), holding.toString());
    assertEquals(2, one(less.get("groups"), "key", "added/seat").get("count").asInt() - 1);
    JsonNode none = say(less, "{\"leave\":{\"added/seat\":true}}");
    assertEquals(3, one(none.get("groups"), "key", "added/seat").get("left").asInt());
    JsonNode all = say(none, "{\"leave\":{\"added/seat\":false}}");
    assertEquals(added, all.at("/counts/added").asInt());
    JsonNode two = say(all, "{\"leave\":{\"" + seat + "\":true}}");
    assertEquals(200, atlas.apply(two).statusCode());
    assertEquals(2, atlas.json("/api/v1/network").at("/result/summary/seats").asInt());
  }

  @Test
  void aPageOfEntriesCanBeAskedForByName() {
    JsonNode preview = send("seats.csv", SHEET);
    String address =
        "/api/v1/imports/" + preview.get("id").asText() + "/entries?group=added/person";
    assertEquals(3, atlas.json(address).get("of").asInt());
    assertEquals(1, atlas.json(address + "&start=2&limit=5").get("entries").size());
    JsonNode found = atlas.json(address + "&text=cy");
    assertEquals(1, found.get("of").asInt());
    assertEquals("Cy Lane", found.at("/entries/0/label").asText());
  }

  @Test
  void whoKeepsAFileIsRememberedAndOnlyTheirRowsEnd() {
    JsonNode first = send("Exeter list 2025.csv", SHEET);
    assertFalse(first.at("/keeper").has("chosen"), first.at("/keeper").toString());
    JsonNode kept = say(first, "{\"keeper\":{\"name\":\"Exeter CVS\"}}");
    assertTrue(kept.at("/keeper/is_new").asBoolean());
    assertEquals(200, atlas.apply(kept).statusCode());

    String less = SHEET.replaceFirst("Exeter Board,Health,observer.*\n", "");
    JsonNode next = send("Exeter list 2026.csv", less);
    assertEquals("Exeter CVS", next.at("/keeper/name").asText(), "offered by its name");
    assertFalse(next.at("/keeper/said").asBoolean());
    assertEquals(0, next.at("/counts/ended").asInt(), "a part of a list ends nothing");
    JsonNode whole = say(next, "{\"whole_list\":true,\"ends_on\":\"2026-10-01\"}");
    assertEquals(2, whole.at("/counts/ended").asInt(), whole.at("/groups").toString());
    JsonNode seat = entries(whole, "ended/seat").at("/entries/0");
    assertEquals("2026-10-01", seat.at("/fields/0/after").asText(), seat.toString());
    JsonNode partly = say(whole, "{\"leave\":{\"ended/tenure\":true,\"ended/seat\":true}}");
    assertEquals(0, partly.at("/counts/ended").asInt());
    assertEquals(400, answer(whole, "{\"ends_on\":\"soon\"}").statusCode());
    assertEquals(400, answer(whole, "{\"keeper\":{\"id\":\"keeper:nobody\"}}").statusCode());
    JsonNode renamed = send("another name.csv", less);
    assertEquals("Exeter CVS", renamed.at("/keeper/name").asText(), "known by its headers");
  }

  @Test
  void areasOfEnglandAreAnsweredAllAtOnceOrOneByOne() {
    JsonNode preview = send("seats.csv", "group,area\nOne,Exeter\nTwo,Arun\n");
    JsonNode parts = preview.at("/doubts/0/parts");
    assertEquals("Exeter (district in Devon, E07000041)", parts.at("/0/text").asText());
    assertFalse(parts.at("/0").has("answer"), "nothing is said for anybody");
    assertEquals(2, preview.at("/summary/areas").asInt(), preview.at("/summary").toString());
    String all = "\"england-areas:all\":";
    String arun = "\"" + parts.at("/1/key").asText() + "\":";
    JsonNode one = say(preview, "{\"doubts\":{" + arun + "\"keep\"," + all + "\"take\"}}");
    assertEquals("take", one.at("/doubts/0/parts/0/answer").asText(), one.at("/doubts").toString());
    assertEquals("keep", one.at("/doubts/0/parts/1/answer").asText());
    assertEquals(4, one.at("/summary/areas").asInt(), "Devon and the South West");
    JsonNode both = say(one, "{\"doubts\":{" + all + "\"take\"}}");
    assertEquals("take", both.at("/doubts/0/parts/1/answer").asText(), "all are all");
    assertEquals(6, both.at("/summary/areas").asInt(), both.at("/summary").toString());
    assertEquals(400, answer(both, "{\"doubts\":{" + arun + "\"take-earlier\"}}").statusCode());
    HttpResponse<String> unknown = answer(both, "{\"doubts\":{\"nothing\":\"take\"}}");
    assertEquals(400, unknown.statusCode(), unknown.body());
    assertTrue(unknown.body().contains("asks nothing under that key"), unknown.body());
    JsonNode kept = say(both, "{\"keeper\":{\"name\":\"Exeter CVS\"}}");
    assertEquals("take", kept.at("/doubts/0/answer").asText(), "read again, and said still");
    assertEquals(6, kept.at("/summary/areas").asInt());
  }

  @Test
  void aSheetThatIsNotOursIsReadAsSomebodySays() {
    String foreign = "Table,Bod,Firm\nExeter Board,Ann Smith,Exeter CVS\n";
    JsonNode preview = send("tables-2025.csv", foreign);
    assertEquals("", preview.at("/sheets/0/holds").asText());
    assertEquals("Ann Smith", preview.at("/sheets/0/columns/1/first/0").asText());
    assertTrue(
        preview.at("/meanings/").findValuesAsText("meaning").contains("person"),
        preview.at("/meanings").toString());
    JsonNode said =
        say(
            preview,
            "{\"mapping\":{\"tables-2025\":{\"holds\":\"Seats\",\"columns\":{\"Table\":\"group\","
                + "\"Bod\":\"person\",\"Firm\":\"organisation\"}}}}");
    assertEquals(1, said.at("/summary/seats").asInt(), said.at("/summary").toString());
    assertEquals("settled", said.at("/sheets/0/columns/1/how").asText());
    assertEquals(200, atlas.apply(said).statusCode());
    JsonNode next = send("tables-2026.csv", foreign);
    assertEquals("settled", next.at("/sheets/0/columns/1/how").asText(), "remembered");
    assertFalse(next.get("can_apply").asBoolean(), "the same again changes nothing");
    JsonNode forgotten =
        say(
            next,
            "{\"mapping\":{\"tables-2026\":{\"holds\":\"\",\"columns\":{\"Table\":\"\",\"Bod\":\"\","
                + "\"Firm\":\"\"}}}}");
    assertEquals("", forgotten.at("/sheets/0/holds").asText());
    assertTrue(forgotten.get("can_apply").asBoolean(), "forgetting is a change too");
    HttpResponse<String> wrong =
        answer(next, "{\"mapping\":{\"tables-2026\":{\"holds\":\"Boats\"}}}");
    assertEquals(400, wrong.statusCode(), wrong.body());
  }

  @Test
  void aThemeThatComesNearIsAskedAbout() {
    JsonNode first = send("a.csv", SHEET.replace("Young people", "Children and young people"));
    assertEquals(200, atlas.apply(first).statusCode());
    JsonNode preview = send("b.csv", "group,theme,role,person\nYouth Panel,CYP,chair,Di Moss\n");
    JsonNode doubt = preview.at("/doubts/0");
    assertTrue(doubt.get("key").asText().startsWith("near-theme:"), preview.toString());
    assertEquals(4, doubt.get("choices").size());
    JsonNode same = say(preview, "{\"doubts\":{\"" + doubt.get("key").asText() + "\":\"same\"}}");
    assertEquals(200, atlas.apply(same).statusCode());
    JsonNode again = send("b.csv", "group,theme,role,person\nYouth Panel,CYP,chair,Di Moss\n");
    assertEquals(0, again.get("doubts").size(), again.toString());
    assertFalse(again.get("can_apply").asBoolean(), again.get("changes").toString());
  }

  @Test
  void aLargeFileIsAJobThatCanBeStopped() {
    StringBuilder sheet = new StringBuilder("group,role,person,organisation\n");
    for (int i = 0; i < MANY; i++) {
      sheet.append("Board ").append(i / 10).append(",observer,Person ").append(i);
      sheet.append(" Example,Body ").append(i / 4).append(" of somewhere\n");
    }
    byte[] bytes = sheet.toString().getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> begun = post("/api/v1/imports?name=large.csv", bytes);
    assertEquals(202, begun.statusCode(), begun.body());
    String job = begun.headers().firstValue("Location").orElseThrow();
    String result = RunningAtlas.parse(begun).get("result").asText();
    awaitState(job, "running");
    long asked = System.nanoTime();
    assertEquals(200, atlas.send(atlas.request(job).DELETE()).statusCode());
    assertEquals("cancelled", ended(job).get("state").asText());
    double seconds = (System.nanoTime() - asked) / 1e9;
    assertTrue(seconds < 2, "it stopped after " + seconds + " s");
    assertEquals(404, atlas.get(result).statusCode(), "nothing is left of it");

    HttpResponse<String> again = post("/api/v1/imports?name=large.csv", bytes);
    assertEquals(
        "done", ended(again.headers().firstValue("Location").orElseThrow()).get("state").asText());
    JsonNode preview = atlas.json(RunningAtlas.parse(again).get("result").asText());
    assertEquals(MANY, one(preview.get("groups"), "key", "added/seat").get("count").asInt());
    assertTrue(preview.get("changes").size() <= 500);
    isTakenInOnce(preview);
  }

  private void isTakenInOnce(JsonNode preview) {
    HttpResponse<String> taking = take(preview, "k1");
    assertEquals(202, taking.statusCode(), taking.body());
    HttpResponse<String> meanwhile = take(preview, "k1");
    assertTrue(
        meanwhile.statusCode() == 200
            || RunningAtlas.parse(meanwhile).get("id").equals(RunningAtlas.parse(taking).get("id")),
        "it is the same work: " + meanwhile.body());
    assertEquals(
        "done", ended(taking.headers().firstValue("Location").orElseThrow()).get("state").asText());
    JsonNode made = atlas.json(RunningAtlas.parse(taking).get("result").asText());
    assertEquals(1, made.get("revision").asInt());
    assertEquals(
        1,
        atlas.atlas().store().findKept("k1").orElseThrow().revision(),
        "the key is kept with what another thread wrote");
    HttpResponse<String> again = take(preview, "k1");
    assertEquals(200, again.statusCode(), again.body());
    assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
    assertEquals(made, RunningAtlas.parse(again), "the same answer");
    assertEquals(1, atlas.json("/api/v1/history").get("entries").size());
  }

  private HttpResponse<String> take(JsonNode preview, String key) {
    return atlas.send(
        atlas
            .request("/api/v1/imports/" + preview.get("id").asText() + "/apply")
            .header("If-Match", preview.get("revision").asText())
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private void awaitState(String job, String state) {
    for (int i = 0; i < 600 && !atlas.json(job).get("state").asText().equals(state); i++) {
      sleep();
    }
  }

  private JsonNode ended(String job) {
    JsonNode now = atlas.json(job);
    for (int i = 0;
        i < 12_000 && List.of("queued", "running").contains(now.get("state").asText());
        i++) {
      sleep();
      now = atlas.json(job);
    }
    return now;
  }

  private static void sleep() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode send(String name, String text) {
    HttpResponse<String> answer =
        post(
            "/api/v1/imports?name=" + name.replace(" ", "%20"),
            text.getBytes(StandardCharsets.UTF_8));
    assertEquals(201, answer.statusCode(), answer.body());
    return RunningAtlas.parse(answer);
  }

  private HttpResponse<String> post(String path, byte[] body) {
    return atlas.send(atlas.request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private JsonNode say(JsonNode preview, String json) {
    HttpResponse<String> answer = answer(preview, json);
    assertEquals(200, answer.statusCode(), answer.body());
    return RunningAtlas.parse(answer);
  }

  private HttpResponse<String> answer(JsonNode preview, String json) {
    return post(
        "/api/v1/imports/" + preview.get("id").asText() + "/answers",
        json.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode entries(JsonNode preview, String group) {
    return atlas.json("/api/v1/imports/" + preview.get("id").asText() + "/entries?group=" + group);
  }

  /** The only one of a list, or of a page, of which that is so. */
  private static JsonNode one(JsonNode list, String field, String value) {
    JsonNode all = list.has("entries") ? list.get("entries") : list;
    Optional<JsonNode> found =
        StreamSupport.stream(all.spliterator(), false)
            .filter(each -> each.get(field).asText().equals(value))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + all));
  }
}
