package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the program that serves, of its store and of both, at random moments of
 * imports and edits that come over HTTP.
 */
class ServingKillsIT {
  @TempDir Path folder;

  @Test
  void whatWasAnsweredIsThereAndWhatWasNotIsWholeOrAbsent() throws Exception {
    try (KilledProgram atlas = new KilledProgram(folder, 51)) {
      rounds(atlas, 2);
    }
  }

  @Test
  @Tag("long")
  void andSoItIsOverTwentyKills() throws Exception {
    try (KilledProgram atlas = new KilledProgram(folder, 52)) {
      rounds(atlas, 20);
      assertTrue(atlas.met() >= 10, "the kills met writes on their way: " + atlas.met());
    }
  }

  private static void rounds(KilledProgram atlas, int rounds) throws Exception {
    for (int round = 1; round <= rounds; round++) {
      atlas.round(round);
    }
  }
}
