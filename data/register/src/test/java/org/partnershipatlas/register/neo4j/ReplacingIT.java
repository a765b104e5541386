package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.backup.Backup;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.backup.Moment;
import org.partnershipatlas.register.store.Contents;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.Replaying;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.StaleRevision;

/** Backups of a real store: made, restored whole or not at all, and a person erased from it. */
class ReplacingIT {
  private static final Reason REASON = new Reason("Jo", "a test");

  @TempDir Path home;
  private Login login = new Login("bolt://nowhere", "nobody", "", "none");

  @BeforeEach
  void empty() {
    login = SharedStore.empty();
  }

  @Test
  void aRestoreBringsTheRecordsTheViewsAndTheHistoryBack() {
    Backup backup = backup(4);
    login = SharedStore.empty();
    try (Neo4jRegister register = SharedStore.register(home.resolve("other"))) {
      // Another register with more revisions than the backup has: the number goes on.
      for (int i = 0; i < 6; i++) {
        register.apply(
            Restoring.changes(register.snapshot().network(), RandomNetwork.records(90 + i, 2)),
            REASON,
            register.snapshot().revision());
      }
      assertThrows(StaleRevision.class, () -> register.replace(all(backup), REASON, 5));
      RegisterSnapshot after = register.replace(all(backup), new Reason("Jo", "back"), 6);
      assertEquals(7, after.revision());
      same(backup.network(), after.network());
      same(backup.network(), readAgain());
      assertEquals(backup.history(), history(register, 6));
      assertEquals(
          List.of(7L, 3L, 2L),
          register.history(3).stream().map(entry -> entry.revision()).toList(),
          "the history goes on over the numbers that nothing has");
      assertEquals(
          backup.network().fingerprint(),
          Replaying.at(after, 3, register::findChanges).orElseThrow().fingerprint());
      assertEquals(
          0, Replaying.at(after, 0, register::findChanges).orElseThrow().size(), "back to nothing");
      assertEquals(0, count("MATCH (n:Restoring) RETURN count(n)"));
    }
  }

  @Test
  void aCrashLeavesTheOldRecordsOrTheNewOnes() {
    Backup backup = backup(4);
    login = SharedStore.empty();
    try (Neo4jRegister register = SharedStore.register(home.resolve("other"))) {
      register.apply(
          Restoring.changes(register.snapshot().network(), RandomNetwork.records(7, 3)), REASON, 0);
    }
    Network old = readAgain();
    try (Store store = Store.open(login, true);
        Bolt bolt = new Bolt(login)) {
      Replacing staged = new Replacing(bolt, store.mark());
      staged.stage(all(backup), REASON, Instant.now());
      same(old, readAgain());
      assertEquals(0, count("MATCH (n:Restoring) RETURN count(n)"), "it is swept away");

      Replacing decided = new Replacing(bolt, store.mark());
      decided.stage(all(backup), REASON, Instant.now());
      assertTrue(decided.decide(all(backup)));
      // Killed half-way: some of the old ones are gone by then.
      SharedStore.run("MATCH (n:Atlas:Organisation) DETACH DELETE n");
    }
    same(backup.network(), readAgain());
    assertEquals(0, count("MATCH (n:Restoring) RETURN count(n)"));
    try (Neo4jRegister register = SharedStore.register(home.resolve("other"))) {
      assertEquals(4, register.snapshot().revision());
      assertEquals(backup.history(), history(register, 3));
      register.apply(Restoring.changes(register.snapshot().network(), List.of()), REASON, 4);
      assertEquals(5, register.snapshot().revision());
    }
  }

  @Test
  void aMigrationIsPrecededByABackupOrIsNotMade() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      register.apply(
          Restoring.changes(register.snapshot().network(), RandomNetwork.records(7, 3)), REASON, 0);
    }
    SharedStore.run("MATCH (r:Register) SET r.schema = 0");
    assertThrows(
        IllegalStateException.class,
        () ->
            Store.open(
                login,
                true,
                Batches.USUAL,
                contents -> {
                  throw new IllegalStateException("no room");
                }));
    assertEquals(0, count("MATCH (r:Register) RETURN r.schema"));
    BackupFolder folder =
        new BackupFolder(
            home.resolve("backups"), "1.2.3", Clock.system(java.time.ZoneId.systemDefault()));
    try (Store store = Store.open(login, true, Batches.USUAL, c -> folder.before(c, "migration"))) {
      assertEquals(1, store.mark().schema());
    }
    BackupFolder.Kept kept = folder.list().get(0);
    assertEquals(0, kept.manifest().orElseThrow().schema());
    same(readAgain(), BackupFile.read(kept.file()).network());
  }

  @Test
  void aPersonWhoIsErasedIsInNoPropertyAndNoFile() throws Exception {
    List<AtlasRecord> records = new ArrayList<>();
    for (AtlasRecord entry : RandomNetwork.records(5, 4)) {
      records.add(
          entry instanceof Person
              ? entry.row().with("name", "Zebedee Quill " + entry.id().value()).toRecord()
              : entry.row().with("note", "Zebedee Quill p1 was here").toRecord());
    }
    Id<Person> person =
        records.stream()
            .filter(Person.class::isInstance)
            .map(Person.class::cast)
            .findFirst()
            .orElseThrow()
            .id();
    String name = "Zebedee Quill " + person.value();
    try (Neo4jRegister register = SharedStore.register(home)) {
      register.apply(
          Restoring.changes(register.snapshot().network(), records),
          new Reason(name, "Added " + name),
          0);
      RegisterSnapshot after =
          register.erase(new Erasing(person), new Reason("Jo", "A person was erased"), 1);
      assertEquals(2, after.revision());
      assertFalse(after.network().has(person));
      same(after.network(), readAgain());
      assertEquals(
          Set.of(person), register.erased().since(ErasedPeople.of(Set.of(person), Instant.EPOCH)));
      history(register, 2)
          .forEach(entry -> assertFalse(entry.toString().contains(name), entry.toString()));
      assertEquals(
          List.of(),
          SharedStore.ask(
              "MATCH (n:Atlas) UNWIND keys(n) AS k WITH n, k, toStringOrNull(n[k]) AS t"
                  + " WHERE t CONTAINS '"
                  + name
                  + "' RETURN k + ' ' + t"));
      try (var files = Files.walk(home)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text =
              new String(
                  new java.util.zip.GZIPInputStream(Files.newInputStream(file)).readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8);
          assertTrue(text.contains("\"revision\":2"), file + " is of after");
          assertFalse(text.contains(name), file.toString());
        }
      }
    }
  }

  /** A backup of a register with three entries, made through the store. */
  private Backup backup(int perKind) {
    try (Neo4jRegister register = SharedStore.register(home)) {
      for (int i = 0; i < 3; i++) {
        register.apply(
            Restoring.changes(register.snapshot().network(), RandomNetwork.records(i, perKind)),
            REASON,
            i);
      }
      Path file = home.resolve("b.atlas-backup");
      BackupFile.write(
          file,
          register,
          "1.2.3",
          "a test",
          true,
          Moment.of(Clock.system(java.time.ZoneId.systemDefault())));
      Backup backup = BackupFile.read(file);
      same(register.snapshot().network(), backup.network());
      assertEquals(history(register, 3), backup.history());
      return backup;
    } catch (RegisterException e) {
      throw new AssertionError(e);
    }
  }

  private static Replacement all(Backup backup) {
    return new Replacement(backup.network(), backup.history(), ErasedPeople.NOBODY);
  }

  private static List<FullEntry> history(Contents contents, long newest) {
    List<FullEntry> all = new ArrayList<>();
    contents.eachEntry(newest, all::add);
    return all;
  }

  private static void same(Network one, Network other) {
    assertEquals(rows(one), rows(other));
  }

  private static List<String> rows(Network network) {
    return network.listAll().stream().map(entry -> entry.row().toString()).sorted().toList();
  }

  private Network readAgain() {
    try (Store store = Store.open(login, true)) {
      return store.readAll().network();
    }
  }

  private static long count(String cypher) {
    return SharedStore.run(cypher).get(0).get(0).asLong();
  }
}
