package org.partnershipatlas.visualiser.layout.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.Progress;

/** How far what was there moves when one node is added. */
class KeptPlacesTest {
  private static final int GROUPS = 10;
  private static final int OLD = GROUPS * 9;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** A graph with one node more, tied to two that were there, and the places before and after. */
  private record Grown(Ties ties, double[][] before, double[][] after, int[] neighbours) {
    static Grown of(int seed, int pinned) {
      Ties old = RandomTies.groups(GROUPS, 8, seed);
      double[][] before = new double[2][OLD];
      Places.of(old, before[0], before[1], 1, Progress.NONE);
      int[] neighbours = {seed % GROUPS, (seed + 3) % GROUPS};
      Ties ties = grown(old, neighbours);
      double[][] after = {Arrays.copyOf(before[0], OLD + 1), Arrays.copyOf(before[1], OLD + 1)};
      boolean[] known = new boolean[OLD + 1];
      boolean[] fixed = new boolean[OLD + 1];
      Arrays.fill(known, 0, OLD, true);
      if (pinned >= 0) {
        fixed[neighbours[pinned]] = true;
      }
      KeptPlaces.of(ties, after[0], after[1], known, fixed, 1, 1, Progress.NONE);
      return new Grown(ties, before, after, neighbours);
    }

    private static Ties grown(Ties old, int[] neighbours) {
      int[] one = new int[old.pairs() + neighbours.length];
      int[] two = new int[one.length];
      int e = 0;
      for (int v = 0; v < old.nodes(); v++) {
        for (int slot = old.start(v); slot < old.end(v); slot++) {
          if (old.at(slot) > v) {
            one[e] = v;
            two[e++] = old.at(slot);
          }
        }
      }
      for (int w : neighbours) {
        one[e] = old.nodes();
        two[e++] = w;
      }
      return Ties.of(old.nodes() + 1, one, two);
    }

    double moved(int v) {
      return Math.hypot(after[0][v] - before[0][v], after[1][v] - before[1][v]);
    }

    double between(int v, int w) {
      return Math.hypot(after[0][v] - after[0][w], after[1][v] - after[1][w]);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlyTheNeighboursOfANewNodeMoveAndHardly(int seed) {
    Grown grown = Grown.of(seed, -1);
    for (int v = 0; v < OLD; v++) {
      boolean neighbour = v == grown.neighbours()[0] || v == grown.neighbours()[1];
      double most = neighbour ? 0.15 : 0;
      assertTrue(grown.moved(v) <= most, "seed " + seed + ", node " + v + ": " + grown.moved(v));
    }
    double apart = grown.between(grown.neighbours()[0], grown.neighbours()[1]);
    for (int w : grown.neighbours()) {
      double far = grown.between(OLD, w);
      assertTrue(far < apart / 2 + 1.2, "seed " + seed + ": " + far + " of " + apart);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPinnedNodeStays(int seed) {
    Grown grown = Grown.of(seed, seed % 2);
    assertEquals(0, grown.moved(grown.neighbours()[seed % 2]), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wherePlacesAreAllKnownNothingMoves(int seed) {
    Ties ties = RandomTies.of(30, 40, seed);
    double[] x = new double[30];
    double[] y = new double[30];
    Places.of(ties, x, y, 1, Progress.NONE);
    double[] wasX = x.clone();
    double[] wasY = y.clone();
    boolean[] known = new boolean[30];
    Arrays.fill(known, true);
    KeptPlaces.of(ties, x, y, known, new boolean[30], 1, 1, Progress.NONE);
    assertEquals(Arrays.toString(wasX), Arrays.toString(x));
    assertEquals(Arrays.toString(wasY), Arrays.toString(y));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPartWithNothingKnownStandsBelow(int seed) {
    // The first three are known; three others hang together and with nobody else.
    Ties ties = Ties.of(6, new int[] {0, 1, 3, 4}, new int[] {1, 2, 4, 5});
    double[] x = {0, 1, 2 + seed, 0, 0, 0};
    double[] y = {0, seed, 1, 0, 0, 0};
    boolean[] known = {true, true, true, false, false, false};
    KeptPlaces.of(ties, x, y, known, new boolean[6], 1, 1, Progress.NONE);
    double bottom = Math.max(seed, 1);
    for (int v = 3; v < 6; v++) {
      assertTrue(y[v] > bottom, "seed " + seed + ": " + y[v]);
    }
  }
}
