package org.partnershipatlas.register.exchange.read;

import java.util.List;

/**
 * A graph as a file states it, before anything is made of it.
 *
 * @param file the file's name
 * @param nodes each with an id of its own
 * @param edges each between nodes that are here
 * @param modes 2 where the file itself says that there are two sides, else 1
 * @param notes what was done on the way, in sentences
 */
public record ReadGraph(
    String file, List<ReadNode> nodes, List<ReadEdge> edges, int modes, List<String> notes) {
  /** Keeps its own lists. */
  public ReadGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    notes = List.copyOf(notes);
  }
}
