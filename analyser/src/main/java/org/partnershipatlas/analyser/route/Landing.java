package org.partnershipatlas.analyser.route;

import java.util.List;

/**
 * A node from which a route goes on, and the edges that lead there from its end.
 *
 * @param end the node at which the route begins or ends
 * @param edges the edges from {@code end} outwards
 */
record Landing(int end, int node, int halfSteps, List<Integer> edges) {

  /** Cost first, then number of steps, so that one comparison decides. */
  long key() {
    return Keys.of(halfSteps, edges.size());
  }
}
