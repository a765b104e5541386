package org.partnershipatlas.analyser.graph;

import java.util.Comparator;
import org.partnershipatlas.model.Id;

/**
 * A node of the coordination graph: a group, person, post or organisation; an area, field or
 * community, as the end of a route; or a holder who is not known, who has the id of the tenure and
 * is never taken for another.
 *
 * @param passable whether a route may pass through it
 * @param tie tells nodes of one name apart: never a person's id
 */
record Node(Id<?> id, String name, boolean passable, String tie) {
  /** By name; what follows only tells equal names apart. */
  static final Comparator<Node> ORDER =
      Comparator.comparing(Node::name)
          .thenComparing(node -> node.id().kind())
          .thenComparing(Node::tie)
          .thenComparing(node -> node.id().value());
}
