package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.partnershipatlas.register.neo4j.Login;

/** Watches a store from outside, to be there as soon as a write is kept. */
final class StoreWatch implements AutoCloseable {
  private final Driver driver;
  private final Session session;

  StoreWatch(Login login) {
    driver = GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()));
    session = driver.session();
    revision(); // the first question takes longer than those that follow
  }

  private long revision() {
    return session.run("MATCH (r:Register) RETURN r.revision AS at").single().get("at").asLong();
  }

  /** Waits until the next write is in the store. */
  void awaitNext(Duration longest) {
    long before = revision();
    long end = System.nanoTime() + longest.toNanos();
    while (revision() <= before) {
      assertTrue(System.nanoTime() < end, "something is kept");
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    session.close();
    driver.close();
  }
}
