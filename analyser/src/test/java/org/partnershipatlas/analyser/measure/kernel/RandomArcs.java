package org.partnershipatlas.analyser.measure.kernel;

import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.partnershipatlas.analyser.graph.Csr;

/** A small directed graph by a seed, with weights 1 to 4; some nodes without a way out. */
record RandomArcs(double[][] weight, Csr csr, double[] weights) {

  static RandomArcs of(int nodes, int seed) {
    Random random = new Random(seed);
    double density = 0.03 + 0.3 * random.nextDouble();
    double[][] weight = new double[nodes][nodes];
    for (int v = 0; v < nodes; v++) {
      for (int w = 0; w < nodes; w++) {
        if (v != w && v % 4 > 0 && random.nextDouble() < density) {
          weight[v][w] = 1 + random.nextInt(4);
        }
      }
    }
    int[] pairs =
        IntStream.range(0, nodes * nodes).filter(p -> weight[p / nodes][p % nodes] > 0).toArray();
    return new RandomArcs(
        weight,
        Csr.of(
            nodes,
            IntStream.of(pairs).map(p -> p / nodes).toArray(),
            IntStream.of(pairs).map(p -> p % nodes).toArray()),
        IntStream.of(pairs).mapToDouble(p -> weight[p / nodes][p % nodes]).toArray());
  }

  /** The same graph for JGraphT. */
  SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> jgrapht() {
    SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, weight.length).forEach(graph::addVertex);
    for (int e = 0; e < csr.edges(); e++) {
      graph.setEdgeWeight(graph.addEdge(csr.tail(e), csr.head(e)), weights[e]);
    }
    return graph;
  }
}
