package org.partnershipatlas.analyser.route;

import java.util.Arrays;

/**
 * The keys of the nodes that a search has come to: an open-addressed table, so that a search which
 * stays near its end takes no more room than what it has seen, in a graph of any size.
 */
final class NodeKeys {
  private static final int NO_NODE = -1;

  private int[] nodes = new int[64];
  private long[] keys = new long[64];
  private int size;

  NodeKeys() {
    Arrays.fill(nodes, NO_NODE);
  }

  /** The key of a node; {@link Keys#UNREACHED} where the search has not come to it. */
  long get(int node) {
    int at = place(node);
    return nodes[at] == node ? keys[at] : Keys.UNREACHED;
  }

  void put(int node, long key) {
    int at = place(node);
    if (nodes[at] == NO_NODE) {
      nodes[at] = node;
      size++;
    }
    keys[at] = key;
    if (2 * size > nodes.length) {
      grow();
    }
  }

  // Fibonacci hashing: neighbours in the graph often have neighbouring numbers.
  private int place(int node) {
    int mask = nodes.length - 1;
    int at = (node * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (nodes[at] != node && nodes[at] != NO_NODE) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldNodes = nodes;
    long[] oldKeys = keys;
    nodes = new int[2 * oldNodes.length];
    keys = new long[nodes.length];
    Arrays.fill(nodes, NO_NODE);
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldNodes[i] != NO_NODE) {
        int at = place(oldNodes[i]);
        nodes[at] = oldNodes[i];
        keys[at] = oldKeys[i];
      }
    }
  }
}
