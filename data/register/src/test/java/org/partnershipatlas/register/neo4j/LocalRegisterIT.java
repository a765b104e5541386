package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.store.HomeInUse;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RegisterState.Phase;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.StoreAway;

/** The register with its own server: starts, stops, and a server that dies. */
class LocalRegisterIT {
  private static final ServerOptions SMALL = new ServerOptions(512, 32, false);
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final Reason REASON = new Reason("test", "start and stop");

  @TempDir Path folder;

  @Test
  void aSecondStartShowsTheLastNetworkAtOnceAndAStopLosesNothing() {
    StoreHome home = new StoreHome(folder);
    Neo4jRegister first = Neo4jRegister.local(home, SMALL);
    assertEquals(Phase.STARTING, first.state().phase());
    assertThrows(StoreAway.class, first::snapshot);
    first.awaitReady(LONG);
    assertThrows(HomeInUse.class, () -> Neo4jRegister.local(home, SMALL));
    first.apply(
        Restoring.changes(first.snapshot().network(), RandomNetwork.records(1, 80)), REASON, 0);
    Fingerprint kept = first.snapshot().network().fingerprint();
    long stopping = System.nanoTime();
    first.close();
    long stop = Duration.ofNanos(System.nanoTime() - stopping).toMillis();
    assertTrue(stop < 3_000, "the stop took " + stop + " ms");
    assertEquals(Phase.CLOSED, first.state().phase());
    assertThrows(StoreAway.class, () -> first.apply(List.of(), REASON, 1));
    long before = System.nanoTime();
    try (Neo4jRegister second = Neo4jRegister.local(home, SMALL)) {
      RegisterSnapshot early = second.snapshot();
      long shown = Duration.ofNanos(System.nanoTime() - before).toMillis();
      assertTrue(shown < 3_000, "the last network was there after " + shown + " ms");
      assertFalse(early.confirmed(), "nobody has asked the store yet");
      assertTrue(early.readAt().isBefore(Instant.now()));
      assertEquals(1, early.revision());
      assertEquals(kept, early.network().fingerprint());
      assertThrows(StoreAway.class, () -> second.apply(List.of(), REASON, 1));
      second.awaitReady(LONG);
      assertTrue(second.snapshot().confirmed());
      assertEquals(kept, second.snapshot().network().fingerprint());
      assertEquals(1, second.history(5).size());
    }
  }

  @Test
  void aStoreThatDiesIsSaidAndComesBackByItself() throws Exception {
    StoreHome home = new StoreHome(folder);
    try (Neo4jRegister register = Neo4jRegister.local(home, SMALL)) {
      register.awaitReady(LONG);
      register.apply(
          Restoring.changes(register.snapshot().network(), RandomNetwork.records(2, 5)), REASON, 0);
      Fingerprint kept = register.snapshot().network().fingerprint();
      long child = Long.parseLong(Files.readString(home.child()).split(" ")[0]);
      ProcessHandle store = ProcessHandle.of(child).orElseThrow();
      store.destroyForcibly();
      store.onExit().get();
      Change change = new Change.Put(RandomNetwork.records(3, 5).get(0));
      // A write may be refused, or find the store back already; it must never be made twice.
      try {
        assertEquals(2, register.apply(List.of(change), REASON, 1).revision());
      } catch (StoreAway away) {
        assertEquals(kept, register.snapshot().network().fingerprint(), "still to be viewed");
        awaitReady(register, child, home);
        assertEquals(2, register.apply(List.of(change), REASON, 1).revision());
      }
      assertEquals(2, register.history(5).size());
      assertNotEquals(kept, register.snapshot().network().fingerprint());
    }
  }

  @Test
  void aDamagedLastNetworkCostsOnlyTheQuickStart() throws IOException {
    StoreHome home = new StoreHome(folder);
    home.create();
    Files.writeString(home.lastNetwork(), "not a network");
    try (Neo4jRegister register = Neo4jRegister.local(home, SMALL)) {
      assertThrows(StoreAway.class, register::snapshot);
      register.awaitReady(LONG);
      assertEquals(0, register.snapshot().network().size());
    }
  }

  private static void awaitReady(Neo4jRegister register, long dead, StoreHome home)
      throws Exception {
    long end = System.nanoTime() + LONG.toNanos();
    while (System.nanoTime() < end) {
      boolean another = !Files.readString(home.child()).startsWith(dead + " ");
      if (another && register.state().phase() == Phase.READY) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("it did not come back: " + register.state());
  }
}
