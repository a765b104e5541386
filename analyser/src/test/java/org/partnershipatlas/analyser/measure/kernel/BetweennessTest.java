package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.model.Progress;

class BetweennessTest {
  private static final Set<Reduction> NONE = EnumSet.noneOf(Reduction.class);

  static IntStream seeds() {
    return IntStream.range(0, 1000);
  }

  /** Every choice of reductions. */
  private static List<Set<Reduction>> choices() {
    return IntStream.range(0, 8)
        .<Set<Reduction>>mapToObj(
            bits -> {
              Set<Reduction> chosen = EnumSet.noneOf(Reduction.class);
              for (Reduction reduction : Reduction.values()) {
                if ((bits >> reduction.ordinal() & 1) == 1) {
                  chosen.add(reduction);
                }
              }
              return chosen;
            })
        .toList();
  }

  private static double[] of(Csr csr, Set<Reduction> reductions) {
    return Betweenness.reduced(csr, reductions).of(Progress.NONE);
  }

  private static double[] of(Csr csr) {
    return Betweenness.of(csr, Progress.NONE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyChoiceOfReductionsCountsTheSamePaths(int seed) {
    KnottedGraph graph = KnottedGraph.of(seed);
    double[] expected = graph.betweenness();
    for (Set<Reduction> chosen : choices()) {
      assertArrayEquals(expected, of(graph.csr(), chosen), 1e-9, "seed " + seed + " " + chosen);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jGraphTAgrees(int seed) {
    KnottedGraph graph = KnottedGraph.of(seed);
    var scores = new BetweennessCentrality<>(graph.jgrapht()).getScores();
    double[] expected = IntStream.range(0, graph.nodes()).mapToDouble(scores::get).toArray();
    assertArrayEquals(expected, of(graph.csr()), 1e-9, "seed " + seed);
  }

  /** Enough nodes for many portions, and a last sweep with lanes to spare. */
  @Test
  void jGraphTAgreesOnAGraphOfManyPortions() {
    Csr csr = LargeGraphs.random(203, 450, 3);
    var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    IntStream.range(0, csr.nodes()).forEach(graph::addVertex);
    for (int e = 0; e < csr.edges(); e++) {
      if (csr.tail(e) != csr.head(e)) {
        graph.addEdge(csr.tail(e), csr.head(e));
      }
    }
    var scores = new BetweennessCentrality<>(graph).getScores();
    double[] expected = IntStream.range(0, csr.nodes()).mapToDouble(scores::get).toArray();
    assertArrayEquals(expected, of(csr, NONE), 1e-9);
    assertArrayEquals(expected, of(csr), 1e-9);
  }

  @Test
  void reductionsLeaveLessToDo() {
    for (Reduction one : Reduction.values()) {
      long less = 0;
      for (int seed = 0; seed < 50; seed++) {
        Csr csr = KnottedGraph.of(seed).csr();
        long with = Betweenness.reduced(csr, EnumSet.of(one)).work();
        long without = Betweenness.reduced(csr, NONE).work();
        assertTrue(with <= without, one + " seed " + seed);
        less += without - with;
      }
      assertTrue(less > 0, one + " does nothing");
    }
  }

  @Test
  void loopsAndRepeatedPairsCountNothing() {
    Csr csr = Csr.of(4, new int[] {0, 1, 1, 1, 2, 3}, new int[] {1, 0, 1, 2, 3, 0});
    assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, of(csr), 1e-12);
  }

  @Test
  void aPathOfAMillionNodes() {
    int nodes = 1_000_000;
    int[] tail = IntStream.range(0, nodes - 1).toArray();
    int[] head = IntStream.range(1, nodes).toArray();
    Csr path = Csr.of(nodes, tail, head);
    for (Set<Reduction> chosen :
        List.of(EnumSet.of(Reduction.PENDANTS), EnumSet.of(Reduction.BLOCKS))) {
      double[] found = of(path, chosen);
      for (int v = 0; v < nodes; v += 997) {
        assertEquals((double) v * (nodes - 1 - v), found[v], 0, chosen + " node " + v);
      }
    }
  }

  /** Pairs of nodes in a row, each joined to both of the next pair: 2^(n − 1) shortest paths. */
  @Test
  void pathsMayBeMoreThanANumberHolds() {
    int pairs = 1500;
    int[] tail = IntStream.range(0, 4 * (pairs - 1)).map(e -> e / 4 * 2 + e % 2).toArray();
    int[] head = IntStream.range(0, 4 * (pairs - 1)).map(e -> e / 4 * 2 + 2 + e / 2 % 2).toArray();
    double[] expected = new double[2 * pairs];
    for (int v = 0; v < expected.length; v++) {
      int before = v / 2;
      int after = pairs - 1 - before;
      // Half of all paths from before to after, and a share of those within either pair beside.
      double beside = (before == 0 ? 0 : before == 1 ? 0.5 : 0.25);
      double beyond = (after == 0 ? 0 : after == 1 ? 0.5 : 0.25);
      expected[v] = 2.0 * before * after + beside + beyond;
    }
    Csr csr = Csr.of(2 * pairs, tail, head);
    assertArrayEquals(expected, of(csr, NONE), 1e-6);
    assertArrayEquals(expected, of(csr), 1e-6);
  }

  @Test
  void theAnswerIsTheSameOnOneThreadAndOnTwo() {
    Csr csr = LargeGraphs.random(2000, 5000, 7);
    double[] one = Threads.on(1, () -> of(csr));
    for (int run = 0; run < 3; run++) {
      assertArrayEquals(one, Threads.on(2, () -> of(csr)), 0.0);
    }
  }

  @Test
  void itTellsHowFarItIsAndStops() {
    Csr csr = LargeGraphs.random(3000, 12000, 7);
    Betweenness reduced = Betweenness.reduced(csr, NONE);
    Telling telling = new Telling(Long.MAX_VALUE);
    reduced.of(telling);
    assertEquals(reduced.work(), telling.most());
    assertTrue(telling.times() > 10, telling.times() + " times");
    assertThrows(CancellationException.class, () -> reduced.of(new Telling(3)));
  }

  @Test
  void aPlantedFaultIsCaught() {
    double[] wrong = KnottedGraph.of(1).betweenness();
    wrong[0] += 1e-6;
    double[] found = of(KnottedGraph.of(1).csr());
    assertTrue(
        IntStream.range(0, wrong.length).anyMatch(v -> Math.abs(wrong[v] - found[v]) > 1e-9));
    assertEquals(0, Arrays.stream(of(Csr.of(0, new int[0], new int[0]))).sum());
  }
}
