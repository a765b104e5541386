package org.partnershipatlas.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/**
 * Previews of large files: the parliamentary groups, where their folder is given, and a generated
 * sheet of 100,000 seats, as CSV and as XLSX, each against an empty register and against what the
 * same file made. Each is run once, cold, as an import is; wall time, time of the processor and the
 * most memory are told. Run it with {@code -Dbench.memory=1g}, which is all that a preview may
 * take: it fails where one needs more, or takes longer than it may.
 */
public final class PreviewBench {
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");
  private static final int ROWS = 100_000;

  /** The seconds that a preview of the groups may take, and one of so many rows. */
  private static final double MOST_OF_GROUPS = 5;

  private static final double MOST_OF_ROWS = 20;

  private final Path folder;
  private final Aims aims = new Aims();

  private PreviewBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = BenchOptions.ofProperties().folder();
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("previews.md"));
    PreviewBench bench = new PreviewBench(folder);
    bench.say(
        "| file | against | wall | processor | most memory | records | changes | questions |");
    bench.say("|---|---|---|---|---|---|---|---|");
    String groups = System.getProperty("appg", "");
    if (!groups.isEmpty()) {
      byte[] members = Files.readAllBytes(Path.of(groups, "members.csv"));
      bench.twice("parliamentary groups", "members.csv", members, MOST_OF_GROUPS);
    }
    byte[] sheet = seats(ROWS, 1).getBytes(StandardCharsets.UTF_8);
    bench.twice("100,000 seats, CSV", "seats.csv", sheet, MOST_OF_ROWS);
    byte[] workbook = WorkbookOf.sheet("Seats", sheet);
    bench.twice("100,000 seats, XLSX", "seats.xlsx", workbook, MOST_OF_ROWS);
    bench.say(
        String.format(
            Locale.UK,
            "Load at the end %.1f.",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    bench.aims.end();
  }

  private void twice(String title, String name, byte[] bytes, double most) throws IOException {
    Network after = once(title, "nothing", name, bytes, Network.empty(DAY), most);
    once(title, "itself", name, bytes, after, most);
  }

  private Network once(
      String title, String against, String name, byte[] bytes, Network known, double most)
      throws IOException {
    known.fingerprint();
    Used used = new Used();
    SheetFile file = SheetFile.read(name, bytes, Limits.USUAL);
    Reading reading = WorkbookReader.against(known).read(file);
    Preview preview = Preview.of(reading, known);
    Outcome outcome = preview.applyTo(known);
    used.end();
    String what = title + " against " + against;
    aims.hold(what, "s", used.wall(), most);
    say(
        String.format(
            Locale.UK,
            "| %s | %s | %s | %,d | %,d | %,d |",
            title,
            against,
            used.told(),
            reading.records().size(),
            preview.changes().size(),
            preview.questions().size()));
    return outcome.network();
  }

  /** A sheet of seats on generated groups: many on each, some people on several. */
  static String seats(int rows, long seed) {
    Random random = new Random(seed);
    StringWriter text = new StringWriter(rows * 96);
    text.append("Group,Area,Theme,Role,Person,Organisation,Sector,From,Term ends\n");
    String[] roles = {"chair", "member", "representative", "officer", "observer"};
    String[] sectors = {"third", "public", "private", "elected members"};
    for (int row = 0; row < rows; row++) {
      int group = row / 12;
      int who = random.nextInt(rows / 2 + 1);
      // Most sit for one body alone; of the others it is asked whether they are one.
      int body = (random.nextInt(50) == 0 ? random.nextInt(rows) : who) % (rows / 10 + 1);
      String person = random.nextInt(20) == 0 ? "vacant" : GeneratedNames.person(who);
      text.append(GeneratedNames.group(group)).append(',');
      text.append(GeneratedNames.place(group % 300)).append(',');
      text.append(GeneratedNames.theme(group % 12)).append(',');
      text.append(roles[random.nextInt(roles.length)]).append(',');
      text.append(person).append(',');
      text.append(person.equals("vacant") ? "" : GeneratedNames.body(body)).append(',');
      text.append(sectors[body % sectors.length]).append(',');
      text.append(Integer.toString(2015 + random.nextInt(10))).append(',');
      text.append(Integer.toString(2027 + random.nextInt(3))).append('\n');
    }
    return text.toString();
  }

  private void say(String line) throws IOException {
    System.out.println(line);
    Files.writeString(
        folder.resolve("previews.md"),
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** What has been used since it was made. */
  private static final class Used {
    private final long began;
    private final long processor;
    private final AtomicLong most = new AtomicLong();
    private final Thread watch = new Thread(this::watch, "bench-memory");
    private double wall;
    private double worked;

    Used() {
      System.gc();
      watch.setDaemon(true);
      watch.start();
      began = System.nanoTime();
      processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void end() {
      wall = (System.nanoTime() - began) / 1e9;
      worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
      watch.interrupt();
    }

    double wall() {
      return wall;
    }

    double megabytes() {
      return most.get() / (double) (1 << 20);
    }

    String told() {
      return String.format(Locale.UK, "%.1f s | %.1f s | %,.0f MB", wall, worked, megabytes());
    }

    private void watch() {
      try {
        while (true) {
          long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
          most.accumulateAndGet(now, Math::max);
          Thread.sleep(10);
        }
      } catch (InterruptedException done) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
