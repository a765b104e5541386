package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;

class MixingTest {
  private static final int NODES = 14;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** Pearson's correlation over both ways of every tie. */
  private static double correlation(RandomGraph graph) {
    double n = 0;
    double mean = 0;
    for (int v = 0; v < NODES; v++) {
      n += graph.csr().degree(v);
      mean += graph.csr().degree(v) * (double) graph.csr().degree(v);
    }
    mean /= n;
    double together = 0;
    double apart = 0;
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < NODES; w++) {
        if (graph.joined(v, w)) {
          double one = graph.csr().degree(v) - mean;
          double other = graph.csr().degree(w) - mean;
          together += one * other;
          apart += one * one;
        }
      }
    }
    return apart > 1e-9 ? together / apart : Double.NaN;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void assortativityByDegreeIsACorrelation(int seed) {
    RandomGraph graph = RandomGraph.of(NODES, seed);
    double found = Assortativity.byDegree(graph.csr());
    assertEquals(correlation(graph), found, 1e-9, "seed " + seed);
  }

  /** Newman's matrix of shares written out; with a planted fault unknown kinds are one more. */
  private static double[] newman(RandomGraph graph, int[] kind, boolean fault) {
    double[][] e = new double[4][4];
    double all = 0;
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < NODES; w++) {
        if (fault || (kind[v] >= 0 && kind[w] >= 0)) {
          e[kind[v] + 1][kind[w] + 1] += graph.weight()[v][w];
          all += graph.weight()[v][w];
        }
      }
    }
    double within = 0;
    double chance = 0;
    for (int i = 0; i < 4; i++) {
      double row = 0;
      for (int j = 0; j < 4; j++) {
        row += e[i][j] / all;
      }
      within += e[i][i] / all;
      chance += row * row;
    }
    boolean defined = all > 0 && chance < 1 - 1e-12;
    return new double[] {
      defined ? (within - chance) / (1 - chance) : Double.NaN,
      all > 0 ? 1 - 2 * within : Double.NaN,
      all / 2
    };
  }

  private static int[] kinds(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, NODES).map(v -> random.nextInt(4) - 1).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mixingIsNewmansAndKrackhardts(int seed) {
    RandomGraph graph = RandomGraph.of(NODES, seed);
    int[] kind = kinds(seed);
    Mixing found = Mixing.of(graph.csr(), graph.weights(), kind);
    double[] oracle = newman(graph, kind, false);
    assertEquals(oracle[0], found.assortativity(), 1e-9, "seed " + seed);
    assertEquals(oracle[1], found.eiIndex(), 1e-9, "seed " + seed);
    assertEquals(oracle[2], found.within() + found.between(), 1e-9, "seed " + seed);
    double all = IntStream.range(0, graph.csr().edges()).mapToDouble(e -> graph.weights()[e]).sum();
    assertEquals(all, found.within() + found.between() + found.untold(), 1e-9, "seed " + seed);
  }

  @Test
  void aPlantedFaultIsCaught() {
    RandomGraph graph = RandomGraph.of(NODES, 4);
    Mixing found = Mixing.of(graph.csr(), graph.weights(), kinds(4));
    assertTrue(Math.abs(newman(graph, kinds(4), true)[1] - found.eiIndex()) > 1e-6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reciprocityIsTheShareOfArcsReturned(int seed) {
    RandomArcs arcs = RandomArcs.of(NODES, seed);
    long returned =
        IntStream.range(0, arcs.csr().edges())
            .filter(e -> arcs.weight()[arcs.csr().head(e)][arcs.csr().tail(e)] > 0)
            .count();
    double share = (double) returned / arcs.csr().edges();
    assertEquals(share, Reciprocity.of(arcs.csr()), 1e-12, "seed " + seed);
  }

  @Test
  void repeatedArcsCountOnceAndLoopsNotAtAll() {
    Csr csr = Csr.of(3, new int[] {0, 0, 1, 1, 2}, new int[] {1, 1, 0, 2, 2});
    assertEquals(2.0 / 3, Reciprocity.of(csr), 1e-12);
    assertTrue(Double.isNaN(Reciprocity.of(Csr.of(1, new int[] {0}, new int[] {0}))));
  }

  @Test
  void aStarIsAllCentreAndARingHasNone() {
    Csr star = Csr.of(5, new int[] {0, 0, 0, 0}, new int[] {1, 2, 3, 4});
    Csr ring = Csr.of(5, new int[] {0, 1, 2, 3, 4}, new int[] {1, 2, 3, 4, 0});
    assertEquals(1, Centralisation.byDegree(star), 1e-12);
    assertEquals(0, Centralisation.byDegree(ring), 1e-12);
    assertEquals(1, Centralisation.byBetweenness(new double[] {6, 0, 0, 0, 0}), 1e-12);
    assertEquals(0, Centralisation.byBetweenness(new double[] {1, 1, 1, 1, 1}), 1e-12);
    assertTrue(Double.isNaN(Centralisation.byDegree(Csr.of(2, new int[] {0}, new int[] {1}))));
    assertTrue(Double.isNaN(Centralisation.byBetweenness(new double[2])));
  }

  @Test
  void whatIsUndefinedIsNoNumber() {
    Csr pair = Csr.of(2, new int[] {0}, new int[] {1});
    assertTrue(Double.isNaN(Assortativity.byDegree(pair)));
    assertTrue(Double.isNaN(Mixing.of(pair, new int[] {0, 0}).assortativity()));
    assertEquals(-1, Mixing.of(pair, new int[] {0, 0}).eiIndex());
    assertTrue(Double.isNaN(Mixing.of(pair, new int[] {0, -1}).eiIndex()));
    assertEquals(1, Mixing.of(pair, new int[] {0, -1}).untold());
  }
}
