package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.NameKey;

/**
 * Graphs of several files as one. Nodes of one id and one name are one node; under another name
 * they are two, since many programs number their nodes from 1.
 */
final class Together {
  private final Map<String, ReadNode> nodes = new LinkedHashMap<>();
  private final List<ReadEdge> edges = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int shared;
  private int apart;
  private String firstApart = "";

  private Together(List<ReadGraph> graphs) {
    graphs.forEach(graph -> graph.nodes().forEach(node -> ids.add(node.id())));
  }

  static ReadGraph of(String names, List<ReadGraph> graphs) {
    Together together = new Together(graphs);
    graphs.forEach(together::add);
    together.tell();
    int modes = graphs.stream().mapToInt(ReadGraph::modes).max().orElse(1);
    List<ReadNode> nodes = List.copyOf(together.nodes.values());
    return new ReadGraph(names, nodes, together.edges, modes, together.notes);
  }

  private void add(ReadGraph graph) {
    Map<String, String> own = new HashMap<>();
    for (ReadNode node : graph.nodes()) {
      ReadNode before = nodes.get(node.id());
      if (before != null && !isCalled(before, node)) {
        own.put(node.id(), id(node));
        firstApart = apart++ == 0 ? node.label() + "”, before “" + before.label() : firstApart;
      }
    }
    for (ReadNode node : graph.nodes()) {
      put(node.named(to(own, node.id()), to(own, node.inside())), node.isLabelled());
    }
    for (ReadEdge edge : graph.edges()) {
      edges.add(edge.between(to(own, edge.from()), to(own, edge.to())));
    }
    graph.notes().forEach(note -> notes.add(graph.file() + ": " + note));
  }

  private void put(ReadNode node, boolean labelled) {
    ReadNode before = nodes.putIfAbsent(node.id(), node);
    shared += before == null ? 0 : 1;
    if (before != null && labelled && !before.isLabelled()) {
      nodes.put(node.id(), before.labelled(node.label()));
    }
  }

  /** The first free id after its own, or the one under which an earlier file's namesake stands. */
  private String id(ReadNode node) {
    for (int number = 2; ; number++) {
      String id = node.id() + "-" + number;
      ReadNode there = nodes.get(id);
      if (there != null ? isCalled(there, node) && !ids.contains(id) : !ids.contains(id)) {
        return id;
      }
    }
  }

  /** A node that a file does not call by a name may be any of its id. */
  private static boolean isCalled(ReadNode one, ReadNode other) {
    return !one.isLabelled()
        || !other.isLabelled()
        || one.label().equals(other.label())
        || NameKey.of(one.label()).equals(NameKey.of(other.label()));
  }

  private static String to(Map<String, String> own, String id) {
    return own.getOrDefault(id, id);
  }

  private void tell() {
    if (shared > 0) {
      notes.add(
          shared
              + (shared == 1 ? " node has an id" : " nodes have ids")
              + " that stand in several files; what the first file says of them was read.");
    }
    if (apart > 0) {
      notes.add(
          apart
              + (apart == 1 ? " node has an id" : " nodes have ids")
              + " that an earlier file has under another name (first: “"
              + firstApart
              + "”); "
              + (apart == 1 ? "it was read as another." : "they were read as others."));
    }
  }
}
