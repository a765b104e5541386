package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.partnershipatlas.analyser.measure.Literature;
import org.partnershipatlas.model.Progress;

class LeidenTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static Communities leiden(Csr csr) {
    return Leiden.of(csr, Leiden.Options.DEFAULT, Progress.NONE);
  }

  /** Over all pairs, by Newman's formula. */
  private static double modularity(double[][] weight, int[] community, double resolution) {
    double[] strength =
        Arrays.stream(weight).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double total = Arrays.stream(strength).sum();
    double q = 0;
    for (int v = 0; v < weight.length; v++) {
      for (int w = 0; w < weight.length; w++) {
        if (community[v] == community[w]) {
          q += weight[v][w] / total - resolution * strength[v] / total * strength[w] / total;
        }
      }
    }
    return q;
  }

  static boolean connected(Csr csr, int[] community, int which) {
    int[] members =
        IntStream.range(0, community.length).filter(v -> community[v] == which).toArray();
    boolean[] seen = new boolean[community.length];
    int[] stack = new int[community.length];
    int depth = 1;
    int found = 1;
    stack[0] = members[0];
    seen[members[0]] = true;
    while (depth > 0) {
      int v = stack[--depth];
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        int u = csr.target(slot);
        if (community[u] == which && !seen[u]) {
          seen[u] = true;
          found++;
          stack[depth++] = u;
        }
      }
    }
    return found == members.length;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void modularityIsNewmans(int seed) {
    RandomGraph graph = RandomGraph.of(14, seed);
    Leiden.Options options = new Leiden.Options(1 + seed % 3 * 0.5, seed, 10);
    Communities found = Leiden.of(graph.csr(), graph.weights(), options, Progress.NONE);
    if (graph.csr().edges() == 0) {
      assertTrue(Double.isNaN(found.modularity()));
      return;
    }
    double q = modularity(graph.weight(), found.of(), options.resolution());
    assertEquals(q, found.modularity(), 1e-12, "seed " + seed);
    assertTrue(q >= modularity(graph.weight(), new int[14], options.resolution()) - 1e-12);
    Csr csr = graph.csr();
    double plain = modularity(graph.plain(), found.of(), 1);
    assertEquals(plain, Modularity.of(csr, found.of()), 1e-12, "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCommunityIsConnected(int seed) {
    Csr csr = LargeGraphs.random(60, 40 + seed % 120, seed);
    Communities found = leiden(csr);
    for (int c = 0; c < found.count(); c++) {
      assertTrue(connected(csr, found.of(), c), "seed " + seed + ", community " + c);
    }
  }

  /** Neither two communities as one nor a node in another community gives more. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingNearIsBetter(int seed) {
    RandomGraph graph = RandomGraph.of(14, seed);
    if (graph.csr().edges() == 0) {
      return;
    }
    // Rounds enough that the last gains nothing.
    Leiden.Options options = new Leiden.Options(1, 1, 20);
    Communities found = Leiden.of(graph.csr(), graph.weights(), options, Progress.NONE);
    for (int from = 0; from < found.count(); from++) {
      int lost = from;
      for (int to = 0; to < found.count(); to++) {
        int kept = to;
        int[] merged = Arrays.stream(found.of()).map(c -> c == lost ? kept : c).toArray();
        double q = modularity(graph.weight(), merged, 1);
        assertTrue(q <= found.modularity() + 1e-12, "seed " + seed);
      }
    }
    for (int v = 0; v < graph.nodes(); v++) {
      for (int to = 0; to <= found.count(); to++) {
        int[] moved = found.of().clone();
        moved[v] = to;
        double q = modularity(graph.weight(), moved, 1);
        assertTrue(q <= found.modularity() + 1e-12, "seed " + seed + ", node " + v);
      }
    }
  }

  @Test
  void aPlantedFaultIsCaught() {
    Csr path = Csr.of(3, new int[] {0, 1}, new int[] {1, 2});
    assertFalse(connected(path, new int[] {0, 1, 0}, 0));
    assertTrue(connected(path, new int[] {0, 0, 1}, 0));
  }

  /** The greatest modularity there is: Brandes and others (2008), On modularity clustering. */
  @Test
  void zacharysKarateClub() {
    Communities club = leiden(Literature.csr(Literature.KARATE));
    assertEquals(0.4198, club.modularity(), 0.00005);
    assertEquals(4, club.count());
  }

  @Test
  void communitiesAreNumberedByTheirSize() {
    Communities found = leiden(LargeGraphs.random(400, 900, 3));
    int[] size = new int[found.count()];
    int[] first = new int[found.count()];
    Arrays.fill(first, -1);
    for (int v = 0; v < 400; v++) {
      size[found.of()[v]]++;
      first[found.of()[v]] = first[found.of()[v]] < 0 ? v : first[found.of()[v]];
    }
    for (int c = 1; c < found.count(); c++) {
      assertTrue(size[c - 1] > size[c] || (size[c - 1] == size[c] && first[c - 1] < first[c]));
    }
  }

  @Test
  void loopsAndRepeatedPairsCount() {
    int[] tail = {0, 0, 1, 2, 2, 4, 4};
    int[] head = {1, 1, 2, 3, 3, 4, 3};
    double[][] weight = new double[5][5];
    IntStream.range(0, 7).forEach(e -> weight[tail[e]][head[e]]++);
    IntStream.range(0, 7).forEach(e -> weight[head[e]][tail[e]]++);
    Communities found = leiden(Csr.of(5, tail, head));
    assertEquals(modularity(weight, found.of(), 1), found.modularity(), 1e-12);
    assertEquals(found.of()[0], found.of()[1]);
    assertEquals(found.of()[2], found.of()[3]);
  }

  @Test
  void aSeedGivesTheSameCommunitiesOnAnyNumberOfThreads() {
    Csr csr = LargeGraphs.random(3000, 9000, 7);
    int[] one = Threads.on(1, () -> leiden(csr)).of();
    assertArrayEquals(one, Threads.on(2, () -> leiden(csr)).of());
  }

  @Test
  void aGraphWithoutEdgesHasNoModularity() {
    Communities found = leiden(Csr.of(3, new int[0], new int[0]));
    assertTrue(Double.isNaN(found.modularity()));
    assertArrayEquals(new int[] {0, 1, 2}, found.of());
  }

  @Test
  void itStopsWhenAsked() {
    Csr csr = LargeGraphs.random(3000, 9000, 7);
    assertThrows(
        CancellationException.class, () -> Leiden.of(csr, Leiden.Options.DEFAULT, new Stopped(5)));
  }

  @Test
  void badOptionsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Leiden.Options(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Leiden.Options(1, 1, 0));
  }
}
