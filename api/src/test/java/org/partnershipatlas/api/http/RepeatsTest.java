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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.LosingRegister;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.store.Reason;

/** A write whose answer was lost is sent again, and made once. */
class RepeatsTest {
  private static final String NEW = "{\"values\": {\"name\": \"Health Board\"}}";
  private static final String GROUPS = "/api/v1/records/group";

  private final LosingRegister register = new LosingRegister(RunningAtlas.TODAY);
  private final RunningAtlas atlas = RunningAtlas.over(new RegisterLink(register, "remote"));

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void whatWasAddedIsAddedOnce() {
    register.loseNext();
    HttpResponse<String> lost = post(GROUPS, "k1", NEW);
    assertEquals(503, lost.statusCode(), lost.body());
    assertEquals("2", lost.headers().firstValue("Retry-After").orElse(""));
    HttpResponse<String> again = post(GROUPS, "k1", NEW);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
    assertEquals(1, RunningAtlas.parse(again).get("revision").asLong());
    assertEquals("[\"group:health-board\"]", RunningAtlas.parse(again).get("records").toString());
    assertEquals(1, groups());
    assertEquals(again.body(), post(GROUPS, "k1", NEW).body(), "however often it is sent");
    assertEquals(201, post(GROUPS, "k2", NEW).statusCode(), "another request is another group");
    assertEquals(2, groups());
    assertEquals(2, revision());
  }

  @Test
  void whatWasChangedTakenAwayOrUndoneIsDoneOnce() {
    String version = version(post(GROUPS, "k1", NEW));
    String one = GROUPS + "/health-board";
    String change = "{\"values\": {\"name\": \"Care Board\"}}";
    register.loseNext();
    assertEquals(503, send("PATCH", one, "k2", version, change).statusCode());
    HttpResponse<String> unsure = send("PATCH", one, "", version, change);
    assertEquals(412, unsure.statusCode(), "without a key nothing is done twice either");
    assertEquals(200, send("PATCH", one, "k2", version, change).statusCode());
    register.loseNext();
    assertEquals(503, post("/api/v1/history/2/undo", "k3", "{}").statusCode());
    assertEquals(200, post("/api/v1/history/2/undo", "k3", "{}").statusCode());
    assertTrue(atlas.get(one).body().contains("Health Board"), "it is as it was");
    register.loseNext();
    assertEquals(503, send("DELETE", one, "k4", version, "").statusCode());
    assertEquals(200, send("DELETE", one, "k4", version, "").statusCode());
    assertEquals(0, groups());
    assertEquals(4, revision());
  }

  /** A view makes no revision, so the register's own does not tell that somebody was faster. */
  @Test
  void whatMakesNoRevisionIsNotWrittenOverEither() {
    String view = "/api/v1/records/saved_view";
    HttpResponse<String> made =
        post(view, "k1", "{\"id\": \"v\", \"values\": {\"name\": \"Mine\", \"view\": \"map\"}}");
    String version = RunningAtlas.parse(made).at("/record/version").asText();
    register.beforeNext(
        () ->
            register.apply(
                List.of(
                    new Change.Put(
                        Row.of(Kind.SAVED_VIEW, "v")
                            .with("name", "Theirs")
                            .with("view", "map")
                            .toRecord())),
                new Reason("Bo", "faster"),
                0));
    HttpResponse<String> slower =
        send("PATCH", view + "/v", "k2", version, "{\"values\": {\"name\": \"Slower\"}}");
    assertEquals(412, slower.statusCode(), slower.body());
    assertTrue(slower.body().contains("Theirs"), slower.body());
    assertTrue(atlas.get(view + "/v").body().contains("Theirs"));
    assertEquals(0, revision());
  }

  @Test
  void whatMakesNoRevisionIsMadeOnceToo() {
    String path = "/api/v1/records/saved_view";
    String view = "{\"values\": {\"name\": \"Mine\", \"view\": \"map\"}}";
    register.loseNext();
    assertEquals(503, post(path, "k1", view).statusCode());
    HttpResponse<String> again = post(path, "k1", view);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
    String id = RunningAtlas.parse(again).at("/records/0").asText();
    assertEquals(id, RunningAtlas.parse(again).at("/record/id").asText(), again.body());
    assertEquals(1, views());
    assertEquals(422, post(path, "k1", view.replace("Mine", "Other")).statusCode());
    assertEquals(201, post(path, "k2", view).statusCode(), "another request is another view");
    assertEquals(2, views());
    assertEquals(0, revision());
  }

  /** No revision tells that a request of the same key was faster. */
  @Test
  void oneKeyIsForOneRequestThatMakesNoRevisionToo() {
    String path = "/api/v1/records/saved_view";
    String view = "{\"id\": \"one\", \"values\": {\"name\": \"One\", \"view\": \"map\"}}";
    String other = view.replace("one", "two");
    register.beforeNext(() -> assertEquals(201, post(path, "k1", view).statusCode()));
    HttpResponse<String> slower = post(path, "k1", other);
    assertEquals(409, slower.statusCode(), slower.body());
    assertEquals("key-answered", RunningAtlas.parse(slower).get("code").asText());
    assertEquals(1, views());
  }

  @Test
  void aFileIsTakenInOnce() {
    JsonNode preview =
        atlas.preview("seats.csv", "group,role\nForum,chair\n".getBytes(StandardCharsets.UTF_8));
    String path = "/api/v1/imports/" + preview.get("id").asText() + "/apply";
    register.loseNext();
    assertEquals(503, send("POST", path, "k1", preview.get("revision").asText(), "").statusCode());
    HttpResponse<String> again = send("POST", path, "k1", preview.get("revision").asText(), "");
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(1, groups());
    assertEquals(1, revision());
  }

  @Test
  void aFileTakenInTwiceAtTheSameTimeIsTakenInOnceAndAnsweredAlike() {
    JsonNode preview =
        atlas.preview("seats.csv", "group,role\nForum,chair\n".getBytes(StandardCharsets.UTF_8));
    String path = "/api/v1/imports/" + preview.get("id").asText() + "/apply";
    List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sent.add(CompletableFuture.supplyAsync(() -> send("POST", path, "k1", "0", "")));
    }
    String first = sent.get(0).join().body();
    for (CompletableFuture<HttpResponse<String>> answer : sent) {
      assertEquals(200, answer.join().statusCode(), answer.join().body());
      assertEquals(first, answer.join().body());
    }
    assertEquals(1, groups());
    assertEquals(1, revision());
  }

  @Test
  void oneKeyIsForOneRequest() {
    post(GROUPS, "k1", NEW);
    HttpResponse<String> other = post(GROUPS, "k1", NEW.replace("Health", "Care"));
    assertEquals(422, other.statusCode());
    assertEquals("key-of-another", RunningAtlas.parse(other).get("code").asText());
    HttpResponse<String> elsewhere = post("/api/v1/records/theme", "k1", NEW);
    assertEquals(422, elsewhere.statusCode());
    HttpResponse<String> tooLong = post(GROUPS, "k".repeat(201), NEW);
    assertEquals(400, tooLong.statusCode());
    assertEquals(1, revision());
  }

  @Test
  void twiceAtTheSameTimeIsOnce() {
    List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sent.add(CompletableFuture.supplyAsync(() -> post(GROUPS, "k1", NEW)));
    }
    for (CompletableFuture<HttpResponse<String>> answer : sent) {
      assertTrue(Set.of(200, 201, 409).contains(answer.join().statusCode()), answer.join().body());
    }
    assertEquals(1, groups());
    assertEquals(1, revision());
  }

  @Test
  void whatChangesNothingIsRememberedByNobody() {
    HttpResponse<String> refused = post(GROUPS, "k1", "{\"values\": {}}");
    assertEquals(400, refused.statusCode(), refused.body());
    HttpResponse<String> made = post(GROUPS, "k1", NEW);
    assertEquals(201, made.statusCode(), "a request that was refused may be mended");
    assertFalse(made.headers().firstValue("Idempotency-Replayed").isPresent());
  }

  private int views() {
    return register.snapshot().network().list(SavedView.class).size();
  }

  private int groups() {
    return register.snapshot().network().list(Group.class).size();
  }

  private static String version(HttpResponse<String> made) {
    return made.headers().firstValue("ETag").orElseThrow().replace("\"", "");
  }

  private long revision() {
    return register.snapshot().revision();
  }

  private HttpResponse<String> post(String path, String key, String body) {
    return send("POST", path, key, "", body);
  }

  private HttpResponse<String> send(
      String method, String path, String key, String version, String body) {
    HttpRequest.Builder request =
        atlas
            .request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return atlas.send(request);
  }
}
