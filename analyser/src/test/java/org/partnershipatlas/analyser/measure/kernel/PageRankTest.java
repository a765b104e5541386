package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;

class PageRankTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** The linear equations of the definition; with a planted fault dead ends keep what they have. */
  private static double[] equations(double[][] weight, boolean fault) {
    int n = weight.length;
    double[][] a = new double[n][n];
    double[] b = new double[n];
    Arrays.fill(b, 0.15 / n);
    for (int v = 0; v < n; v++) {
      double out = Arrays.stream(weight[v]).sum();
      for (int w = 0; w < n; w++) {
        double share = out > 0 ? weight[v][w] / out : fault ? (v == w ? 1 : 0) : 1.0 / n;
        a[w][v] -= 0.85 * share;
      }
      a[v][v] += 1;
    }
    return Dense.solve(a, b);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itSolvesTheEquations(int seed) {
    RandomArcs arcs = RandomArcs.of(14, seed);
    double[] directed = PageRank.of(arcs.csr(), arcs.weights(), true);
    assertArrayEquals(equations(arcs.weight(), false), directed, 1e-10, "seed " + seed);
    assertEquals(1, Arrays.stream(directed).sum(), 1e-12, "seed " + seed);
    RandomGraph graph = RandomGraph.of(14, seed);
    double[] plain = PageRank.of(graph.csr());
    assertArrayEquals(equations(graph.plain(), false), plain, 1e-10, "seed " + seed);
    double[] weighted = PageRank.of(graph.csr(), graph.weights(), false);
    assertArrayEquals(equations(graph.weight(), false), weighted, 1e-10, "seed " + seed);
  }

  @Test
  void aPlantedFaultIsCaught() {
    RandomArcs arcs = RandomArcs.of(14, 3);
    double[] found = PageRank.of(arcs.csr(), arcs.weights(), true);
    double[] wrong = equations(arcs.weight(), true);
    assertTrue(IntStream.range(0, 14).anyMatch(v -> Math.abs(found[v] - wrong[v]) > 1e-6));
  }

  @Test
  void aNetworkOfNothingHasNone() {
    assertEquals(0, PageRank.of(Csr.of(0, new int[0], new int[0])).length);
    assertArrayEquals(new double[] {1}, PageRank.of(Csr.of(1, new int[0], new int[0])));
  }

  @Test
  void loopsAreLeftOut() {
    Csr pair = Csr.of(2, new int[] {0, 1}, new int[] {0, 0});
    assertArrayEquals(new double[] {0.5, 0.5}, PageRank.of(pair), 1e-12);
  }

  /** Solved by hand. */
  @Test
  void aStarsMiddle() {
    Csr star = Csr.of(4, new int[] {0, 0, 0}, new int[] {1, 2, 3});
    double middle = (0.15 / 4 + 0.85 * 3 * 0.15 / 4) / (1 - 0.85 * 0.85);
    assertEquals(middle, PageRank.of(star)[0], 1e-12);
  }
}
