package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RegisterState;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFull;

/** A disk that fills up under the store: refused, told, nothing lost, and mended by room alone. */
@Tag("long")
class FullDiskIT {
  private static final Reason REASON = new Reason("test", "a full disk");
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final int MOST_ATTEMPTS = 20;
  private static final ServerOptions SMALL = new ServerOptions(512, 32, false);

  @TempDir Path folder;
  private final Map<Long, String> acknowledged = new TreeMap<>();

  @Test
  void isRefusedToldAndMendedByRoomAlone() throws Exception {
    try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 200)) {
      StoreHome home = new StoreHome(disk.folder().resolve("home"));
      try (Neo4jRegister register = Neo4jRegister.local(home, SMALL)) {
        register.awaitReady(LONG);
        write(register, 1);
        isRefusedBeforeTheStoreSuffers(disk, register);
        breaksTheStoreInTheMiddleOfAWrite(disk, register);
        comesBackWhenThereIsRoom(disk, register);
        new KilledRegister().check(register.login(), acknowledged, Optional.empty());
      }
      startsWhenThereIsRoom(disk, home);
    }
  }

  private void isRefusedBeforeTheStoreSuffers(SmallDisk disk, Neo4jRegister register)
      throws Exception {
    disk.fill(Room.RESERVE / 2);
    RegisterSnapshot before = register.snapshot();
    StoreFull full = assertThrows(StoreFull.class, () -> write(register, 2));
    assertTrue(full.getMessage().contains("full"), full.getMessage());
    assertTrue(full.mend().contains("Free some space"), full.mend());
    assertEquals(before.network().fingerprint(), register.snapshot().network().fingerprint());
    assertEquals(1, register.history(5).size(), "the store is as well as before");
    disk.free();
    write(register, 3);
  }

  /** The room is taken away after it was looked for, until that meets the store at its writing. */
  private void breaksTheStoreInTheMiddleOfAWrite(SmallDisk disk, Neo4jRegister register)
      throws Exception {
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      int seed = 10 + i;
      disk.fill(2 * Room.RESERVE);
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(register, seed));
      Thread.sleep(20);
      disk.fill(0);
      try {
        writing.get();
        disk.free();
      } catch (ExecutionException e) {
        RegisterException told = (RegisterException) e.getCause();
        System.out.println("the disk filled up: " + told.getMessage() + " <- " + told.getCause());
        assertTrue(told instanceof StoreFull || told instanceof StoreAway, told.toString());
        if (register.state().phase() != RegisterState.Phase.READY || isBroken(register)) {
          return;
        }
        disk.free();
      }
    }
    throw new AssertionError("the disk was never full at the wrong moment");
  }

  private static boolean isBroken(Neo4jRegister register) {
    try {
      register.history(1);
      return false;
    } catch (StoreAway e) {
      return true;
    }
  }

  private void comesBackWhenThereIsRoom(SmallDisk disk, Neo4jRegister register) throws Exception {
    RegisterSnapshot shown = register.snapshot();
    assertFalse(shown.network().listAll().isEmpty(), "it is still to be viewed");
    await(register, "full");
    assertThrows(RegisterException.class, () -> write(register, 50));
    disk.free();
    for (long end = System.nanoTime() + LONG.toNanos(); ; Thread.sleep(200)) {
      try {
        write(register, 51);
        return;
      } catch (StoreAway notYet) {
        assertTrue(System.nanoTime() < end, "it comes back by itself: " + register.state());
      }
    }
  }

  private void startsWhenThereIsRoom(SmallDisk disk, StoreHome home) throws Exception {
    disk.fill(Room.TO_START / 2);
    try (Neo4jRegister register = Neo4jRegister.local(home, SMALL)) {
      String last = acknowledged.get((long) acknowledged.size());
      assertEquals(last, register.snapshot().network().fingerprint().toString(), "to be viewed");
      await(register, "full");
      disk.free();
      register.awaitReady(LONG);
      assertEquals(last, register.snapshot().network().fingerprint().toString());
      write(register, 60);
    }
    assertFalse(Files.exists(home.folder().resolve("last-network.jsonl.gz.new")));
  }

  private void write(Neo4jRegister register, int seed) {
    RegisterSnapshot now = register.snapshot();
    RegisterSnapshot made =
        register.apply(
            Restoring.changes(now.network(), RandomNetwork.records(seed, 20)),
            REASON,
            now.revision());
    acknowledged.put(made.revision(), made.network().fingerprint().toString());
  }

  private static void await(Neo4jRegister register, String word) throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    while (!register.state().message().contains(word)) {
      assertTrue(System.nanoTime() < end, "it says so: " + register.state());
      Thread.sleep(100);
    }
  }
}
