package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.partnershipatlas.register.store.HomeInUse;
import org.partnershipatlas.register.store.StoreRefused;

/** The child process: it starts, keeps what it is given, and never outlives its parent. */
class LocalServerIT {
  private static final ServerOptions SMALL = new ServerOptions(256, 32, false);

  @TempDir Path folder;

  @Test
  void keepsWhatItWasGivenOverAStopThatTakesUnderThreeSeconds() throws IOException {
    StoreHome home = new StoreHome(folder.resolve("home"));
    List<String> told = new ArrayList<>();
    LocalServer first = LocalServer.claim(home, SMALL);
    Login before = first.start(told::add);
    run(before, "CREATE (:Atlas:Theme {name: 'Health'})");
    long stopping = System.nanoTime();
    first.close();
    long stopMillis = Duration.ofNanos(System.nanoTime() - stopping).toMillis();
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.password())));
    assertFalse(
        Files.readString(home.conf().resolve("neo4j.conf")).contains(before.password()),
        "the password stands in no settings file");
    int port = Integer.parseInt(before.uri().replaceAll(".*:", ""));
    assertEquals(List.of("The store is starting.", "The store is ready."), told);
    assertTrue(stopMillis < 3_000, "the stop took " + stopMillis + " ms");
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        LocalServer server = LocalServer.claim(home, SMALL)) {
      Login login = server.start(told::add);
      assertFalse(
          login.uri().endsWith(":" + taken.getLocalPort()), "a port that is taken is exchanged");
      assertEquals(1, run(login, "MATCH (t:Atlas {name: 'Health'}) RETURN count(t) AS n"));
    }
  }

  @Test
  void startsAServerAgainThatEndedByItself() throws InterruptedException {
    try (LocalServer server = LocalServer.claim(new StoreHome(folder), SMALL)) {
      Login login = server.start(word -> {});
      run(login, "CREATE (:Atlas)");
      long first = server.pid();
      ProcessHandle.of(first).orElseThrow().destroyForcibly();
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (server.pid() == first && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      Login again = server.start(word -> {});
      assertEquals(1, run(again, "MATCH (n:Atlas) RETURN count(n) AS n"));
    }
  }

  @Test
  void refusesASecondAtlasOnOneHome() throws Exception {
    Process parent = parentOn(folder);
    try {
      long child = childOf(parent);
      HomeInUse refused =
          assertThrows(HomeInUse.class, () -> LocalServer.claim(new StoreHome(folder), SMALL));
      assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
      assertTrue(refused.getMessage().contains("process " + parent.pid()), refused.getMessage());
      assertTrue(ProcessHandle.of(child).isPresent(), "the one that has the home is undisturbed");
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void refusesASecondClaimInTheSameProcessAndKeepsTheLock() throws IOException {
    StoreHome home = new StoreHome(folder);
    try (LocalServer first = LocalServer.claim(home, SMALL)) {
      assertThrows(HomeInUse.class, () -> LocalServer.claim(home, SMALL));
      assertEquals(home, first.home());
    }
    LocalServer.claim(home, SMALL).close();
  }

  @Test
  void theChildIsGoneSoonAfterItsParentIsKilled() throws Exception {
    Process parent = parentOn(folder);
    ProcessHandle child;
    try {
      child = ProcessHandle.of(childOf(parent)).orElseThrow();
    } finally {
      parent.destroyForcibly();
    }
    // Two seconds on a quiet machine; a busy one is given longer, since only the end is the point.
    child.onExit().get(8, TimeUnit.SECONDS);
    assertFalse(child.isAlive());
    try (LocalServer next = LocalServer.claim(new StoreHome(folder), SMALL)) {
      assertEquals(1, run(next.start(word -> {}), "MATCH (n:Kept) RETURN count(n) AS n"));
    }
  }

  @Test
  void aStoreThatWillNotStartIsAClearFaultWithTheLogsPlace() throws IOException {
    StoreHome home = new StoreHome(folder);
    try (LocalServer server = LocalServer.claim(home, SMALL)) {
      server.start(word -> {});
    }
    for (String file : List.of("neostore", "neostore.nodestore.db")) {
      Path at = home.neo4j().resolve("data/databases/system").resolve(file);
      Files.write(at, new byte[64]);
    }
    try (LocalServer server = LocalServer.claim(home, SMALL)) {
      StoreRefused refused = assertThrows(StoreRefused.class, () -> server.start(word -> {}));
      assertTrue(refused.mend().contains(home.log().toString()), refused.mend());
      assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
    }
  }

  @Test
  void aLostPasswordIsSaidBeforeAnythingIsStarted() throws IOException {
    StoreHome home = new StoreHome(folder);
    Files.createDirectories(home.neo4j().resolve("data/databases/system"));
    try (LocalServer server = LocalServer.claim(home, SMALL)) {
      StoreRefused refused = assertThrows(StoreRefused.class, () -> server.start(word -> {}));
      assertTrue(refused.getMessage().contains("password"), refused.getMessage());
    }
  }

  private static long run(Login login, String cypher) {
    try (Driver driver =
            GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()));
        Session session = driver.session(SessionConfig.forDatabase(login.database()))) {
      return session.run(cypher).list().stream().mapToLong(row -> row.get("n").asLong()).sum();
    }
  }

  private static Process parentOn(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreParent.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Waits until the parent says that its store is up, and gives the store's process number. */
  private static long childOf(Process parent) throws IOException {
    BufferedReader words =
        new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
    return words
        .lines()
        .filter(line -> line.startsWith("store "))
        .mapToLong(line -> Long.parseLong(line.substring("store ".length())))
        .findFirst()
        .orElseThrow();
  }
}
