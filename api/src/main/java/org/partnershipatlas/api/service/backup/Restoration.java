package org.partnershipatlas.api.service.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.MovedOn;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.backup.Backup;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.Manifest;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.StaleRevision;

/**
 * A backup that was read, checked and laid beside the register as it is.
 *
 * <p>Where the register's own history holds that of the backup, restoring is one more entry on top:
 * nothing is lost, and it can be taken back like any other. Where it is the backup of another
 * register, records and history are put in place of all that is there; the revision goes on above
 * both, so that no number ever stands for two things.
 */
public final class Restoration {
  /** More differences than this do not go into one entry. */
  private static final int MOST_IN_ONE = 100_000;

  private final Atlas atlas;
  private final Backup backup;
  private final RegisterSnapshot now;
  private final boolean continues;
  private final List<Change> changes;

  private Restoration(Atlas atlas, Backup backup) {
    Register register = atlas.backups().register();
    this.atlas = atlas;
    this.backup = backup.without(register.erased());
    this.now = register.snapshot();
    this.continues = continues(register, this.backup);
    this.changes = changes(now.network(), this.backup.network());
  }

  /** Reads a backup and checks all of it; nothing is touched. */
  public static Restoration of(Atlas atlas, Path file) {
    return new Restoration(atlas, BackupFile.read(file));
  }

  /**
   * What it would do.
   *
   * @param revision of the register as it is now
   * @param added records that are not there now
   * @param changed records that are otherwise now
   * @param gone records that are there now and would be no longer
   * @param kinds how many records of each kind there are now and would be
   * @param keepsHistory whether it becomes one more entry that can be undone
   * @param historyStays whether what was done since stays in the history
   */
  public record Preview(
      Manifest backup,
      int entries,
      long revision,
      int records,
      int added,
      int changed,
      int gone,
      Map<String, Counts> kinds,
      boolean keepsHistory,
      boolean historyStays) {}

  /** How many records of a kind there are now, and would be. */
  public record Counts(int now, int then) {}

  /** What it would do. */
  public Preview preview() {
    int gone = 0;
    int added = 0;
    for (Change change : changes) {
      if (change instanceof Change.Remove) {
        gone++;
      } else if (!now.network().has(change.id())) {
        added++;
      }
    }
    return new Preview(
        backup.manifest(),
        backup.history().size(),
        now.revision(),
        now.network().size(),
        added,
        changes.size() - added - gone,
        gone,
        kinds(),
        keepsHistory(),
        continues);
  }

  /** One transaction carries only so much; beyond, the entry does not hold what it changed. */
  private boolean keepsHistory() {
    return continues && changes.size() <= MOST_IN_ONE;
  }

  private Map<String, Counts> kinds() {
    Map<String, Counts> kinds = new LinkedHashMap<>();
    for (org.partnershipatlas.model.Kind kind : org.partnershipatlas.model.Kind.values()) {
      Counts counts =
          new Counts(
              now.network().list(kind.type()).size(), backup.network().list(kind.type()).size());
      if (counts.now() + counts.then() > 0) {
        kinds.put(kind.word(), counts);
      }
    }
    return kinds;
  }

  /**
   * Puts it in place, after a backup of what is there.
   *
   * @param revision the revision of the preview that was looked at
   * @return the new revision
   */
  public long restore(long revision, Optional<String> who) {
    if (revision != now.revision()) {
      throw movedOn(revision, now.revision());
    }
    if (changes.isEmpty() && continues) {
      return revision;
    }
    atlas.backups().before("restore of a backup of revision " + backup.manifest().revision());
    String why =
        "Restored from the backup of revision "
            + backup.manifest().revision()
            + ", made on "
            + backup.manifest().day();
    long made;
    try {
      made =
          keepsHistory()
              ? atlas.store().apply(changes, revision, who, why, OptionalLong.empty())
              : replace(new Reason(who.orElse(""), why), revision);
    } catch (StaleRevision e) {
      throw movedOn(revision, e.actual());
    }
    atlas.forgetAll();
    return made;
  }

  private Refusal movedOn(long looked, long is) {
    return MovedOn.of(
        atlas.store(),
        looked,
        is,
        "The register is at revision " + is + " by now.",
        "Look at what would be restored again.");
  }

  private long replace(Reason reason, long revision) {
    Register register = atlas.backups().register();
    ErasedPeople erased = register.erased().with(backup.erased());
    List<FullEntry> history = new ArrayList<>();
    if (continues) {
      register.eachEntry(revision, history::add);
    } else {
      history.addAll(backup.history());
    }
    return register
        .replace(new Replacement(backup.network(), history, erased, !continues), reason, revision)
        .revision();
  }

  /** Whether what the backup's history ends with stands in the register's history too. */
  private static boolean continues(Register register, Backup backup) {
    if (backup.history().isEmpty()) {
      return backup.manifest().revision() == 0;
    }
    FullEntry last = backup.history().get(backup.history().size() - 1);
    return register.history(last.entry().revision(), 1).stream()
        .anyMatch(
            entry ->
                entry.revision() == last.entry().revision()
                    && entry.at().equals(last.entry().at())
                    && entry.reason().why().equals(last.entry().reason().why()));
  }

  private static List<Change> changes(Network now, Network then) {
    List<Change> changes = new ArrayList<>();
    for (Change change : Restoring.changes(now, then.listAll())) {
      Optional<AtlasRecord> found = now.find(change.id()).map(AtlasRecord.class::cast);
      boolean same =
          change instanceof Change.Put put && found.filter(put.record()::equals).isPresent();
      if (!same) {
        changes.add(change);
      }
    }
    return changes;
  }
}
