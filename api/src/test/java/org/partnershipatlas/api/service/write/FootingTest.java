package org.partnershipatlas.api.service.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Whatever a write rests on: its version differs once one of those records does, and only then. */
class FootingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsVersionIsThatOfJustTheseRecords(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int many = 2 + random.nextInt(8);
    for (int i = 0; i < many; i++) {
      text.append("group g").append(i).append(" name='Group ").append(i).append("'\n");
    }
    Network network = Network.of(NetworkText.records(text.toString()), DAY);
    List<Id<?>> ids = new ArrayList<>();
    network.listAll().forEach(each -> ids.add(each.id()));
    Collections.shuffle(ids, random);
    List<Id<?>> footing = new ArrayList<>(ids.subList(0, 1 + random.nextInt(many)));
    String before = Footing.of(network, footing).version();
    Collections.shuffle(footing, random);
    footing.addAll(footing.subList(0, 1));
    assertEquals(before, Footing.of(network, footing).version(), "in any order, and once each");
    AtlasRecord one = network.get(ids.get(random.nextInt(many)));
    Change change =
        random.nextBoolean()
            ? new Change.Remove(one.id())
            : new Change.Put(one.row().with("note", "Seen " + seed).toRecord());
    String after = Footing.of(network.with(List.of(change)).network(), footing).version();
    if (footing.contains(one.id())) {
      assertNotEquals(before, after);
    } else {
      assertEquals(before, after);
    }
    String alone = Footing.of(network, List.of(one.id())).version();
    assertEquals(RecordVersion.of(one), alone, "of one record it is the record's own");
  }
}
