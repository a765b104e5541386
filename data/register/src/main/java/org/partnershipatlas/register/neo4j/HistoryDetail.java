package org.partnershipatlas.register.neo4j;

import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Which entries of the history hold the rows before and after: the newest, and all since the
 * earliest revision that a snapshot names, so that it can be opened however much is written later.
 *
 * <p>The register's node says up to which revision they were dropped, and which is the newest whose
 * rows are lost, dropped or too large: what came before that cannot be looked at any more, and a
 * snapshot of it holds nothing.
 */
final class HistoryDetail {
  /** So many entries hold them, whether a snapshot needs them or not. */
  static final int USUAL = 1_000;

  /** Where a snapshot is gone, what it held is dropped bit by bit with the writes that follow. */
  private static final int AT_ONCE = 200;

  private static final String MATCH = "MATCH (r:Atlas {key: '" + RegisterMark.KEY + "'}) ";

  private HistoryDetail() {}

  /**
   * Drops what is not needed any more, after an entry was written.
   *
   * @param revision of that entry
   * @param detailed whether its own rows are kept
   * @param kept so many entries hold theirs in any case
   */
  static void drop(TransactionContext transaction, long revision, boolean detailed, int kept) {
    Record now =
        transaction
            .run(
                MATCH
                    + "OPTIONAL MATCH (s:Atlas:Snapshot) RETURN r.rows_lost AS lost,"
                    + " coalesce(r.rows_dropped, 0) AS dropped, collect(s.revision) AS named")
            .single();
    long lost = detailed ? lost(transaction, now.get("lost")) : revision;
    long dropped = now.get("dropped").asLong();
    long last = Math.min(revision - kept, dropped + AT_ONCE);
    for (long named : now.get("named").asList(Value::asLong)) {
      last = named < lost ? last : Math.min(last, named);
    }
    last = Math.max(last, dropped);
    transaction
        .run(
            MATCH
                + "SET r.rows_lost = $lost, r.rows_dropped = $last"
                + " WITH r UNWIND range($first, $last) AS revision"
                + " MATCH (c:Atlas {key: '@change:' + revision}) REMOVE c.before, c.after",
            Map.of("lost", Math.max(lost, last), "first", dropped + 1, "last", last))
        .consume();
  }

  /** The earliest revision that can still be looked at. */
  static long oldest(TransactionContext transaction) {
    return lost(
        transaction, transaction.run(MATCH + "RETURN r.rows_lost AS lost").single().get("lost"));
  }

  /** Forgets what is known of it, since there is another history. */
  static void anew(TransactionContext transaction) {
    transaction.run(MATCH + "REMOVE r.rows_lost, r.rows_dropped").consume();
  }

  private static long lost(TransactionContext transaction, Value known) {
    return known.isNull()
        ? transaction
            .run(
                "MATCH (c:Atlas:Change) WHERE c.after IS NULL"
                    + " RETURN coalesce(max(c.revision), 0) AS lost")
            .single()
            .get("lost")
            .asLong()
        : known.asLong();
  }
}
