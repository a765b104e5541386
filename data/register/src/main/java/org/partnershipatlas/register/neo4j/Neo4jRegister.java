package org.partnershipatlas.register.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.InvalidChanges;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RegisterState;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.Safeguard;
import org.partnershipatlas.register.store.StaleRevision;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;

/**
 * The register in Neo4j, the local child or any server: readers take the snapshot, one writer at a
 * time patches it by the change, and a background thread connects, reconnects and notices what
 * somebody else wrote.
 */
public final class Neo4jRegister implements Register {
  private static final int MOST_TRIES = 3;
  private static final int CLOSE_SECONDS = 1;

  private final Connection connection;
  private final LastNetworkKeeper keeper;
  private final Batches batches;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile @Nullable Reading reading;
  private volatile Instant readAt = Instant.EPOCH;
  private volatile boolean confirmed;
  private volatile boolean suspect;

  private Neo4jRegister(Connection.Source source, Path lastNetwork, Batches batches) {
    this.batches = batches;
    this.keeper = new LastNetworkKeeper(new LastNetwork(lastNetwork));
    keeper
        .find()
        .ifPresent(
            kept -> {
              reading = kept.reading();
              readAt = kept.at();
            });
    this.connection = new Connection(source, this::refresh);
    connection.start();
  }

  /**
   * The register in that home folder, kept by a Neo4j server of its own. Returns at once; the store
   * comes up in the background.
   *
   * @throws org.partnershipatlas.register.store.HomeInUse when another Atlas has the home
   */
  public static Neo4jRegister local(StoreHome home, ServerOptions options) {
    return local(home, options, Safeguard.NONE);
  }

  /**
   * The same.
   *
   * @param safeguard is asked before the schema of a register is changed
   */
  public static Neo4jRegister local(StoreHome home, ServerOptions options, Safeguard safeguard) {
    return local(home, options, Batches.USUAL, safeguard);
  }

  /** The same with batches of another size. */
  static Neo4jRegister local(StoreHome home, ServerOptions options, Batches batches) {
    return local(home, options, batches, Safeguard.NONE);
  }

  private static Neo4jRegister local(
      StoreHome home, ServerOptions options, Batches batches, Safeguard safeguard) {
    LocalServer server = LocalServer.claim(home, options);
    try {
      return new Neo4jRegister(
          Connection.Source.of(server, batches, safeguard), home.lastNetwork(), batches);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * The register in somebody's Neo4j server. Returns at once.
   *
   * @param home keeps the network that was last read
   */
  public static Neo4jRegister remote(Login login, StoreHome home) {
    return remote(login, home, Safeguard.NONE);
  }

  /**
   * The same.
   *
   * @param safeguard is asked before the schema of a register is changed
   */
  public static Neo4jRegister remote(Login login, StoreHome home, Safeguard safeguard) {
    return new Neo4jRegister(
        Connection.Source.of(login, safeguard), home.lastNetwork(login), Batches.USUAL);
  }

  @Override
  public RegisterSnapshot snapshot() {
    Reading now = reading;
    if (now == null) {
      throw new StoreAway(state().message());
    }
    return new RegisterSnapshot(now.mark().revision(), now.network(), readAt, confirmed);
  }

  @Override
  public RegisterSnapshot apply(
      List<? extends Change> changes,
      Reason reason,
      long expectedRevision,
      Optional<Network> seen) {
    return write(
        expectedRevision,
        (store, base) -> {
          Draft draft = Draft.of(snapshot(), changes, expectedRevision, seen);
          refuseTooMany(base, draft);
          if (draft.isEmpty()) {
            return Optional.of(base);
          }
          connection.requireRoom(draft.rows().size());
          return store.write(base, draft, reason);
        });
  }

  @Override
  public RegisterSnapshot replace(Replacement replacement, Reason reason, long expectedRevision) {
    return write(
        expectedRevision,
        (store, base) -> {
          connection.requireRoom(replacement.network().size());
          return store.replace(base, replacement, reason);
        });
  }

  @Override
  public RegisterSnapshot erase(Erasing erasing, Reason reason, long expectedRevision) {
    return write(expectedRevision, (store, base) -> store.erase(base, erasing, reason));
  }

  /** One write, on what the store is known to hold; none where somebody else wrote first. */
  private interface Write {
    Optional<Reading> on(Store store, Reading base);
  }

  private RegisterSnapshot write(long expectedRevision, Write write) {
    writing.lock();
    try {
      Store store = connection.store();
      for (int i = 0; i < MOST_TRIES; i++) {
        Reading base = confirmedReading(store);
        if (base.mark().revision() != expectedRevision) {
          throw new StaleRevision(expectedRevision, base.mark().revision());
        }
        Optional<Reading> after = write.on(store, base);
        if (after.isPresent()) {
          if (after.get().mark().writes() != base.mark().writes()) {
            take(after.get());
          }
          return snapshot();
        }
        take(store.readAll());
      }
      throw new StaleRevision(expectedRevision, snapshot().revision());
    } catch (StoreFault | StoreAway e) {
      // What the store holds now is to be asked, not guessed.
      suspect = true;
      if (Bolt.needsRestart(e)) {
        connection.requireRoom(0);
      }
      throw e;
    } finally {
      writing.unlock();
    }
  }

  private Reading confirmedReading(Store store) {
    Reading now = reading;
    if (now == null || !confirmed || suspect) {
      if (suspect) {
        store.settle();
      }
      now = store.readAll();
      if (now.mark().loading().isPresent()) {
        throw new StoreAway("The register is being loaded or restored just now.");
      }
      take(now);
    }
    return now;
  }

  private void refuseTooMany(Reading base, Draft draft) {
    if (draft.rows().size() > batches.mostInOne() && base.network().size() > 0) {
      throw new InvalidChanges(
          List.of(
              new Problem(
                  "too-many-changes",
                  Problem.Level.FAULT,
                  draft.rows().size() + " records change at once.",
                  Problem.Place.NONE,
                  Integer.toString(draft.rows().size()),
                  "Change at most "
                      + batches.mostInOne()
                      + " at once, or load them into an empty register.")));
    }
  }

  /** Called by the connection every second or so: is what we have still what the store has? */
  private void refresh(Store store) {
    if (!writing.tryLock()) {
      return; // a writer is at it, and knows
    }
    try {
      RegisterMark mark = store.mark();
      Reading now = reading;
      if (now != null && !suspect && now.isGoodFor(mark)) {
        readAt = Instant.now();
        confirmed = true;
      } else if (now == null || mark.loading().isEmpty()) {
        take(store.readAll());
      } else {
        store.settle();
      }
    } finally {
      writing.unlock();
    }
  }

  private void take(Reading fresh) {
    Reading before = reading;
    reading = fresh;
    readAt = Instant.now();
    confirmed = true;
    suspect = false;
    if (before != null && before.mark().epoch() != fresh.mark().epoch()) {
      keeper.keepNow(fresh, readAt);
    } else {
      keeper.keep(fresh, readAt);
    }
  }

  @Override
  public long epoch() {
    Reading now = reading;
    return now == null ? 0 : now.mark().epoch();
  }

  @Override
  public List<HistoryEntry> history(long newest, int limit) {
    return connection.store().history(newest, limit);
  }

  @Override
  public Optional<List<RowChange>> findChanges(long revision) {
    return connection.store().findChanges(revision);
  }

  @Override
  public long oldest() {
    return connection.store().oldest();
  }

  @Override
  public long schema() {
    return Migrations.newest();
  }

  @Override
  public void eachEntry(long newest, Consumer<FullEntry> reader) {
    connection.store().eachEntry(newest, reader);
  }

  @Override
  public ErasedPeople erased() {
    Store store = connection.store();
    ErasedPeople erased = store.erased();
    if (store.mark().epoch() != epoch()) {
      writing.lock();
      try {
        // Whoever another Atlas erased stands in what is known here still.
        suspect = true;
        confirmedReading(store);
      } finally {
        writing.unlock();
      }
    }
    return erased;
  }

  @Override
  public Optional<KeptRequest> findRequest(String key) {
    Store store = connection.store();
    Optional<KeptRequest> found = store.findRequest(key);
    found.ifPresent(entry -> catchUp(store));
    return found;
  }

  /** What was written though nobody learnt so is not known here yet. */
  private void catchUp(Store store) {
    writing.lock();
    try {
      Reading now = reading;
      RegisterMark mark = store.mark();
      if (now == null || (!now.isGoodFor(mark) && mark.loading().isEmpty())) {
        take(store.readAll());
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public RegisterState state() {
    return connection.state();
  }

  @Override
  public void awaitReady(Duration longest) {
    connection.awaitReady(longest);
  }

  /** Where the store is, for Neo4j's own tools. */
  public Login login() {
    return connection.store().login();
  }

  /**
   * Takes the register out of the database, its history included, and closes it. Data of others in
   * the same database stays as it was before Atlas came.
   */
  public void remove() {
    writing.lock();
    try {
      Store store = connection.store();
      connection.stop();
      store.remove();
    } finally {
      writing.unlock();
      close();
      keeper.forget();
    }
  }

  @Override
  public void close() {
    boolean quiet = awaitWriter();
    try {
      connection.close();
    } finally {
      if (quiet) {
        writing.unlock();
      }
      keeper.close();
    }
  }

  /** A write under way may end first, if it does so soon. */
  private boolean awaitWriter() {
    try {
      return writing.tryLock(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
