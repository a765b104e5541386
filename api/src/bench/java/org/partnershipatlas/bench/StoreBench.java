package org.partnershipatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.neo4j.ImportFiles;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Size;
import org.partnershipatlas.register.store.Reason;

/**
 * How long a generated network takes into an empty register over Bolt, beside Neo4j's own {@code
 * database import} of the same nodes, relationships and properties as a process of its own, in one
 * run; and how long the whole register takes to be read back. It fails where England's takes longer
 * than it may.
 */
public final class StoreBench {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  /** How many times as long as Neo4j's own import, and how many seconds a reading may take. */
  private static final double MOST_TIMES = 4;

  private static final double LONGEST_READING = 5;

  private StoreBench() {}

  public static void main(String[] arguments) throws IOException {
    BenchOptions options = BenchOptions.ofProperties();
    boolean england = !System.getProperty("bench.sizes", "").contains("county");
    Size size = england ? new Size(250_000, 1_000_000) : Size.COUNTY;
    Path folder = Files.createDirectories(options.folder().resolve("store"));
    Path sheets = folder.resolve("sheets");
    Generator.write(size, 1, sheets);
    clear(folder.resolve("files"));
    ImportFiles.Written files =
        ImportFiles.write(GeneratedSheets.network(sheets, DAY), folder.resolve("files"));
    System.out.printf(
        Locale.UK, "%,d nodes, %,d relationships%n", files.nodes(), files.relationships());
    List<Double> times = new ArrayList<>();
    List<Double> readings = new ArrayList<>();
    for (int round = 1; round <= (england ? 2 : 3); round++) {
      double theirs = imported(files, folder.resolve("theirs"));
      double ours = loaded(sheets, folder.resolve("ours"), readings);
      times.add(ours / theirs);
      System.out.printf(
          Locale.UK,
          "round %d: database import %.1f s; over Bolt %.1f s, %.1f times; load %.1f%n",
          round,
          theirs,
          ours,
          ours / theirs,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
    Aims aims = new Aims();
    if (england) {
      aims.hold("over Bolt beside database import", "times", Median.of(times), MOST_TIMES);
      aims.hold("the register read back", "s", Median.of(readings), LONGEST_READING);
    }
    aims.end();
  }

  private static double imported(ImportFiles.Written files, Path store) throws IOException {
    clear(store);
    Files.createDirectories(store);
    List<String> command = ImportFiles.command(files, store);
    long start = System.nanoTime();
    ImportFiles.run(command, store);
    return seconds(start);
  }

  private static double loaded(Path sheets, Path home, List<Double> readings) throws IOException {
    clear(home);
    try (Neo4jRegister register =
        Neo4jRegister.local(new StoreHome(home), ServerOptions.standard().withoutArchive())) {
      register.awaitReady(Duration.ofMinutes(2));
      double load = load(register, GeneratedSheets.network(sheets, DAY));
      Work.awaitRest();
      for (int i = 0; i < 3; i++) {
        Work reading = Work.begin();
        Network read = ImportFiles.readWhole(register.login());
        readings.add(reading.end(String.format(Locale.UK, "%,d records read back", read.size())));
        if (!read.fingerprint().equals(register.snapshot().network().fingerprint())) {
          throw new IllegalStateException("What was read back is not what was loaded.");
        }
      }
      return load;
    }
  }

  /** Nothing but what the register keeps itself is in memory afterwards. */
  private static double load(Neo4jRegister register, Network network) {
    List<Change> changes =
        network.listAll().stream().map(StoreBench::put).map(Change.class::cast).toList();
    Work loading = Work.begin();
    register.apply(changes, new Reason("bench", "a first load"), 0);
    return loading.end("loaded over Bolt");
  }

  /** What runs, in time by the clock and in time of processors here and in the server. */
  private record Work(long start, double here, double server) {
    private static final int MOST_SECONDS = 60;

    static Work begin() {
      return new Work(System.nanoTime(), cpuHere(), cpuOfServer());
    }

    double end(String what) {
      System.out.printf(
          Locale.UK,
          "  %s in %.1f s; processor %.1f s here, %.1f s in the server%n",
          what,
          seconds(start),
          cpuHere() - here,
          cpuOfServer() - server);
      return seconds(start);
    }

    /** Waits until neither works any more: Atlas writes its own copy of a new network to disk. */
    static void awaitRest() {
      for (int i = 0; i < MOST_SECONDS; i++) {
        double before = cpuHere() + cpuOfServer();
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        if (cpuHere() + cpuOfServer() - before < 0.1) {
          return;
        }
      }
    }

    private static double cpuHere() {
      return ManagementFactory.getOperatingSystemMXBean()
              instanceof com.sun.management.OperatingSystemMXBean system
          ? system.getProcessCpuTime() / 1e9
          : 0;
    }

    private static double cpuOfServer() {
      return ProcessHandle.current()
              .children()
              .flatMap(child -> child.info().totalCpuDuration().stream())
              .mapToLong(Duration::toMillis)
              .sum()
          / 1e3;
    }
  }

  private static Change.Put put(AtlasRecord each) {
    return new Change.Put(each);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
