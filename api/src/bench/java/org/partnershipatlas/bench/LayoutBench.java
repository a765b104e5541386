package org.partnershipatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.visualiser.layout.stress.Places;
import org.partnershipatlas.visualiser.layout.stress.Quality;
import org.partnershipatlas.visualiser.layout.stress.Ties;

/**
 * The free layout beside Graphviz sfdp (Debian's {@code graphviz}) on the same graphs in the same
 * run: time of the whole process, start of the JVM and reading of the graph included, on both
 * sides; time of the layout alone, warm; normalised stress and kept neighbours as {@link Quality}
 * defines them. They take turns, three rounds at the smaller size and one at the larger.
 */
public final class LayoutBench {
  private static final int SOURCES = 2_500;
  private static final long SEED = 1;

  private final Path folder;

  private LayoutBench(Path folder) {
    this.folder = folder;
  }

  /** Measures all, or, given a file of pairs and one to write, lays that graph out. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2) {
      Ties ties = read(Path.of(arguments[0]));
      double[][] at = places(ties);
      StringBuilder text = new StringBuilder();
      for (int v = 0; v < ties.nodes(); v++) {
        text.append(v).append(' ').append(at[0][v]).append(' ').append(at[1][v]).append('\n');
      }
      Files.writeString(Path.of(arguments[1]), text, StandardCharsets.UTF_8);
      return;
    }
    BenchOptions options = BenchOptions.ofProperties();
    Files.createDirectories(options.folder());
    LayoutBench bench = new LayoutBench(options.folder());
    Graphs make = new Graphs(options.folder());
    bench.say(
        "| graph | whole process | layout alone, warm | sfdp | stress · sfdp | kept · sfdp |");
    bench.say("|---|---|---|---|---|---|");
    for (GraphSize size : List.of(GraphSize.COUNTY, GraphSize.REGION)) {
      if (options.sizes().contains(size)) {
        bench.measure(make.generated(size));
        bench.measure(make.random(size));
      }
    }
    bench.say(
        String.format(
            Locale.UK,
            "Load at the end %.1f.",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  private void measure(BenchGraph graph) throws IOException, InterruptedException {
    Ties ties = read(graph.edges());
    Path dot = folder.resolve("layout.dot");
    Files.writeString(dot, dot(ties), StandardCharsets.UTF_8);
    Path plain = folder.resolve("layout.plain");
    Path places = folder.resolve("layout.places");
    List<Double> own = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> warm = new ArrayList<>();
    for (int round = 0; round < (graph.size() == GraphSize.COUNTY ? 3 : 1); round++) {
      own.add(run(java(graph.edges(), places)));
      theirs.add(run(List.of("sfdp", "-Tplain", "-o", plain.toString(), dot.toString())));
    }
    double[][] at = new double[2][];
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      at = places(ties);
      warm.add((System.nanoTime() - start) / 1e9);
    }
    Quality ours = Quality.of(ties, at[0], at[1], SOURCES, SEED);
    double[][] drawn = plain(plain, ties.nodes());
    Quality sfdp = Quality.of(ties, drawn[0], drawn[1], SOURCES, SEED);
    say(
        String.format(
            Locale.UK,
            "| %s, %d and %d | %.2f s | %.2f s | %.2f s | %.3f · %.3f | %.4f · %.4f |",
            graph.name(),
            ties.nodes(),
            ties.pairs(),
            median(own),
            median(warm),
            median(theirs),
            ours.stress(),
            sfdp.stress(),
            ours.kept(),
            sfdp.kept()));
  }

  private static double[][] places(Ties ties) {
    double[][] at = new double[2][ties.nodes()];
    Places.of(ties, at[0], at[1], SEED, Progress.NONE);
    return at;
  }

  private static List<String> java(Path edges, Path places) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx2g",
        "-cp",
        System.getProperty("java.class.path"),
        LayoutBench.class.getName(),
        edges.toString(),
        places.toString());
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(command.get(0) + " ended with " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static Ties read(Path edges) throws IOException {
    List<String> lines = Files.readAllLines(edges);
    int[] one = new int[lines.size() - 1];
    int[] two = new int[one.length];
    for (int e = 0; e < one.length; e++) {
      String line = lines.get(e + 1);
      int gap = line.indexOf(' ');
      one[e] = Integer.parseInt(line.substring(0, gap));
      two[e] = Integer.parseInt(line.substring(gap + 1));
    }
    return Ties.of(Integer.parseInt(lines.get(0)), one, two);
  }

  private static String dot(Ties ties) {
    StringBuilder text = new StringBuilder("graph {\n");
    for (int v = 0; v < ties.nodes(); v++) {
      text.append(v).append('\n');
      for (int slot = ties.start(v); slot < ties.end(v); slot++) {
        if (ties.at(slot) > v) {
          text.append(v).append(" -- ").append(ties.at(slot)).append('\n');
        }
      }
    }
    return text.append("}\n").toString();
  }

  private static double[][] plain(Path file, int nodes) throws IOException {
    double[][] at = new double[2][nodes];
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("node")) {
        int v = Integer.parseInt(words[1]);
        at[0][v] = Double.parseDouble(words[2]);
        at[1][v] = Double.parseDouble(words[3]);
      }
    }
    return at;
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(t -> t).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void say(String line) throws IOException {
    System.out.println(line);
    Files.writeString(
        folder.resolve("layout.md"),
        line + "\n",
        StandardCharsets.UTF_8,
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
