package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;

class LastNetworkTest {
  private static final Instant AT = Instant.parse("2008-03-01T10:00:00Z");

  @TempDir Path folder;

  @Test
  void comesBackWithItsRevisionAndTime() {
    LastNetwork file = new LastNetwork(folder.resolve("new").resolve("last"));
    assertTrue(file.find().isEmpty());
    Reading reading = reading();
    file.keep(reading, AT);
    LastNetwork.Kept kept = file.find().orElseThrow();
    assertEquals(AT, kept.at());
    assertEquals(7, kept.reading().mark().revision());
    assertTrue(kept.reading().isGoodFor(reading.mark()));
    assertEquals(reading.network().fingerprint(), kept.reading().network().fingerprint());
    file.forget();
    assertTrue(file.find().isEmpty());
  }

  @Test
  void aFileCutShortIsNoFile() throws IOException {
    Path path = folder.resolve("last");
    LastNetwork file = new LastNetwork(path);
    file.keep(reading(), AT);
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 50) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertTrue(file.find().isEmpty(), "cut at " + length + " of " + whole.length);
    }
  }

  @Test
  void anotherRegistersNetworkIsNotGood() {
    RegisterMark mark = mark("one", 9);
    Reading reading = new Reading(mark, Network.empty(Reading.today()));
    assertTrue(reading.isGoodFor(mark("one", 9)));
    assertTrue(!reading.isGoodFor(mark("one", 10)));
    assertTrue(!reading.isGoodFor(mark("other", 9)));
  }

  private static Reading reading() {
    return new Reading(mark("one", 9), Network.of(RandomNetwork.records(5, 10), Reading.today()));
  }

  private static RegisterMark mark(String register, long writes) {
    return new RegisterMark(register, 1, 7, writes, "", 3, Optional.empty(), Optional.empty());
  }
}
