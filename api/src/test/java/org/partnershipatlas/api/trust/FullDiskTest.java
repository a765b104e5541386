package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipatlas.api.LosingRegister;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Refusals;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.RegisterFileFault;

/**
 * A full disk, of the store or of the backups: whoever writes is told so and what mends it, nothing
 * is changed, and the same request is met as soon as there is room.
 */
class FullDiskTest {
  static final List<String> WRITING = List.copyOf(Writes.MAKING.keySet());

  /** Shorter than any backup. */
  private static final int SHORT = 100;

  private static final byte[] SHEET =
      "group,role,person\nYouth Forum,chair,Cat Example\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path home;
  private LosingRegister register = new LosingRegister(RunningAtlas.TODAY);
  private RunningAtlas atlas = RunningAtlas.withoutStore();
  private Writes writes = new Writes(atlas);

  @BeforeEach
  void start() {
    atlas.close();
    register = new LosingRegister(NetworkText.records(Writes.RECORDS), RunningAtlas.TODAY);
    BackupFolder backups = new BackupFolder(backups(), "1.2.3", RunningAtlas.TODAY);
    atlas = RunningAtlas.over(new RegisterLink(register, "local", Optional.of(backups)));
    writes = new Writes(atlas);
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @ParameterizedTest
  @FieldSource("WRITING")
  void noWriteIsMadeByHalvesWhereTheStoreHasNoRoom(String route) {
    Writes.Request request = Writes.MAKING.get(route).look().apply(writes);
    long revision = writes.revision();
    String before = told();
    register.full(true);
    JsonNode problem = refused(request.sent(writes));
    assertTrue(problem.get("detail").asText().contains("is full"), problem.toString());
    assertTrue(problem.get("mend").asText().contains("Free some space"), problem.toString());
    assertEquals(before, told());
    register.full(false);
    assertEquals(before, told());
    writes.done(request.sent(writes));
    assertEquals(revision + 1, writes.revision());
  }

  @Test
  void nothingIsTakenInOrErasedWhereTheBackupBeforeItHasNoRoom() throws IOException {
    JsonNode preview = atlas.preview("seats.csv", SHEET);
    String before = told();
    Writes.Request erasing =
        Writes.MAKING.get("POST /api/v1/records/person/{value}/erase").look().apply(writes);
    JsonNode problem = refused(ShortFiles.during(SHORT, () -> atlas.apply(preview)));
    refused(ShortFiles.during(SHORT, () -> erasing.sent(writes)));
    String detail = problem.get("detail").asText();
    assertTrue(
        detail.startsWith("Nothing was changed, since no backup could be made first. "), detail);
    assertTrue(detail.contains(backups().toString()), detail);
    assertEquals("Free some space on that disk, then try again.", problem.get("mend").asText());
    assertEquals(before, told());
    assertEquals(List.of(), files(), "nothing half written is left");
    HttpResponse<String> applied = atlas.apply(preview);
    assertEquals(200, applied.statusCode(), applied.body());
    assertEquals(1, files().size(), "and now there is the backup");
    assertFalse(told().equals(before));
  }

  @Test
  void noBackupIsMadeByHalves() throws IOException {
    String before = told();
    Writes.Leave backup = Writes.LEAVING.get("POST /api/v1/backups");
    refused(ShortFiles.during(SHORT, () -> backup.by(writes)));
    assertEquals(List.of(), files());
    assertEquals(before, told());
    writes.done(backup.by(writes));
    assertEquals(1, files().size());
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, 507",
    "Disk quota exceeded, 507",
    "File too large, 507",
    "Permission denied, 503",
  })
  void aFullDiskIsToldFromAFileThatMayNotBeWritten(String words, int status) {
    Refusal refusal =
        Refusals.find(
                new RegisterFileFault("write the backup", Path.of("a"), new IOException(words)))
            .orElseThrow();
    assertEquals(status, refusal.code().status());
    assertTrue(refusal.detail().contains(words), refusal.detail());
  }

  private static JsonNode refused(HttpResponse<String> answer) {
    assertEquals(507, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertFalse(answer.body().contains("Exception"), answer.body());
    JsonNode problem = RunningAtlas.parse(answer);
    assertEquals("store-full", problem.get("code").asText());
    return problem;
  }

  /** All that is to be seen of the register: its records, its revision and its history. */
  private String told() {
    return atlas.get("/api/v1/exports/fingerprint?network=stored&names=full").body()
        + writes.revision()
        + atlas.get("/api/v1/history").body();
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backups())) {
      return files.toList();
    }
  }

  private Path backups() {
    return home.resolve("backups");
  }
}
