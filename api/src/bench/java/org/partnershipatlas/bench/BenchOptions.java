package org.partnershipatlas.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be measured, from system properties.
 *
 * @param sizes {@code bench.sizes}, such as {@code county,region}; all where left out
 * @param graphs {@code bench.graphs}, such as {@code random}; all where left out
 * @param rows {@code bench.rows}: words, one of which a row's name must hold; all where left out
 * @param groups {@code appg}: a folder with the parliamentary groups' {@code members.csv}
 * @param minutes {@code bench.minutes}: no row begins after so many
 * @param python {@code bench.python}: a Python that has igraph and NetworkX
 * @param peers {@code bench.peers}: whether the other tools run
 * @param folder where graphs and the table go
 * @param script the other tools' script
 */
record BenchOptions(
    Set<GraphSize> sizes,
    Set<GraphKind> graphs,
    List<String> rows,
    Optional<Path> groups,
    double minutes,
    String python,
    boolean peers,
    Path folder,
    Path script) {

  static BenchOptions ofProperties() {
    return new BenchOptions(
        chosen(GraphSize.class, "bench.sizes"),
        chosen(GraphKind.class, "bench.graphs"),
        words("bench.rows").stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
        words("appg").stream().findFirst().map(Path::of),
        Double.parseDouble(System.getProperty("bench.minutes", "25")),
        System.getProperty("bench.python", "/usr/bin/python3"),
        Boolean.parseBoolean(System.getProperty("bench.peers", "true")),
        Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath(),
        Path.of(System.getProperty("bench.script", "src/bench/python/peers.py")));
  }

  /** Whether that row was asked for. */
  boolean asks(Row row) {
    String name = row.name().toLowerCase(Locale.ROOT);
    return rows.isEmpty() || rows.stream().anyMatch(word -> name.contains(word));
  }

  private static List<String> words(String property) {
    String text = System.getProperty(property, "");
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String property) {
    EnumSet<E> chosen = EnumSet.noneOf(type);
    words(property).forEach(word -> chosen.add(Enum.valueOf(type, word.toUpperCase(Locale.ROOT))));
    return chosen.isEmpty() ? EnumSet.allOf(type) : chosen;
  }
}
