package org.partnershipatlas.analyser.measure.kernel;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * Nodes in an order, always that next which has most ties to those not yet given; of equal ones
 * that with the greatest degree, and then the least number. O(m log m) time for all.
 */
final class Outermost {
  private record Place(int ties, int degree, int node) {}

  private final Csr csr;
  private final int[] ties;
  private final boolean[] given;
  private final PriorityQueue<Place> waiting =
      new PriorityQueue<>(
          Comparator.comparingInt((Place p) -> -p.ties())
              .thenComparingInt(p -> -p.degree())
              .thenComparingInt(Place::node));

  private Outermost(Csr csr) {
    this.csr = csr;
    this.ties = new int[csr.nodes()];
    this.given = new boolean[csr.nodes()];
    for (int v = 0; v < ties.length; v++) {
      ties[v] = csr.degree(v);
      waiting.add(new Place(ties[v], ties[v], v));
    }
  }

  /** All nodes in that order. */
  static int[] order(Csr csr) {
    Outermost waiting = new Outermost(csr);
    int[] order = new int[csr.nodes()];
    for (int i = 0; i < order.length; i++) {
      order[i] = waiting.take();
      for (int slot = csr.start(order[i]); slot < csr.end(order[i]); slot++) {
        waiting.ties[csr.target(slot)]--;
      }
    }
    return order;
  }

  private int take() {
    while (true) {
      Place next = waiting.remove();
      int v = next.node();
      if (!given[v] && next.ties() == ties[v]) {
        given[v] = true;
        return v;
      }
      if (!given[v]) {
        waiting.add(new Place(ties[v], csr.degree(v), v));
      }
    }
  }
}
