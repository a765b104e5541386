package org.partnershipatlas.register.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.partnershipatlas.model.Appearance;

/** GraphML; places (y downwards) and colours are attributes like the others. */
final class GraphMlWriter {
  /** The attribute that says what a node or an edge is. */
  static final String KIND = "is";

  private static final List<String> COLOURS = List.of("r", "g", "b");

  private final XmlText out = new XmlText();
  private final Map<String, String> nodeKeys = new LinkedHashMap<>();
  private final Map<String, String> edgeKeys = new LinkedHashMap<>();

  private GraphMlWriter() {}

  static byte[] write(Graph graph) {
    return new GraphMlWriter().graph(graph);
  }

  private byte[] graph(Graph graph) {
    out.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key("node", "label", "string");
    key("node", KIND, "string");
    if (graph.nodes().stream().anyMatch(n -> n.spot().isPresent())) {
      key("node", "x", "double");
      key("node", "y", "double");
      key("node", "size", "double");
      key("node", "colour", "string");
      // By these Gephi colours what it shows.
      COLOURS.forEach(name -> key("node", name, "int"));
    }
    keys("node", graph.nodeAttributes());
    key("edge", KIND, "string");
    keys("edge", graph.edgeAttributes());
    out.open("graph", "id", "network", "edgedefault", "directed");
    graph.nodes().forEach(this::node);
    graph.edges().forEach(this::edge);
    return out.close().close().end();
  }

  private void node(Graph.Node node) {
    out.open("node", "id", node.id());
    data(nodeKeys, "label", node.label());
    data(nodeKeys, KIND, node.kind());
    node.spot().ifPresent(this::spot);
    node.attributes().forEach((name, text) -> data(nodeKeys, own(name), text));
    out.close();
  }

  private void spot(Appearance.Spot spot) {
    data(nodeKeys, "x", Numbers.of(spot.x()));
    data(nodeKeys, "y", Numbers.of(spot.y()));
    spot.size().ifPresent(size -> data(nodeKeys, "size", Numbers.of(size)));
    spot.colour().ifPresent(this::colour);
  }

  private void colour(String colour) {
    data(nodeKeys, "colour", colour);
    for (int i = 0; i < COLOURS.size(); i++) {
      String part = colour.substring(1 + 2 * i, 3 + 2 * i);
      data(nodeKeys, COLOURS.get(i), Integer.toString(Integer.parseInt(part, 16)));
    }
  }

  private void edge(Graph.Edge edge) {
    out.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
    data(edgeKeys, KIND, edge.kind());
    edge.attributes().forEach((name, text) -> data(edgeKeys, own(name), text));
    out.close();
  }

  private void keys(String of, SortedMap<String, Graph.Type> types) {
    types.forEach((name, type) -> key(of, own(name), type == Graph.Type.WHOLE ? "int" : "string"));
  }

  // An organisation has a size of its own, which is not how large it is drawn.
  private static String own(String name) {
    return name.equals("size") ? "size of the organisation" : name;
  }

  private void key(String of, String name, String type) {
    Map<String, String> keys = of.equals("node") ? nodeKeys : edgeKeys;
    String id = of.charAt(0) + Integer.toString(keys.size());
    keys.put(name, id);
    out.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private void data(Map<String, String> keys, String name, String text) {
    out.open("data", "key", keys.getOrDefault(name, "")).text(text).close();
  }
}
