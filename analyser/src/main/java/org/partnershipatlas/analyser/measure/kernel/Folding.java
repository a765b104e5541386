package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * Hanging trees folded into the nodes that they hang from, again and again until no node is left
 * with one link. A component that is a tree folds into a single node. O(n + m).
 */
final class Folding {
  private final int[] left;
  private final long[] weight;
  private final long[] squares;

  private Folding(int nodes) {
    this.left = new int[nodes];
    this.weight = new long[nodes];
    this.squares = new long[nodes];
    Arrays.fill(weight, 1);
  }

  /** Nothing folded. */
  static Folding none(SimpleGraph graph) {
    Folding none = new Folding(graph.nodes());
    for (int v = 0; v < graph.nodes(); v++) {
      none.left[v] = graph.start()[v + 1] - graph.start()[v];
    }
    return none;
  }

  static Folding of(SimpleGraph graph) {
    Folding folding = none(graph);
    int nodes = graph.nodes();
    // All neighbours that are left, by exclusive or: of one neighbour it is that neighbour.
    int[] mixed = new int[nodes];
    int[] queue = new int[nodes];
    int tail = 0;
    for (int v = 0; v < nodes; v++) {
      for (int slot = graph.start()[v]; slot < graph.start()[v + 1]; slot++) {
        mixed[v] ^= graph.target()[slot];
      }
      if (folding.left[v] == 1) {
        queue[tail++] = v;
      }
    }
    for (int head = 0; head < tail; head++) {
      int v = queue[head];
      if (folding.left[v] == 1) {
        int parent = mixed[v];
        folding.fold(v, parent);
        mixed[parent] ^= v;
        if (folding.left[parent] == 1) {
          queue[tail++] = parent;
        }
      }
    }
    return folding;
  }

  private void fold(int node, int parent) {
    left[node] = -1;
    left[parent]--;
    weight[parent] += weight[node];
    squares[parent] += weight[node] * weight[node];
  }

  /** Whether a node was folded into another. */
  boolean isFolded(int node) {
    return left[node] < 0;
  }

  /** How many links a node has to others that are not folded. */
  int links(int node) {
    return Math.max(0, left[node]);
  }

  /** How many nodes a node stands for: itself and all that hangs from it. */
  long weight(int node) {
    return weight[node];
  }

  /** The squares, added up, of how many nodes each tree has that hangs from a node. */
  long squares(int node) {
    return squares[node];
  }
}
