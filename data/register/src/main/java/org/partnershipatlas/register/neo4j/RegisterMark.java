package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.KeptRequest;

/**
 * What the register's own node says: {@code (:Atlas:Register)}.
 *
 * @param register a name made once, by which a kept file knows its register again
 * @param schema the number of the last migration
 * @param revision the revision that users see
 * @param writes grows with every write, of views too; decides whether a reading is still good
 * @param lastWrite the token of the write that made it so
 * @param epoch grows when somebody is erased or everything replaced: then whatever was kept of
 *     before is to be forgotten, wherever it is kept
 * @param loading the token of a first load under way, whose records are not to be read yet
 */
record RegisterMark(
    String register,
    long schema,
    long revision,
    long writes,
    String lastWrite,
    long epoch,
    Optional<String> loading,
    Optional<Instant> loadingAt) {
  /** Its key; no record's key begins so. */
  static final String KEY = "@register";

  /** Where the requests that made no revision stand. */
  static final String REQUESTS = "requests";

  private static final String MATCH = "MATCH (r:Atlas {key: '" + KEY + "'}) ";
  private static final String FIELDS =
      "RETURN r.register AS register, r.schema AS schema, r.revision AS revision,"
          + " r.writes AS writes, r.last_write AS last_write,"
          + " coalesce(r.epoch, 0) AS epoch, r.loading AS loading,"
          + " r.loading_at AS loading_at";

  /** The mark, if the database holds a register. */
  static Optional<RegisterMark> find(TransactionContext transaction) {
    return transaction.run(MATCH + FIELDS).stream().map(RegisterMark::of).findFirst();
  }

  /** The mark, with the node locked against other writers until the transaction ends. */
  static RegisterMark lock(TransactionContext transaction) {
    return of(transaction.run(MATCH + "SET r.locked = true WITH r " + FIELDS).single());
  }

  /** Keeps what is given; a null takes a property away. */
  static void set(TransactionContext transaction, Map<String, Object> properties) {
    transaction
        .run(MATCH + "SET r += $properties REMOVE r.locked", Map.of("properties", properties))
        .consume();
  }

  /** The people who were erased from this register. */
  static ErasedPeople erased(TransactionContext transaction) {
    Record row =
        transaction
            .run(
                MATCH
                    + "RETURN coalesce(r.erased, []) AS erased,"
                    + " coalesce(r.erased_when, []) AS erased_when")
            .single();
    return ErasedPeople.parse(
        row.get("erased").asList(Value::asString), row.get("erased_when").asList(Value::asString));
  }

  /** The newest requests that made no revision, newest first; entries keep the others. */
  static List<KeptRequest> requests(TransactionContext transaction) {
    return transaction
        .run(MATCH + "RETURN coalesce(r." + REQUESTS + ", []) AS requests")
        .single()
        .get("requests")
        .asList(Value::asString)
        .stream()
        .map(KeptRequest::parse)
        .toList();
  }

  /** Makes the node where it is missing. */
  static void create(TransactionContext transaction) {
    transaction
        .run(
            "MERGE (r:Atlas {key: $key}) ON CREATE SET r:Register, r.register = $register,"
                + " r.schema = 0, r.revision = 0, r.writes = 0, r.last_write = ''",
            Map.of("key", KEY, "register", UUID.randomUUID().toString()))
        .consume();
  }

  private static RegisterMark of(Record row) {
    Value loading = row.get("loading");
    Value loadingAt = row.get("loading_at");
    return new RegisterMark(
        row.get("register").asString(),
        row.get("schema").asLong(),
        row.get("revision").asLong(),
        row.get("writes").asLong(),
        row.get("last_write").asString(),
        row.get("epoch").asLong(),
        loading.isNull() ? Optional.empty() : Optional.of(loading.asString()),
        loadingAt.isNull() ? Optional.empty() : Optional.of(Instant.parse(loadingAt.asString())));
  }
}
