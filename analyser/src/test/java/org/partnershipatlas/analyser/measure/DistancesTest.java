package org.partnershipatlas.analyser.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

class DistancesTest {
  private static final int NODES = 14;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static boolean[][] random(int seed) {
    Random random = new Random(seed);
    double density = 0.08 + 0.4 * random.nextDouble();
    boolean[][] joined = new boolean[NODES][NODES];
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < v; w++) {
        joined[v][w] = random.nextDouble() < density;
        joined[w][v] = joined[v][w];
      }
    }
    return joined;
  }

  private static Csr csr(boolean[][] joined) {
    int[][] pairs =
        IntStream.range(0, NODES)
            .boxed()
            .flatMap(
                v ->
                    IntStream.range(0, v).filter(w -> joined[v][w]).mapToObj(w -> new int[] {v, w}))
            .toArray(int[][]::new);
    return Csr.of(
        NODES,
        IntStream.range(0, pairs.length).map(i -> pairs[i][0]).toArray(),
        IntStream.range(0, pairs.length).map(i -> pairs[i][1]).toArray());
  }

  /** Floyd and Warshall's distances. */
  private static int[][] distances(boolean[][] joined) {
    int[][] d = new int[NODES][NODES];
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < NODES; w++) {
        d[v][w] = v == w ? 0 : joined[v][w] ? 1 : 1000;
      }
    }
    for (int k = 0; k < NODES; k++) {
      for (int v = 0; v < NODES; v++) {
        for (int w = 0; w < NODES; w++) {
          d[v][w] = Math.min(d[v][w], d[v][k] + d[k][w]);
        }
      }
    }
    return d;
  }

  /** How many shortest paths lead from v to w, counted one by one. */
  private static long paths(boolean[][] joined, int[][] d, int v, int w) {
    if (v == w) {
      return 1;
    }
    long count = 0;
    for (int next = 0; next < NODES; next++) {
      if (joined[v][next] && d[next][w] == d[v][w] - 1) {
        count += paths(joined, d, next, w);
      }
    }
    return count;
  }

  /** Betweenness by counting; with a planted fault the ends are not left out. */
  private static double[] betweenness(boolean[][] joined, boolean fault) {
    int[][] d = distances(joined);
    double[] sum = new double[NODES];
    for (int s = 0; s < NODES; s++) {
      for (int t = 0; t < s; t++) {
        if (d[s][t] < 1000) {
          double all = paths(joined, d, s, t);
          for (int v = 0; v < NODES; v++) {
            boolean between = d[s][v] + d[v][t] == d[s][t];
            if (between && (fault || (v != s && v != t))) {
              sum[v] += paths(joined, d, s, v) * paths(joined, d, v, t) / all;
            }
          }
        }
      }
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void betweennessIsTheCountOfPaths(int seed) {
    boolean[][] joined = random(seed);
    double[] found = Distances.of(csr(joined)).betweenness;
    assertArrayEquals(betweenness(joined, false), found, 1e-9, "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void distancesAreFloydAndWarshalls(int seed) {
    boolean[][] joined = random(seed);
    int[][] d = distances(joined);
    Distances found = Distances.of(csr(joined));
    for (int v = 0; v < NODES; v++) {
      int node = v;
      int[] reached =
          IntStream.range(0, NODES)
              .filter(w -> w != node)
              .map(w -> d[node][w])
              .filter(x -> x < 1000)
              .toArray();
      assertEquals(reached.length, found.reached[v], "seed " + seed);
      assertEquals(IntStream.of(reached).sum(), found.sum[v], "seed " + seed);
      assertEquals(IntStream.of(reached).max().orElse(0), found.farthest[v], "seed " + seed);
      double harmonic = IntStream.of(reached).mapToDouble(x -> 1.0 / x).sum();
      assertEquals(harmonic, found.harmonic[v], 1e-9, "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jGraphTAgrees(int seed) {
    boolean[][] joined = random(seed);
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    IntStream.range(0, NODES).forEach(graph::addVertex);
    for (int v = 0; v < NODES; v++) {
      for (int w = 0; w < v; w++) {
        if (joined[v][w]) {
          graph.addEdge(v, w);
        }
      }
    }
    var scores = new BetweennessCentrality<>(graph).getScores();
    double[] found = Distances.of(csr(joined)).betweenness;
    for (int v = 0; v < NODES; v++) {
      assertEquals(scores.get(v), found[v], 1e-9, "seed " + seed);
    }
  }

  @Test
  void aPlantedFaultIsCaught() {
    boolean[][] joined = random(1);
    double[] found = Distances.of(csr(joined)).betweenness;
    double[] wrong = betweenness(joined, true);
    assertTrue(IntStream.range(0, NODES).anyMatch(v -> Math.abs(found[v] - wrong[v]) > 1e-9));
  }

  @Test
  void theAnswerIsTheSameToTheLastDigit() {
    Csr csr = LargeGraphs.random(3000, 9000, 7);
    double[] first = Distances.of(csr).betweenness;
    for (int run = 0; run < 3; run++) {
      assertArrayEquals(first, Distances.of(csr).betweenness, 0.0);
    }
  }

  @Test
  void aLargeGraphIsFollowedFromSomeNodesOnlyAndSaysSo() {
    Csr csr = LargeGraphs.random(5000, 12000, 3);
    Distances exact = Distances.of(csr);
    Distances found = Distances.of(csr, CutPoints.of(csr), Optional.empty(), 0, Progress.NONE);
    assertTrue(exact.sampled.isEmpty());
    MeasureReport.Sampled sampled = found.sampled.orElseThrow();
    assertTrue(
        sampled.sources() >= 4_096 && sampled.sources() < csr.nodes(),
        "small parts whole: " + sampled);
    double pairs = 4999.0 * 4998 / 2;
    for (int v = 0; v < csr.nodes(); v++) {
      assertEquals(exact.betweenness[v], found.betweenness[v], sampled.bound() * pairs + 1e-3);
      assertTrue(found.reached[v] <= sampled.sources());
      double mean = found.sum[v] / found.reached[v];
      assertEquals(exact.sum[v] / exact.reached[v], mean, 0.1);
    }
  }
}
