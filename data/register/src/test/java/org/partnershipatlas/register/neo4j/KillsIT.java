package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of Atlas, of its store and of both, at random points of edits and imports. */
class KillsIT {
  /** So small that a first load of some hundred records is killed between its batches as well. */
  private static final Batches SMALL = new Batches(400, 40);

  @TempDir Path folder;

  @Test
  void whateverIsKilledEveryEntryIsWhollyThereOrWhollyNot() throws Exception {
    kill(10, 41, SMALL);
  }

  @Test
  @Tag("long")
  void andSoItIsOverTwoHundredKills() throws Exception {
    int kept = kill(200, 42, SMALL);
    assertTrue(kept > 0, "no kill came after the commit and before the answer");
  }

  @Test
  @Tag("long")
  void andOverFirstLoadsOfMoreThanAHundredThousandRecords() throws Exception {
    kill(6, 43, Batches.USUAL);
  }

  private int kill(int rounds, long seed, Batches batches) throws Exception {
    int kept = 0;
    try (Killing killing = new Killing(folder, seed, batches)) {
      for (int round = 1; round <= rounds; round++) {
        kept += killing.round(round) ? 1 : 0;
      }
      assertEquals(rounds, killing.kills());
      assertTrue(killing.writes() >= rounds, "the kills met writes: " + killing.writes());
    }
    return kept;
  }
}
