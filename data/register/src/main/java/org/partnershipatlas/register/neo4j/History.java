package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RequestKey;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.RowLines;

/**
 * The history: a node {@code (:Atlas:Change)} per revision. Who, when and why are kept for good;
 * the rows before and after, compressed, only where they are no larger than {@value #MOST_BYTES}
 * bytes, and only for as long as {@link HistoryDetail} says.
 */
final class History {
  private static final int MOST_BYTES = 8 << 20;
  private static final String ENTRIES =
      "UNWIND range($newest, $oldest, -1) AS revision"
          + " MATCH (c:Atlas {key: '@change:' + revision})";
  private static final String FIELDS =
      " RETURN c.revision AS revision, c.at AS at, c.who AS who, c.why AS why,"
          + " c.records AS records, c.undoes AS undoes, c.after IS NOT NULL AS detailed,"
          + " c.request AS request, c.request_digest AS request_digest";

  private History() {}

  /**
   * Makes what stands in the entry; packing takes its time, so it is done before the transaction.
   */
  static Map<String, Object> entry(
      long revision, Instant at, Reason reason, List<RowChange> changes) {
    return properties(
        new FullEntry(new HistoryEntry(revision, at, reason, changes.size(), true), changes));
  }

  /** What stands in an entry. */
  static Map<String, Object> properties(FullEntry full) {
    HistoryEntry head = full.entry();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("key", key(head.revision()));
    entry.put("revision", head.revision());
    entry.put("at", head.at().toString());
    entry.put("who", head.reason().who());
    entry.put("why", head.reason().why());
    head.reason().undoes().ifPresent(undone -> entry.put("undoes", undone));
    head.reason()
        .request()
        .ifPresent(
            request -> {
              entry.put("request", request.key());
              entry.put("request_digest", request.digest());
            });
    entry.put("records", head.records());
    if (head.detailed()) {
      List<RowChange> changes = full.changes();
      Optional<byte[]> before = pack(changes.stream().flatMap(c -> c.before().stream()));
      Optional<byte[]> after = pack(changes.stream().flatMap(c -> c.after().stream()));
      if (before.isPresent()
          && after.isPresent()
          && before.get().length + after.get().length <= MOST_BYTES) {
        entry.put("before", before.get());
        entry.put("after", after.get());
      }
    }
    return entry;
  }

  private static Optional<byte[]> pack(Stream<Row> rows) {
    return RowLines.findPacked(rows.toList(), MOST_BYTES);
  }

  /**
   * Writes an entry.
   *
   * @param kept so many entries hold the rows before and after, whether a snapshot needs them or
   *     not
   */
  static void write(
      TransactionContext transaction, Map<String, Object> entry, long revision, int kept) {
    transaction.run("CREATE (c:Atlas:Change) SET c = $entry", Map.of("entry", entry)).consume();
    HistoryDetail.drop(transaction, revision, entry.containsKey("after"), kept);
  }

  /**
   * After a restore there may be revisions without an entry: then it is looked for further down.
   */
  static List<HistoryEntry> list(TransactionContext transaction, long newest, int limit) {
    List<HistoryEntry> found = new ArrayList<>();
    long window = limit;
    for (long from = newest; from >= 1 && found.size() < limit; from -= window, window *= 2) {
      found.addAll(
          transaction
              .run(
                  ENTRIES + FIELDS + " LIMIT $limit",
                  Map.of(
                      "newest",
                      from,
                      "oldest",
                      Math.max(1, from - window + 1),
                      "limit",
                      limit - found.size()))
              .list(History::entry));
    }
    return found;
  }

  /** Entries with what they did, oldest first. */
  static List<FullEntry> full(TransactionContext transaction, long oldest, long newest) {
    return transaction
        .run(
            "UNWIND range($oldest, $newest) AS revision"
                + " MATCH (c:Atlas {key: '@change:' + revision})"
                + FIELDS
                + ", c.before AS before, c.after AS after",
            Map.of("oldest", oldest, "newest", newest))
        .list(
            row -> new FullEntry(entry(row), row.get("after").isNull() ? List.of() : changes(row)));
  }

  /** Looks for it among the newest by their keys, which an index finds. */
  static Optional<KeptRequest> findRequest(
      TransactionContext transaction, long newest, String key) {
    return transaction
        .run(
            ENTRIES + " WHERE c.request = $request" + FIELDS,
            Map.of(
                "newest",
                newest,
                "oldest",
                Math.max(1, newest - Register.KEYS_KEPT + 1L),
                "request",
                key))
        .stream()
        .findFirst()
        .map(History::entry)
        .map(
            entry ->
                new KeptRequest(
                    entry.revision(),
                    entry.reason().request().orElseThrow(),
                    find(transaction, entry.revision()).orElse(List.of()).stream()
                        .<Id<?>>map(RowChange::id)
                        .toList()));
  }

  private static HistoryEntry entry(Record row) {
    return new HistoryEntry(
        row.get("revision").asLong(),
        Instant.parse(row.get("at").asString()),
        new Reason(
            row.get("who").asString(),
            row.get("why").asString(),
            row.get("undoes").isNull()
                ? OptionalLong.empty()
                : OptionalLong.of(row.get("undoes").asLong()),
            row.get("request").isNull()
                ? Optional.empty()
                : Optional.of(
                    new RequestKey(
                        row.get("request").asString(), row.get("request_digest").asString()))),
        row.get("records").asInt(),
        row.get("detailed").asBoolean());
  }

  /** What an entry did; empty where it is not kept. */
  static Optional<List<RowChange>> find(TransactionContext transaction, long revision) {
    Optional<Record> found =
        transaction
            .run(
                "MATCH (c:Atlas {key: $key}) RETURN c.before AS before, c.after AS after",
                Map.of("key", key(revision)))
            .stream()
            .findFirst();
    if (found.isEmpty()) {
      // A restore goes on above the numbers there were: between the two nothing happened.
      return Optional.of(List.of());
    }
    return found.filter(row -> !row.get("after").isNull()).map(History::changes);
  }

  private static List<RowChange> changes(Record row) {
    Map<Id<?>, Row> before = rows(row.get("before"));
    Map<Id<?>, Row> after = rows(row.get("after"));
    List<RowChange> changes = new ArrayList<>();
    TreeMap<Id<?>, Row> all = new TreeMap<>(before);
    all.putAll(after);
    for (Id<?> id : all.keySet()) {
      changes.add(
          new RowChange(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))));
    }
    return changes;
  }

  private static Map<Id<?>, Row> rows(Value block) {
    Map<Id<?>, Row> rows = new TreeMap<>();
    for (Row row : RowLines.unpack(block.asByteArray())) {
      rows.put(Id.of(row.kind(), row.id()), row);
    }
    return rows;
  }

  /** The key of an entry. */
  static String key(long revision) {
    return "@change:" + revision;
  }
}
