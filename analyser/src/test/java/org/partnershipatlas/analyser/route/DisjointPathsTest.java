package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;

/** Paths that share no node against a maximum flow of JGraphT's. */
class DisjointPathsTest {
  private static final int NODES = 14;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static Set<List<Integer>> pairs(int seed) {
    Random random = new Random(seed);
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    int links = 8 + random.nextInt(40);
    for (int i = 0; i < links; i++) {
      int one = random.nextInt(NODES - 1);
      pairs.add(List.of(one, one + 1 + random.nextInt(NODES - 1 - one)));
    }
    return pairs;
  }

  private static DisjointPaths paths(Set<List<Integer>> pairs) {
    return new DisjointPaths(
        Csr.of(
            NODES,
            pairs.stream().mapToInt(p -> p.get(0)).toArray(),
            pairs.stream().mapToInt(p -> p.get(1)).toArray()));
  }

  private static int flow(Set<List<Integer>> pairs, int to, int perNode) {
    Graph<Integer, DefaultWeightedEdge> flow =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    for (int v = 0; v < NODES; v++) {
      flow.addVertex(2 * v);
      flow.addVertex(2 * v + 1);
      flow.setEdgeWeight(flow.addEdge(2 * v, 2 * v + 1), perNode);
    }
    for (List<Integer> pair : pairs) {
      flow.setEdgeWeight(flow.addEdge(2 * pair.get(0) + 1, 2 * pair.get(1)), 1);
      flow.setEdgeWeight(flow.addEdge(2 * pair.get(1) + 1, 2 * pair.get(0)), 1);
    }
    return (int) new EdmondsKarpMFImpl<>(flow).getMaximumFlowValue(1, 2 * to);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyAsTheMaximumFlow(int seed) {
    Set<List<Integer>> pairs = pairs(seed);
    DisjointPaths paths = paths(pairs);
    for (int to = 1; to < NODES; to++) {
      assertEquals(flow(pairs, to, 1), paths.count(0, to), "seed " + seed + " to " + to);
    }
  }

  @Test
  void aPlantedFaultIsCaught() {
    assertTrue(
        seeds().anyMatch(seed -> flow(pairs(seed), 13, 2) != paths(pairs(seed)).count(0, 13)));
  }
}
