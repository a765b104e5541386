package org.partnershipatlas.register.exchange.read;

import java.util.List;
import java.util.Set;

/** Sheets of nodes and edges as programs want them; headers in lower case. */
enum TableDialect {
  /** A node and an edge table: Id, Label; Source, Target, Type. */
  GEPHI(
      List.of("source", "target"),
      List.of("id"),
      "label",
      "type",
      Set.of("weight", "timeset", "interval")),
  /** The sheets Elements and Connections. */
  KUMU(
      List.of("from", "to"),
      List.of("id", "label"),
      "label",
      "direction",
      Set.of("type", "tags", "description")),
  /** The sheets Edges and Vertices, whose headers stand below headings of groups of columns. */
  NODEXL(
      List.of("vertex 1", "vertex 2"),
      List.of("vertex"),
      "label",
      "graph directedness",
      Set.of(
          "color",
          "width",
          "style",
          "opacity",
          "visibility",
          "shape",
          "size",
          "group",
          "vertex id"));

  private final List<String> ends;
  private final List<String> ids;
  private final String label;
  private final String direction;
  private final Set<String> others;

  TableDialect(
      List<String> ends, List<String> ids, String label, String direction, Set<String> others) {
    this.ends = ends;
    this.ids = ids;
    this.label = label;
    this.direction = direction;
    this.others = others;
  }

  String from() {
    return ends.get(0);
  }

  String to() {
    return ends.get(1);
  }

  /** The columns by which a node is named, the first that is filled. */
  List<String> ids() {
    return ids;
  }

  String label() {
    return label;
  }

  /** The column that says whether an edge points. */
  String direction() {
    return direction;
  }

  /** Whether that is a header that the program writes. */
  boolean knows(String header) {
    return ends.contains(header)
        || ids.contains(header)
        || header.equals(label)
        || header.equals(direction)
        || others.contains(header);
  }
}
