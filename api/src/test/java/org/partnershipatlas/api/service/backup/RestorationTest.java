package org.partnershipatlas.api.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.backup.Moment;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;

/** Whether a restore can be undone is said before it is done, and is so afterwards. */
class RestorationTest {
  private static final int MOST_IN_ONE = 100_000;

  @TempDir private Path folder;

  @Test
  void moreDifferencesThanOneEntryHoldsCannotBeUndone() {
    List<AtlasRecord> many = areas(MOST_IN_ONE + 1);
    Path backup = backup(register(many));
    try (Atlas atlas = over(register(many.subList(0, 1)))) {
      Restoration.Preview told = Restoration.of(atlas, backup).preview();
      assertEquals(MOST_IN_ONE, told.added());
      assertTrue(told.keepsHistory(), "as many as one entry holds");
    }
    MemoryRegister empty = register(List.of());
    try (Atlas atlas = over(empty)) {
      Restoration restoration = Restoration.of(atlas, backup);
      Restoration.Preview told = restoration.preview();
      assertEquals(MOST_IN_ONE + 1, told.added());
      assertFalse(told.keepsHistory(), "one more than one entry holds");
      long made = restoration.restore(told.revision(), Optional.of("Jo Bell"));
      assertEquals(MOST_IN_ONE + 1, empty.snapshot().network().size());
      assertEquals("Jo Bell", entry(empty, made).reason().who());
      assertTrue(told.historyStays());
      assertFalse(
          entry(empty, made).detailed(), "nobody takes it for an entry that changed nothing");
    }
  }

  @Test
  void theBackupOfAnotherRegisterBringsItsOwnHistory() {
    MemoryRegister theirs = register(List.of());
    put(theirs, areas(2), "Typed in there");
    Path backup = backup(theirs);
    MemoryRegister ours = register(List.of());
    put(ours, areas(3), "Typed in here");
    try (Atlas atlas = over(ours)) {
      Restoration restoration = Restoration.of(atlas, backup);
      assertFalse(restoration.preview().keepsHistory());
      assertFalse(restoration.preview().historyStays());
      long made = restoration.restore(1, Optional.of("Jo Bell"));
      assertEquals(
          List.of("Typed in there"),
          ours.history(Long.MAX_VALUE, 9).stream()
              .filter(each -> each.revision() < made)
              .map(each -> each.reason().why())
              .toList());
      assertEquals("Jo Bell", entry(ours, made).reason().who());
    }
  }

  @Test
  void theBackupOfThisRegisterBecomesOneMoreEntry() {
    MemoryRegister ours = register(List.of());
    put(ours, areas(2), "First");
    Path backup = backup(ours);
    put(ours, areas(3), "Second");
    try (Atlas atlas = over(ours)) {
      Restoration restoration = Restoration.of(atlas, backup);
      assertTrue(restoration.preview().keepsHistory());
      long made = restoration.restore(2, Optional.empty());
      assertEquals(3, made);
      assertTrue(entry(ours, made).detailed());
      assertEquals("Second", entry(ours, 2).reason().why());
    }
  }

  @Test
  void whoeverWasErasedAndTakenInAgainIsRestoredFromWhatWasMadeSinceAndNotFromBefore() {
    Row person = Row.of(Kind.PERSON, "jane").with("name", "Jane Smith");
    MemoryRegister ours = register(List.of());
    put(ours, List.of(person.toRecord()), "First edition");
    Path before = backup(ours);
    ours.erase(new Erasing(Id.person("jane")), new Reason("", "Erased"), 1);
    put(ours, List.of(person.toRecord()), "Next edition");
    Path since = folder.resolve("since" + BackupFile.ENDING);
    BackupFile.write(since, ours, "1.2.3", "Test", true, Moment.of(RunningAtlas.TODAY));
    ours.apply(List.of(new Change.Remove(Id.person("jane"))), new Reason("", "A bad day"), 3);
    try (Atlas atlas = over(ours)) {
      assertEquals(0, Restoration.of(atlas, before).preview().added());
      Restoration restoration = Restoration.of(atlas, since);
      assertEquals(1, restoration.preview().added());
      restoration.restore(4, Optional.empty());
      assertTrue(ours.snapshot().network().has(Id.person("jane")));
    }
  }

  private static HistoryEntry entry(MemoryRegister register, long revision) {
    return register.history(revision, 1).get(0);
  }

  private static void put(MemoryRegister register, List<AtlasRecord> records, String why) {
    List<Change> changes = new ArrayList<>();
    records.forEach(each -> changes.add(new Change.Put(each)));
    register.apply(changes, new Reason("", why), register.snapshot().revision());
  }

  private static MemoryRegister register(List<AtlasRecord> records) {
    return new MemoryRegister(records, RunningAtlas.TODAY);
  }

  private Atlas over(MemoryRegister register) {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"), "1.2.3", RunningAtlas.TODAY);
    return new Atlas(
        new BuiltInSamples(),
        new RegisterLink(register, "local", Optional.of(backups)),
        RunningAtlas.TODAY);
  }

  private Path backup(MemoryRegister register) {
    Path file = folder.resolve("kept" + BackupFile.ENDING);
    BackupFile.write(file, register, "1.2.3", "Test", true, Moment.of(RunningAtlas.TODAY));
    return file;
  }

  private static List<AtlasRecord> areas(int count) {
    List<AtlasRecord> areas = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      areas.add(Row.of(Kind.AREA, "a" + i).with("name", "Area " + i).toRecord());
    }
    return areas;
  }
}
