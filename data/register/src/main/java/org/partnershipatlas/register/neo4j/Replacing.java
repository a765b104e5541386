package org.partnershipatlas.register.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.RowLines;
import org.partnershipatlas.register.store.StoreFault;

/**
 * Puts other records and another history in place of all there are, however many, as one step.
 *
 * <p>First all that is to come is laid beside what is there, packed, where no reader looks. Then
 * one small transaction decides. From there on the new records are what the register holds: the old
 * ones are taken away and the new ones unpacked in batches, under the mark that keeps readers out.
 * Before that moment a crash leaves the old ones, and what was laid down is swept away; after it
 * whoever opens the store next goes on to the end, from what lies in the store itself.
 */
final class Replacing {
  private static final String PLAN = "@restoring:plan";
  private static final Duration LONGEST_STAGING = Duration.ofMinutes(15);
  private static final int MOST_ENTRIES = 200;
  private static final int MOST_BYTES = 4 << 20;

  private final Bolt bolt;
  private final RegisterMark base;
  private final String token = UUID.randomUUID().toString();

  Replacing(Bolt bolt, RegisterMark base) {
    this.bolt = bolt;
    this.base = base;
  }

  /** Does all of it. */
  StoreWriter.Result run(Replacement replacement, Reason reason, Instant now) {
    try {
      stage(replacement, reason, now);
    } catch (RuntimeException e) {
      unstage();
      throw e;
    }
    if (!decide(replacement)) {
      unstage();
      return StoreWriter.Result.STALE;
    }
    finish(bolt);
    return StoreWriter.Result.KEPT;
  }

  /** Lays down all that is to come; nobody sees it yet. */
  void stage(Replacement replacement, Reason reason, Instant now) {
    List<Row> rows = replacement.listRecords().stream().map(each -> each.row()).toList();
    int chunk = 0;
    for (int from = 0; from < rows.size(); from += StoreWriter.BATCH) {
      byte[] packed =
          RowLines.pack(rows.subList(from, Math.min(rows.size(), from + StoreWriter.BATCH)));
      lay(List.of(Map.of("key", key("rows:" + chunk++), "rows", packed)));
    }
    List<FullEntry> entries = new ArrayList<>(replacement.history());
    entries.add(
        new FullEntry(
            new HistoryEntry(revision(replacement), now, reason, rows.size(), replacement.told()),
            List.of()));
    List<Map<String, Object>> batch = new ArrayList<>();
    long bytes = 0;
    for (FullEntry entry : entries) {
      Map<String, Object> properties = new LinkedHashMap<>(History.properties(entry));
      properties.put("key", key("change:" + entry.entry().revision()));
      batch.add(properties);
      bytes += size(properties.get("before")) + size(properties.get("after"));
      if (batch.size() >= MOST_ENTRIES || bytes > MOST_BYTES) {
        lay(batch);
        batch.clear();
        bytes = 0;
      }
    }
    lay(batch);
  }

  private static long size(@org.jspecify.annotations.Nullable Object block) {
    return block instanceof byte[] bytes ? bytes.length : 0;
  }

  private long revision(Replacement replacement) {
    return Math.max(base.revision(), replacement.revision()) + 1;
  }

  private String key(String of) {
    return "@restoring:" + token + ":" + of;
  }

  private void lay(List<Map<String, Object>> nodes) {
    Map<String, Object> parameters =
        Map.of("nodes", List.copyOf(nodes), "token", token, "at", Instant.now().toString());
    bolt.write(
        transaction ->
            transaction
                .run(
                    "UNWIND $nodes AS node MERGE (n:Atlas {key: node.key})"
                        + " SET n = node, n:Restoring, n.token = $token, n.laid = $at",
                    parameters)
                .consume());
  }

  /** The moment from which the new records are what the register holds. */
  boolean decide(Replacement replacement) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("key", PLAN);
    plan.put("token", token);
    plan.put("revision", revision(replacement));
    plan.put("erased", replacement.erased().listIds());
    plan.put("erased_when", replacement.erased().listTimes());
    LoadRun load = new LoadRun(bolt, token);
    return bolt.write(
        transaction -> {
          RegisterMark mark = RegisterMark.lock(transaction);
          boolean mine = mark.loading().filter(token::equals).isPresent();
          boolean free =
              mark.loading().isEmpty()
                  && mark.writes() == base.writes()
                  && mark.register().equals(base.register());
          if (free) {
            transaction
                .run("CREATE (p:Atlas:Restoring) SET p = $plan", Map.of("plan", plan))
                .consume();
          }
          RegisterMark.set(transaction, free ? load.progress() : Map.of());
          return mine || free;
        });
  }

  /** Whether a load that the mark tells of is a replacing that was decided. */
  static boolean isDecided(Bolt bolt, RegisterMark mark) {
    return mark.loading().isPresent()
        && findPlan(bolt)
            .filter(plan -> plan.get("token").asString().equals(mark.loading().get()))
            .isPresent();
  }

  /** Goes on to the end, from what lies in the store; may be begun as often as need be. */
  static void finish(Bolt bolt) {
    Record plan = findPlan(bolt).orElseThrow(() -> new StoreFault("Nothing was to be restored."));
    String token = plan.get("token").asString();
    LoadRun load = new LoadRun(bolt, token);
    load.begin();
    emptyOut(bolt, token, load);
    new GraphLoad(bolt, load, StoreWriter.BATCH).run(readRows(bolt, token));
    load.advance(transaction -> publish(transaction, plan));
  }

  private static Optional<Record> findPlan(Bolt bolt) {
    return bolt.read(
        transaction ->
            transaction
                .run(
                    "MATCH (p:Atlas {key: $key}) RETURN p.token AS token,"
                        + " p.revision AS revision, p.erased AS erased,"
                        + " coalesce(p.erased_when, []) AS erased_when",
                    Map.of("key", PLAN))
                .stream()
                .findFirst());
  }

  private static List<Row> readRows(Bolt bolt, String token) {
    return bolt.read(
        transaction -> {
          List<Row> rows = new ArrayList<>();
          transaction
              .run(
                  "MATCH (n:Atlas:Restoring {token: $token}) WHERE n.rows IS NOT NULL"
                      + " RETURN n.rows AS rows",
                  Map.of("token", token))
              .forEachRemaining(
                  found -> rows.addAll(RowLines.unpack(found.get("rows").asByteArray())));
          return rows;
        });
  }

  /** Takes away the old records and the old history; what is gone already stays gone. */
  private static void emptyOut(Bolt bolt, String token, LoadRun load) {
    long gone;
    do {
      gone =
          bolt.write(
              transaction -> {
                RegisterMark mark = RegisterMark.lock(transaction);
                boolean mine = mark.loading().filter(token::equals).isPresent();
                RegisterMark.set(transaction, mine ? load.progress() : Map.of());
                if (mine) {
                  Lane.removeAll(transaction);
                }
                return mine ? deleteSome(transaction) : 0;
              });
    } while (gone > 0);
  }

  private static long deleteSome(TransactionContext transaction) {
    long records = FirstLoad.deleteSome(transaction);
    return records > 0
        ? records
        : transaction
            .run("MATCH (c:Atlas:Change) WITH c LIMIT 500 DELETE c RETURN count(*) AS gone")
            .single()
            .get("gone")
            .asLong();
  }

  private static void publish(TransactionContext transaction, Record plan) {
    Map<String, Object> token = Map.of("token", plan.get("token").asString());
    transaction
        .run(
            "MATCH (n:Atlas:Restoring {token: $token}) WHERE n.at IS NOT NULL"
                + " SET n.key = '@change:' + n.revision, n:Change"
                + " REMOVE n:Restoring, n.token, n.laid",
            token)
        .consume();
    transaction.run("MATCH (n:Atlas:Restoring {token: $token}) DELETE n", token).consume();
    HistoryDetail.anew(transaction);
    RegisterMark mark = RegisterMark.find(transaction).orElseThrow();
    Map<String, Object> marks = LoadRun.none();
    marks.put("revision", plan.get("revision").asLong());
    marks.put("writes", mark.writes() + 1);
    marks.put("last_write", plan.get("token").asString());
    marks.put("epoch", mark.epoch() + 1);
    marks.put("erased", plan.get("erased").asList());
    marks.put("erased_when", plan.get("erased_when").asList());
    marks.put(RegisterMark.REQUESTS, List.of());
    RegisterMark.set(transaction, marks);
  }

  private void unstage() {
    try {
      sweep(bolt, "n.token = $limit", token);
    } catch (RuntimeException sweptLater) {
      System.getLogger(Replacing.class.getName())
          .log(System.Logger.Level.INFO, "What was laid down is swept away later.", sweptLater);
    }
  }

  /**
   * Sweeps away what was laid down and never decided.
   *
   * @param own whether nobody else can be at it
   */
  static void sweepUndecided(Bolt bolt, boolean own) {
    Instant limit = own ? Instant.now().plus(LONGEST_STAGING) : Instant.now();
    sweep(bolt, "n.laid < $limit", limit.minus(LONGEST_STAGING).toString());
  }

  private static void sweep(Bolt bolt, String which, String limit) {
    long gone;
    do {
      gone =
          bolt.write(
              transaction ->
                  transaction
                      .run(
                          "MATCH (n:Atlas:Restoring) WHERE "
                              + which
                              + " WITH n LIMIT 100 DELETE n RETURN count(*) AS gone",
                          Map.of("limit", limit))
                      .single()
                      .get("gone")
                      .asLong());
    } while (gone > 0);
  }
}
