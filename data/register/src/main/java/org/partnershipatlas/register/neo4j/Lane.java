package org.partnershipatlas.register.neo4j;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.register.store.StoreAway;

/**
 * One of the lanes in which a load goes on side by side: it counts its own steps on a node of its
 * own, so that no lane waits for another and each step is done once, however often the driver tries
 * it. Whoever sweeps the load away takes the lanes away first, and then no step can be kept.
 */
final class Lane {
  private static final String ALL = "MATCH (l:Atlas:Loading) ";

  private final Bolt bolt;
  private final String key;
  private final String run = UUID.randomUUID().toString();
  private long step;

  Lane(Bolt bolt, int number) {
    this.bolt = bolt;
    this.key = "@loading:" + number;
  }

  /** Makes its node, or takes it over from a run that broke off; the mark must be locked. */
  void open(TransactionContext transaction) {
    transaction
        .run(
            "MERGE (l:Atlas {key: $key}) SET l:Loading, l.run = $run, l.step = 0",
            Map.of("key", key, "run", run))
        .consume();
  }

  /**
   * One more step.
   *
   * @param work what it does
   * @param again what is asked instead where it was done and nobody learnt so
   */
  <T> T advance(Function<TransactionContext, T> work, Function<TransactionContext, T> again) {
    long next = step + 1;
    T result =
        bolt.write(
            transaction ->
                take(transaction, next) ? work.apply(transaction) : again.apply(transaction));
    step = next;
    return result;
  }

  /** Locks its node; whether the step is still to be done. */
  private boolean take(TransactionContext transaction, long next) {
    return transaction
        .run(
            "MATCH (l:Atlas {key: $key}) SET l.locked = true"
                + " WITH l, l.step < $next AS todo WHERE l.run = $run"
                + " SET l.step = $next REMOVE l.locked RETURN todo",
            Map.of("key", key, "run", run, "next", next))
        .stream()
        .findFirst()
        .orElseThrow(() -> new StoreAway("The load was swept away by somebody else."))
        .get("todo")
        .asBoolean();
  }

  /** Takes every lane away; waits for the steps that they are at. */
  static void removeAll(TransactionContext transaction) {
    transaction.run(ALL + "DELETE l").consume();
  }
}
