package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * A way through the graph from a start to an end: the edges in order, and where the part between
 * the two landings lies.
 *
 * @param nodes the nodes in order, one more than edges
 * @param first the place in {@code nodes} of the start's landing
 * @param last the place in {@code nodes} of the end's landing
 */
record Way(List<Integer> nodes, List<Integer> edges, int first, int last) {
  /** The order of alternatives of equal cost: fewer steps, then names from the start. */
  static final Comparator<Way> ORDER =
      Comparator.<Way>comparingInt(way -> way.edges().size()).thenComparing(Way::compareNames);

  Way {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A way that goes from a landing of its start over edges to a landing of its end. */
  static Way of(Ground ground, Landing start, List<Integer> middle, Landing end) {
    List<Integer> edges = new ArrayList<>(start.edges());
    edges.addAll(middle);
    for (int i = end.edges().size() - 1; i >= 0; i--) {
      edges.add(end.edges().get(i));
    }
    List<Integer> nodes = new ArrayList<>();
    nodes.add(start.end());
    for (int edge : edges) {
      nodes.add(ground.graph().csr().other(edge, nodes.get(nodes.size() - 1)));
    }
    int first = start.edges().size();
    return new Way(nodes, edges, first, first + middle.size());
  }

  private int compareNames(Way other) {
    int shared = Math.min(nodes.size(), other.nodes.size());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(nodes.get(i), other.nodes.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(nodes.size(), other.nodes.size());
  }

  boolean loopless() {
    return new HashSet<>(nodes).size() == nodes.size();
  }

  /**
   * What passing through a place of the way adds: nothing at its two ends, nor before and after its
   * landings, where the way is one of representation: a network of organisations is not passed
   * through by whoever speaks for it.
   */
  int passing(Ground ground, int place) {
    boolean between = place > 0 && place < nodes.size() - 1;
    return between && place >= first && place <= last ? ground.passing()[nodes.get(place)] : 0;
  }

  /** What it costs in all, in half-steps. */
  int halfSteps(Ground ground) {
    int sum = 0;
    for (int i = 0; i < edges.size(); i++) {
      sum += ground.footing().cost(edges.get(i)) + passing(ground, i + 1);
    }
    return sum;
  }
}
