package org.partnershipatlas.register.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipatlas.model.Appearance;

/**
 * A Pajek project: the network with its labels and places, each line with its kind, and a partition
 * for what nodes are and for each closed list of words that they have. It has room for nothing
 * else.
 */
final class PajekWriter {
  /** What becomes a partition beside the kind of record. */
  static final Set<String> PARTITIONS = Set.of("kind", "sector");

  private final StringBuilder out = new StringBuilder();

  private PajekWriter() {}

  static byte[] write(Graph graph) {
    PajekWriter writer = new PajekWriter();
    writer.graph(graph);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void graph(Graph graph) {
    Map<String, Integer> numbers = new HashMap<>();
    line("*Network Partnership Atlas, as at " + graph.day());
    line("*Vertices " + graph.nodes().size());
    for (Graph.Node node : graph.nodes()) {
      int number = numbers.size() + 1;
      numbers.put(node.id(), number);
      String place = node.spot().map(PajekWriter::place).orElse("");
      line(number + " " + quoted(node.label()) + place);
    }
    line("*Arcs");
    for (Graph.Edge edge : graph.edges()) {
      int from = numbers.getOrDefault(edge.from(), 0);
      int to = numbers.getOrDefault(edge.to(), 0);
      line(from + " " + to + " 1 l " + quoted(edge.kind()));
    }
    partition("what it is", graph.nodes().stream().map(Graph.Node::kind).toList());
    for (String name : new TreeSet<>(PARTITIONS)) {
      List<String> words = new ArrayList<>();
      graph.nodes().forEach(node -> words.add(node.attributes().getOrDefault(name, "")));
      if (words.stream().anyMatch(word -> !word.isEmpty())) {
        partition(name, words);
      }
    }
  }

  /** Classes are numbered by their words; 0 is not recorded. */
  private void partition(String name, List<String> words) {
    SortedSet<String> classes = new TreeSet<>(words);
    classes.remove("");
    List<String> ordered = List.copyOf(classes);
    List<String> legend = new ArrayList<>();
    ordered.forEach(word -> legend.add((legend.size() + 1) + " " + oneLine(word)));
    line("*Partition " + name + " (" + String.join(", ", legend) + ")");
    line("*Vertices " + words.size());
    words.forEach(word -> line(Integer.toString(ordered.indexOf(word) + 1)));
  }

  private static String place(Appearance.Spot spot) {
    return " " + Numbers.of(spot.x()) + " " + Numbers.of(spot.y()) + " 0.5";
  }

  /** Pajek has no sign for a quotation mark within others. */
  private static String quoted(String text) {
    return '"' + oneLine(text).replace('"', '\'') + '"';
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private void line(String text) {
    out.append(text).append("\r\n");
  }
}
