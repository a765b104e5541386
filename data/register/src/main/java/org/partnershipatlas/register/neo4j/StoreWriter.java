package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.StaleRevision;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;

/**
 * One write, prepared once and safe to run twice: its token tells a second run that the first was
 * kept after all.
 */
final class StoreWriter {
  static final int BATCH = 10_000;

  private final RegisterMark base;
  private final boolean revises;
  private final List<GraphPlan.Statement> statements;
  private final Map<String, Object> entry;
  private final Map<String, Object> more;
  private final Optional<KeptRequest> unrevised;
  private final int kept;
  private final String token = UUID.randomUUID().toString();

  /**
   * Prepares a write.
   *
   * @param base what the draft was checked against
   * @param kept so many entries of the history hold their rows
   */
  StoreWriter(RegisterMark base, Draft draft, Reason reason, Instant now, int kept) {
    this.base = base;
    this.revises = draft.revises();
    this.statements = GraphPlan.of(draft.rows());
    this.entry = History.entry(revision(), now, reason, draft.rows());
    this.more = Map.of();
    this.unrevised =
        reason
            .request()
            .filter(request -> !draft.revises())
            .map(request -> KeptRequest.of(revision(), request, draft));
    this.kept = kept;
  }

  /**
   * Prepares a write whose entry says less than what it does.
   *
   * @param statements all that is to be run
   * @param entry what the history keeps of it
   * @param more what else the register's node is to say
   * @param kept so many entries of the history hold their rows
   */
  StoreWriter(
      RegisterMark base,
      List<GraphPlan.Statement> statements,
      Map<String, Object> entry,
      Map<String, Object> more,
      int kept) {
    this.base = base;
    this.revises = true;
    this.statements = List.copyOf(statements);
    this.entry = entry;
    this.more = more;
    this.unrevised = Optional.empty();
    this.kept = kept;
  }

  /** What came of a write. */
  enum Result {
    /** It was kept. */
    KEPT,
    /** Somebody else wrote first; nothing was changed. */
    STALE
  }

  /** The revision that the write makes. */
  long revision() {
    return base.revision() + (revises ? 1 : 0);
  }

  /** The mark after the write. */
  RegisterMark after() {
    return new RegisterMark(
        base.register(),
        base.schema(),
        revision(),
        base.writes() + 1,
        token,
        (long) more.getOrDefault("epoch", base.epoch()),
        base.loading(),
        base.loadingAt());
  }

  /** Writes everything in this transaction, or finds that it must not or need not. */
  Result run(TransactionContext transaction) {
    RegisterMark mark = RegisterMark.lock(transaction);
    if (mark.lastWrite().equals(token)) {
      RegisterMark.set(transaction, Map.of());
      return Result.KEPT;
    }
    if (mark.loading().isPresent()) {
      throw new StoreAway("A first load of the register is under way.");
    }
    if (mark.writes() != base.writes() || !mark.register().equals(base.register())) {
      RegisterMark.set(transaction, Map.of());
      return Result.STALE;
    }
    Optional<List<String>> requests = unrevised.map(request -> requests(transaction, request));
    for (GraphPlan.Statement statement : statements) {
      run(transaction, statement);
    }
    if (revises) {
      History.write(transaction, entry, revision(), kept);
    }
    Map<String, Object> marks = marks(after());
    marks.putAll(more);
    requests.ifPresent(lines -> marks.put(RegisterMark.REQUESTS, lines));
    RegisterMark.set(transaction, marks);
    return Result.KEPT;
  }

  /** A request that makes no revision is not told by it: the same one may have been faster. */
  private List<String> requests(TransactionContext transaction, KeptRequest request) {
    List<KeptRequest> before = RegisterMark.requests(transaction);
    String key = request.request().key();
    if (before.stream().anyMatch(other -> other.request().key().equals(key))) {
      throw new StaleRevision(base.revision(), base.revision());
    }
    return request.before(before).stream().map(KeptRequest::line).toList();
  }

  static Map<String, Object> marks(RegisterMark after) {
    Map<String, Object> marks = new LinkedHashMap<>();
    marks.put("revision", after.revision());
    marks.put("writes", after.writes());
    marks.put("last_write", after.lastWrite());
    return marks;
  }

  private static void run(TransactionContext transaction, GraphPlan.Statement statement) {
    List<Map<String, Object>> rows = statement.rows();
    for (int from = 0; from < rows.size(); from += BATCH) {
      run(transaction, statement.cypher(), batch(rows, from, BATCH));
    }
  }

  static List<Map<String, Object>> batch(List<Map<String, Object>> rows, int from, int most) {
    return rows.subList(from, Math.min(rows.size(), from + most));
  }

  /** Every row must meet just what Atlas last read; else somebody changed the store by hand. */
  static void run(TransactionContext transaction, String cypher, List<Map<String, Object>> rows) {
    long met = transaction.run(cypher, Map.of("rows", rows)).single().get("met").asLong();
    if (met != rows.size()) {
      throw new StoreFault(
          "The store no longer holds what Atlas last read: "
              + rows.size()
              + " things should have been met and "
              + met
              + " were. Somebody may have changed it by hand.");
    }
  }
}
