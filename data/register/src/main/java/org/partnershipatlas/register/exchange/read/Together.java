package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Graphs of several files as one; nodes of one id are one node. */
final class Together {
  private Together() {}

  static ReadGraph of(String names, List<ReadGraph> graphs) {
    Map<String, ReadNode> nodes = new LinkedHashMap<>();
    List<ReadEdge> edges = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int modes = graphs.stream().mapToInt(ReadGraph::modes).max().orElse(1);
    int shared = 0;
    for (ReadGraph graph : graphs) {
      for (ReadNode node : graph.nodes()) {
        shared += nodes.putIfAbsent(node.id(), node) == null ? 0 : 1;
      }
      edges.addAll(graph.edges());
      graph.notes().forEach(note -> notes.add(graph.file() + ": " + note));
    }
    if (shared > 0) {
      notes.add(
          shared
              + (shared == 1 ? " node has an id" : " nodes have ids")
              + " that stand in several files; what the first file says of them was read.");
    }
    return new ReadGraph(names, List.copyOf(nodes.values()), edges, modes, notes);
  }
}
