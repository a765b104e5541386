package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.register.workbook.cell.ContactHeader;

/** Edges that a register has no tie for: what they say is kept with the node that they start at. */
final class KeptTies {
  private static final String TIE = "tie";

  private final NodeRecords nodes;
  private final Told told;

  KeptTies(NodeRecords nodes, Told told) {
    this.nodes = nodes;
    this.told = told;
  }

  /** Keeps an edge: its word, its other end, and in brackets all else that is said of it. */
  void keep(ReadEdge edge, String word) {
    String other = nodes.name(edge.to());
    List<String> said = new ArrayList<>();
    nodes
        .facts()
        .kept(edge.attributes())
        .forEach(
            (name, text) -> {
              if (ContactHeader.is(name)) {
                nodes.keep(edge.from(), name, text + " (" + TIE + " to " + other + ")");
              } else if (!text.equals(word)) {
                said.add(name + " " + text);
              }
            });
    if (!edge.span().isNone()) {
      said.add(edge.span().words());
    }
    String label = word.isEmpty() ? "" : word + ": ";
    String more = said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
    nodes.keep(edge.from(), TIE, label + other + more);
    told.count(
        "edge joins what a register has no tie for; it was kept as “tie” of its first end",
        "edges join what a register has no ties for; they were kept as “tie” of their first ends",
        nodes.name(edge.from()) + " – " + other,
        edge.line());
  }
}
