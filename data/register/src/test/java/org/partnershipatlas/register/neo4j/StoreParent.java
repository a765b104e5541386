package org.partnershipatlas.register.neo4j;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A small program that owns a store, says its process number, and waits to be killed. */
final class StoreParent {
  private StoreParent() {}

  public static void main(String[] arguments) throws InterruptedException {
    StoreHome home = new StoreHome(Path.of(arguments[0]));
    try (LocalServer server = LocalServer.claim(home, new ServerOptions(256, 32, false))) {
      Login login = server.start(word -> {});
      try (Driver driver =
          GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()))) {
        driver.executableQuery("CREATE (:Kept)").execute();
      }
      System.out.println("store " + server.pid());
      Thread.sleep(60_000);
    }
  }
}
