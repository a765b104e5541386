package org.partnershipatlas.register.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.UnusableBackup;

/** A backup holds everything, and one that is not as it was written is refused. */
class BackupFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Moment NOW = Moment.of(CLOCK);

  @TempDir Path folder;
  private Path file = Path.of("nowhere");

  @BeforeEach
  void place() {
    file = folder.resolve("a.atlas-backup");
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsReadIsWhatTheRegisterHeld(long seed) {
    try (MemoryRegister register = register(seed)) {
      Manifest manifest = BackupFile.write(file, register, "1.2.3", "a test", true, NOW);
      Backup read = BackupFile.read(file);
      assertEquals(manifest, read.manifest(), "seed " + seed);
      assertEquals(manifest, BackupFile.peek(file), "seed " + seed);
      assertEquals(rows(register.snapshot().network().listAll()), rows(read.network().listAll()));
      assertEquals(history(register), read.history(), "seed " + seed);
    }
  }

  @Test
  void whatItSaysOfItselfIsReadHoweverLongItIs() {
    Set<Id<Person>> many =
        IntStream.range(0, 2_000).mapToObj(i -> Id.person("p-" + i)).collect(Collectors.toSet());
    try (MemoryRegister register = register(3)) {
      RegisterSnapshot now = register.snapshot();
      register.replace(
          new Replacement(now.network(), List.of(), ErasedPeople.of(many, CLOCK.instant())),
          new Reason("Jo", "back"),
          now.revision());
      String why = "import of " + "minutes.csv, ".repeat(2_000);
      Manifest manifest = BackupFile.write(file, register, "1.2.3", why, true, NOW);
      assertEquals(2_000, manifest.erased().when().size());
      assertEquals(manifest, BackupFile.peek(file));
      assertEquals(500, manifest.why().length(), "no longer than anybody reads");
    }
  }

  @Test
  void whoeverAnotherAtlasErasesJustThenIsTakenOutWhenItIsNextLookedAt() {
    try (MemoryRegister register = register(3)) {
      Id<Person> gone = register.snapshot().network().list(Person.class).get(0).id();
      BackupFolder kept = new BackupFolder(folder, "1.2.3", CLOCK);
      Path made = kept.make(register, "a test").file();
      assertTrue(BackupFile.read(made).network().has(gone));
      assertEquals(ErasedPeople.NOBODY, BackupFile.peek(made).erased());
      ErasedPeople erased = ErasedPeople.of(Set.of(gone), CLOCK.instant());
      assertEquals(1, kept.erase(erased, Optional.empty()).rewritten());
      assertFalse(BackupFile.read(made).network().has(gone));
      assertEquals(0, kept.erase(erased, Optional.empty()).rewritten());
    }
  }

  @Test
  void whoeverWasTakenInAgainIsInTheBackupsMadeSinceUntilErasedOnceMore() {
    try (MemoryRegister register = register(3)) {
      Person person = register.snapshot().network().list(Person.class).get(0);
      BackupFolder kept = new BackupFolder(folder, "1.2.3", CLOCK);
      Path before = kept.make(register, "before").file();
      erase(register, person.id());
      Path without = kept.make(register, "without").file();
      register.apply(
          List.of(new Change.Put(person)),
          new Reason("Jo", "The next edition"),
          register.snapshot().revision(),
          Optional.empty());
      Path since = kept.make(register, "since").file();
      assertEquals(1, kept.erase(register.erased(), Optional.empty()).rewritten());
      assertEquals(
          List.of(false, false, true),
          Stream.of(before, without, since)
              .map(each -> BackupFile.read(each).network().has(person.id()))
              .toList());
      Backup again = BackupFile.read(since);
      assertEquals(again, again.without(register.erased()), "as it is restored");
      erase(register, person.id());
      assertFalse(again.without(register.erased()).network().has(person.id()));
      assertEquals(3, kept.erase(register.erased(), Optional.empty()).rewritten());
      assertFalse(BackupFile.read(since).network().has(person.id()));
      assertEquals(0, kept.erase(register.erased(), Optional.empty()).rewritten());
    }
  }

  private static void erase(MemoryRegister register, Id<Person> person) {
    register.erase(new Erasing(person), new Reason("Jo", "Erased"), register.snapshot().revision());
  }

  @Test
  void undoStillWorksAfterARestore() {
    try (MemoryRegister register = register(7);
        MemoryRegister fresh = new MemoryRegister(List.of(), CLOCK)) {
      BackupFile.write(file, register, "1.2.3", "a test", true, NOW);
      Backup read = BackupFile.read(file);
      fresh.replace(
          new Replacement(read.network(), read.history(), ErasedPeople.NOBODY),
          new Reason("Jo", "back"),
          0);
      assertEquals(
          register.snapshot().network().fingerprint(), fresh.snapshot().network().fingerprint());
      assertEquals(register.snapshot().revision() + 1, fresh.snapshot().revision());
      long last = register.snapshot().revision();
      assertEquals(register.changesOf(last), fresh.changesOf(last));
      var undone =
          org.partnershipatlas.register.store.Undoing.of(
              fresh.snapshot().network(), fresh.changesOf(last));
      assertTrue(undone.free());
      fresh.apply(undone.changes(), new Reason("Jo", "undo"), last + 1);
      assertEquals(
          org.partnershipatlas.register.store.Replaying.at(
                  register.snapshot(), last - 1, register::findChanges)
              .orElseThrow()
              .fingerprint(),
          fresh.snapshot().network().fingerprint());
    }
  }

  @Test
  void onlyItsOwnerMayReadItAndNothingIsLeftBesideIt() throws IOException {
    try (MemoryRegister register = register(3)) {
      BackupFile.write(file, register, "1.2.3", "a test", true, NOW);
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whatAKilledAtlasLeftUnfinishedGoesWhenItIsOld() throws IOException {
    BackupFolder backups = new BackupFolder(folder, "1.2.3", CLOCK);
    Path fresh = unfinished("now", Duration.ofMinutes(1));
    Path beside = Files.writeString(folder.resolve(".mine.new"), "no backup");
    Files.setLastModifiedTime(beside, FileTime.from(CLOCK.instant().minus(Duration.ofDays(1))));
    try (MemoryRegister register = register(3)) {
      Path old = unfinished("old", Duration.ofHours(1));
      backups.make(register, "a test");
      assertFalse(Files.exists(old), "it goes when the next is made");
      old = unfinished("old", Duration.ofHours(1));
      backups.erase(
          ErasedPeople.of(Set.of(Id.person("nobody")), CLOCK.instant()), Optional.empty());
      assertFalse(Files.exists(old), "and when somebody is erased");
    }
    assertTrue(Files.exists(fresh), "another Atlas may be writing it");
    assertTrue(Files.exists(beside), "what is no backup is left alone");
  }

  private Path unfinished(String name, Duration age) throws IOException {
    Path left = folder.resolve("." + name + BackupFile.ENDING + ".new");
    Files.writeString(left, "half a backup");
    return Files.setLastModifiedTime(left, FileTime.from(CLOCK.instant().minus(age)));
  }

  @Test
  void aFileWithAnyByteChangedIsRefused() throws IOException {
    byte[] whole = whole();
    Random random = new Random(5);
    for (int at = 0; at < whole.length; at += at < 600 ? 1 : 1 + random.nextInt(40)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      int where = at;
      UnusableBackup refused =
          assertThrows(
              UnusableBackup.class, () -> BackupFile.parse(damaged), () -> "byte " + where);
      assertTrue(refused.mend().length() > 10, refused.mend());
    }
  }

  @Test
  void aFileThatIsCutOrGoesOnIsRefused() throws IOException {
    byte[] whole = whole();
    for (int length = 0; length < whole.length; length += length < 600 ? 1 : 37) {
      byte[] cut = Arrays.copyOf(whole, length);
      int kept = length;
      assertThrows(UnusableBackup.class, () -> BackupFile.parse(cut), () -> "length " + kept);
    }
    assertTrue(refused(Arrays.copyOf(whole, whole.length - 1)).contains("cut short"));
    assertTrue(refused(Arrays.copyOf(whole, whole.length + 1)).contains("longer"));
  }

  @Test
  void whatIsNoBackupOrANewerOneIsSaidToBe() throws IOException {
    assertTrue(
        refused("group,role\nHub,chair\n".getBytes(StandardCharsets.UTF_8))
            .startsWith("This is no backup of Partnership Atlas."));
    String newer =
        new String(whole(), StandardCharsets.ISO_8859_1).replaceFirst("form=0001", "form=0002");
    assertTrue(
        refused(newer.getBytes(StandardCharsets.ISO_8859_1))
            .contains("newer Partnership Atlas: it has form 2"));
  }

  private byte[] whole() throws IOException {
    try (MemoryRegister register = register(11)) {
      BackupFile.write(file, register, "1.2.3", "a test", true, NOW);
    }
    return Files.readAllBytes(file);
  }

  private static String refused(byte[] file) {
    return String.valueOf(
        assertThrows(UnusableBackup.class, () -> BackupFile.parse(file)).getMessage());
  }

  /** A register with a few entries, and records of every kind. */
  private static MemoryRegister register(long seed) {
    MemoryRegister register = new MemoryRegister(List.of(), CLOCK);
    for (int i = 0; i < 3; i++) {
      register.apply(
          Restoring.changes(
              register.snapshot().network(), RandomNetwork.records(seed + 1000L * i, 2)),
          new Reason("Jo Ünal", "step \"" + i + "\"\nof three"),
          register.snapshot().revision());
    }
    return register;
  }

  private static List<Row> rows(List<AtlasRecord> records) {
    return records.stream().map(AtlasRecord::row).toList();
  }

  private static List<FullEntry> history(MemoryRegister register) {
    List<FullEntry> all = new ArrayList<>();
    register.eachEntry(Long.MAX_VALUE, all::add);
    return all;
  }
}
