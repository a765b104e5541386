package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Progress;

class WeightedDistancesTest {
  private static final double FAR = 1e9;

  private static DistanceTotals measure(RandomGraph graph) {
    return WeightedDistances.of(
        graph.csr(),
        Optional.of(graph.weights()),
        IntStream.range(0, graph.nodes()).toArray(),
        Progress.NONE);
  }

  /** Floyd and Warshall's distances; the weights are the lengths, and whole. */
  private static double[][] distances(RandomGraph graph) {
    int n = graph.nodes();
    double[][] d = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        d[v][w] = v == w ? 0 : graph.joined(v, w) ? graph.weight()[v][w] : FAR;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          d[v][w] = Math.min(d[v][w], d[v][k] + d[k][w]);
        }
      }
    }
    return d;
  }

  /** How many shortest ways there are from a source to each node. */
  private static double[] ways(RandomGraph graph, double[][] d, int source) {
    double[] ways = new double[graph.nodes()];
    ways[source] = 1;
    List<Integer> nearest =
        IntStream.range(0, graph.nodes())
            .boxed()
            .sorted(Comparator.comparingDouble(v -> d[source][v]))
            .toList();
    for (int w : nearest) {
      for (int v = 0; v < graph.nodes() && d[source][w] < FAR; v++) {
        if (v != w && graph.joined(v, w) && d[source][v] + graph.weight()[v][w] == d[source][w]) {
          ways[w] += ways[v];
        }
      }
    }
    return ways;
  }

  @Test
  void agreesWithEveryWayCounted() {
    for (int seed = 0; seed < 500; seed++) {
      RandomGraph graph = RandomGraph.of(13, seed);
      int n = graph.nodes();
      double[][] d = distances(graph);
      double[][] ways = new double[n][];
      for (int v = 0; v < n; v++) {
        ways[v] = ways(graph, d, v);
      }
      DistanceTotals found = measure(graph);
      for (int v = 0; v < n; v++) {
        int at = v;
        double between = 0;
        for (int s = 0; s < n; s++) {
          for (int t = 0; t < s; t++) {
            if (s != v && t != v && d[s][t] < FAR && d[s][v] + d[v][t] == d[s][t]) {
              between += ways[s][v] * ways[v][t] / ways[s][t];
            }
          }
        }
        String where = "seed " + seed + ", node " + v;
        assertEquals(between, found.betweenness()[v], 1e-9, where);
        double[] others = Arrays.stream(d[v]).filter(far -> far > 0 && far < FAR).toArray();
        assertEquals(others.length, found.reached()[at], where);
        assertEquals(Arrays.stream(others).sum(), found.sum()[v], 1e-9, where);
        assertEquals(Arrays.stream(others).map(x -> 1 / x).sum(), found.harmonic()[v], 1e-9, where);
        assertEquals(Arrays.stream(others).max().orElse(0), found.farthest()[v], 1e-9, where);
      }
    }
  }

  @Test
  void ofEvenLengthsAgreesWithTheKernelOfThose() {
    for (int seed = 0; seed < 100; seed++) {
      RandomGraph graph = RandomGraph.of(14, seed);
      int[] all = IntStream.range(0, graph.nodes()).toArray();
      DistanceTotals found =
          WeightedDistances.of(graph.csr(), Optional.empty(), all, Progress.NONE);
      assertArrayEquals(
          Betweenness.of(graph.csr(), Progress.NONE), found.betweenness(), 1e-9, "seed " + seed);
      assertArrayEquals(
          DistanceSums.of(graph.csr(), Progress.NONE).harmonic(),
          found.harmonic(),
          1e-9,
          "seed " + seed);
    }
  }

  @Test
  void isTheSameOnOneThreadAndOnTwo() {
    RandomGraph graph = RandomGraph.of(60, 3);
    double[] one = Threads.on(1, () -> measure(graph)).betweenness();
    double[] two = Threads.on(2, () -> measure(graph)).betweenness();
    assertArrayEquals(one, two, 0.0);
  }

  @Test
  void lengthsThatDifferByRoundingAloneAreOneLength() {
    // From 0 to 3 by 1 or by 2: 1/3 + 1/7 and 1/7 + 1/3, summed in different orders.
    double[][] strength = new double[4][4];
    strength[0][1] = strength[1][0] = strength[2][3] = strength[3][2] = 1 / (1 / 3.0);
    strength[0][2] = strength[2][0] = strength[1][3] = strength[3][1] = 1 / (1 / 7.0);
    RandomGraph graph = RandomGraph.of(strength);
    DistanceTotals found =
        WeightedDistances.of(
            graph.csr(),
            Optional.of(WeightedDistances.lengths(graph.weights())),
            new int[] {0, 1, 2, 3},
            Progress.NONE);
    assertEquals(0.5, found.betweenness()[1], 1e-12);
    assertEquals(0.5, found.betweenness()[2], 1e-12);
  }

  @Test
  void stopsWhenItIsAskedTo() {
    RandomGraph graph = RandomGraph.of(40, 1);
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long of) {
            check();
          }

          @Override
          public void check() {
            throw new IllegalStateException("stopped");
          }
        };
    assertThrows(
        IllegalStateException.class,
        () ->
            WeightedDistances.of(
                graph.csr(), Optional.of(graph.weights()), new int[] {0, 1, 2, 3}, stopped));
  }
}
