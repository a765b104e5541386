package org.partnershipatlas.analyser.route;

import java.util.BitSet;

/**
 * What a search must do without: nodes, edges, and ways off to an end.
 *
 * @param lasts the nodes from which the search may not end
 */
record Bans(BitSet nodes, BitSet edges, BitSet lasts) {
  /** Nothing is banned. */
  static Bans none() {
    return new Bans(new BitSet(), new BitSet(), new BitSet());
  }

  boolean allowNode(int node) {
    return !nodes.get(node);
  }

  boolean allowEdge(int edge) {
    return !edges.get(edge);
  }

  boolean allow(Landing landing) {
    return allowNode(landing.node())
        && !lasts.get(landing.node())
        && landing.edges().stream().allMatch(this::allowEdge);
  }
}
