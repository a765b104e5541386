package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.Backup;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.MemoryRegister;

/**
 * Two Atlases on one store: whoever is erased through the one is forgotten by the other as well.
 */
class TwoAtlasesTest {
  private static final String RECORDS =
      """
      group hub name='Compact Hub'
      person p1 name='Zebedee Quillfeather'
      seat s1 group=hub role=chair
      tenure t1 seat=s1 person=p1 from=2024
      """;

  @TempDir Path folder;

  private RunningAtlas over(MemoryRegister register, String home) {
    BackupFolder backups =
        new BackupFolder(folder.resolve(home).resolve("backups"), "1.2.3", RunningAtlas.TODAY);
    return RunningAtlas.over(new RegisterLink(register, "remote", Optional.of(backups)));
  }

  private static JsonNode post(RunningAtlas atlas, String path, String body) {
    return RunningAtlas.parse(
        atlas.send(
            atlas
                .request("/api/v1/" + path)
                .POST(BodyPublishers.ofString(body.replace('\'', '"')))));
  }

  private static void await(String what, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!holds.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, what);
      Thread.sleep(20);
    }
  }

  @Test
  void whoeverIsErasedThroughTheOneIsForgottenByTheOther() throws Exception {
    MemoryRegister register = new MemoryRegister(NetworkText.records(RECORDS), RunningAtlas.TODAY);
    try (RunningAtlas one = over(register, "one");
        RunningAtlas other = over(register, "other")) {
      post(
          other,
          "records/group",
          "{'values': {'name': 'Arts Forum', 'note': 'By Zebedee Quillfeather'}}");
      String trial =
          post(other, "scenarios?network=stored", "{'edits': ['leave person:p1']}")
              .get("id")
              .asText();
      JsonNode waiting =
          other.preview(
              "seats.csv",
              "group,role,person\nB,chair,Zebedee Quillfeather\n"
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      String backup = post(other, "backups", "{}").get("name").asText();
      List<String> asked =
          List.of(
              "records/person?network=stored",
              "records/person?network=revision:1",
              "records/group?network=stored",
              "history/1",
              "scenarios/" + trial,
              "imports/" + waiting.get("id").asText());
      for (String path : asked.subList(0, 3)) {
        assertTrue(other.get("/api/v1/" + path).body().contains("Quillfeather"), path);
      }
      String erase = "records/person/p1/erase";
      JsonNode look = one.json("/api/v1/" + erase);
      String confirm = "{'confirm': '" + look.get("confirm").asText() + "'}";
      JsonNode erased = RunningAtlas.parse(one.post(erase, look.get("version").asText(), confirm));
      assertTrue(erased.has("revision"), erased.toString());
      await(
          "what waits is forgotten",
          () -> other.get("/api/v1/scenarios/" + trial).statusCode() == 404);
      for (String path : asked) {
        String told = other.get("/api/v1/" + path).body();
        assertFalse(told.contains("Quillfeather"), path + ": " + told);
      }
      Path file = folder.resolve("other").resolve("backups").resolve(backup);
      await("its own backups are rewritten", () -> !tells(file));
      assertEquals(1, other.json("/api/v1/backups").get("backups").size());
    }
  }

  private static boolean tells(Path file) {
    Backup backup = BackupFile.read(file);
    return backup.toString().contains("Quillfeather")
        || backup.network().listAll().toString().contains("Quillfeather");
  }
}
