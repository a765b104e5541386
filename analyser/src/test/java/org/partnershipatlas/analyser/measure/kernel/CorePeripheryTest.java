package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.model.Progress;

class CorePeripheryTest {
  private static final int NODES = 12;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** Pearson's correlation over the pairs; not a number where one side does not vary. */
  private static double correlation(RandomGraph graph, BitSet core) {
    double n = 0;
    double ties = 0;
    double pattern = 0;
    double both = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      for (int w = 0; w < v; w++) {
        n++;
        int tie = graph.joined(v, w) ? 1 : 0;
        int touches = core.get(v) || core.get(w) ? 1 : 0;
        ties += tie;
        pattern += touches;
        both += tie * touches;
      }
    }
    double spread = ties * (n - ties) * pattern * (n - pattern);
    return spread > 0 ? (n * both - ties * pattern) / Math.sqrt(spread) : Double.NaN;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCorrelationIsPearsonsAndnoChangeOfOneOrTwoRaisesIt(int seed) {
    RandomGraph graph = RandomGraph.of(NODES, seed);
    CorePeriphery found = CorePeriphery.of(graph.csr(), Progress.NONE);
    double is = correlation(graph, found.core());
    assertEquals(is, found.correlation(), 1e-12, "seed " + seed);
    for (int v = 0; v < NODES && !Double.isNaN(is); v++) {
      BitSet other = (BitSet) found.core().clone();
      other.flip(v);
      double changed = correlation(graph, other);
      assertTrue(Double.isNaN(changed) || changed <= is + 1e-9, "seed " + seed + ", node " + v);
      for (int w = 0; w < NODES; w++) {
        other.flip(w);
        boolean exchange = other.cardinality() == found.core().cardinality();
        double exchanged = exchange ? correlation(graph, other) : Double.NaN;
        assertTrue(Double.isNaN(exchanged) || exchanged <= is + 1e-9, "seed " + seed);
        other.flip(w);
      }
    }
  }

  private static double best(RandomGraph graph) {
    double best = Double.NEGATIVE_INFINITY;
    for (long set = 0; set < 1 << NODES; set++) {
      double c = correlation(graph, BitSet.valueOf(new long[] {set}));
      best = Double.isNaN(c) ? best : Math.max(best, c);
    }
    return best;
  }

  /** Against all 4,096 divisions: the best is nearly always found, and is never far. */
  @Test
  void theBestIsNearlyAlwaysFound() {
    int missed = 0;
    for (int seed = 0; seed < 100; seed++) {
      RandomGraph graph = RandomGraph.of(NODES, seed);
      double found = CorePeriphery.of(graph.csr(), Progress.NONE).correlation();
      if (!Double.isNaN(found)) {
        double best = best(graph);
        assertTrue(found > best - 0.12, "seed " + seed + ": " + found + " of " + best);
        missed += found < best - 1e-9 ? 1 : 0;
      }
    }
    assertTrue(missed <= 10, missed + " missed");
  }

  @Test
  void aPlantedCoreIsFound() {
    double[][] weight = new double[20][20];
    for (int v = 0; v < 20; v++) {
      for (int w = 0; w < 20; w++) {
        weight[v][w] = v != w && (v % 5 == 0 || w % 5 == 0) ? 1 : 0;
      }
    }
    CorePeriphery found = CorePeriphery.of(RandomGraph.of(weight).csr(), Progress.NONE);
    assertEquals(1, found.correlation(), 1e-12);
    assertEquals("{0, 5, 10, 15}", found.core().toString());
  }

  @Test
  void whereAllIsAlikeThereIsNone() {
    Csr pair = Csr.of(2, new int[] {0}, new int[] {1});
    assertTrue(Double.isNaN(CorePeriphery.of(pair, Progress.NONE).correlation()));
    Csr none = Csr.of(3, new int[0], new int[0]);
    assertTrue(CorePeriphery.of(none, Progress.NONE).core().isEmpty());
  }

  @Test
  void itStopsWhenAsked() {
    Csr csr = LargeGraphs.random(5000, 9000, 3);
    assertThrows(CancellationException.class, () -> CorePeriphery.of(csr, new Stopped(3)));
  }
}
