package org.partnershipatlas.register.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.register.store.NewerRegister;
import org.partnershipatlas.register.store.StoreRefused;

/**
 * The numbered changes of the schema, made at start. Every one touches the label {@code Atlas}
 * alone: a constraint on a bare {@code Person} or {@code Group} would bind other people's data.
 *
 * <p>Relationships have no constraint, since their types may be in use by others; their ids are
 * kept unique by the writers, who take turns at the register's node and each start from all that
 * was written before, and are checked again at every reading.
 */
final class Migrations {
  /** The one constraint; it also finds nodes by key. */
  static final String CONSTRAINT = "atlas_key";

  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              "CREATE CONSTRAINT "
                  + CONSTRAINT
                  + " IF NOT EXISTS FOR (n:Atlas) REQUIRE n.key IS UNIQUE"));

  private Migrations() {}

  /** The newest schema that this Atlas knows. */
  static long newest() {
    return STEPS.size();
  }

  /**
   * Brings the schema up to date and makes the register where there is none.
   *
   * @param before called before a register that is there is changed
   * @throws NewerRegister if a newer Atlas wrote it
   * @throws StoreRefused if somebody else's data has the label {@code Atlas}
   */
  static void run(Bolt bolt, Runnable before) {
    Optional<RegisterMark> mark = bolt.read(RegisterMark::find);
    if (mark.isEmpty()) {
      refuseSomebodyElses(bolt);
    }
    long schema = mark.map(RegisterMark::schema).orElse(0L);
    if (schema > newest()) {
      throw new NewerRegister(schema, newest());
    }
    if (schema == newest()) {
      return;
    }
    if (mark.isPresent()) {
      before.run();
    }
    for (long step = schema; step < newest(); step++) {
      STEPS.get((int) step).forEach(bolt::runAlone);
    }
    bolt.write(
        transaction -> {
          RegisterMark.create(transaction);
          RegisterMark.set(transaction, Map.of("schema", newest()));
          return newest();
        });
  }

  private static void refuseSomebodyElses(Bolt bolt) {
    boolean taken =
        bolt.read(
            transaction ->
                transaction
                    .run("MATCH (n:Atlas) RETURN count(n) > 0 AS taken")
                    .single()
                    .get("taken")
                    .asBoolean());
    if (taken) {
      throw new StoreRefused(
          "The database " + bolt.login() + " already has nodes with the label Atlas.",
          "They are somebody else's, or the rest of a register: use another database.");
    }
  }
}
