package org.partnershipatlas.register.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** A register that forgets everything when it is closed; it checks changes as the real one does. */
public final class MemoryRegister implements Register {
  private final Clock clock;
  private final Map<Long, List<RowChange>> details = new LinkedHashMap<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private List<KeptRequest> unrevised = List.of();
  private ErasedPeople erased = ErasedPeople.NOBODY;
  private volatile RegisterSnapshot snapshot;
  private volatile long epoch;
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
      List<? extends Change> changes,
      Reason reason,
      long expectedRevision,
      Optional<Network> seen) {
    if (closed) {
      throw new StoreAway("The register was closed.");
    }
    Draft draft = Draft.of(snapshot, changes, expectedRevision, seen);
    if (draft.isEmpty()) {
      return snapshot;
    }
    if (!draft.revises()) {
      reason.request().ifPresent(request -> keep(request, draft));
    }
    long revision = snapshot.revision() + (draft.revises() ? 1 : 0);
    snapshot = new RegisterSnapshot(revision, draft.network(), clock.instant(), true);
    if (draft.revises()) {
      details.put(revision, draft.rows());
      history.add(new HistoryEntry(revision, clock.instant(), reason, draft.rows().size(), true));
    }
    return snapshot;
  }

  private void keep(RequestKey request, Draft draft) {
    long revision = snapshot.revision();
    if (unrevised.stream().anyMatch(kept -> kept.request().key().equals(request.key()))) {
      throw new StaleRevision(revision, revision);
    }
    unrevised = KeptRequest.of(revision, request, draft).before(unrevised);
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
  public synchronized Optional<KeptRequest> findRequest(String key) {
    return Stream.concat(history.stream().flatMap(this::kept), unrevised.stream())
        .filter(kept -> kept.request().key().equals(key))
        .findFirst();
  }

  private Stream<KeptRequest> kept(HistoryEntry entry) {
    return entry.reason().request().stream()
        .map(
            request ->
                new KeptRequest(
                    entry.revision(),
                    request,
                    changesOf(entry.revision()).stream().<Id<?>>map(RowChange::id).toList()));
  }

  @Override
  public synchronized Optional<List<RowChange>> findChanges(long revision) {
    boolean lost =
        history.stream().anyMatch(entry -> entry.revision() == revision && !entry.detailed());
    return lost || revision < 1 || revision > snapshot.revision()
        ? Optional.empty()
        : Optional.of(details.getOrDefault(revision, List.of()));
  }

  @Override
  public long schema() {
    return 1;
  }

  @Override
  public synchronized void eachEntry(long newest, Consumer<FullEntry> reader) {
    history.stream().filter(entry -> entry.revision() <= newest).map(this::full).forEach(reader);
  }

  @Override
  public synchronized ErasedPeople erased() {
    return erased;
  }

  private FullEntry full(HistoryEntry entry) {
    return new FullEntry(entry, details.getOrDefault(entry.revision(), List.of()));
  }

  @Override
  public long epoch() {
    return epoch;
  }

  @Override
  public synchronized RegisterSnapshot replace(
      Replacement replacement, Reason reason, long expectedRevision) {
    check(expectedRevision);
    long revision = Math.max(snapshot.revision(), replacement.revision()) + 1;
    details.clear();
    history.clear();
    unrevised = List.of();
    replacement.history().forEach(this::add);
    int records = replacement.network().size();
    add(entry(revision, reason, records, replacement.told()));
    erased = erased.with(replacement.erased());
    epoch++;
    snapshot = new RegisterSnapshot(revision, replacement.network(), clock.instant(), true);
    return snapshot;
  }

  @Override
  public synchronized RegisterSnapshot erase(
      Erasing erasing, Reason reason, long expectedRevision) {
    check(expectedRevision);
    List<FullEntry> all = new ArrayList<>(history.stream().map(this::full).toList());
    Draft draft = Erased.of(snapshot.network(), erasing, reader -> all.forEach(reader));
    long revision = snapshot.revision() + 1;
    details.clear();
    history.clear();
    unrevised = List.of();
    all.forEach(each -> add(erasing.entry(each)));
    add(entry(revision, reason, draft.rows().size(), true));
    erased = erased.and(erasing.listPeople(), clock.instant());
    epoch++;
    snapshot = new RegisterSnapshot(revision, draft.network(), clock.instant(), true);
    return snapshot;
  }

  private FullEntry entry(long revision, Reason reason, int records, boolean detailed) {
    return new FullEntry(
        new HistoryEntry(revision, clock.instant(), reason, records, detailed), List.of());
  }

  private void add(FullEntry full) {
    history.add(full.entry());
    details.put(full.entry().revision(), full.changes());
  }

  private void check(long expectedRevision) {
    if (closed) {
      throw new StoreAway("The register was closed.");
    }
    if (snapshot.revision() != expectedRevision) {
      throw new StaleRevision(expectedRevision, snapshot.revision());
    }
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
