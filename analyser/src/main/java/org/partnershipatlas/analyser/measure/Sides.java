package org.partnershipatlas.analyser.measure;

import java.util.BitSet;

/**
 * The most and the least that a node of a graph can have, by which measures are normalised. In a
 * two-mode graph nobody is joined to their own side, so that each side has bounds of its own
 * (Borgatti and Everett, 1997; Borgatti and Halgin, 2011).
 */
final class Sides {
  private final double nodes;
  private final BitSet second;
  private final boolean two;
  private final double firstMost;
  private final double secondMost;

  Sides(MeasuredGraph graph) {
    this.nodes = graph.size();
    this.two = graph.second().isPresent();
    this.second = graph.second().orElseGet(BitSet::new);
    long far = second.cardinality();
    this.firstMost = two ? mostBetweenness(graph.size() - far, far) : 0;
    this.secondMost = two ? mostBetweenness(far, graph.size() - far) : 0;
  }

  /** How many contacts a node could have. */
  double mostContacts(int node) {
    return two ? other(node) : nodes - 1;
  }

  private double other(int node) {
    return second.get(node) ? nodes - second.cardinality() : second.cardinality();
  }

  /** The greatest betweenness: that of the middle of a star. */
  double mostBetweenness(int node) {
    if (!two) {
      return (nodes - 1) * (nodes - 2) / 2;
    }
    return second.get(node) ? secondMost : firstMost;
  }

  /** The least sum of distances: 1 to each of the other side, 2 to each of its own. */
  double leastFarness(int node) {
    double across = other(node);
    return two ? across + 2 * (nodes - across - 1) : nodes - 1;
  }

  /** The greatest betweenness of a node of a side, in whole numbers as published. */
  private static double mostBetweenness(long own, long across) {
    if (own < 1 || across < 1) {
      return 0;
    }
    double s = (double) ((own - 1) / across);
    double t = (double) ((own - 1) % across);
    double m = across;
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
  }
}
