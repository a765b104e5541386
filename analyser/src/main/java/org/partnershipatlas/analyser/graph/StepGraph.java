package org.partnershipatlas.analyser.graph;

import java.util.Arrays;

/**
 * The steps that may stand anywhere in a route, with their costs in half-steps, on int arrays: node
 * {@code v}'s stand in the slots {@code start[v]} to {@code start[v + 1] - 1}. Each stands at both
 * of its ends.
 */
public final class StepGraph {
  final int[] start;
  final int[] target;
  final int[] cost;

  private StepGraph(int[] start, int[] target, int[] cost) {
    this.start = start;
    this.target = target;
    this.cost = cost;
  }

  /** The steps of a graph that count on that footing. */
  public static StepGraph of(CoordinationGraph graph, Footing footing) {
    Csr csr = graph.csr();
    int edges = csr.edges();
    int[] tail = new int[edges];
    int[] head = new int[edges];
    int[] cost = new int[edges];
    int kept = 0;
    for (int e = 0; e < edges; e++) {
      if (footing.anywhere(e)) {
        tail[kept] = csr.tail(e);
        head[kept] = csr.head(e);
        cost[kept++] = footing.cost(e);
      }
    }
    return of(csr.nodes(), Arrays.copyOf(tail, kept), Arrays.copyOf(head, kept), cost);
  }

  /** The graph of steps {@code tail[e]}–{@code head[e]} on the nodes 0 to {@code nodes} − 1. */
  public static StepGraph of(int nodes, int[] tail, int[] head, int[] costs) {
    Csr csr = Csr.of(nodes, tail, head);
    int[][] rows = csr.rows();
    int[] cost = new int[rows[1].length];
    for (int slot = 0; slot < cost.length; slot++) {
      cost[slot] = costs[csr.edge(slot)];
    }
    return new StepGraph(rows[0], rows[1], cost);
  }

  /** The same graph with one step more. */
  public StepGraph with(int one, int other, int halfSteps) {
    int nodes = nodes();
    int[] starts = new int[nodes + 1];
    int[] targets = new int[target.length + 2];
    int[] costs = new int[cost.length + 2];
    int at = 0;
    for (int v = 0; v < nodes; v++) {
      starts[v] = at;
      int length = start[v + 1] - start[v];
      System.arraycopy(target, start[v], targets, at, length);
      System.arraycopy(cost, start[v], costs, at, length);
      at += length;
      if (v == one || v == other) {
        targets[at] = v == one ? other : one;
        costs[at++] = halfSteps;
      }
    }
    starts[nodes] = at;
    return new StepGraph(starts, targets, costs);
  }

  /** How many nodes. */
  public int nodes() {
    return start.length - 1;
  }

  /** The dearest step. */
  int dearest() {
    return Arrays.stream(cost).max().orElse(0);
  }
}
