package org.partnershipatlas.analyser.graph;

import java.util.Set;

/** Which edges count in an answer, and what each costs in half-steps. */
public final class Footing {
  private final int[] cost;
  private final boolean[] anywhere;

  /** The edges of those layers at those costs. */
  public Footing(CoordinationGraph graph, Costs costs, Set<Layer> layers) {
    int edges = graph.edges().size();
    this.cost = new int[edges];
    this.anywhere = new boolean[edges];
    for (int e = 0; e < edges; e++) {
      Edge edge = graph.edges().get(e);
      cost[e] = layers.contains(edge.layer()) ? costs.of(edge.kind()).orElse(-1) : -1;
      anywhere[e] = cost[e] >= 0 && !edge.kind().endsOnly();
    }
  }

  /** What an edge costs; less than 0 where it does not count. */
  public int cost(int edge) {
    return cost[edge];
  }

  /** Whether an edge counts, and not only at the ends of a route. */
  public boolean anywhere(int edge) {
    return anywhere[edge];
  }
}
