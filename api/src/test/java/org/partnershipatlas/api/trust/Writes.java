package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipatlas.api.RunningAtlas;

/** Every address that takes something but a question, with one way to ask it of an Atlas. */
final class Writes {
  static final String RECORDS =
      """
      area old name=Oldham kind=district to=2009-04-01 successor=new
      area new name=Newham kind=district from=2009-04-01
      organisation cvs name='Voluntary Action' sector=third
      organisation twin name='Voluntary Actions' sector=third note=kept
      organisation alone name='Lone Trust'
      organisation elsewhere name='Another Body'
      person p1 name='Ann Example'
      person p2 name='Ben Example'
      group hub name='Compact Hub' areas=old
      group sub name='Small Group' led_by=twin
      seat s1 group=sub role=chair
      tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2024
      """;
  private static final String SHEET = "group,role,person\nYouth Forum,chair,Cat Example\n";

  /**
   * A write that is about to be sent, with the version of what was looked at.
   *
   * @param body in which that version may stand instead of in the header
   */
  record Request(String method, String path, String version, String body) {
    static Request post(String path, String version, String body) {
      return new Request("POST", path, version, body);
    }

    HttpResponse<String> sent(Writes test) {
      return test.send(
          method, path, body.contains(IN_BODY) ? "" : version, body.replace(IN_BODY, version));
    }

    Request withoutVersion() {
      return new Request(method, path, "", body.replaceAll(", 'versions': \\{[^}]*}", ""));
    }
  }

  /**
   * A way to write.
   *
   * @param look looks first, and says what is to be sent
   * @param meanwhile somebody changes something that it rests on
   */
  record Write(Function<Writes, Request> look, Consumer<Writes> meanwhile) {}

  /** A way to leave the register as it is. */
  @FunctionalInterface
  interface Leave {
    HttpResponse<String> by(Writes test);
  }

  private static final String IN_BODY = "VERSION";
  static final Map<String, Write> MAKING = new LinkedHashMap<>();
  static final Map<String, Leave> LEAVING = new LinkedHashMap<>();

  /** Those that need no version, with the reason. */
  static final Map<String, String> WITHOUT_VERSION =
      Map.of(
          "POST /api/v1/records/{kind}",
          "It adds what was not there and touches nothing else; what is there it does not replace.",
          "POST /api/v1/history/{revision}/undo",
          "It is refused unless every record is just as the entry left it.");

  /** Those that rest on the whole register, since they were compared with all of it. */
  static final List<String> ON_ALL =
      List.of("POST /api/v1/imports/{id}/apply", "POST /api/v1/backups/{name}/restore");

  private static Consumer<Writes> noted(String record) {
    return t -> t.done(t.versioned("PATCH", record, "", "{'values': {'note': 'Seen'}}").sent(t));
  }

  private static Consumer<Writes> added(String kind, String values) {
    return t -> t.done(t.send("POST", "records/" + kind, "", "{'values': {" + values + "}}"));
  }

  static {
    MAKING.put(
        "POST /api/v1/records/{kind}",
        new Write(
            t -> Request.post("records/group", "", "{'values': {'name': 'Arts Forum'}}"),
            noted("group/hub")));
    MAKING.put(
        "PUT /api/v1/records/{kind}/{value}",
        new Write(
            t -> t.versioned("PUT", "group/hub", "", "{'values': {'name': 'Hub'}}"),
            noted("group/hub")));
    MAKING.put(
        "PATCH /api/v1/records/{kind}/{value}",
        new Write(
            t -> t.versioned("PATCH", "group/hub", "", "{'values': {'kind': 'Compact group'}}"),
            noted("group/hub")));
    MAKING.put(
        "DELETE /api/v1/records/{kind}/{value}",
        new Write(
            t -> t.versioned("DELETE", "organisation/alone", "", ""), noted("organisation/alone")));
    MAKING.put(
        "POST /api/v1/records/{kind}/{value}/end",
        new Write(
            t -> {
              JsonNode rests = t.atlas.json("/api/v1/records/group/sub/resting?on=2026-01-01");
              String version = rests.at("/end/version").asText();
              String body = "{'on': '2026-01-01', 'with': 'resting'}";
              return Request.post("records/group/sub/end", version, body);
            },
            noted("tenure/t1")));
    MAKING.put(
        "POST /api/v1/changes",
        new Write(
            t ->
                Request.post(
                    "changes",
                    t.version("group/hub"),
                    "{'changes': [{'put': 'group:hub', 'values': {'name': 'X'}}, {'put': 'group:y',"
                        + " 'values': {'name': 'Y'}}], 'versions': {'group:hub': 'VERSION'}}"),
            noted("group/hub")));
    MAKING.put(
        "POST /api/v1/duplicates",
        new Write(
            t ->
                Request.post(
                    "duplicates",
                    t.told("duplicates?network=stored", "/result/pairs/0/version"),
                    "{'one': 'organisation:cvs', 'other': 'organisation:twin'}"),
            noted("organisation/twin")));
    MAKING.put(
        "POST /api/v1/starter-sets/{name}",
        new Write(
            t ->
                Request.post(
                    "starter-sets/today",
                    t.told("lists?network=stored", "/result/starter_sets/1/version"),
                    "{}"),
            added("theme", "'name': 'Housing'")));
    MAKING.put("POST /api/v1/merges", new Write(Writes::merge, noted("group/sub")));
    MAKING.put(
        "POST /api/v1/splits",
        new Write(
            t -> {
              t.done(t.merge().sent(t));
              String version = t.told("splits?gone=organisation:twin", "/version");
              return Request.post("splits", version, "{'gone': 'organisation:twin'}");
            },
            noted("group/sub")));
    MAKING.put(
        "POST /api/v1/successions",
        new Write(
            t ->
                Request.post(
                    "successions",
                    t.told("successions?network=stored", "/result/areas/0/version"),
                    "{'area': 'area:old'}"),
            added("group", "'name': 'Newer Group', 'areas': ['old']")));
    MAKING.put(
        "POST /api/v1/england",
        new Write(
            t ->
                Request.post(
                    "england", t.told("england?q=devon", "/version"), "{'areas': ['devon']}"),
            added("area", "'name': 'Devon', 'kind': 'county'")));
    MAKING.put(
        "POST /api/v1/scenarios/{id}/adopt",
        new Write(
            t -> {
              String path = "scenarios/" + t.scenario() + "/adopt";
              return Request.post(path, t.told(path, "/version"), "{}");
            },
            noted("tenure/t1")));
    MAKING.put(
        "POST /api/v1/imports/{id}/apply",
        new Write(
            t -> {
              JsonNode preview =
                  t.atlas.preview("seats.csv", SHEET.getBytes(StandardCharsets.UTF_8));
              String path = "imports/" + preview.get("id").asText() + "/apply";
              return Request.post(path, preview.get("revision").asText(), "");
            },
            noted("group/hub")));
    MAKING.put(
        "POST /api/v1/history/{revision}/undo",
        new Write(
            t -> {
              noted("group/hub").accept(t);
              String path = "history/" + t.revision();
              return Request.post(path + "/undo", t.told(path, "/version"), "{}");
            },
            t ->
                t.done(
                    t.versioned("PATCH", "group/hub", "", "{'values': {'name': 'Hubs'}}")
                        .sent(t))));
    MAKING.put(
        "POST /api/v1/backups/{name}/restore",
        new Write(
            t -> {
              String name =
                  RunningAtlas.parse(t.send("POST", "backups", "", "{}")).get("name").asText();
              noted("group/hub").accept(t);
              String path = "backups/" + name;
              String revision = t.told(path + "/preview", "/revision");
              return Request.post(path + "/restore", revision, "{}");
            },
            noted("group/sub")));
    MAKING.put(
        "POST /api/v1/records/person/{value}/erase",
        new Write(
            t -> {
              String path = "records/person/p1/erase";
              String confirm = "{'confirm': '" + t.told(path, "/confirm") + "'}";
              return Request.post(path, t.told(path, "/version"), confirm);
            },
            noted("tenure/t1")));
    // Kept in memory until it is adopted.
    LEAVING.put(
        "POST /api/v1/scenarios",
        t -> t.send("POST", "scenarios?network=stored", "", "{'edits': ['leave person:p1']}"));
    LEAVING.put(
        "DELETE /api/v1/scenarios/{id}",
        t -> t.send("DELETE", "scenarios/" + t.scenario(), "", ""));
    // Where boxes stand is kept with a view, which is no fact and no revision.
    LEAVING.put(
        "PUT /api/v1/views/{view}/positions",
        t -> t.send("PUT", "views/free/positions?network=stored", "none", "{'positions': []}"));
    // A preview, until it is applied.
    LEAVING.put("POST /api/v1/imports", t -> t.sheet());
    LEAVING.put(
        "DELETE /api/v1/imports/{id}",
        t ->
            t.send(
                "DELETE", "imports/" + RunningAtlas.parse(t.sheet()).get("id").asText(), "", ""));
    LEAVING.put(
        "POST /api/v1/imports/{id}/answers",
        t ->
            t.send(
                "POST",
                "imports/" + RunningAtlas.parse(t.sheet()).get("id").asText() + "/answers",
                "",
                "{}"));
    // A copy of it.
    LEAVING.put("POST /api/v1/backups", t -> t.send("POST", "backups", "", "{}"));
    // Work is asked to stop; what it would have written is not written.
    LEAVING.put("DELETE /api/v1/jobs/{id}", t -> t.send("DELETE", "jobs/none", "", ""));
  }

  private final RunningAtlas atlas;

  Writes(RunningAtlas atlas) {
    this.atlas = atlas;
  }

  private Request merge() {
    String pair = "keep=organisation:cvs&gone=organisation:twin";
    return Request.post(
        "merges",
        told("merges?" + pair, "/version"),
        "{'keep': 'organisation:cvs', 'gone': 'organisation:twin'}");
  }

  private String told(String path, String pointer) {
    JsonNode answer = atlas.json("/api/v1/" + path);
    assertFalse(answer.at(pointer).isMissingNode(), pointer + " of " + answer);
    return answer.at(pointer).asText();
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

  Request versioned(String method, String path, String more, String body) {
    return new Request(method, "records/" + path + more, version(path), body);
  }

  private String version(String path) {
    return atlas
        .result("/api/v1/records/" + path + "?network=stored")
        .at("/record/version")
        .asText();
  }

  long revision() {
    return atlas.json("/api/v1/status").get("revision").asLong();
  }

  void done(HttpResponse<String> answer) {
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
