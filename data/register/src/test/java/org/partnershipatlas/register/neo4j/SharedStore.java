package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** One Neo4j for all tests of a run; each test empties it first. */
final class SharedStore {
  private static final Driver DRIVER;
  private static final Login LOGIN;

  static {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "shared-store");
      LocalServer server =
          LocalServer.claim(new StoreHome(folder), new ServerOptions(768, 64, false));
      LOGIN = server.start(word -> {});
      DRIVER = GraphDatabase.driver(LOGIN.uri(), AuthTokens.basic(LOGIN.user(), LOGIN.password()));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private SharedStore() {}

  /** The login of the store, emptied. */
  static Login empty() {
    run("MATCH (n) DETACH DELETE n");
    run("DROP CONSTRAINT " + Migrations.CONSTRAINT + " IF EXISTS");
    return LOGIN;
  }

  static List<Record> run(String cypher) {
    return run(cypher, Map.of());
  }

  static List<Record> run(String cypher, Map<String, Object> parameters) {
    try (Session session = DRIVER.session(SessionConfig.forDatabase(LOGIN.database()))) {
      return session.run(cypher, parameters).list();
    }
  }

  /** Asks for one text per row. */
  static List<String> ask(String cypher) {
    Function<Record, String> first = row -> row.get(0).asString();
    return run(cypher).stream().map(first).toList();
  }

  /** A register on the store, ready for use. */
  static Neo4jRegister register(Path home) {
    Neo4jRegister register = Neo4jRegister.remote(LOGIN, new StoreHome(home));
    register.awaitReady(Duration.ofSeconds(120));
    return register;
  }
}
