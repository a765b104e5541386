package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.store.StoreFull;

/** Small files that a power cut or a full disk has spoilt are as good as none. */
class SpoiltFilesTest {
  @TempDir Path folder;

  @Test
  void aNumberIsReadFromANumberAlone() throws IOException {
    Path file = folder.resolve("store.port");
    assertEquals(OptionalInt.empty(), SmallFile.findNumber(file));
    for (String text : List.of("", "70x", "123456789012345678901", "\0\0\0\0")) {
      Files.writeString(file, text);
      assertEquals(OptionalInt.empty(), SmallFile.findNumber(file), text);
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertEquals(OptionalInt.empty(), SmallFile.findNumber(file));
    Files.writeString(file, "7687\n");
    assertEquals(OptionalInt.of(7687), SmallFile.findNumber(file));
  }

  @Test
  void anEmptyPasswordIsNone() throws IOException {
    StoreHome home = new StoreHome(folder);
    Files.writeString(home.port(), "7687");
    Files.writeString(home.password(), " \n");
    assertEquals(Optional.empty(), home.findLogin());
    Files.writeString(home.password(), "secret");
    assertEquals("bolt://127.0.0.1:7687", home.findLogin().orElseThrow().uri());
  }

  @Test
  void aHomeIsTakenWhateverAKilledAtlasLeft() throws IOException {
    StoreHome home = new StoreHome(folder);
    home.create();
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String spoilt = Litter.strew(home, random);
      try (HomeLock lock = HomeLock.take(home)) {
        OrphanedServer.awaitEnd(home);
        assertTrue(home.findLogin().isEmpty(), spoilt + " " + lock);
        assertTrue(new LastNetwork(home.lastNetwork()).find().isEmpty(), spoilt);
      }
    }
  }

  /** A real full disk is tried among the long tests; here the new file cannot be made at all. */
  @Test
  void aFileThatCannotBeWrittenLeavesTheLastNetworkThatWasKept() throws IOException {
    Path path = folder.resolve("last");
    LastNetwork file = new LastNetwork(path);
    file.keep(reading(1), Instant.EPOCH);
    byte[] kept = Files.readAllBytes(path);
    Path inTheWay = Files.createDirectories(folder.resolve("last.new").resolve("full"));
    file.keep(reading(2), Instant.EPOCH);
    assertArrayEquals(kept, Files.readAllBytes(path));
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    file.keep(reading(2), Instant.EPOCH);
    assertEquals(2, file.find().orElseThrow().reading().mark().revision());
  }

  @Test
  void moreThanThereIsRoomForIsRefusedWithThePlaceAndTheMend() {
    Room room = new Room(new StoreHome(folder));
    room.requireToStart();
    StoreFull full = assertThrows(StoreFull.class, () -> room.require(Long.MAX_VALUE));
    assertEquals("store-full", full.code());
    assertTrue(full.getMessage().contains(folder.toString()), full.getMessage());
    assertTrue(full.mend().contains("Free some space"), full.mend());
  }

  @Test
  void whatIsRefusedIsAskedForMoreAndMoreSeldom() {
    assertEquals(Duration.ofSeconds(10), Connection.refusedDelay(1));
    assertEquals(Duration.ofSeconds(20), Connection.refusedDelay(2));
    assertEquals(Duration.ofMinutes(5), Connection.refusedDelay(6));
    assertEquals(Duration.ofMinutes(5), Connection.refusedDelay(1_000));
  }

  private static Reading reading(long revision) {
    RegisterMark mark =
        new RegisterMark("one", 1, revision, revision, "", 0, Optional.empty(), Optional.empty());
    return new Reading(mark, Network.of(RandomNetwork.records(revision, 5), Reading.today()));
  }
}
