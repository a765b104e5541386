package org.partnershipatlas.register.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * GraphStream's DGS, version 4: the network's history as events. What has no first day is there at
 * the beginning; then each day on which something came or went is a step, numbered by days since 1
 * January 1970, up to the day that is looked at. After the last one the graph is as at that day.
 * Places are y upwards.
 */
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
    LocalDate last = LocalDate.parse(graph.day());
    SortedMap<LocalDate, List<Runnable>> steps = new TreeMap<>();
    // On one day edges go before their nodes, and nodes come before their edges.
    for (Graph.Edge edge : graph.edges()) {
      at(steps, edge.span().to(), last, () -> line("de", edge.id()));
    }
    for (Graph.Node node : graph.nodes()) {
      at(steps, node.span().to(), last, () -> line("dn", node.id()));
    }
    for (Graph.Node node : graph.nodes()) {
      at(steps, node.span().from(), last, () -> node(node));
    }
    for (Graph.Edge edge : graph.edges()) {
      at(steps, edge.span().from(), last, () -> edge(edge));
    }
    steps.forEach(
        (day, events) -> {
          if (!day.equals(LocalDate.MIN)) {
            out.append("st ").append(day.toEpochDay()).append('\n');
            out.append("cg \"day\":").append(quoted(day.toString())).append('\n');
          }
          events.forEach(Runnable::run);
        });
  }

  private static void at(
      SortedMap<LocalDate, List<Runnable>> steps, LocalDate day, LocalDate last, Runnable event) {
    if (!day.isAfter(last)) {
      steps.computeIfAbsent(day, none -> new ArrayList<>()).add(event);
    }
  }

  private void line(String event, String id) {
    out.append(event).append(' ').append(quoted(id)).append('\n');
  }

  private void node(Graph.Node node) {
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

  private void edge(Graph.Edge edge) {
    out.append("ae ").append(quoted(edge.id())).append(' ').append(quoted(edge.from()));
    out.append(" > ").append(quoted(edge.to()));
    attribute(GraphMlWriter.KIND, edge.kind());
    attributes(edge.attributes());
    out.append('\n');
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
