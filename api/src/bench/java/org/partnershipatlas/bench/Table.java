package org.partnershipatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The table, in Markdown: told line by line as it comes, and kept in a file. */
final class Table {
  /** The tools that have a column. */
  static final List<String> TOOLS = List.of("igraph", "NetworkX", "JGraphT");

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  Table(Path file) {
    this.file = file;
  }

  /** A line of words between the rows. */
  void say(String words) {
    line(words);
  }

  void head(BenchGraph graph, Map<String, String> versions) {
    line("");
    line(
        String.format(
            Locale.UK, "### %s: %,d nodes, %,d links", graph.name(), graph.nodes(), graph.links()));
    line("");
    String tools =
        TOOLS.stream()
            .map(
                tool ->
                    tool
                        + versions.entrySet().stream()
                            .filter(e -> e.getKey().equals(tool))
                            .map(e -> " " + e.getValue())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(" | "));
    line("| | Atlas | " + tools + " | without |");
    line("|---|---|" + "---|".repeat(TOOLS.size()) + "---|");
  }

  void add(Row row, Measured measured) {
    String tools =
        TOOLS.stream()
            .map(tool -> measured.beside(tool).map(b -> told(row, b)).orElse(""))
            .collect(Collectors.joining(" | "));
    String others =
        measured.others().entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + " "
                        + seconds(e.getValue())
                        + String.format(Locale.UK, " (%.2g×)", e.getValue() / measured.seconds()))
            .collect(Collectors.joining("; "));
    line(
        String.format(
            Locale.UK,
            "| %s | %s ±%.0f%% (%d)%s | %s | %s |",
            row.name(),
            seconds(measured.seconds()),
            100 * measured.spread(),
            measured.runs(),
            row.searches() ? found(measured.check()) : "",
            tools,
            others));
  }

  void leftOut(Row row, String reason) {
    line("| " + row.name() + " | left out: " + reason + " |" + " |".repeat(TOOLS.size() + 1));
  }

  private static String found(double number) {
    return String.format(Locale.UK, ", found %.5f", number);
  }

  private static String told(Row row, Measured.Beside beside) {
    String agrees =
        row.searches()
            ? found(beside.check())
            : beside.agrees().map(yes -> yes ? "" : " **differs**").orElse("");
    String part = beside.part().isEmpty() ? "" : ", from " + beside.part();
    return String.format(
        Locale.UK, "%s = %.3g×%s%s", seconds(beside.seconds()), beside.ratio(), part, agrees);
  }

  static String seconds(double seconds) {
    return seconds < 0.001
        ? String.format(Locale.UK, "%.0f µs", seconds * 1e6)
        : seconds < 1
            ? String.format(Locale.UK, "%.3g ms", seconds * 1e3)
            : String.format(Locale.UK, "%.3g s", seconds);
  }

  private void line(String line) {
    System.out.println(line);
    lines.add(line);
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
