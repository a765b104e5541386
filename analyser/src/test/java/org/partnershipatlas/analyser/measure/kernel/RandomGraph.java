package org.partnershipatlas.analyser.measure.kernel;

import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * A small simple graph by a seed: its matrix beside its rows, with weights 1 to 5, now and then in
 * pieces, with nodes without ties and with communities.
 */
record RandomGraph(double[][] weight, Csr csr, double[] weights) {

  static RandomGraph of(int nodes, int seed) {
    Random random = new Random(seed);
    double density = 0.06 + 0.5 * random.nextDouble();
    int groups = 1 + random.nextInt(3);
    double[][] weight = new double[nodes][nodes];
    for (int v = 0; v < nodes; v++) {
      for (int w = 0; w < v; w++) {
        double chance = v % groups == w % groups ? density : density / groups / 2;
        if (random.nextDouble() < chance) {
          weight[v][w] = 1 + random.nextInt(5);
          weight[w][v] = weight[v][w];
        }
      }
    }
    return of(weight);
  }

  /** The graph of a symmetric matrix. */
  static RandomGraph of(double[][] weight) {
    int nodes = weight.length;
    int[] pairs =
        IntStream.range(0, nodes * nodes)
            .filter(p -> p / nodes > p % nodes && weight[p / nodes][p % nodes] > 0)
            .toArray();
    return new RandomGraph(
        weight,
        Csr.of(
            nodes,
            IntStream.of(pairs).map(p -> p / nodes).toArray(),
            IntStream.of(pairs).map(p -> p % nodes).toArray()),
        IntStream.of(pairs).mapToDouble(p -> weight[p / nodes][p % nodes]).toArray());
  }

  int nodes() {
    return weight.length;
  }

  boolean joined(int v, int w) {
    return weight[v][w] > 0;
  }

  /** The same matrix with every tie 1. */
  double[][] plain() {
    double[][] plain = new double[nodes()][nodes()];
    for (int v = 0; v < nodes(); v++) {
      for (int w = 0; w < nodes(); w++) {
        plain[v][w] = joined(v, w) ? 1 : 0;
      }
    }
    return plain;
  }

  /** The same graph for JGraphT. */
  SimpleWeightedGraph<Integer, DefaultWeightedEdge> jgrapht() {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, nodes()).forEach(graph::addVertex);
    for (int e = 0; e < csr.edges(); e++) {
      graph.setEdgeWeight(graph.addEdge(csr.tail(e), csr.head(e)), weights[e]);
    }
    return graph;
  }
}
