package org.partnershipatlas.register.neo4j;

import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Kind;

/** One record as it stands in the graph: a node with its references, or a relationship. */
sealed interface GraphPiece {
  /** Its kind of record. */
  Kind kind();

  /** What is written on it. */
  Map<String, Object> properties();

  /**
   * A record that is a node.
   *
   * @param key {@code kind:id}, unique among all nodes of Atlas: no kind's word holds a colon
   * @param references what it names, in a fixed order
   */
  record Node(Kind kind, String key, Map<String, Object> properties, List<Reference> references)
      implements GraphPiece {}

  /**
   * A reference from a node.
   *
   * @param type the relationship's type
   * @param to the key of the record that is named
   */
  record Reference(String type, String to) {}

  /**
   * A record that is a relationship.
   *
   * @param from the key of its start
   * @param to the key of its end
   */
  record Line(
      Kind kind, String id, String type, String from, String to, Map<String, Object> properties)
      implements GraphPiece {}
}
