package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.Erased;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.Safeguard;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;
import org.partnershipatlas.register.store.StoreRefused;

/** One register in one Neo4j database: everything that Atlas asks of it, and nothing besides. */
final class Store implements AutoCloseable {
  private static final int MOST_READS = 5;

  /** So many entries are read at once: each may hold some megabytes. */
  private static final int ENTRIES = 16;

  private final Bolt bolt;
  private final boolean own;
  private final Batches batches;

  private Store(Bolt bolt, boolean own, Batches batches) {
    this.bolt = bolt;
    this.own = own;
    this.batches = batches;
  }

  /** The same, without asking anybody. */
  static Store open(Login login, boolean own) {
    return open(login, own, Batches.USUAL, Safeguard.NONE);
  }

  /**
   * Connects, brings the schema up to date and sweeps away what a crash left.
   *
   * @param own whether this process alone uses the database
   * @param safeguard is asked before the schema of a register is changed
   */
  static Store open(Login login, boolean own, Batches batches, Safeguard safeguard) {
    Bolt bolt = new Bolt(login);
    try {
      Store store = new Store(bolt, own, batches);
      Migrations.run(bolt, () -> safeguard.beforeMigration(new StoreContents(store)));
      store.settle();
      return store;
    } catch (StoreAway e) {
      RegisterException deeper = withReason(bolt, e);
      bolt.close();
      throw deeper;
    } catch (RuntimeException e) {
      bolt.close();
      throw e;
    }
  }

  /** A server may be up while its database is damaged: then waiting is no use. */
  private static RegisterException withReason(Bolt bolt, StoreAway away) {
    try {
      String why = bolt.whyUnavailable();
      return why.isBlank()
          ? away
          : new StoreRefused(
              "The database of " + bolt.login() + " cannot be used: " + why,
              "Look in the log of that server (for the store of Atlas itself, logs/neo4j.log in its"
                  + " home folder). A damaged one is restored from a backup into an empty home.",
              away);
    } catch (RegisterException noReason) {
      return away;
    }
  }

  Login login() {
    return bolt.login();
  }

  /** What the register's node says now. */
  RegisterMark mark() {
    return bolt.read(Store::markOf);
  }

  private static RegisterMark markOf(TransactionContext transaction) {
    return RegisterMark.find(transaction)
        .orElseThrow(() -> new StoreFault("The register was taken out of the database."));
  }

  /** Goes on with what a crash broke off, or sweeps it away. */
  void settle() {
    RegisterMark mark = mark();
    if (LoadRun.isDead(mark, own)) {
      if (Replacing.isDecided(bolt, mark)) {
        Replacing.finish(bolt);
      } else {
        FirstLoad.sweep(bolt, mark.loading().orElseThrow());
      }
    }
    if (mark.loading().isEmpty() || own) {
      Replacing.sweepUndecided(bolt, own);
    }
  }

  /** Reads everything; again when somebody wrote meanwhile, for Neo4j reads what is newest. */
  Reading readAll() {
    for (int i = 0; i < MOST_READS; i++) {
      Optional<Reading> reading = readOnce();
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    throw new StoreFault("The register changes faster than it can be read.");
  }

  /** What several transactions read is whole when the mark has not moved meanwhile. */
  private Optional<Reading> readOnce() {
    RegisterMark mark = mark();
    if (mark.loading().isPresent()) {
      return Optional.of(Reading.empty(mark));
    }
    List<AtlasRecord> records;
    try {
      records = GraphReader.readAll(bolt);
    } catch (StoreFault fault) {
      // A record was met before what it names, which somebody wrote with it, could be.
      if (isStill(mark)) {
        throw fault;
      }
      return Optional.empty();
    }
    if (!isStill(mark)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Reading(mark, Network.of(records, Reading.today())));
    } catch (InvalidRecord fault) {
      throw new StoreFault(
          "The store holds records that do not fit together: " + fault.getMessage(), fault);
    }
  }

  private boolean isStill(RegisterMark mark) {
    RegisterMark now = mark();
    return now.writes() == mark.writes() && now.loading().isEmpty();
  }

  /** Keeps a draft; none when somebody else wrote first. */
  Optional<Reading> write(Reading base, Draft draft, Reason reason) {
    Instant now = Instant.now();
    if (draft.rows().size() > batches.mostInOne()) {
      FirstLoad load = new FirstLoad(bolt, base.mark(), batches);
      return load.run(draft, reason, now) == StoreWriter.Result.STALE
          ? Optional.empty()
          : Optional.of(new Reading(load.after(), draft.network()));
    }
    StoreWriter writer = new StoreWriter(base.mark(), draft, reason, now, batches.detailed());
    return bolt.write(writer::run) == StoreWriter.Result.STALE
        ? Optional.empty()
        : Optional.of(new Reading(writer.after(), draft.network()));
  }

  List<HistoryEntry> history(long newest, int limit) {
    return bolt.read(
        transaction ->
            History.list(
                transaction, Math.min(newest, markOf(transaction).revision()), Math.max(0, limit)));
  }

  Optional<KeptRequest> findRequest(String key) {
    return bolt.read(
        transaction ->
            History.findRequest(transaction, markOf(transaction).revision(), key)
                .or(
                    () ->
                        RegisterMark.requests(transaction).stream()
                            .filter(kept -> kept.request().key().equals(key))
                            .findFirst()));
  }

  Optional<List<RowChange>> findChanges(long revision) {
    return bolt.read(transaction -> History.find(transaction, revision));
  }

  /** The earliest revision that can still be looked at. */
  long oldest() {
    return bolt.read(HistoryDetail::oldest);
  }

  /** Hands over the history, oldest first. */
  void eachEntry(long newest, Consumer<FullEntry> reader) {
    for (long from = 1; from <= newest; from += ENTRIES) {
      long oldest = from;
      long last = Math.min(newest, from + ENTRIES - 1);
      bolt.read(transaction -> History.full(transaction, oldest, last)).forEach(reader);
    }
  }

  ErasedPeople erased() {
    return bolt.read(RegisterMark::erased);
  }

  /** Puts others in place of all there are; none when somebody else wrote first. */
  Optional<Reading> replace(Reading base, Replacement replacement, Reason reason) {
    Replacing replacing = new Replacing(bolt, base.mark());
    return replacing.run(replacement, reason, Instant.now()) == StoreWriter.Result.STALE
        ? Optional.empty()
        : Optional.of(new Reading(mark(), replacement.network()));
  }

  /** Takes a person out of everything; none when somebody else wrote first. */
  Optional<Reading> erase(Reading base, Erasing erasing, Reason reason) {
    long newest = base.mark().revision();
    Erased.Entries history = reader -> eachEntry(newest, reader);
    Draft draft = Erased.of(base.network(), erasing, history);
    List<GraphPlan.Statement> statements = new ArrayList<>(GraphPlan.of(draft.rows()));
    statements.add(HistoryErasing.of(history, erasing));
    Instant at = Instant.now();
    ErasedPeople gone = erased().and(erasing.listPeople(), at);
    HistoryEntry entry = new HistoryEntry(newest + 1, at, reason, draft.rows().size(), true);
    StoreWriter writer =
        new StoreWriter(
            base.mark(),
            statements,
            History.properties(new FullEntry(entry, List.of())),
            Map.of(
                "erased",
                gone.listIds(),
                "erased_when",
                gone.listTimes(),
                RegisterMark.REQUESTS,
                List.of(),
                "epoch",
                base.mark().epoch() + 1),
            batches.detailed());
    if (bolt.write(writer::run) == StoreWriter.Result.STALE) {
      return Optional.empty();
    }
    return Optional.of(new Reading(writer.after(), draft.network()));
  }

  /** Takes the register out of the database: its nodes and its constraint, nothing else. */
  void remove() {
    long gone;
    do {
      gone =
          bolt.write(
              transaction ->
                  transaction
                      .run(
                          "MATCH (n:Atlas) WITH n LIMIT 10000 DETACH DELETE n"
                              + " RETURN count(*) AS gone")
                      .single()
                      .get("gone")
                      .asLong());
    } while (gone > 0);
    bolt.runAlone("DROP CONSTRAINT " + Migrations.CONSTRAINT + " IF EXISTS");
  }

  @Override
  public void close() {
    bolt.close();
  }
}
