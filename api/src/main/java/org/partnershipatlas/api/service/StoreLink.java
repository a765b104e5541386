package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Change;

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
   * @param counts how many records were added, changed, ended and removed
   */
  record Entry(long revision, Instant when, String who, String why, int changes) {}

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
  long apply(List<Change> changes, long revision, String why);

  /** The changes of the register, newest first. */
  List<Entry> history(int most);

  /** Calls back, on a thread of the store's, whenever the standing or the revision changes. */
  void onChange(Runnable listener);

  @Override
  void close();
}
