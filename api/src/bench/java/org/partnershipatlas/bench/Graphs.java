package org.partnershipatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Generator;

/** Makes the graphs; the same seed makes the same ones. */
final class Graphs {
  private static final long SEED = 1;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Path folder;

  /** Keeps what the peers read in that folder. */
  Graphs(Path folder) {
    this.folder = folder;
  }

  /** The coordination graph of a generated network, each pair once. */
  BenchGraph generated(GraphSize size) {
    Path sheets = folder.resolve("generated-" + size.word());
    if (!Files.isDirectory(sheets)) {
      // Under another name until it is whole, since a bench may be stopped.
      Path unfinished = folder.resolve("unfinished-" + size.word());
      Generator.write(size.size(), SEED, unfinished);
      move(unfinished, sheets);
    }
    Network network = GeneratedSheets.network(sheets, DAY);
    Csr csr = Analyser.of(network).graph().csr();
    LongStream pairs =
        LongStream.range(0, csr.edges())
            .map(e -> pair(csr.tail((int) e), csr.head((int) e), csr.nodes()));
    return graph(GraphKind.GENERATED, size, csr.nodes(), pairs, Optional.of(network));
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many distinct pairs, all equally likely. */
  BenchGraph random(GraphSize size) {
    int nodes = size.size().nodes();
    LongStream pairs =
        new SplittableRandom(SEED)
            .longs(0, (long) nodes * nodes)
            .filter(p -> p / nodes < p % nodes)
            .distinct()
            .limit(size.size().links());
    return graph(GraphKind.RANDOM, size, nodes, pairs, Optional.empty());
  }

  /** People and groups of {@code members.csv}: a line each, the columns canon_name and appg. */
  BenchGraph groups(Path data) {
    TreeMap<String, Integer> numbers = new TreeMap<>();
    List<int[]> pairs = new ArrayList<>();
    List<List<String>> rows = CsvRows.of(data.resolve("members.csv"));
    int person = rows.get(0).indexOf("canon_name");
    int group = rows.get(0).indexOf("appg");
    for (List<String> row : rows.subList(1, rows.size())) {
      pairs.add(
          new int[] {
            number(numbers, "person:" + row.get(person)), number(numbers, "group:" + row.get(group))
          });
    }
    int nodes = numbers.size();
    LongStream paired = pairs.stream().mapToLong(p -> pair(p[0], p[1], nodes));
    return graph(GraphKind.GROUPS, GraphSize.COUNTY, nodes, paired, Optional.empty());
  }

  private static int number(TreeMap<String, Integer> numbers, String name) {
    Integer next = numbers.size();
    return numbers.computeIfAbsent(name, x -> next);
  }

  private static long pair(int one, int other, int nodes) {
    return (long) Math.min(one, other) * nodes + Math.max(one, other);
  }

  private BenchGraph graph(
      GraphKind kind, GraphSize size, int nodes, LongStream pairs, Optional<Network> network) {
    long[] each = pairs.filter(p -> p / nodes != p % nodes).sorted().distinct().toArray();
    int[] tail = new int[each.length];
    int[] head = new int[each.length];
    for (int e = 0; e < each.length; e++) {
      tail[e] = (int) (each[e] / nodes);
      head[e] = (int) (each[e] % nodes);
    }
    Path file = folder.resolve(kind.word() + "-" + size.word() + ".txt");
    write(file, nodes, tail, head);
    return new BenchGraph(kind, size, Csr.of(nodes, tail, head), file, network);
  }

  private static void write(Path file, int nodes, int[] tail, int[] head) {
    StringBuilder text = new StringBuilder().append(nodes).append('\n');
    for (int e = 0; e < tail.length; e++) {
      text.append(tail[e]).append(' ').append(head[e]).append('\n');
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
