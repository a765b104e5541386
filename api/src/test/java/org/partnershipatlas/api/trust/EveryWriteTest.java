package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.http.RouteList;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.MemoryRegister;

/**
 * Every address that writes: it makes one entry of the history, which says who, when, why, and of
 * each record what it was before and after; or it is among those that leave the register alone. A
 * new address has to be put into one of the two tables.
 */
class EveryWriteTest {
  private static final String RECORDS =
      """
      area old name=Oldham kind=district to=2009-04-01 successor=new
      area new name=Newham kind=district from=2009-04-01
      organisation cvs name='Voluntary Action' sector=third
      organisation twin name='Voluntary Actions' sector=third note=kept
      organisation alone name='Lone Trust'
      person p1 name='Ann Example'
      person p2 name='Ben Example'
      group hub name='Compact Hub' areas=old
      group sub name='Small Group' led_by=twin
      seat s1 group=sub role=chair
      tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2024
      """;
  private static final String SHEET = "group,role,person\nYouth Forum,chair,Cat Example\n";

  /** A way to write: the answer of the write itself, after what has to be asked before it. */
  @FunctionalInterface
  private interface Write {
    HttpResponse<String> by(EveryWriteTest test);
  }

  private static final Map<String, Write> WRITES = new LinkedHashMap<>();
  private static final Map<String, Write> LEAVING_IT = new LinkedHashMap<>();

  static {
    WRITES.put(
        "POST /api/v1/records/{kind}",
        t -> t.send("POST", "records/group", "", "{'values': {'name': 'Arts Forum'}}"));
    WRITES.put(
        "PUT /api/v1/records/{kind}/{value}",
        t -> t.versioned("PUT", "group/hub", "", "{'values': {'name': 'Hub'}}"));
    WRITES.put(
        "PATCH /api/v1/records/{kind}/{value}",
        t -> t.versioned("PATCH", "group/hub", "", "{'values': {'kind': 'Compact group'}}"));
    WRITES.put(
        "DELETE /api/v1/records/{kind}/{value}",
        t -> t.versioned("DELETE", "organisation/alone", "", ""));
    WRITES.put(
        "POST /api/v1/records/{kind}/{value}/end",
        t -> t.versioned("POST", "group/hub", "/end", "{'on': '2026-01-01'}"));
    WRITES.put(
        "POST /api/v1/changes",
        t ->
            t.send(
                "POST",
                "changes",
                "",
                "{'changes': [{'put': 'group:x', 'values': {'name': 'X'}}, {'put': 'group:y',"
                    + " 'values': {'name': 'Y'}}]}"));
    WRITES.put(
        "POST /api/v1/duplicates",
        t ->
            t.send(
                "POST",
                "duplicates",
                "",
                "{'one': 'organisation:cvs', 'other': 'organisation:twin'}"));
    WRITES.put(
        "POST /api/v1/starter-sets/{name}", t -> t.send("POST", "starter-sets/today", "", "{}"));
    WRITES.put("POST /api/v1/merges", EveryWriteTest::merge);
    WRITES.put(
        "POST /api/v1/splits",
        t -> {
          t.done(t.merge());
          return t.send("POST", "splits", "", "{'gone': 'organisation:twin'}");
        });
    WRITES.put(
        "POST /api/v1/successions", t -> t.send("POST", "successions", "", "{'area': 'area:old'}"));
    WRITES.put("POST /api/v1/england", t -> t.send("POST", "england", "", "{'areas': ['devon']}"));
    WRITES.put(
        "POST /api/v1/scenarios/{id}/adopt",
        t -> {
          String path = "scenarios/" + t.scenario();
          JsonNode look = t.atlas.json("/api/v1/" + path + "/adopt");
          return t.send("POST", path + "/adopt", look.get("version").asText(), "{}");
        });
    WRITES.put(
        "POST /api/v1/imports/{id}/apply",
        t -> {
          JsonNode preview = t.atlas.preview("seats.csv", SHEET.getBytes(StandardCharsets.UTF_8));
          String revision = preview.get("revision").asText();
          return t.send("POST", "imports/" + preview.get("id").asText() + "/apply", revision, "");
        });
    WRITES.put(
        "POST /api/v1/history/{revision}/undo",
        t -> {
          t.done(t.versioned("PATCH", "group/hub", "", "{'values': {'note': 'A note'}}"));
          return t.send("POST", "history/" + t.revision() + "/undo", "", "{}");
        });
    WRITES.put(
        "POST /api/v1/backups/{name}/restore",
        t -> {
          String name =
              RunningAtlas.parse(t.send("POST", "backups", "", "{}")).get("name").asText();
          t.done(t.versioned("PATCH", "group/hub", "", "{'values': {'note': 'A note'}}"));
          return t.send("POST", "backups/" + name + "/restore", Long.toString(t.revision()), "{}");
        });
    WRITES.put(
        "POST /api/v1/records/person/{value}/erase",
        t -> {
          String path = "records/person/p1/erase";
          JsonNode asked = RunningAtlas.parse(t.send("POST", path, "", "{}"));
          String confirm = asked.at("/details/preview/confirm").asText();
          return t.send("POST", path, "", "{'confirm': '" + confirm + "'}");
        });
    // Kept in memory until it is adopted.
    LEAVING_IT.put(
        "POST /api/v1/scenarios",
        t -> t.send("POST", "scenarios?network=stored", "", "{'edits': ['leave person:p1']}"));
    LEAVING_IT.put(
        "DELETE /api/v1/scenarios/{id}",
        t -> t.send("DELETE", "scenarios/" + t.scenario(), "", ""));
    // Where boxes stand is kept with a view, which is no fact and no revision.
    LEAVING_IT.put(
        "PUT /api/v1/views/{view}/positions",
        t -> t.send("PUT", "views/free/positions?network=stored", "", "{'positions': []}"));
    // A preview, until it is applied.
    LEAVING_IT.put("POST /api/v1/imports", t -> t.sheet());
    LEAVING_IT.put(
        "DELETE /api/v1/imports/{id}",
        t ->
            t.send(
                "DELETE", "imports/" + RunningAtlas.parse(t.sheet()).get("id").asText(), "", ""));
    LEAVING_IT.put(
        "POST /api/v1/imports/{id}/answers",
        t ->
            t.send(
                "POST",
                "imports/" + RunningAtlas.parse(t.sheet()).get("id").asText() + "/answers",
                "",
                "{}"));
    // A copy of it.
    LEAVING_IT.put("POST /api/v1/backups", t -> t.send("POST", "backups", "", "{}"));
    // Work is asked to stop; what it would have written is not written.
    LEAVING_IT.put("DELETE /api/v1/jobs/{id}", t -> t.send("DELETE", "jobs/none", "", ""));
  }

  static final List<String> WRITING = List.copyOf(WRITES.keySet());
  static final List<String> LEAVING = List.copyOf(LEAVING_IT.keySet());

  @TempDir Path home;
  private RunningAtlas atlas = RunningAtlas.withoutStore();

  @BeforeEach
  void start() {
    atlas.close();
    atlas =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(NetworkText.records(RECORDS), RunningAtlas.TODAY),
                "local",
                Optional.of(
                    new BackupFolder(home.resolve("backups"), "1.2.3", RunningAtlas.TODAY))));
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void everyAddressThatWritesIsTold() {
    TreeSet<String> all =
        RouteList.all().stream()
            .filter(RouteList.Entry::writes)
            .map(RouteList.Entry::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        all,
        Stream.concat(WRITING.stream(), LEAVING.stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @FieldSource("WRITING")
  void aWriteSaysWhoWhenWhyAndWhatWasBeforeAndAfter(String route) {
    done(WRITES.get(route).by(this));
    JsonNode line = atlas.json("/api/v1/history").at("/entries/0");
    long revision = line.get("revision").asLong();
    assertEquals(revision(), revision, "it is the newest");
    assertEquals("Jo Bell", line.path("who").asText(), line.toString());
    assertEquals(RunningAtlas.TODAY.instant().toString(), line.path("when").asText());
    assertTrue(line.path("why").asText().length() > 5, line.toString());
    JsonNode entry = atlas.json("/api/v1/history/" + revision);
    if (route.endsWith("/erase")) {
      // What was before would tell of whoever was erased.
      assertFalse(entry.toString().contains("Ann Example"), entry.toString());
      return;
    }
    assertTrue(entry.get("records").size() > 0, entry.toString());
    entry.get("records").forEach(record -> isAsItWas(record, revision));
  }

  /** What the entry says of a record is what the register held before it, and held after it. */
  private void isAsItWas(JsonNode record, long revision) {
    JsonNode before = values(record.get("id").asText(), revision - 1);
    JsonNode after = values(record.get("id").asText(), revision);
    String what =
        before.isMissingNode() ? "added" : after.isMissingNode() ? "taken away" : "changed";
    assertEquals(what, record.get("what").asText(), record.toString());
    assertFalse(record.get("before").equals(record.get("after")), record.toString());
    TreeSet<String> differing = new TreeSet<>();
    before.fieldNames().forEachRemaining(differing::add);
    after.fieldNames().forEachRemaining(differing::add);
    differing.removeIf(name -> before.path(name).equals(after.path(name)));
    for (String name : differing) {
      assertEquals(before.path(name), record.get("before").path(name), name + " of " + record);
      assertEquals(after.path(name), record.get("after").path(name), name + " of " + record);
    }
  }

  private JsonNode values(String id, long revision) {
    String path = id.replaceFirst(":", "/");
    return atlas
        .json("/api/v1/records/" + path + "?network=revision:" + revision)
        .at("/result/record/values");
  }

  @ParameterizedTest
  @FieldSource("LEAVING")
  void whatIsNoChangeOfTheRegisterMakesNoEntry(String route) {
    long before = revision();
    String fingerprint = fingerprint();
    HttpResponse<String> answer = LEAVING_IT.get(route).by(this);
    assertTrue(answer.statusCode() < 300 || route.contains("/jobs/"), answer.body());
    assertEquals(before, revision());
    assertEquals(fingerprint, fingerprint());
  }

  private HttpResponse<String> merge() {
    String versions =
        "'organisation:cvs': '"
            + version("organisation/cvs")
            + "', 'organisation:twin': '"
            + version("organisation/twin")
            + "'";
    return send(
        "POST",
        "merges",
        "",
        "{'keep': 'organisation:cvs', 'gone': 'organisation:twin', 'versions': {"
            + versions
            + "}}");
  }

  private String scenario() {
    return RunningAtlas.parse(
            send("POST", "scenarios?network=stored", "", "{'edits': ['leave person:p1']}"))
        .get("id")
        .asText();
  }

  private HttpResponse<String> sheet() {
    return send("POST", "imports?name=seats.csv", "", SHEET);
  }

  private HttpResponse<String> versioned(String method, String path, String more, String body) {
    return send(method, "records/" + path + more, version(path), body);
  }

  private String version(String path) {
    return atlas
        .result("/api/v1/records/" + path + "?network=stored")
        .at("/record/version")
        .asText();
  }

  private long revision() {
    return atlas.json("/api/v1/status").get("revision").asLong();
  }

  private String fingerprint() {
    return atlas.json("/api/v1/exports/fingerprint?network=stored&names=full").toString();
  }

  private void done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
  }

  private HttpResponse<String> send(String method, String path, String version, String body) {
    HttpRequest.Builder request = atlas.request("/api/v1/" + path).header("Atlas-Who", "Jo%20Bell");
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return atlas.send(
        request.method(
            method,
            HttpRequest.BodyPublishers.ofString(
                body.equals(SHEET) ? body : body.replace('\'', '"'))));
  }
}
