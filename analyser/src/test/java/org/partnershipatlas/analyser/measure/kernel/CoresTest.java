package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;

class CoresTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** Takes away what has too few ties until nothing has; with a planted fault once only. */
  private static int[] peeled(RandomGraph graph, boolean fault) {
    int n = graph.nodes();
    int[] core = new int[n];
    for (int k = 1; k < n; k++) {
      boolean[] left = new boolean[n];
      Arrays.fill(left, true);
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int v = 0; v < n; v++) {
          int node = v;
          long ties = IntStream.range(0, n).filter(w -> left[w] && graph.joined(node, w)).count();
          if (left[v] && ties < k) {
            left[v] = false;
            changed = !fault;
          }
        }
      }
      for (int v = 0; v < n; v++) {
        core[v] = left[v] ? k : core[v];
      }
    }
    return core;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void peelingSaysTheSame(int seed) {
    RandomGraph graph = RandomGraph.of(14, seed);
    assertArrayEquals(peeled(graph, false), Cores.of(graph.csr()), "seed " + seed);
    var scores = new Coreness<>(graph.jgrapht()).getScores();
    int[] jgrapht = IntStream.range(0, 14).map(scores::get).toArray();
    assertArrayEquals(jgrapht, Cores.of(graph.csr()), "seed " + seed);
  }

  @Test
  void aPlantedFaultIsCaught() {
    boolean same =
        seeds()
            .mapToObj(seed -> RandomGraph.of(14, seed))
            .allMatch(graph -> Arrays.equals(peeled(graph, true), Cores.of(graph.csr())));
    assertFalse(same);
  }

  @Test
  void aLargeOneIsJGraphTs() {
    Csr csr = LargeGraphs.random(2000, 12_000, 9);
    var scores = new Coreness<>(new KernelGraph(csr, Strengths.ones(csr), false)).getScores();
    int[] jgrapht = IntStream.range(0, 2000).map(scores::get).toArray();
    assertArrayEquals(jgrapht, Cores.of(csr));
  }

  @Test
  void aPathOfAMillionNodesPasses() {
    int n = 1_000_000;
    Csr path = Csr.of(n, IntStream.range(0, n - 1).toArray(), IntStream.range(1, n).toArray());
    assertEquals(n, Arrays.stream(Cores.of(path)).filter(k -> k == 1).count());
    assertEquals(0, Cores.of(Csr.of(1, new int[0], new int[0]))[0]);
    assertEquals(0, Cores.of(Csr.of(0, new int[0], new int[0])).length);
  }
}
