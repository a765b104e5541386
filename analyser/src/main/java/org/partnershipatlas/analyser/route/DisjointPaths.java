package org.partnershipatlas.analyser.route;

import java.util.BitSet;
import java.util.List;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The greatest number of paths between two nodes of any undirected graph of which no two share
 * another node, and no two an edge (Menger, 1927): the flow of routes, on a graph in which every
 * node is a holder. For one thread.
 */
public final class DisjointPaths {
  private final Flow flow;

  public DisjointPaths(Csr graph) {
    this.flow = new Flow(FlowPlan.ofNodes(graph));
  }

  /** How many there are between two different nodes. */
  public int count(int from, int to) {
    return flow.most(List.of(at(from)), List.of(at(to)), 1, new BitSet());
  }

  private static Landing at(int node) {
    return new Landing(node, node, 0, List.of());
  }
}
