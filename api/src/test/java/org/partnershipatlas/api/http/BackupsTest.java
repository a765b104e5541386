package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.MemoryRegister;

/** Backups over the API, and a person erased from everything that can be asked for. */
class BackupsTest {
  private static final String SHEET =
      """
      group,role,person,organisation,sector,area,note,e-mail
      Exeter LSP,chair,Zebedee Quill,Exeter CVS,third,Exeter,Zebedee Quill chairs since May,zq@example.org
      Exeter LSP,member,Ann Smith,Exeter CVS,third,Exeter,stands in for Zebedee Quill,
      """;

  @TempDir Path home;
  private RunningAtlas atlas = RunningAtlas.withoutStore();

  @BeforeEach
  void start() {
    atlas.close();
    atlas =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(List.of(), RunningAtlas.TODAY),
                "local",
                Optional.of(
                    new BackupFolder(
                        home.resolve("backups"),
                        "1.2.3",
                        Clock.system(java.time.ZoneId.systemDefault())))));
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void aBackupIsMadeFetchedAndPutBackAndThatCanBeUndone() {
    takeIn("seats.csv", SHEET);
    JsonNode made = RunningAtlas.parse(post("/api/v1/backups", "{}", 201));
    assertEquals(1, made.get("revision").asInt());
    assertFalse(made.get("automatic").asBoolean());
    String then = fingerprint();
    byte[] file = atlas.bytes("/api/v1/backups/" + made.get("name").asText()).body();
    assertEquals(made.get("size").asInt(), file.length);
    takeIn("more.csv", SHEET.replace("Exeter", "Torquay"));
    assertFalse(fingerprint().equals(then));
    String backup = "/api/v1/backups/" + made.get("name").asText();
    JsonNode preview = atlas.json(backup + "/preview");
    assertTrue(preview.get("keeps_history").asBoolean());
    assertTrue(preview.get("gone").asInt() > 0 && preview.get("added").asInt() == 0);
    post(backup + "/restore", "{}", 428);
    assertEquals(412, restore(backup, 1).statusCode(), "that is not what was looked at");
    assertEquals(200, restore(backup, 2).statusCode());
    assertEquals(then, fingerprint());
    assertEquals(4, atlas.json("/api/v1/history").at("/entries").size() + 1);
    post("/api/v1/history/3/undo", "{}", 200);
    assertFalse(fingerprint().equals(then));
    List<String> why = new ArrayList<>();
    atlas.json("/api/v1/backups").get("backups").forEach(b -> why.add(b.get("why").asText()));
    assertTrue(why.contains("import of more.csv"), why.toString());
    assertTrue(why.contains("restore of a backup of revision 1"), why.toString());
    assertEquals(3, why.size(), "none before the first import: there was nothing yet");
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsTouched() throws IOException {
    takeIn("seats.csv", SHEET);
    String name = RunningAtlas.parse(post("/api/v1/backups", "{}", 201)).get("name").asText();
    Path file = home.resolve("backups").resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 20] ^= 1;
    Files.write(file, bytes);
    String then = fingerprint();
    HttpResponse<String> refused = restore("/api/v1/backups/" + name, 1);
    assertEquals(422, refused.statusCode());
    assertEquals("unusable-backup", RunningAtlas.parse(refused).get("code").asText());
    assertEquals(then, fingerprint());
    assertEquals(404, atlas.get("/api/v1/backups/..%2Fstore.password").statusCode());
    assertEquals(404, atlas.get("/api/v1/backups/nothing.atlas-backup").statusCode());
  }

  @Test
  void whoeverIsErasedIsNowhereAnyMoreAndNoBackupBringsThemBack() throws IOException {
    takeIn("Zebedee%20Quill.csv", SHEET);
    post("/api/v1/backups", "{\"why\": \"Asked for by Zebedee Quill\"}", 201);
    JsonNode people = atlas.json("/api/v1/records/person?q=Zebedee&names=full");
    String id = people.at("/result/records/0/id").asText();
    Path away = home.resolve("kept-elsewhere.atlas-backup");
    Files.copy(files().get(0), away);
    JsonNode scenario =
        RunningAtlas.parse(
            post(
                "/api/v1/scenarios?network=stored",
                "{\"name\": \"Without\", \"edits\": [\"leave " + id + "\"]}",
                201));
    JsonNode waiting =
        atlas.preview("w.csv", SHEET.replace("LSP", "Forum").getBytes(StandardCharsets.UTF_8));
    int seats = atlas.result("/api/v1/overview").at("/summary/seats").asInt();
    String path = "/api/v1/records/person/" + id.substring("person:".length()) + "/erase";
    JsonNode asked = atlas.json(path);
    assertEquals(1, asked.get("seats").size(), asked.toString());
    String version = asked.get("version").asText();
    String erase = path.substring("/api/v1/".length());
    JsonNode unsure = RunningAtlas.parse(atlas.post(erase, version, "{}"));
    assertEquals("needs-confirmation", unsure.get("code").asText());
    assertEquals(asked, unsure.at("/details/preview"));
    assertTrue(told().contains("Zebedee"), "asking has erased nobody");
    String confirm = "{'confirm': '" + asked.get("confirm").asText() + "'}";
    JsonNode done = RunningAtlas.parse(atlas.post(erase, version, confirm));
    assertEquals(2, done.get("backups_rewritten").asInt(), "the one made just before too");

    assertFalse(told().contains("Zebedee"), told());
    for (Path file : files()) {
      String text = unzipped(file);
      assertFalse(text.contains("Zebedee") || text.contains("zq@"), file + " " + text);
    }
    assertEquals(seats, atlas.result("/api/v1/overview").at("/summary/seats").asInt());
    assertEquals(404, atlas.get("/api/v1/imports/" + waiting.get("id").asText()).statusCode());
    assertEquals(
        404,
        atlas
            .get("/api/v1/network?network=" + scenario.at("/network").asText("none"))
            .statusCode());
    JsonNode entry = atlas.json("/api/v1/history/2");
    assertEquals("A person was erased", entry.at("/entry/why").asText());
    assertFalse(entry.get("undoable").asBoolean());
    assertEquals("Erasing a person cannot be undone.", entry.at("/why_not/0").asText());

    Files.copy(away, home.resolve("backups").resolve("kept-elsewhere.atlas-backup"));
    assertTrue(unzipped(away).contains("Zebedee"));
    String brought = "/api/v1/backups/kept-elsewhere.atlas-backup";
    assertEquals(200, restore(brought, 2).statusCode());
    assertFalse(told().contains("Zebedee"), "a backup kept elsewhere brings nobody back");
    for (Path file : files()) {
      assertFalse(unzipped(file).contains("Zebedee"), file + " is rewritten when it is met");
    }
  }

  private String told() {
    StringBuilder all = new StringBuilder();
    for (String path :
        List.of(
            "/api/v1/exports/json?network=stored&names=full",
            "/api/v1/history",
            "/api/v1/history/1",
            "/api/v1/search?network=stored&q=zebedee",
            "/api/v1/backups",
            "/api/v1/network?network=revision:1",
            "/api/v1/exports/json?network=revision:1&names=full",
            "/api/v1/records/tenure?network=stored&names=full",
            "/api/v1/networks")) {
      all.append(atlas.get(path).body()).append('\n');
    }
    return all.toString().replace("\"q\":\"zebedee\"", "");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(home.resolve("backups"))) {
      return files.sorted().toList();
    }
  }

  /** All of a backup as text: its two lines, and what is packed after them. */
  private static String unzipped(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int line = 0;
    int at = 0;
    while (line < 2) {
      if (bytes[at++] == '\n') {
        line++;
      }
    }
    return new String(bytes, 0, at, StandardCharsets.UTF_8)
        + new String(
            new java.util.zip.GZIPInputStream(
                    new ByteArrayInputStream(bytes, at, bytes.length - at))
                .readAllBytes(),
            StandardCharsets.UTF_8);
  }

  private void takeIn(String name, String sheet) {
    HttpResponse<String> applied =
        atlas.apply(atlas.preview(name, sheet.getBytes(StandardCharsets.UTF_8)));
    assertEquals(200, applied.statusCode(), applied.body());
  }

  private HttpResponse<String> restore(String backup, long revision) {
    return atlas.send(
        atlas
            .request(backup + "/restore")
            .header("If-Match", "\"" + revision + "\"")
            .POST(BodyPublishers.ofString("{}")));
  }

  private HttpResponse<String> post(String path, String json, int status) {
    HttpResponse<String> answer =
        atlas.send(atlas.request(path).POST(BodyPublishers.ofString(json)));
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private String fingerprint() {
    return atlas
        .json("/api/v1/exports/fingerprint?network=stored&names=full")
        .get("fingerprint")
        .asText();
  }
}
