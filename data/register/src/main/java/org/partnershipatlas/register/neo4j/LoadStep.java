package org.partnershipatlas.register.neo4j;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** How far a first load has come, kept in the same transaction as the step itself. */
final class LoadStep {
  static final String NAME = "loading_step";

  private LoadStep() {}

  static long of(TransactionContext transaction) {
    return transaction
        .run(
            "MATCH (r:Atlas {key: $key}) RETURN coalesce(r.loading_step, 0) AS step",
            Map.of("key", RegisterMark.KEY))
        .single()
        .get("step")
        .asLong();
  }

  static Map<String, Object> at(long step, Map<String, Object> progress) {
    Map<String, Object> marks = new LinkedHashMap<>(progress);
    marks.put(NAME, step);
    return marks;
  }
}
