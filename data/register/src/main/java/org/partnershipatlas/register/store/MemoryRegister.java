package org.partnershipatlas.register.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;

/** A register that forgets everything when it is closed; it checks changes as the real one does. */
public final class MemoryRegister implements Register {
  private final Clock clock;
  private final Map<Long, List<RowChange>> details = new LinkedHashMap<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private volatile RegisterSnapshot snapshot;
  private volatile boolean closed;

  /** Starts at revision 0 with those records. */
  public MemoryRegister(Collection<? extends AtlasRecord> records, Clock clock) {
    this.clock = clock;
    this.snapshot =
        new RegisterSnapshot(
            0, Network.of(records, java.time.LocalDate.now(clock)), clock.instant(), true);
  }

  @Override
  public RegisterSnapshot snapshot() {
    return snapshot;
  }

  @Override
  public synchronized RegisterSnapshot apply(
      List<? extends Change> changes, Reason reason, long expectedRevision) {
    if (closed) {
      throw new StoreAway("The register was closed.");
    }
    Draft draft = Draft.of(snapshot, changes, expectedRevision);
    if (draft.isEmpty()) {
      return snapshot;
    }
    long revision = snapshot.revision() + (draft.revises() ? 1 : 0);
    snapshot = new RegisterSnapshot(revision, draft.network(), clock.instant(), true);
    if (draft.revises()) {
      details.put(revision, draft.rows());
      history.add(new HistoryEntry(revision, clock.instant(), reason, draft.rows().size(), true));
    }
    return snapshot;
  }

  @Override
  public synchronized List<HistoryEntry> history(long from, int limit) {
    List<HistoryEntry> newest = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0 && newest.size() < limit; i--) {
      if (history.get(i).revision() <= from) {
        newest.add(history.get(i));
      }
    }
    return newest;
  }

  @Override
  public synchronized Optional<HistoryEntry> findRequest(String key) {
    return history.stream()
        .filter(entry -> entry.reason().request().filter(r -> r.key().equals(key)).isPresent())
        .findFirst();
  }

  @Override
  public synchronized List<RowChange> changesOf(long revision) {
    return details.getOrDefault(revision, List.of());
  }

  @Override
  public RegisterState state() {
    return closed
        ? new RegisterState(RegisterState.Phase.CLOSED, "The register was closed.")
        : new RegisterState(RegisterState.Phase.READY, "The register is ready.");
  }

  @Override
  public void awaitReady(Duration longest) {
    if (closed) {
      throw new StoreAway("The register was closed.");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
