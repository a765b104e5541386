package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An Atlas in a process of its own on one home, killed again and again and looked at each time. */
final class Killing implements AutoCloseable {
  private static final long LONG_SECONDS = 180;

  private record Line(String text, long at) {}

  private enum Victim {
    ATLAS,
    STORE,
    BOTH
  }

  private final StoreHome home;
  private final Random random;
  private final Batches batches;
  private final KilledRegister register = new KilledRegister();
  private final Map<Long, String> acknowledged = new TreeMap<>();
  private Optional<Map.Entry<Long, String>> tried = Optional.empty();
  private LinkedBlockingQueue<Line> said = new LinkedBlockingQueue<>();
  private @Nullable Process atlas;
  private final Pace pace = new Pace();
  private String lastTry = "nothing";
  private int kills;
  private int writes;

  Killing(Path folder, long seed, Batches batches) {
    this.home = new StoreHome(folder);
    this.random = new Random(seed);
    this.batches = batches;
    System.out.println("kills of seed " + seed);
  }

  int kills() {
    return kills;
  }

  int writes() {
    return writes;
  }

  /** One kill, the coming back and the look; whether the unanswered write was kept. */
  boolean round(int round) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process running = running();
    Victim victim = Victim.values()[round % Victim.values().length];
    boolean seen = round % 2 == 1;
    long delay;
    try (Watch watch = new Watch(home.findLogin().orElseThrow())) {
      tell(running, Integer.toString(random.nextInt(1_000_000)));
      int writesBefore = random.nextInt(4);
      boolean atLoad = random.nextInt(4) > 0;
      do {
        await("try");
      } while (writesBefore-- > 0 && !(atLoad && pace.records() > batches.mostInOne()));
      // A little over the whole, since the moments after the commit are the ones that matter most.
      delay = seen ? random.nextInt(3) : pace.millis(random.nextDouble() * 1.2);
      if (seen) {
        watch.awaitChange();
      }
      Thread.sleep(delay);
      kill(victim, running);
    }
    if (victim == Victim.STORE) {
      tell(running, EditingAtlas.ENOUGH);
      await("back");
    } else {
      drain();
      String litter = Litter.strew(home, random);
      atlas = null;
      running();
      System.out.println("  on a home with " + litter);
    }
    boolean kept = register.check(home.findLogin().orElseThrow(), acknowledged, tried);
    System.out.println(
        "round "
            + round
            + ": "
            + victim
            + " killed "
            + delay
            + (seen ? " ms after a change was seen in " : " ms into ")
            + lastTry
            + (kept ? ", which was kept; " : ", which was not kept; ")
            + Duration.ofNanos(System.nanoTime() - begun).toMillis()
            + " ms");
    acknowledged.clear();
    tried = Optional.empty();
    return kept;
  }

  private void kill(Victim victim, Process running) throws IOException, InterruptedException {
    ProcessHandle store =
        ProcessHandle.of(Long.parseLong(Files.readString(home.child()).split(" ")[0]))
            .orElseThrow();
    if (victim != Victim.ATLAS) {
      store.destroyForcibly();
    }
    if (victim != Victim.STORE) {
      running.destroyForcibly().waitFor();
    }
    kills++;
  }

  private static void tell(Process running, String line) throws IOException {
    OutputStream in = running.getOutputStream();
    in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  /** The Atlas that runs, started where it does not. */
  private Process running() throws IOException, InterruptedException {
    Process running = atlas;
    if (running == null) {
      running = start();
      atlas = running;
      LinkedBlockingQueue<Line> lines = new LinkedBlockingQueue<>();
      said = lines;
      listen(running, lines);
      String shown = await("shown");
      String ready = await("ready");
      assertTrue(
          shown.equals("shown nothing") || revision(shown) <= revision(ready),
          "the last network is never newer: " + shown + ", " + ready);
    }
    return running;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            EditingAtlas.class.getName(),
            home.folder().toString(),
            Integer.toString(batches.mostInOne()),
            Integer.toString(batches.rows()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void listen(Process running, LinkedBlockingQueue<Line> lines) {
    BufferedReader words =
        new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8));
    Thread listener =
        new Thread(
            () -> {
              words.lines().forEach(line -> lines.add(new Line(line, System.nanoTime())));
              lines.add(new Line("end", 0));
            });
    listener.setDaemon(true);
    listener.start();
  }

  /** Reads on to the next line that begins so. */
  private String await(String word) throws InterruptedException {
    while (true) {
      Line line = said.poll(LONG_SECONDS, TimeUnit.SECONDS);
      assertTrue(line != null && line.at() > 0, "Atlas said " + line + " before " + word);
      note(line.text(), line.at());
      if (line.text().startsWith(word + " ")) {
        return line.text();
      }
    }
  }

  /** The rest of what a killed Atlas said. */
  private void drain() throws InterruptedException {
    Line line = said.poll(LONG_SECONDS, TimeUnit.SECONDS);
    while (line != null && line.at() > 0) {
      note(line.text(), line.at());
      line = said.poll(LONG_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void note(String line, long at) {
    List<String> parts = List.of(line.split(" "));
    switch (parts.get(0)) {
      case "try" -> {
        tried = Optional.of(Map.entry(revision(line), parts.get(2)));
        writes++;
        pace.begins(Integer.parseInt(parts.get(3)), at);
        lastTry = "a write of " + parts.get(3) + " records as revision " + parts.get(1);
      }
      case "made", "back" -> acknowledged.put(revision(line), parts.get(2));
      default -> {}
    }
    if (parts.get(0).equals("made")) {
      pace.ends(at);
      tried = Optional.empty();
    }
  }

  private static long revision(String line) {
    return Long.parseLong(line.split(" ")[1]);
  }

  @Override
  public void close() {
    Process running = atlas;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }
}
