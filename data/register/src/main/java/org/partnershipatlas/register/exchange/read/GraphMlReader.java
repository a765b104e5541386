package org.partnershipatlas.register.exchange.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads GraphML: keys with defaults, nested graphs, edges that point either way, hyperedges as the
 * pairs of their ends, and what yEd draws (labels, places).
 */
final class GraphMlReader {
  private static final String ANY = "all";
  private static final int MOST_ENDS = 100;

  private final XmlSource in;
  private final GraphBuilder graph;
  private final Map<String, Map<String, AttributeKey>> keys = new LinkedHashMap<>();
  private final Deque<Graph> graphs = new ArrayDeque<>();
  private final Deque<GraphBuilder.NodeDraft> nodes = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final List<String> ends = new ArrayList<>();
  private Optional<EdgeDraft> edge = Optional.empty();
  private Optional<Key> key = Optional.empty();
  private Optional<YedDrawing> drawing = Optional.empty();
  private String dataKey = "";
  private int unnamed;
  private int outer;

  private record Graph(boolean directed, String inside) {}

  private record Key(String id, String of) {}

  private record EdgeDraft(
      String id,
      String from,
      String to,
      boolean directed,
      boolean hyper,
      Map<String, String> attributes,
      int line) {}

  private GraphMlReader(String file, byte[] bytes) {
    this.graph = new GraphBuilder(file);
    this.in = new XmlSource(file, bytes, graph.told());
  }

  static ReadGraph read(String file, byte[] bytes) {
    return new GraphMlReader(file, bytes).graph();
  }

  private ReadGraph graph() {
    boolean any = false;
    for (XmlSource.Event event = in.next(); event != XmlSource.Event.END; event = in.next()) {
      if (event == XmlSource.Event.OPEN) {
        if (!any && !in.name().equals("graphml")) {
          throw Unread.damaged(
              graph.file(),
              in.line(),
              "It begins with <" + in.name() + ">, and GraphML begins with <graphml>.",
              "Save the graph as GraphML.");
        }
        any = true;
        open(in.name());
        names.push(in.name());
      } else {
        names.pop();
        close(in.name());
      }
    }
    return graph.make();
  }

  private void open(String name) {
    if (drawing.isPresent()) {
      drawing.get().open(name, in);
      return;
    }
    switch (name) {
      case "key" -> key();
      case "graph" -> openGraph();
      case "node" -> openNode();
      case "edge" -> openEdge(false);
      case "hyperedge" -> openEdge(true);
      case "endpoint" -> ends.add(in.get("node"));
      case "data" -> {
        dataKey = in.get("key");
        leftOutBesides();
      }
      case "port" ->
          graph.told().count("port was left out", "ports were left out", in.get("name"), in.line());
      case "graphml", "default", "desc", "locator" -> {}
      default -> {
        if ("data".equals(names.peek())) {
          drawing = Optional.of(new YedDrawing(names.size()));
          drawing.get().open(name, in);
        } else {
          graph
              .told()
              .count(
                  "element of another kind was left out",
                  "elements of other kinds were left out",
                  name,
                  in.line());
        }
      }
    }
  }

  /** What other programs write as attributes of our elements is seldom more than an order. */
  private void leftOutBesides() {
    if (!in.get("time").isEmpty()) {
      graph
          .told()
          .count(
              "time of a value was left out",
              "times of values were left out",
              in.get("time"),
              in.line());
    }
  }

  private void key() {
    String of = in.find("for").orElse(ANY);
    String id = in.get("id");
    key = Optional.of(new Key(id, of));
    String name = in.find("attr.name").or(() -> in.find("yfiles.type")).orElse(id);
    keys.computeIfAbsent(of, f -> new LinkedHashMap<>())
        .put(id, new AttributeKey(name, "", Set.of()));
  }

  private void openGraph() {
    String direction = in.get("edgedefault").toLowerCase(Locale.ROOT);
    if (!direction.equals("directed") && !direction.equals("undirected")) {
      boolean inner = !graphs.isEmpty();
      direction = inner && graphs.element().directed() ? "directed" : "undirected";
      if (!inner) {
        graph.told().once("The graph does not say whether its edges point; read as undirected.");
      }
    }
    if (graphs.isEmpty() && ++outer > 1) {
      graph.told().once("The file holds several graphs; they were read as one.");
    }
    String inside = nodes.isEmpty() ? "" : nodes.element().id;
    graphs.push(new Graph(direction.equals("directed"), inside));
  }

  private void openNode() {
    String id = in.get("id");
    if (id.isBlank()) {
      id = "node " + ++unnamed;
      graph
          .told()
          .count(
              "node has no id; it was given one",
              "nodes have no id; they were given one",
              id,
              in.line());
    }
    GraphBuilder.NodeDraft node = graph.node(id, in.line());
    if (!graphs.isEmpty()) {
      node.inside = graphs.element().inside();
    }
    nodes.push(node);
  }

  private void openEdge(boolean hyper) {
    boolean directed =
        in.find("directed")
            .map(text -> text.equals("true") || text.equals("1"))
            .orElse(!graphs.isEmpty() && graphs.element().directed());
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String port : List.of("sourceport", "targetport")) {
      graph.put(attributes, port, in.get(port));
    }
    ends.clear();
    edge =
        Optional.of(
            new EdgeDraft(
                in.get("id"),
                in.get("source"),
                in.get("target"),
                directed,
                hyper,
                attributes,
                in.line()));
  }

  private void close(String name) {
    if (drawing.isPresent()) {
      drawing.get().close(name, in.text());
      if (names.size() > drawing.get().depth()) {
        return;
      }
      drawn(drawing.get());
      drawing = Optional.empty();
      return;
    }
    switch (name) {
      case "default" -> fallback(in.text().strip());
      case "key" -> key = Optional.empty();
      case "data" -> data(in.text());
      case "desc" -> describe(in.text());
      case "node" -> closeNode();
      case "edge", "hyperedge" -> {
        edge.ifPresent(this::closeEdge);
        edge = Optional.empty();
      }
      case "graph" -> graphs.pop();
      default -> {}
    }
  }

  private void fallback(String text) {
    key.ifPresent(
        of ->
            keys.getOrDefault(of.of(), new LinkedHashMap<>())
                .computeIfPresent(of.id(), (id, known) -> known.withDefault(text)));
  }

  private void data(String text) {
    if (edge.isPresent()) {
      put(edge.get().attributes(), attribute("edge"), text);
    } else if (!nodes.isEmpty() && !"port".equals(names.peek())) {
      put(nodes.element().attributes, attribute("node"), text);
    } else if (!text.isBlank()) {
      graph
          .told()
          .count(
              "value about the whole graph or a port was left out",
              "values about the whole graph or ports were left out",
              dataKey + ": " + text.strip(),
              in.line());
    }
    dataKey = "";
  }

  /** A value that is given and empty is not the one that is meant where none is given. */
  private void put(Map<String, String> attributes, String name, String text) {
    if (text.isBlank()) {
      attributes.putIfAbsent(name, "");
    } else {
      graph.put(attributes, name, text);
    }
  }

  /** The name of the attribute that the key means for nodes or edges. */
  private String attribute(String of) {
    for (String scope : List.of(of, ANY)) {
      AttributeKey known = keys.getOrDefault(scope, Map.of()).get(dataKey);
      if (known != null) {
        return known.name();
      }
    }
    graph
        .told()
        .count(
            "value is of a key that is not declared here; it was kept under that name",
            "values are of keys that are not declared here; they were kept under their names",
            dataKey,
            in.line());
    return dataKey;
  }

  private void describe(String text) {
    if (edge.isPresent()) {
      graph.put(edge.get().attributes(), "description", text);
    } else if (!nodes.isEmpty()) {
      graph.put(nodes.element().attributes, "description", text);
    }
  }

  private void drawn(YedDrawing found) {
    if (edge.isPresent()) {
      graph.put(edge.get().attributes(), "label", found.label());
    } else if (!nodes.isEmpty()) {
      GraphBuilder.NodeDraft node = nodes.element();
      if (node.label.isEmpty()) {
        node.label = graph.clean(found.label());
      }
      node.spot = node.spot.or(found::spot);
      graph.put(node.attributes, "shape", found.shape());
    }
    if (found.others() > 0) {
      graph
          .told()
          .once("How other programs draw nodes and edges (lines, fonts, colours) was left out.");
    }
  }

  private void closeNode() {
    GraphBuilder.NodeDraft node = nodes.pop();
    AttributeKey.fill(declared("node"), node.attributes, graph);
  }

  private List<AttributeKey> declared(String of) {
    List<AttributeKey> all = new ArrayList<>(keys.getOrDefault(of, Map.of()).values());
    all.addAll(keys.getOrDefault(ANY, Map.of()).values());
    return all;
  }

  private void closeEdge(EdgeDraft draft) {
    AttributeKey.fill(declared("edge"), draft.attributes(), graph);
    if (draft.hyper()) {
      hyperedge(draft);
    } else if (draft.from().isBlank() || draft.to().isBlank()) {
      throw Unread.damaged(
          graph.file(),
          draft.line(),
          "An edge has no " + (draft.from().isBlank() ? "source" : "target") + ".",
          "Give it both ends, or take it out.");
    } else {
      add(draft, draft.from(), draft.to());
    }
  }

  private void hyperedge(EdgeDraft draft) {
    if (ends.size() > MOST_ENDS || ends.size() < 2) {
      graph
          .told()
          .count(
              "hyperedge of fewer than 2 or more than " + MOST_ENDS + " ends was left out",
              "hyperedges of fewer than 2 or more than " + MOST_ENDS + " ends were left out",
              draft.id(),
              draft.line());
      return;
    }
    graph
        .told()
        .count(
            "hyperedge was read as the pairs of its ends",
            "hyperedges were read as the pairs of their ends",
            draft.id(),
            draft.line());
    graph.put(
        draft.attributes(),
        "hyperedge",
        draft.id().isEmpty() ? "line " + draft.line() : draft.id());
    EdgeDraft pair = new EdgeDraft("", "", "", false, true, draft.attributes(), draft.line());
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        add(pair, ends.get(i), ends.get(j));
      }
    }
  }

  private void add(EdgeDraft draft, String from, String to) {
    graph.edge(
        new ReadEdge(
            draft.id(),
            from,
            to,
            draft.directed(),
            "",
            draft.attributes(),
            ReadEdge.Span.NONE,
            draft.line()));
  }
}
