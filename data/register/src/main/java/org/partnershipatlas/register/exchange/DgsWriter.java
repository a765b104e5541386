package org.partnershipatlas.register.exchange;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** GraphStream's DGS, version 4: a file of events that make the graph; places are y upwards. */
final class DgsWriter {
  private final StringBuilder out = new StringBuilder();

  private DgsWriter() {}

  static byte[] write(Graph graph) {
    DgsWriter writer = new DgsWriter();
    writer.graph(graph);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void graph(Graph graph) {
    out.append("DGS004\n\"partnership-atlas\" 0 0\n");
    out.append("cg \"as at\":").append(quoted(graph.day())).append('\n');
    for (Graph.Node node : graph.nodes()) {
      out.append("an ").append(quoted(node.id()));
      attribute("ui.label", node.label());
      attribute(GraphMlWriter.KIND, node.kind());
      node.spot()
          .ifPresent(
              spot -> {
                number("x", spot.x());
                number("y", -spot.y());
                spot.size().ifPresent(size -> number("ui.size", size));
                spot.colour().ifPresent(c -> attribute("ui.style", "fill-color: " + c + ";"));
              });
      attributes(node.attributes());
      out.append('\n');
    }
    for (Graph.Edge edge : graph.edges()) {
      out.append("ae ").append(quoted(edge.id())).append(' ').append(quoted(edge.from()));
      out.append(" > ").append(quoted(edge.to()));
      attribute(GraphMlWriter.KIND, edge.kind());
      attributes(edge.attributes());
      out.append('\n');
    }
  }

  private void attributes(SortedMap<String, String> attributes) {
    attributes.forEach(this::attribute);
  }

  private void attribute(String name, String text) {
    out.append(' ').append(quoted(name)).append(':').append(quoted(text));
  }

  private void number(String name, double value) {
    out.append(' ').append(quoted(name)).append(':').append(Numbers.of(value));
  }

  private static String quoted(String text) {
    String oneLine = text.replace('\n', ' ').replace('\t', ' ');
    return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
