package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.model.Progress;

class ClusteringTest {
  private static final int NODES = 14;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** Pairs of a node's contacts, all of them or those that are joined. */
  private static long pairs(RandomGraph graph, int v, boolean joined) {
    return IntStream.range(0, NODES)
        .filter(w -> graph.joined(v, w))
        .mapToLong(
            w ->
                IntStream.range(0, w)
                    .filter(u -> graph.joined(v, u) && (!joined || graph.joined(u, w)))
                    .count())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itIsTheShareOfJoinedPairs(int seed) {
    RandomGraph graph = RandomGraph.of(NODES, seed);
    Clustering found = Clustering.of(graph.csr(), Progress.NONE);
    double all = 0;
    double closed = 0;
    double sum = 0;
    int defined = 0;
    for (int v = 0; v < NODES; v++) {
      double possible = pairs(graph, v, false);
      double joined = pairs(graph, v, true);
      // 0 / 0 is not a number, as it should be.
      assertEquals(joined / possible, found.local()[v], 1e-12, "seed " + seed + ", node " + v);
      sum += possible > 0 ? joined / possible : 0;
      defined += possible > 0 ? 1 : 0;
      all += possible;
      closed += joined;
    }
    assertEquals(closed / all, found.transitivity(), 1e-12, "seed " + seed);
    assertEquals(sum / defined, found.meanLocal(), 1e-12, "seed " + seed);
    assertEquals(closed / 3, found.triangles(), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jGraphTAgrees(int seed) {
    RandomGraph graph = RandomGraph.of(NODES, seed);
    Clustering found = Clustering.of(graph.csr(), Progress.NONE);
    ClusteringCoefficient<Integer, ?> theirs = new ClusteringCoefficient<>(graph.jgrapht());
    if (!Double.isNaN(found.transitivity())) {
      double global = theirs.getGlobalClusteringCoefficient();
      assertEquals(global, found.transitivity(), 1e-12, "seed " + seed);
    }
    for (int v = 0; v < NODES; v++) {
      double local = Double.isNaN(found.local()[v]) ? 0 : found.local()[v];
      assertEquals(theirs.getVertexScore(v), local, 1e-12, "seed " + seed);
    }
  }

  /** Paths of three ties counted one by one, and those whose ends are joined. */
  @ParameterizedTest
  @MethodSource("seeds")
  void twoModeClusteringIsTheShareOfClosedPaths(int seed) {
    double[][] weight = RandomGraph.of(NODES, seed).weight();
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < NODES; w++) {
        weight[v][w] = v < 8 == w < 8 ? 0 : weight[v][w];
      }
    }
    RandomGraph graph = RandomGraph.of(weight);
    TwoModeClustering found = TwoModeClustering.of(graph.csr(), Progress.NONE);
    long[] paths = new long[2];
    for (int a = 0; a < 8; a++) {
      for (int b = 8; b < NODES; b++) {
        for (int c = 0; c < 8; c++) {
          for (int d = 8; d < NODES && graph.joined(a, b) && graph.joined(b, c); d++) {
            if (a != c && b != d && graph.joined(c, d)) {
              paths[0]++;
              paths[1] += graph.joined(a, d) ? 1 : 0;
            }
          }
        }
      }
    }
    assertEquals(paths[0], found.paths(), "seed " + seed);
    assertEquals(paths[1], 4 * found.rings(), "seed " + seed);
    assertEquals((double) paths[1] / paths[0], found.coefficient(), 1e-12, "seed " + seed);
  }

  @Test
  void withoutTiesThereIsNone() {
    Csr none = Csr.of(2, new int[0], new int[0]);
    assertTrue(Double.isNaN(Clustering.of(none, Progress.NONE).transitivity()));
    assertTrue(Double.isNaN(Clustering.of(none, Progress.NONE).meanLocal()));
    assertTrue(Double.isNaN(TwoModeClustering.of(none, Progress.NONE).coefficient()));
  }

  @Test
  void bothStopWhenAsked() {
    Csr csr = LargeGraphs.random(20_000, 30_000, 3);
    assertThrows(CancellationException.class, () -> Clustering.of(csr, new Stopped(3)));
    assertThrows(CancellationException.class, () -> TwoModeClustering.of(csr, new Stopped(3)));
  }
}
