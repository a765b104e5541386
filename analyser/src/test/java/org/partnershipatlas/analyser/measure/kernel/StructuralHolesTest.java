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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.analyser.measure.Literature;
import org.partnershipatlas.model.Progress;

class StructuralHolesTest {
  /**
   * The example of Borgatti (1997), Structural holes: unpacking Burt's redundancy measures,
   * Connections 20; the weights of the ties in the order of their names.
   */
  private static final String BURT =
      """
      A: B F G E
      B: G D
      C: G
      D: G
      E: G
      F: G
      """;

  private static final double[] BURT_WEIGHTS = {2, 2, 3, 5, 1, 4, 10, 3, 8, 3};

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static double[] sums(double[][] weight) {
    return Arrays.stream(weight).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  private static boolean contact(double[][] z, int i, int q, int j) {
    return q != i && q != j && z[i][q] > 0;
  }

  /** By the definition; with a planted fault the way through others is left out. */
  private static double constraint(double[][] z, int i, boolean fault) {
    double[] sum = sums(z);
    double constraint = sum[i] > 0 ? 0 : Double.NaN;
    for (int j = 0; j < z.length; j++) {
      if (z[i][j] > 0) {
        double p = z[i][j] / sum[i];
        for (int q = 0; q < z.length; q++) {
          p += contact(z, i, q, j) && !fault ? z[i][q] / sum[i] * z[q][j] / sum[q] : 0;
        }
        constraint += p * p;
      }
    }
    return constraint;
  }

  private static double effectiveSize(double[][] z, int i) {
    double[] sum = sums(z);
    double size = sum[i] > 0 ? 0 : Double.NaN;
    for (int j = 0; j < z.length; j++) {
      if (z[i][j] > 0) {
        double most = Arrays.stream(z[j]).max().orElseThrow();
        size++;
        for (int q = 0; q < z.length; q++) {
          size -= contact(z, i, q, j) ? z[i][q] / sum[i] * z[j][q] / most : 0;
        }
      }
    }
    return size;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAreAsDefined(int seed) {
    RandomGraph graph = RandomGraph.of(14, seed);
    double[] constraint = Constraint.of(graph.csr(), graph.weights(), Progress.NONE);
    double[] plainConstraint = Constraint.of(graph.csr(), Progress.NONE);
    double[] size = EffectiveSize.of(graph.csr(), graph.weights(), Progress.NONE);
    double[] plainSize = EffectiveSize.of(graph.csr(), Progress.NONE);
    double[][] plain = graph.plain();
    for (int v = 0; v < graph.nodes(); v++) {
      String of = "seed " + seed + ", node " + v;
      assertEquals(constraint(graph.weight(), v, false), constraint[v], 1e-12, of);
      assertEquals(constraint(plain, v, false), plainConstraint[v], 1e-12, of);
      assertEquals(effectiveSize(graph.weight(), v), size[v], 1e-12, of);
      assertEquals(effectiveSize(plain, v), plainSize[v], 1e-12, of);
    }
  }

  @Test
  void aPlantedFaultIsCaught() {
    RandomGraph graph = RandomGraph.of(14, 3);
    double[] found = Constraint.of(graph.csr(), graph.weights(), Progress.NONE);
    assertTrue(
        IntStream.range(0, 14)
            .anyMatch(v -> Math.abs(constraint(graph.weight(), v, true) - found[v]) > 1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.595, 0.795, 2.50, 2.47", "2, 1, 1, 1, 1", "6, 0.400, 0.299, 4.67, 5.47"})
  void burtsExample(int node, double plain, double weighted, double size, double weightedSize) {
    Csr csr = Literature.csr(BURT);
    assertEquals(plain, Constraint.of(csr, Progress.NONE)[node], 0.0006);
    assertEquals(weighted, Constraint.of(csr, BURT_WEIGHTS, Progress.NONE)[node], 0.0006);
    assertEquals(size, EffectiveSize.of(csr, Progress.NONE)[node], 0.006);
    assertEquals(weightedSize, EffectiveSize.of(csr, BURT_WEIGHTS, Progress.NONE)[node], 0.006);
  }

  /** As igraph and NetworkX give it. */
  @Test
  void krackhardtsKite() {
    Csr kite = Literature.csr(Literature.KITE);
    double[] constraint = {
      0.5412, 0.5412, 0.6641, 0.4702, 0.6641, 0.4451, 0.4451, 0.4311, 0.5, 1.0
    };
    double[] size = {2, 2, 1, 10.0 / 3, 1, 3, 3, 7.0 / 3, 2, 1};
    assertArrayEquals(constraint, Constraint.of(kite, Progress.NONE), 0.00005);
    assertArrayEquals(size, EffectiveSize.of(kite, Progress.NONE), 1e-12);
  }

  @Test
  void withoutTiesThereIsNeither() {
    Csr csr = Csr.of(1, new int[0], new int[0]);
    assertTrue(Double.isNaN(Constraint.of(csr, Progress.NONE)[0]));
    assertTrue(Double.isNaN(EffectiveSize.of(csr, Progress.NONE)[0]));
  }

  /** A hub's long row is searched and not read. */
  @Test
  void aHubWithARimIsAsDefined() {
    int rim = 40;
    double[][] weight = new double[rim + 1][rim + 1];
    for (int v = 0; v < rim; v++) {
      weight[rim][v] = 1 + v % 3;
      weight[v][rim] = weight[rim][v];
      weight[v][(v + 1) % rim] = 2;
      weight[(v + 1) % rim][v] = 2;
    }
    RandomGraph wheel = RandomGraph.of(weight);
    double[] found = Constraint.of(wheel.csr(), wheel.weights(), Progress.NONE);
    double[] size = EffectiveSize.of(wheel.csr(), wheel.weights(), Progress.NONE);
    for (int v = 0; v <= rim; v++) {
      assertEquals(constraint(weight, v, false), found[v], 1e-12);
      assertEquals(effectiveSize(weight, v), size[v], 1e-12);
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Csr csr = LargeGraphs.random(3000, 20_000, 5);
    double[] weights = IntStream.range(0, csr.edges()).mapToDouble(e -> 1 + e % 7 / 3.0).toArray();
    double[] one = Threads.on(1, () -> Constraint.of(csr, weights, Progress.NONE));
    assertArrayEquals(one, Threads.on(2, () -> Constraint.of(csr, weights, Progress.NONE)), 0);
    double[] size = Threads.on(1, () -> EffectiveSize.of(csr, weights, Progress.NONE));
    assertArrayEquals(size, Threads.on(2, () -> EffectiveSize.of(csr, weights, Progress.NONE)), 0);
  }

  @Test
  void theyStopWhenAsked() {
    Csr csr = LargeGraphs.random(3000, 20_000, 5);
    Stopped stopped = new Stopped(10);
    assertThrows(CancellationException.class, () -> Constraint.of(csr, stopped));
    assertTrue(stopped.most() > 0 && stopped.most() < Blocks.count(3000));
  }
}
