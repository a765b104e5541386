package org.partnershipatlas.register.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Appearance;

/**
 * Graphviz' DOT: places are pinned, y upwards; {@code neato -n} draws them as they stand. What
 * Graphviz has no word for is kept under its own name, which Graphviz lets be.
 */
final class DotWriter {
  /** What may stand without quotation marks. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private final StringBuilder out = new StringBuilder();

  private DotWriter() {}

  static byte[] write(Graph graph) {
    DotWriter writer = new DotWriter();
    writer.graph(graph);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void graph(Graph graph) {
    out.append("digraph {\n  graph [as_at=").append(quoted(graph.day())).append("];\n");
    out.append("  node [shape=box, style=filled, fillcolor=white];\n");
    for (Graph.Node node : graph.nodes()) {
      out.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(node.label()));
      attribute("kind", node.kind());
      node.spot().ifPresent(this::spot);
      node.attributes().forEach(this::own);
      out.append("];\n");
    }
    for (Graph.Edge edge : graph.edges()) {
      out.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
      out.append(" [label=").append(quoted(edge.kind()));
      edge.attributes().forEach(this::own);
      out.append("];\n");
    }
    out.append("}\n");
  }

  private void spot(Appearance.Spot spot) {
    attribute("pos", Numbers.of(spot.x()) + "," + Numbers.of(-spot.y()) + "!");
    spot.colour().ifPresent(colour -> attribute("color", colour));
  }

  // Under a name that cannot be one of Graphviz' own, such as "size" or "label".
  private void own(String name, String text) {
    attribute("atlas_" + name.replace(' ', '_'), text);
  }

  private void attribute(String name, String text) {
    boolean plain = PLAIN.matcher(name).matches();
    out.append(", ").append(plain ? name : quoted(name)).append('=').append(quoted(text));
  }

  /** DOT knows only the quotation mark as special; a backslash would begin an escape in a label. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
