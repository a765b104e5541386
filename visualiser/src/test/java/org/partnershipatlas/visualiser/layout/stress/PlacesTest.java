package org.partnershipatlas.visualiser.layout.stress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Progress;

class PlacesTest {
  private static double[][] places(Ties ties, long seed) {
    double[][] places = new double[2][ties.nodes()];
    Places.of(ties, places[0], places[1], seed, Progress.NONE);
    return places;
  }

  @Test
  void theSameGraphAndSeedGiveTheSamePlaces() {
    Ties ties = RandomTies.of(600, 1_500, 3);
    double[][] one = places(ties, 1);
    double[][] two = places(ties, 1);
    assertArrayEquals(one[0], two[0]);
    assertArrayEquals(one[1], two[1]);
    double[][] other = places(ties, 2);
    assertTrue(one[0][7] != other[0][7], "the seed is used");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 40, 200})
  void aPathIsDrawnAlmostStraight(int nodes) {
    Ties ties = RandomTies.path(nodes);
    double[][] at = places(ties, 1);
    assertTrue(Quality.of(ties, at[0], at[1], nodes, 1).stress() < 0.01);
    assertEquals(1, Math.hypot(at[0][0] - at[0][1], at[1][0] - at[1][1]), 0.2, "a tie is one long");
  }

  /** By stress alone neighbours are kept half as well; a first placement alone has 0.2 and more. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void groupsAndMembersAreDrawnWithLittleStressAndTheirNeighboursNear(long seed) {
    Ties ties = RandomTies.groups(40, 12, seed);
    double[][] at = places(ties, 1);
    Quality quality = Quality.of(ties, at[0], at[1], ties.nodes(), 1);
    assertTrue(quality.stress() < 0.15, "seed " + seed + ": " + quality);
    assertTrue(quality.kept() > 0.02, "seed " + seed + ": " + quality);
  }

  @Test
  void aLargeRandomGraphIsNoWorseThanItWas() {
    Ties ties = RandomTies.of(2_000, 6_000, 5);
    double[][] at = places(ties, 1);
    Quality quality = Quality.of(ties, at[0], at[1], 2_000, 1);
    assertTrue(quality.stress() < 0.195, quality.toString());
    assertTrue(quality.kept() > 0.02, quality.toString());
  }

  @Test
  void partsThatNothingJoinsStandApart() {
    // Two triangles, a pair and three that are alone.
    int[] one = {0, 1, 2, 3, 4, 5, 6};
    int[] two = {1, 2, 0, 4, 5, 3, 7};
    double[][] at = places(Ties.of(11, one, two), 1);
    int[] part = {0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5};
    for (int v = 0; v < 11; v++) {
      for (int w = 0; w < v; w++) {
        double far = Math.hypot(at[0][v] - at[0][w], at[1][v] - at[1][w]);
        assertTrue(part[v] == part[w] || far >= 1.4, v + " and " + w + " are " + far + " apart");
        assertTrue(part[v] != part[w] || far < 1.3, v + " and " + w + " are " + far + " apart");
      }
    }
  }

  @Test
  void nothingAndOneNodeHavePlacesToo() {
    assertEquals(0, places(Ties.of(0, new int[0], new int[0]), 1)[0].length);
    assertEquals(0, places(Ties.of(1, new int[0], new int[0]), 1)[0][0], 1e-9);
  }

  @Test
  void itStopsWhenAskedTo() {
    int[] asked = new int[1];
    Progress stop =
        new Progress() {
          @Override
          public void at(long done, long of) {
            check();
          }

          @Override
          public void check() {
            if (++asked[0] == 5) {
              throw new CancellationException();
            }
          }
        };
    Ties ties = RandomTies.of(500, 1_500, 1);
    assertThrows(
        CancellationException.class,
        () -> Places.of(ties, new double[500], new double[500], 1, stop));
    assertEquals(5, asked[0]);
  }
}
