package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.RowChange;

/**
 * What a register must be after a kill, from what was said before it: every write that was
 * acknowledged is there, one that was not is wholly there or wholly not, and the history, entry by
 * entry, makes the records.
 */
final class KilledRegister {
  private final Map<Id<?>, Row> replayed = new TreeMap<>();
  private long revision;

  /**
   * Looks at the store itself, which must be quiet.
   *
   * @param acknowledged the fingerprint at each revision that was said to be made
   * @param tried the revision and fingerprint of a write that was not answered
   * @return whether that write was kept
   */
  boolean check(
      Login login, Map<Long, String> acknowledged, Optional<Map.Entry<Long, String>> tried) {
    try (Bolt bolt = new Bolt(login)) {
      return bolt.read(transaction -> check(transaction, acknowledged, tried));
    }
  }

  private boolean check(
      TransactionContext transaction,
      Map<Long, String> acknowledged,
      Optional<Map.Entry<Long, String>> tried) {
    RegisterMark mark = RegisterMark.find(transaction).orElseThrow();
    assertEquals(Optional.empty(), mark.loading(), "no load is left half done");
    List<Long> made =
        History.list(transaction, mark.revision(), 1_000).stream()
            .map(HistoryEntry::revision)
            .toList();
    assertEquals(
        LongStream.range(0, made.size()).mapToObj(i -> mark.revision() - i).toList(),
        made,
        "revisions without gaps");
    assertEquals(Math.min(1_000, mark.revision()), made.size());
    Map<Long, String> history = replay(transaction, mark.revision());
    acknowledged.forEach(
        (at, fingerprint) ->
            assertEquals(fingerprint, history.get(at), "acknowledged as revision " + at));
    Network records = Network.of(GraphReader.readAll(transaction), Reading.today());
    assertEquals(history.get(mark.revision()), records.fingerprint().toString(), "the records");
    countPieces(transaction, records, mark.revision());
    return tried.filter(t -> t.getValue().equals(history.get(t.getKey()))).isPresent();
  }

  /** Goes on from where the last replay ended; the fingerprint at each revision. */
  private Map<Long, String> replay(TransactionContext transaction, long newest) {
    Map<Long, String> history = new HashMap<>();
    history.put(revision, fingerprint());
    while (revision < newest) {
      revision++;
      for (RowChange change : History.find(transaction, revision).orElse(List.of())) {
        assertEquals(
            change.before(),
            Optional.ofNullable(replayed.get(change.id())),
            "before revision " + revision + ": " + change.id());
        change
            .after()
            .ifPresentOrElse(
                row -> replayed.put(change.id(), row), () -> replayed.remove(change.id()));
      }
      history.put(revision, fingerprint());
    }
    return history;
  }

  private String fingerprint() {
    List<AtlasRecord> records = replayed.values().stream().map(Row::toRecord).toList();
    return Fingerprint.of(records).toString();
  }

  /** Nothing in the store but the records, the history and the register's own node. */
  private static void countPieces(TransactionContext transaction, Network records, long revision) {
    long nodes = 1 + revision;
    long lines = 0;
    for (AtlasRecord entry : records.listAll()) {
      if (GraphForm.of(entry.row()) instanceof GraphPiece.Node node) {
        Set<GraphPiece.Reference> references = new HashSet<>(node.references());
        nodes++;
        lines += references.size();
      } else {
        lines++;
      }
    }
    assertEquals(nodes, count(transaction, "MATCH (n) RETURN count(n) AS n"), "nodes");
    assertEquals(lines, count(transaction, "MATCH ()-[r]->() RETURN count(r) AS n"), "lines");
    assertTrue(
        count(transaction, "MATCH (r:Register) WHERE r.locked IS NULL RETURN count(r) AS n") == 1,
        "the register's node is locked by nobody");
    assertEquals(
        1,
        count(
            transaction,
            "SHOW CONSTRAINTS YIELD name WHERE name = '"
                + Migrations.CONSTRAINT
                + "' RETURN count(*) AS n"),
        "the constraint");
  }

  private static long count(TransactionContext transaction, String cypher) {
    return transaction.run(cypher).single().get("n").asLong();
  }
}
