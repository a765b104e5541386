package org.partnershipatlas.register.exchange.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Words;

/**
 * What each node of a graph is.
 *
 * @param kinds by the ids of the nodes; organisations where nothing is said
 * @param said the attribute that says it, where one does
 * @param own whether Atlas itself wrote the file
 */
record NodeKinds(Map<String, Kind> kinds, Optional<String> said, boolean own) {
  private static final List<String> ATTRIBUTES =
      List.of("is", "kind", "elementtype", "nodetype", "entitytype", "type", "class", "category");
  private static final Set<Kind> OWN =
      Set.of(Kind.GROUP, Kind.ORGANISATION, Kind.POST, Kind.PERSON);
  private static final List<String> SIDES = List.of("bipartite", "mode", "type", "side");

  NodeKinds {
    kinds = Map.copyOf(kinds);
  }

  Kind of(String id) {
    return kinds.getOrDefault(id, Kind.ORGANISATION);
  }

  static NodeKinds of(ReadGraph graph) {
    if (graph.modes() == 2) {
      Map<String, Kind> sides = new HashMap<>();
      graph.nodes().forEach(n -> sides.put(n.id(), n.second() ? Kind.GROUP : Kind.PERSON));
      return new NodeKinds(sides, Optional.empty(), false);
    }
    Optional<Map<String, Kind>> written = written(graph);
    if (written.isPresent()) {
      return new NodeKinds(written.get(), Optional.empty(), true);
    }
    return bipartite(graph)
        .or(() -> said(graph))
        .orElseGet(() -> new NodeKinds(Map.of(), Optional.empty(), false));
  }

  /** The kinds of a graph that Atlas wrote: each node's id says the kind, and an attribute too. */
  private static Optional<Map<String, Kind>> written(ReadGraph graph) {
    Map<String, Kind> kinds = new HashMap<>();
    for (ReadNode node : graph.nodes()) {
      int colon = node.id().indexOf(':');
      Optional<Kind> kind =
          colon < 1
              ? Optional.empty()
              : Kind.find(node.id().substring(0, colon)).filter(OWN::contains);
      String word = find(node, "is").or(() -> find(node, "type")).orElse("");
      if (kind.isEmpty() || !Words.key(word).equals(Words.key(kind.get().word()))) {
        return Optional.empty();
      }
      kinds.put(node.id(), kind.get());
    }
    return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds);
  }

  /** The value of the attribute of that key. */
  static Optional<String> find(ReadNode node, String key) {
    return node.attributes().entrySet().stream()
        .filter(each -> Words.key(each.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** An attribute of two values that every edge crosses, as programs mark two-mode graphs. */
  private static Optional<NodeKinds> bipartite(ReadGraph graph) {
    for (String key : SIDES) {
      Map<String, Kind> sides = new HashMap<>();
      for (ReadNode node : graph.nodes()) {
        String value = find(node, key).orElse("").toLowerCase(java.util.Locale.ROOT);
        if (value.matches("0|0\\.0|false")) {
          sides.put(node.id(), Kind.PERSON);
        } else if (value.matches("1|1\\.0|true")) {
          sides.put(node.id(), Kind.GROUP);
        }
      }
      boolean all = !sides.isEmpty() && sides.size() == graph.nodes().size();
      boolean crossed =
          graph.edges().stream().allMatch(e -> sides.get(e.from()) != sides.get(e.to()));
      if (all && crossed && !graph.edges().isEmpty()) {
        return Optional.of(new NodeKinds(sides, Optional.empty(), false));
      }
    }
    return Optional.empty();
  }

  /** The first attribute whose values say kinds, of half the nodes that have it at least. */
  private static Optional<NodeKinds> said(ReadGraph graph) {
    for (String key : ATTRIBUTES) {
      Map<String, Kind> kinds = new HashMap<>();
      Set<String> names = new HashSet<>();
      int having = 0;
      for (ReadNode node : graph.nodes()) {
        Optional<String> value = find(node, key);
        having += value.isPresent() ? 1 : 0;
        value.flatMap(NearWords::kind).ifPresent(kind -> kinds.put(node.id(), kind));
        value.ifPresent(v -> names.add(v));
      }
      if (!kinds.isEmpty() && kinds.size() * 2 >= having) {
        return Optional.of(new NodeKinds(kinds, Optional.of(key), false));
      }
    }
    return Optional.empty();
  }

  /** The kinds as somebody says them. */
  static NodeKinds of(ReadGraph graph, NodesAre said, Told told) {
    Map<String, Kind> kinds = new HashMap<>();
    if (said.all().isPresent()) {
      graph.nodes().forEach(node -> kinds.put(node.id(), said.all().get()));
      return new NodeKinds(kinds, Optional.empty(), false);
    }
    String key = Words.key(said.attribute().orElse(""));
    boolean had = false;
    for (ReadNode node : graph.nodes()) {
      Optional<String> value = find(node, key);
      had |= value.isPresent();
      Optional<Kind> kind = value.flatMap(NearWords::kind);
      kind.ifPresent(known -> kinds.put(node.id(), known));
      if (kind.isEmpty()) {
        told.count(
            "node does not say there whether it is a person, an organisation or a group; it is"
                + " read as an organisation",
            "nodes do not say there whether they are people, organisations or groups; they are"
                + " read as organisations",
            value.orElse(node.label()),
            node.line());
      }
    }
    if (!had) {
      throw Unread.at(
          "no-such-attribute",
          graph.file(),
          0,
          "No node has “" + said.attribute().orElse("") + "”.",
          "Name one that they have: " + String.join(", ", attributes(graph)) + ".");
    }
    return new NodeKinds(kinds, Optional.of(key), false);
  }

  private static Set<String> attributes(ReadGraph graph) {
    Set<String> names = new TreeSet<>();
    graph.nodes().forEach(node -> names.addAll(node.attributes().keySet()));
    return names;
  }

  /** The same graph where every node is an organisation. */
  NodeKinds plain() {
    return new NodeKinds(Map.of(), said, false);
  }
}
