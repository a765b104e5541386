package org.partnershipatlas.register.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.model.Appearance;

/**
 * A network as nodes and edges, in the order in which they are written.
 *
 * @param carried what of the network's records is in it
 */
record Graph(String day, List<Node> nodes, List<Edge> edges, Set<Carry> carried) {
  Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    carried = Set.copyOf(carried);
  }

  /** Whether any node or edge begins or ends. */
  boolean dated() {
    return nodes.stream().anyMatch(n -> n.span().begins() || n.span().ends())
        || edges.stream().anyMatch(e -> e.span().begins() || e.span().ends());
  }

  /** The names of the attributes that any node has. */
  SortedMap<String, Type> nodeAttributes() {
    return types(nodes.stream().map(Node::attributes).toList());
  }

  /** The names of the attributes that any edge has. */
  SortedMap<String, Type> edgeAttributes() {
    return types(edges.stream().map(Edge::attributes).toList());
  }

  private static SortedMap<String, Type> types(List<SortedMap<String, String>> all) {
    SortedMap<String, Type> types = new TreeMap<>();
    for (SortedMap<String, String> attributes : all) {
      attributes.forEach(
          (name, text) -> types.merge(name, Type.of(text), (a, b) -> a == b ? a : Type.TEXT));
    }
    return types;
  }

  /** What all values of an attribute are. */
  enum Type {
    WHOLE,
    TEXT;

    // Not more digits than every program's integers hold, and no noughts in front, as in numbers
    // that are names.
    static Type of(String text) {
      return text.matches("0|[1-9][0-9]{0,8}") ? WHOLE : TEXT;
    }
  }

  record Node(
      String id,
      String label,
      String kind,
      SortedMap<String, String> attributes,
      Optional<Appearance.Spot> spot,
      Span span) {
    Node {
      attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
  }

  record Edge(
      String id,
      String from,
      String to,
      String kind,
      SortedMap<String, String> attributes,
      Span span) {
    Edge {
      attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
  }
}
