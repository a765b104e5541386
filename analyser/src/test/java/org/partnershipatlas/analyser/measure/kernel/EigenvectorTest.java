package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.model.Progress;

class EigenvectorTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** The largest component by hand, the power of its matrix (with a loop at each node) there. */
  private static double[] oracle(double[][] weight) {
    int n = weight.length;
    double[][] reach = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        reach[v][w] = v == w || weight[v][w] > 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < 5; i++) {
      reach = Dense.product(reach, reach);
      Arrays.stream(reach).forEach(row -> Arrays.setAll(row, w -> Math.min(1, row[w])));
    }
    int from = 0;
    for (int v = 1; v < n; v++) {
      boolean more = Arrays.stream(reach[v]).sum() > Arrays.stream(reach[from]).sum();
      from = more ? v : from;
    }
    double[] in = reach[from];
    double[][] matrix = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        matrix[v][w] = in[v] * in[w] * (weight[v][w] + (v == w ? 1 : 0));
      }
    }
    double[] limit = Dense.limit(matrix);
    double length = Math.sqrt(Arrays.stream(limit).map(x -> x * x).sum());
    boolean alone = Arrays.stream(in).sum() < 2;
    return IntStream.range(0, n)
        .mapToDouble(v -> in[v] > 0 && !alone ? limit[v] / length : Double.NaN)
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itIsWhatRepeatedPassingOnTendsTo(int seed) {
    RandomGraph graph = RandomGraph.of(14, seed);
    double[] weighted = Eigenvector.of(graph.csr(), graph.weights(), Progress.NONE);
    assertArrayEquals(oracle(graph.weight()), weighted, 1e-9, "seed " + seed);
    double[] plain = Eigenvector.of(graph.csr(), Progress.NONE);
    assertArrayEquals(oracle(graph.plain()), plain, 1e-9, "seed " + seed);
  }

  /** Twelve against eight, and no ties within either: the power method turns in circles here. */
  @ParameterizedTest
  @MethodSource("seeds")
  void twoModeGraphsTooHaveOne(int seed) {
    double[][] weight = RandomGraph.of(20, seed).weight();
    for (int v = 0; v < 20; v++) {
      for (int w = 0; w < 20; w++) {
        weight[v][w] = v < 12 == w < 12 ? 0 : weight[v][w];
      }
    }
    RandomGraph graph = RandomGraph.of(weight);
    double[] found = Eigenvector.of(graph.csr(), graph.weights(), Progress.NONE);
    assertArrayEquals(oracle(weight), found, 1e-9, "seed " + seed);
  }

  /** sin(πi / (n + 1)), scaled. */
  @Test
  void aPathsIsASine() {
    int n = 400;
    Csr path = Csr.of(n, IntStream.range(0, n - 1).toArray(), IntStream.range(1, n).toArray());
    double[] found = Eigenvector.of(path, Progress.NONE);
    for (int v = 0; v < n; v++) {
      double sine = Math.sqrt(2.0 / (n + 1)) * Math.sin(Math.PI * (v + 1) / (n + 1));
      assertEquals(sine, found[v], 1e-8);
    }
  }

  @Test
  void aLargeOneIsMultipliedByItsEigenvalue() {
    Csr csr = LargeGraphs.random(5000, 20_000, 3);
    double[] found = Eigenvector.of(csr, Progress.NONE);
    int top = 0;
    for (int v = 0; v < csr.nodes(); v++) {
      top = found[v] > found[top] ? v : top;
    }
    double value = times(csr, found, top) / found[top];
    for (int v = 0; v < csr.nodes(); v++) {
      if (!Double.isNaN(found[v])) {
        assertEquals(value * found[v], times(csr, found, v), 1e-9);
      }
    }
  }

  private static double times(Csr csr, double[] x, int v) {
    return IntStream.range(csr.start(v), csr.end(v)).mapToDouble(s -> x[csr.target(s)]).sum();
  }

  @Test
  void withoutTiesThereIsNone() {
    assertTrue(Double.isNaN(Eigenvector.of(Csr.of(2, new int[0], new int[0]), Progress.NONE)[0]));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Csr csr = LargeGraphs.random(5000, 20_000, 3);
    double[] one = Threads.on(1, () -> Eigenvector.of(csr, Progress.NONE));
    assertArrayEquals(one, Threads.on(2, () -> Eigenvector.of(csr, Progress.NONE)), 0);
  }

  @Test
  void itStopsWhenAsked() {
    Csr csr = LargeGraphs.random(5000, 20_000, 3);
    assertThrows(CancellationException.class, () -> Eigenvector.of(csr, new Stopped(3)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hubsAndAuthoritiesAreWhatPassingOnTendsTo(int seed) {
    RandomArcs arcs = RandomArcs.of(14, seed);
    Hits found = Hits.of(arcs.csr(), arcs.weights(), Progress.NONE);
    double[][] a = arcs.weight();
    double[][] t = Dense.transposed(a);
    assertArrayEquals(share(Dense.product(t, a)), found.authority(), 1e-8, "seed " + seed);
    assertArrayEquals(hubs(a), found.hub(), 1e-8, "seed " + seed);
  }

  private static double[] share(double[][] matrix) {
    double[] limit = Dense.limit(matrix);
    double sum = Arrays.stream(limit).sum();
    return Arrays.stream(limit).map(x -> x / sum).toArray();
  }

  /** What the authorities give those who point to them. */
  private static double[] hubs(double[][] arcs) {
    double[] authority = share(Dense.product(Dense.transposed(arcs), arcs));
    double[] hub =
        Arrays.stream(arcs)
            .mapToDouble(
                row -> IntStream.range(0, row.length).mapToDouble(w -> row[w] * authority[w]).sum())
            .toArray();
    double sum = Arrays.stream(hub).sum();
    return Arrays.stream(hub).map(x -> x / sum).toArray();
  }

  @Test
  void withoutArcsThereAreNeitherHubsNorAuthorities() {
    Hits none = Hits.of(Csr.of(2, new int[0], new int[0]), Progress.NONE);
    assertTrue(Double.isNaN(none.hub()[0]) && Double.isNaN(none.authority()[1]));
  }
}
