package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Restoring;

/** A server that is not Atlas's own, with other people's data under the same words. */
class ForeignServerIT {
  private static final Reason REASON = new Reason("test", "somebody else's server");
  private static final List<String> THEIRS =
      List.of(
          "CREATE CONSTRAINT people FOR (p:Person) REQUIRE p.name IS UNIQUE",
          "CREATE INDEX groups FOR (g:Group) ON (g.id)",
          "CREATE INDEX funds FOR ()-[f:FUNDS]-() ON (f.id)",
          "CREATE (a:Person {name: 'Ada', id: 'p0', key: 'person:p2-0', born: date('1815-12-10')}),"
              + " (b:Person {name: 'Bob', id: 'p0'}), (b2:Person),"
              + " (g:Group {id: 'g5-0', key: 'group:g5-0'}), (h:Group {id: 'g5-0'}),"
              + " (o:Organisation {key: 'organisation:o1-0', tags: ['x', 'y'],"
              + " where: point({longitude: 1.0, latitude: 2.0})}),"
              + " (r:Register {revision: 7, schema: 99}), (c:Change {revision: 1}),"
              + " (a)-[:MEMBER_OF {id: 'm9-0'}]->(g), (a)-[:MEMBER_OF {id: 'm9-0'}]->(h),"
              + " (o)-[:FUNDS {id: 'r10-0', since: 1.5}]->(o), (o)-[:PART_OF]->(o),"
              + " (g)-[:REPORTS_TO {id: 'l8-0'}]->(h), (b)-[:KNOWS]->(b2)");

  @TempDir Path folder;

  /** Their constraint holds for everybody's people, so that no two of ours have one name. */
  private static List<AtlasRecord> records(long seed, int perKind) {
    return RandomNetwork.records(seed, perKind).stream()
        .map(AtlasRecord::row)
        .map(
            row ->
                row.kind() == Kind.PERSON && row.find("name").isPresent()
                    ? row.with("name", row.find("name").get() + " " + row.id())
                    : row)
        .map(Row::toRecord)
        .toList();
  }

  @Test
  void isLeftUntouchedByteForByte() {
    StoreHome theirHome = new StoreHome(folder.resolve("theirs"));
    try (LocalServer theirs = LocalServer.claim(theirHome, new ServerOptions(256, 32, false))) {
      Login login = theirs.start(word -> {});
      try (Driver driver =
              GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()));
          Session session = driver.session(SessionConfig.forDatabase(login.database()))) {
        THEIRS.forEach(cypher -> session.run(cypher).consume());
        session.run("CALL db.awaitIndexes()").consume();
        List<String> before = dump(session);
        assertEquals(20, before.size(), before::toString);

        Neo4jRegister register = Neo4jRegister.remote(login, new StoreHome(folder.resolve("own")));
        register.awaitReady(Duration.ofSeconds(120));
        register.apply(Restoring.changes(register.snapshot().network(), records(4, 6)), REASON, 0);
        assertEquals(before, withoutAtlas(session), "after an import");
        register.apply(Restoring.changes(register.snapshot().network(), records(5, 4)), REASON, 1);
        register.close();
        assertEquals(before, withoutAtlas(session), "after a change and a close");

        Neo4jRegister again = Neo4jRegister.remote(login, new StoreHome(folder.resolve("own")));
        again.awaitReady(Duration.ofSeconds(120));
        assertEquals(4 * Kind.values().length, again.snapshot().network().size());
        again.apply(Restoring.changes(again.snapshot().network(), List.of()), REASON, 2);
        assertEquals(before, withoutAtlas(session), "after a wipe");
        again.remove();
        assertEquals(before, dump(session), "after the register was taken out: as it never was");
      }
    }
  }

  private static List<String> withoutAtlas(Session session) {
    return dump(session).stream()
        .filter(line -> !line.contains("\"Atlas\""))
        .filter(line -> !line.contains("atlas_key"))
        .toList();
  }

  /** Every node, relationship, constraint and index, with internal ids and types of values. */
  private static List<String> dump(Session session) {
    List<String> lines = new ArrayList<>();
    for (String cypher :
        List.of(
            "MATCH (n) RETURN 'node', elementId(n) AS id, labels(n), properties(n) ORDER BY id",
            "MATCH (a)-[r]->(b) RETURN 'relationship', elementId(r) AS id, elementId(a),"
                + " elementId(b), type(r), properties(r), labels(a) ORDER BY id",
            "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties,"
                + " ownedIndex RETURN * ORDER BY name",
            "SHOW INDEXES YIELD name, state, type, entityType, labelsOrTypes, properties,"
                + " indexProvider, options, createStatement RETURN * ORDER BY name")) {
      session.run(cypher).list().forEach(row -> lines.add(row.values().toString()));
    }
    return lines;
  }
}
