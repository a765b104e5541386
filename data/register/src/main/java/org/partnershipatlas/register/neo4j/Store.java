package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;
import org.partnershipatlas.register.store.StoreRefused;

/** One register in one Neo4j database: everything that Atlas asks of it, and nothing besides. */
final class Store implements AutoCloseable {
  private static final int MOST_READS = 5;

  private final Bolt bolt;
  private final Batches batches;

  private Store(Bolt bolt, Batches batches) {
    this.bolt = bolt;
    this.batches = batches;
  }

  /**
   * Connects, brings the schema up to date and sweeps away what a crash left.
   *
   * @param own whether this process alone uses the database
   */
  static Store open(Login login, boolean own) {
    return open(login, own, Batches.USUAL);
  }

  /** The same with batches of another size. */
  static Store open(Login login, boolean own, Batches batches) {
    Bolt bolt = new Bolt(login);
    try {
      Migrations.run(bolt);
      Store store = new Store(bolt, batches);
      FirstLoad.sweepDead(bolt, store.mark(), own);
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

  /** Reads everything; again when somebody wrote meanwhile, for Neo4j reads what is newest. */
  Reading readAll() {
    for (int i = 0; i < MOST_READS; i++) {
      Optional<Reading> reading = bolt.read(Store::readOnce);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    throw new StoreFault("The register changes faster than it can be read.");
  }

  private static Optional<Reading> readOnce(TransactionContext transaction) {
    RegisterMark mark = markOf(transaction);
    if (mark.loading().isPresent()) {
      return Optional.of(Reading.empty(mark));
    }
    List<AtlasRecord> records = GraphReader.readAll(transaction);
    RegisterMark after = markOf(transaction);
    if (after.writes() != mark.writes() || after.loading().isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Reading(mark, Network.of(records, Reading.today())));
    } catch (InvalidRecord fault) {
      throw new StoreFault(
          "The store holds records that do not fit together: " + fault.getMessage(), fault);
    }
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
    StoreWriter writer = new StoreWriter(base.mark(), draft, reason, now);
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

  Optional<HistoryEntry> findRequest(String key) {
    return bolt.read(
        transaction -> History.findRequest(transaction, markOf(transaction).revision(), key));
  }

  List<RowChange> changesOf(long revision) {
    return bolt.read(transaction -> History.changes(transaction, revision));
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
