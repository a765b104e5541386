package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.model.Progress;

class DistanceSumsTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static DistanceSums of(Csr csr) {
    return DistanceSums.of(csr, Progress.NONE);
  }

  private static void holds(int[][] d, int[] sources, DistanceSums found, String which) {
    for (int v = 0; v < d.length; v++) {
      int node = v;
      int[] reached =
          Arrays.stream(sources).map(w -> d[node][w]).filter(x -> x > 0 && x < d.length).toArray();
      assertEquals(reached.length, found.reached()[v], which);
      assertEquals(IntStream.of(reached).sum(), found.sum()[v], which);
      assertEquals(IntStream.of(reached).max().orElse(0), found.farthest()[v], which);
      double harmonic = IntStream.of(reached).mapToDouble(x -> 1.0 / x).sum();
      assertEquals(harmonic, found.harmonic()[v], 1e-9, which);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void distancesAreFloydAndWarshalls(int seed) {
    KnottedGraph graph = KnottedGraph.of(seed);
    int[] all = IntStream.range(0, graph.nodes()).toArray();
    holds(graph.distances(), all, of(graph.csr()), "seed " + seed);
    int[] some = Arrays.stream(all).filter(v -> (v * 7 + seed) % 3 == 0).toArray();
    DistanceSums found = DistanceSums.to(graph.csr(), some, Progress.NONE);
    holds(graph.distances(), some, found, "seed " + seed + ", some sources");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jGraphTAgrees(int seed) {
    KnottedGraph graph = KnottedGraph.of(seed);
    var scores = new HarmonicCentrality<>(graph.jgrapht(), false, false).getScores();
    double[] expected = IntStream.range(0, graph.nodes()).mapToDouble(scores::get).toArray();
    assertArrayEquals(expected, of(graph.csr()).harmonic(), 1e-9, "seed " + seed);
  }

  @Test
  void aThickEndAndALongTail() {
    int thick = 80;
    int nodes = 700;
    int[][] pairs =
        IntStream.range(0, nodes)
            .boxed()
            .flatMap(
                v ->
                    v < thick
                        ? IntStream.range(0, v).mapToObj(w -> new int[] {v, w})
                        : IntStream.of(v - 1).mapToObj(w -> new int[] {v, w}))
            .toArray(int[][]::new);
    DistanceSums found =
        of(
            Csr.of(
                nodes,
                Arrays.stream(pairs).mapToInt(p -> p[0]).toArray(),
                Arrays.stream(pairs).mapToInt(p -> p[1]).toArray()));
    int tail = nodes - thick;
    assertEquals((long) tail * (tail + 1) / 2 + (thick - 1L) * (tail + 1), found.sum()[nodes - 1]);
    assertEquals(tail + 1, found.farthest()[0]);
    assertEquals(tail, found.farthest()[thick - 1]);
    assertEquals(nodes - 1, found.reached()[300]);
  }

  @Test
  void theAnswerIsTheSameOnOneThreadAndOnTwo() {
    Csr csr = LargeGraphs.random(3000, 9000, 7);
    double[] one = Threads.on(1, () -> of(csr).harmonic());
    assertArrayEquals(one, Threads.on(2, () -> of(csr).harmonic()), 0.0);
  }

  @Test
  void itTellsHowFarItIsAndStops() {
    Csr csr = LargeGraphs.random(3000, 9000, 7);
    Telling telling = new Telling(Long.MAX_VALUE);
    DistanceSums.of(csr, telling);
    assertEquals(47, telling.most());
    assertThrows(CancellationException.class, () -> DistanceSums.of(csr, new Telling(2)));
  }
}
