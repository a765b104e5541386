package org.partnershipatlas.visualiser.layout.stress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two figures by which layouts are judged, against their definitions written out. */
class QualityTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isAsItsDefinitionSays(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int nodes = 12 + seed % 9;
    Ties ties = RandomTies.of(nodes, nodes + seed % 20, seed);
    double[] x = random.doubles(nodes, 0, 10).toArray();
    double[] y = random.doubles(nodes, 0, seed % 3 == 0 ? 0.01 : 10).toArray();
    Quality quality = Quality.of(ties, x, y, nodes, 1);
    assertEquals(stress(ties, x, y), quality.stress(), 1e-9, "seed " + seed);
    assertEquals(kept(ties, x, y), quality.kept(), 1e-9, "seed " + seed);
  }

  /** The best scale is sought, not worked out. */
  private static double stress(Ties ties, double[] x, double[] y) {
    double low = 0;
    double high = 1e6;
    for (int i = 0; i < 300; i++) {
      double one = low + (high - low) / 3;
      double two = high - (high - low) / 3;
      if (stress(ties, x, y, one) < stress(ties, x, y, two)) {
        high = two;
      } else {
        low = one;
      }
    }
    return stress(ties, x, y, low);
  }

  private static double stress(Ties ties, double[] x, double[] y, double scale) {
    int n = ties.nodes();
    double sum = 0;
    int pairs = 0;
    for (int v = 0; v < n; v++) {
      int[] distance = new int[n];
      ties.distances(v, distance, new int[n]);
      for (int w = 0; w < v; w++) {
        if (distance[w] > 0) {
          double drawn = scale * Math.hypot(x[v] - x[w], y[v] - y[w]);
          sum += Math.pow((drawn - distance[w]) / distance[w], 2);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static double kept(Ties ties, double[] x, double[] y) {
    double sum = 0;
    int count = 0;
    for (int v = 0; v < ties.nodes(); v++) {
      if (ties.degree(v) == 0) {
        continue;
      }
      int[] nearest = nearest(v, x, y, ties.degree(v));
      long both =
          IntStream.range(ties.start(v), ties.end(v))
              .filter(s -> IntStream.of(nearest).anyMatch(w -> w == ties.at(s)))
              .count();
      sum += both / (2.0 * ties.degree(v) - both);
      count++;
    }
    return count == 0 ? 1 : sum / count;
  }

  private static int[] nearest(int v, double[] x, double[] y, int count) {
    return IntStream.range(0, x.length)
        .filter(w -> w != v)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    w -> (x[v] - x[w]) * (x[v] - x[w]) + (y[v] - y[w]) * (y[v] - y[w]))
                .thenComparing(w -> w))
        .mapToInt(w -> w)
        .limit(count)
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cellsFindTheNearest(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = 2 + seed % 60;
    double[] x = random.doubles(count, 0, seed % 5 == 0 ? 1e-6 : 5).toArray();
    double[] y = random.doubles(count, 0, seed % 7 == 0 ? 1e-3 : 1).toArray();
    Cells cells = new Cells(x, y);
    for (int v = 0; v < count; v++) {
      int wanted = 1 + random.nextInt(count);
      assertArrayEquals(nearest(v, x, y, wanted), cells.nearest(v, wanted), "seed " + seed);
    }
  }

  @Test
  void aPathDrawnStraightHasNoStress() {
    double[] x = {0, 3, 6, 9, 12};
    Quality quality = Quality.of(RandomTies.path(5), x, new double[5], 5, 1);
    assertEquals(0, quality.stress(), 1e-12);
    x[2] = 4;
    assertTrue(Quality.of(RandomTies.path(5), x, new double[5], 5, 1).stress() > 0.01);
  }
}
