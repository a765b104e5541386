package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.Reason;

/**
 * A first load that is too large for one transaction: batches under a mark that keeps readers out,
 * published by one small transaction. Whatever a crash leaves behind is swept away at the next
 * start.
 */
final class FirstLoad {

  private final Bolt bolt;
  private final RegisterMark base;
  private final Batches batches;
  private final String token = UUID.randomUUID().toString();
  private final LoadRun load;

  FirstLoad(Bolt bolt, RegisterMark base, Batches batches) {
    this.bolt = bolt;
    this.base = base;
    this.batches = batches;
    this.load = new LoadRun(bolt, token);
  }

  /**
   * Loads the records of a draft into an empty register.
   *
   * @return the mark after it; empty-handed when somebody else wrote first
   */
  StoreWriter.Result run(Draft draft, Reason reason, Instant now) {
    if (!bolt.write(this::begin)) {
      return StoreWriter.Result.STALE;
    }
    try {
      new GraphLoad(bolt, load, batches.rows())
          .run(draft.rows().stream().map(change -> change.after().orElseThrow()).toList());
      Map<String, Object> entry = History.entry(base.revision() + 1, now, reason, draft.rows());
      load.advance(transaction -> publish(transaction, entry));
      return StoreWriter.Result.KEPT;
    } catch (RuntimeException e) {
      sweepAfter(e);
      throw e;
    }
  }

  /** The mark after a load that was kept. */
  RegisterMark after() {
    return bolt.read(transaction -> RegisterMark.find(transaction).orElseThrow());
  }

  private boolean begin(TransactionContext transaction) {
    RegisterMark mark = RegisterMark.lock(transaction);
    boolean mine = mark.loading().filter(token::equals).isPresent();
    boolean free = mark.loading().isEmpty() && mark.writes() == base.writes();
    RegisterMark.set(transaction, mine || free ? load.progress() : Map.of());
    return mine || free;
  }

  private void publish(TransactionContext transaction, Map<String, Object> entry) {
    long revision = base.revision() + 1;
    History.write(transaction, entry, revision, batches.detailed());
    Map<String, Object> marks = LoadRun.none();
    marks.put("revision", revision);
    marks.put("writes", base.writes() + 1);
    marks.put("last_write", token);
    RegisterMark.set(transaction, marks);
  }

  private void sweepAfter(RuntimeException e) {
    try {
      sweep(bolt, token);
    } catch (RuntimeException sweptAtTheNextStart) {
      e.addSuppressed(sweptAtTheNextStart);
    }
  }

  /** Takes away what a load that died has left. */
  static void sweep(Bolt bolt, String token) {
    long gone;
    do {
      gone =
          bolt.write(
              transaction -> {
                RegisterMark mark = RegisterMark.lock(transaction);
                boolean still = mark.loading().filter(token::equals).isPresent();
                if (still) {
                  Lane.removeAll(transaction);
                }
                long some = still ? deleteSome(transaction) : 0;
                RegisterMark.set(transaction, still && some == 0 ? LoadRun.none() : Map.of());
                return some;
              });
    } while (gone > 0);
  }

  /** Takes away some of the nodes that are records; 0 when none is left. */
  static long deleteSome(TransactionContext transaction) {
    for (Kind kind : GraphSchema.listNodeKinds()) {
      long some =
          transaction
              .run(
                  "MATCH (n:Atlas:"
                      + GraphSchema.label(kind)
                      + ") WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone")
              .single()
              .get("gone")
              .asLong();
      if (some > 0) {
        return some;
      }
    }
    return 0;
  }
}
