package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RowChange;

/** The register's store as the rest of Atlas sees it: it may still be starting, or be away. */
public interface StoreLink extends AutoCloseable {
  /** How the store is. */
  enum State {
    STARTING,
    READY,
    DEGRADED;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * How the store is, in words.
   *
   * @param kind {@code local}, {@code remote} or {@code none}
   * @param text one sentence for a person
   * @param since since when it is so
   */
  record Standing(State state, String kind, String text, Instant since) {}

  /**
   * One change of the register.
   *
   * @param who who says that they did it; empty where nobody said
   * @param changes how many records it touched
   * @param detailed whether the records before and after are kept with it
   * @param undoes the revision that it took back, where it did
   */
  record Entry(
      long revision,
      Instant when,
      Optional<String> who,
      String why,
      int changes,
      boolean detailed,
      OptionalLong undoes) {}

  /**
   * What was made for a request that its sender gave a key.
   *
   * @param digest of all that was asked
   * @param records that it touched, where the entry still has them
   */
  record Kept(long revision, String digest, List<Id<?>> records) {}

  /**
   * Calls back when somebody was erased or everything replaced, through this Atlas or another on
   * the same store: then all that was kept of before is to be forgotten.
   */
  default void onForget(Runnable listener) {}

  /** How the store is now. */
  Standing standing();

  /** The register as last read; empty until it has been read for the first time. */
  Optional<OpenNetwork> findShown();

  /**
   * Makes changes in one transaction, all or nothing.
   *
   * @param revision the revision that they were made on; refused if the register has moved on
   * @return the new revision
   */
  default long apply(List<Change> changes, long revision, String why) {
    return apply(changes, revision, Optional.empty(), why, OptionalLong.empty());
  }

  /**
   * The same, saying who and what it takes back.
   *
   * @param who who says so; empty where nobody says
   * @param undoes the revision that it takes back
   */
  long apply(
      List<? extends Change> changes,
      long revision,
      Optional<String> who,
      String why,
      OptionalLong undoes);

  /** The same, made against that network: refused as stale where a view or the like has changed. */
  default long apply(
      List<? extends Change> changes,
      OpenNetwork seen,
      Optional<String> who,
      String why,
      OptionalLong undoes) {
    return apply(changes, seen.revision(), who, why, undoes);
  }

  /** The entry that made a revision. */
  default Optional<Entry> findEntry(long revision) {
    return history(revision, 1).stream().filter(e -> e.revision() == revision).findFirst();
  }

  /**
   * The records before and after the change that made that revision; empty where not kept, and no
   * records where none differ.
   */
  Optional<List<RowChange>> findChanges(long revision);

  /** The same; none where not kept. */
  default List<RowChange> changesOf(long revision) {
    return findChanges(revision).orElse(List.of());
  }

  /** The earliest revision that can still be looked at. */
  default long oldest() {
    return 0;
  }

  /** The register behind it, for what concerns all of it; none where there is no store. */
  default Optional<Register> findRegister() {
    return Optional.empty();
  }

  /** Where its backups are kept; none where none are. */
  default Optional<BackupFolder> findBackups() {
    return Optional.empty();
  }

  /** What was made for the request with that key, if it is among the newest. */
  default Optional<Kept> findKept(String key) {
    return Optional.empty();
  }

  /** The changes of the register, newest first. */
  default List<Entry> history(int most) {
    return history(Long.MAX_VALUE, most);
  }

  /** The same from that revision down. */
  List<Entry> history(long newest, int most);

  /** Calls back, on a thread of the store's, whenever the standing or the revision changes. */
  void onChange(Runnable listener);

  @Override
  void close();
}
