package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the nodes and edges of a file, and tells what does not fit together. */
final class GraphBuilder {
  private static final List<String> LABELS = List.of("label", "name", "title", "displayname");

  private final String file;
  private final Told told = new Told();
  private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
  private final List<ReadEdge> edges = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private int modes = 1;
  private long attributes;

  /** A node while it is read. */
  static final class NodeDraft {
    final String id;
    final Map<String, String> attributes = new LinkedHashMap<>();
    String label = "";
    String inside = "";
    boolean second;
    Optional<ReadNode.Spot> spot = Optional.empty();
    int line;
    boolean stated;

    private NodeDraft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  GraphBuilder(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  Told told() {
    return told;
  }

  void twoModes() {
    modes = 2;
  }

  /** The node of an id that the file states there; one that is stated again is the same. */
  NodeDraft node(String id, int line) {
    NodeDraft node = draft(id, line);
    if (node.stated) {
      told.count(
          "node has an id that another has; the two were read as one",
          "nodes have an id that another has; they were read as one",
          id,
          line);
    }
    node.stated = true;
    return node;
  }

  private NodeDraft draft(String id, int line) {
    NodeDraft known = nodes.get(id);
    if (known != null) {
      return known;
    }
    if (nodes.size() >= GraphLimits.NODES) {
      throw Unread.tooLarge(file, line, "The graph has more than " + GraphLimits.NODES + " nodes.");
    }
    NodeDraft fresh = new NodeDraft(id, line);
    nodes.put(id, fresh);
    return fresh;
  }

  /** A node that is in no graph. */
  NodeDraft nowhere() {
    return new NodeDraft("", 0);
  }

  /** A node that is there already, to be filled in. */
  NodeDraft known(String id) {
    return draft(id, 0);
  }

  /** Where the file draws a node, x to the right and y downwards. */
  void place(String id, double x, double y) {
    draft(id, 0).spot = Optional.of(new ReadNode.Spot(x, y));
  }

  boolean has(String id) {
    return nodes.containsKey(id);
  }

  /** Sets an attribute; one without a text is not recorded. */
  void put(Map<String, String> into, String name, String text) {
    String kept = clean(text);
    String key = clean(name);
    if (kept.isEmpty() || key.isEmpty()) {
      return;
    }
    if (++attributes > GraphLimits.ATTRIBUTES) {
      throw Unread.tooLarge(
          file, 0, "The graph has more than " + GraphLimits.ATTRIBUTES + " attributes.");
    }
    into.put(texts.computeIfAbsent(key, k -> k), texts.computeIfAbsent(kept, k -> k));
  }

  /** A text without control characters and not beyond all measure. */
  String clean(String text) {
    boolean odd = text.chars().anyMatch(GraphBuilder::isOdd);
    String plain = (odd ? spaced(text) : text).strip();
    if (plain.length() <= GraphLimits.TEXT) {
      return plain;
    }
    told.count(
        "text was cut after " + GraphLimits.TEXT + " letters",
        "texts were cut after " + GraphLimits.TEXT + " letters",
        plain.substring(0, 20),
        0);
    int end =
        GraphLimits.TEXT - (Character.isHighSurrogate(plain.charAt(GraphLimits.TEXT - 1)) ? 1 : 0);
    return plain.substring(0, end);
  }

  private static boolean isOdd(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  private static String spaced(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(isOdd(c) ? ' ' : (char) c));
    return plain.toString();
  }

  void edge(ReadEdge edge) {
    if (edges.size() >= GraphLimits.EDGES) {
      throw Unread.tooLarge(
          file, edge.line(), "The graph has more than " + GraphLimits.EDGES + " edges.");
    }
    if (edge.from().equals(edge.to())) {
      told.count(
          "edge joins a node to itself; it was kept",
          "edges join a node to itself; they were kept",
          edge.from(),
          edge.line());
    }
    edges.add(edge);
  }

  /** The whole, with the nodes that only edges name. */
  ReadGraph make() {
    for (ReadEdge edge : edges) {
      missing(edge.from(), edge.line());
      missing(edge.to(), edge.line());
    }
    List<ReadNode> all = new ArrayList<>(nodes.size());
    nodes.values().forEach(node -> all.add(made(node)));
    return new ReadGraph(file, all, edges, modes, told.lines());
  }

  private void missing(String id, int line) {
    if (!nodes.containsKey(id)) {
      draft(id, line);
      told.count(
          "node is named by an edge and stands nowhere else; it was added",
          "nodes are named by edges and stand nowhere else; they were added",
          id,
          line);
    }
  }

  private ReadNode made(NodeDraft node) {
    String label = node.label.isEmpty() ? said(node) : node.label;
    return new ReadNode(
        node.id, label, node.inside, node.second, node.attributes, node.spot, node.line);
  }

  /** The attribute that is its label, in formats where a label is an attribute like others. */
  private String said(NodeDraft node) {
    for (String key : LABELS) {
      for (Map.Entry<String, String> each : node.attributes.entrySet()) {
        if (each.getKey().equalsIgnoreCase(key)) {
          return each.getValue();
        }
      }
    }
    String plain = clean(node.id);
    return plain.isEmpty() ? "node" : plain;
  }
}
