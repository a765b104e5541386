package org.partnershipatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Measures every row on every graph that was asked for, and ends by itself. */
public final class Bench {
  private final BenchOptions options;
  private final Table table;
  private final long start = System.nanoTime();

  private Bench(BenchOptions options) {
    this.options = options;
    this.table = new Table(options.folder().resolve("table.md"));
  }

  /** Runs the bench as the system properties say, see {@link BenchOptions}. */
  public static void main(String[] arguments) throws IOException {
    BenchOptions options = BenchOptions.ofProperties();
    Files.createDirectories(options.folder());
    new Bench(options).run();
  }

  private void run() {
    table.say(machine());
    for (Supplier<BenchGraph> making : graphs()) {
      if (late()) {
        table.say("The rest is left out: " + options.minutes() + " minutes are over.");
        break;
      }
      BenchGraph graph = making.get();
      try (Peers peers = Peers.of(options)) {
        peers.load(graph);
        table.head(graph, peers.versions());
        Rows.all().stream().filter(options::asks).forEach(row -> measure(row, graph, peers));
      }
    }
    table.say("");
    table.say(
        String.format(Locale.UK, "Took %.1f minutes; load at the end %.1f.", minutes(), load()));
  }

  private void measure(Row row, BenchGraph graph, Peers peers) {
    Optional<String> leftOut = late() ? Optional.of("no time left") : row.leftOut(graph);
    if (leftOut.isPresent()) {
      table.leftOut(row, leftOut.get());
      return;
    }
    System.gc();
    table.add(row, Measured.of(row, graph, peers));
  }

  private List<Supplier<BenchGraph>> graphs() {
    Graphs make = new Graphs(options.folder());
    List<Supplier<BenchGraph>> graphs = new ArrayList<>();
    for (GraphSize size : GraphSize.values()) {
      if (options.sizes().contains(size)) {
        if (options.graphs().contains(GraphKind.GENERATED)) {
          graphs.add(() -> make.generated(size));
        }
        if (options.graphs().contains(GraphKind.RANDOM)) {
          graphs.add(() -> make.random(size));
        }
      }
      if (size == GraphSize.COUNTY && options.graphs().contains(GraphKind.GROUPS)) {
        options.groups().ifPresent(data -> graphs.add(() -> make.groups(data)));
      }
    }
    if (options.groups().isEmpty()) {
      table.say(
          "The parliamentary groups are left out: they are not shipped. -Dappg=FOLDER names the"
              + " folder with their members.csv.");
    }
    return graphs;
  }

  private boolean late() {
    return minutes() > options.minutes();
  }

  private double minutes() {
    return (System.nanoTime() - start) / 60e9;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String machine() {
    return String.format(
        Locale.UK,
        "Java %s, %d processors, heap of %d MiB at most, load at the start %.1f. Times are medians"
            + " of paired rounds (their number in brackets); n× is how many times as long another"
            + " tool takes.",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        load());
  }
}
