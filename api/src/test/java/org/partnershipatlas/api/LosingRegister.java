package org.partnershipatlas.api;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RegisterState;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFull;

/**
 * A register in memory that can make a change and then lose the answer, as a broken line does, and
 * that has no room for a change while its disk is said to be full.
 */
public final class LosingRegister implements Register {
  private final MemoryRegister register;
  private final AtomicBoolean losing = new AtomicBoolean();
  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicReference<Runnable> between = new AtomicReference<>(() -> {});

  public LosingRegister(Clock clock) {
    this(List.of(), clock);
  }

  /** One that holds those records at first. */
  public LosingRegister(List<AtlasRecord> records, Clock clock) {
    this.register = new MemoryRegister(records, clock);
  }

  /** Nothing can be written from now on, as on a full disk, or it can be again. */
  public void full(boolean now) {
    full.set(now);
  }

  private void requireRoom() {
    if (full.get()) {
      throw new StoreFull(Path.of("/home/atlas"), 3L << 20, 64L << 20);
    }
  }

  /** The next change is made, and whoever asked for it does not learn so. */
  public void loseNext() {
    losing.set(true);
  }

  /** Somebody else does that just before the next change, after it was checked. */
  public void beforeNext(Runnable work) {
    between.set(work);
  }

  @Override
  public RegisterSnapshot apply(
      List<? extends Change> changes,
      Reason reason,
      long expectedRevision,
      Optional<Network> seen) {
    between.getAndSet(() -> {}).run();
    requireRoom();
    RegisterSnapshot made = register.apply(changes, reason, expectedRevision, seen);
    if (losing.getAndSet(false)) {
      throw new StoreAway("The store cannot be reached just now.");
    }
    return made;
  }

  @Override
  public RegisterSnapshot snapshot() {
    return register.snapshot();
  }

  @Override
  public List<HistoryEntry> history(long newest, int limit) {
    return register.history(newest, limit);
  }

  @Override
  public Optional<List<RowChange>> findChanges(long revision) {
    return register.findChanges(revision);
  }

  @Override
  public RegisterSnapshot replace(Replacement replacement, Reason reason, long expectedRevision) {
    requireRoom();
    return register.replace(replacement, reason, expectedRevision);
  }

  @Override
  public RegisterSnapshot erase(Erasing erasing, Reason reason, long expectedRevision) {
    requireRoom();
    return register.erase(erasing, reason, expectedRevision);
  }

  @Override
  public long schema() {
    return register.schema();
  }

  @Override
  public void eachEntry(long newest, Consumer<FullEntry> reader) {
    register.eachEntry(newest, reader);
  }

  @Override
  public ErasedPeople erased() {
    return register.erased();
  }

  @Override
  public Optional<KeptRequest> findRequest(String key) {
    return register.findRequest(key);
  }

  @Override
  public long epoch() {
    return register.epoch();
  }

  @Override
  public RegisterState state() {
    return register.state();
  }

  @Override
  public void awaitReady(Duration longest) {
    register.awaitReady(longest);
  }

  @Override
  public void close() {
    register.close();
  }
}
