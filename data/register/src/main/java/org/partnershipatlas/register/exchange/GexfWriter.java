package org.partnershipatlas.register.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.partnershipatlas.model.Appearance;

/** GEXF 1.3, Gephi's own format, with places (y upwards), sizes and colours. */
final class GexfWriter {
  private final XmlText out = new XmlText();

  private GexfWriter() {}

  static byte[] write(Graph graph) {
    return new GexfWriter().graph(graph);
  }

  private byte[] graph(Graph graph) {
    out.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "version",
        "1.3");
    out.open("meta", "lastmodifieddate", graph.day());
    out.open("creator").text("Partnership Atlas").close();
    out.open("description").text("As at " + graph.day()).close();
    out.close();
    if (graph.dated()) {
      out.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    } else {
      out.open("graph", "defaultedgetype", "directed", "mode", "static");
    }
    List<String> ofNodes = declare("node", graph.nodeAttributes());
    List<String> ofEdges = declare("edge", graph.edgeAttributes());
    out.open("nodes");
    for (Graph.Node node : graph.nodes()) {
      out.open("node", when(node.span(), "id", node.id(), "label", node.label()));
      values(ofNodes, node.kind(), node.attributes());
      node.spot().ifPresent(this::spot);
      out.close();
    }
    out.close().open("edges");
    for (Graph.Edge edge : graph.edges()) {
      out.open(
          "edge",
          when(
              edge.span(),
              "id",
              edge.id(),
              "source",
              edge.from(),
              "target",
              edge.to(),
              "label",
              edge.kind()));
      values(ofEdges, edge.kind(), edge.attributes());
      out.close();
    }
    return out.close().close().close().end();
  }

  /** The attributes of an element with its first and its last day, where they are recorded. */
  private static String[] when(Span span, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    if (span.begins()) {
      all.addAll(List.of("start", span.from().toString()));
    }
    if (span.ends()) {
      all.addAll(List.of("end", span.to().minusDays(1).toString()));
    }
    return all.toArray(String[]::new);
  }

  /** Declares the attributes; their numbers are their places in the list, the kind's first. */
  private List<String> declare(String of, SortedMap<String, Graph.Type> types) {
    List<String> names = new ArrayList<>(List.of(GraphMlWriter.KIND));
    out.open("attributes", "class", of);
    out.empty("attribute", "id", "0", "title", GraphMlWriter.KIND, "type", "string");
    types.forEach(
        (name, type) -> {
          if (!name.equals(GraphMlWriter.KIND)) {
            out.empty(
                "attribute",
                "id",
                Integer.toString(names.size()),
                "title",
                name,
                "type",
                type == Graph.Type.WHOLE ? "integer" : "string");
            names.add(name);
          }
        });
    out.close();
    return names;
  }

  private void values(List<String> names, String kind, SortedMap<String, String> attributes) {
    out.open("attvalues");
    out.empty("attvalue", "for", "0", "value", kind);
    attributes.forEach(
        (name, text) ->
            out.empty("attvalue", "for", Integer.toString(names.indexOf(name)), "value", text));
    out.close();
  }

  private void spot(Appearance.Spot spot) {
    out.empty("viz:position", "x", Numbers.of(spot.x()), "y", Numbers.of(-spot.y()), "z", "0");
    spot.size().ifPresent(size -> out.empty("viz:size", "value", Numbers.of(size)));
    spot.colour()
        .ifPresent(
            colour ->
                out.empty(
                    "viz:color", "r", part(colour, 1), "g", part(colour, 3), "b", part(colour, 5)));
  }

  private static String part(String colour, int at) {
    return Integer.toString(Integer.parseInt(colour.substring(at, at + 2), 16));
  }
}
