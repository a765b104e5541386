package org.partnershipatlas.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Jazzer tries each reader for a while ({@code -Dfuzz.seconds}, a minute) in half a gigabyte: no
 * input is a fault, takes ten seconds or fills the memory. What it finds is named, to be mended and
 * kept beside the others.
 */
@Tag("long")
class FuzzTest {
  private static final int AT_ONCE = 2;
  static final List<List<FuzzTarget>> TARGETS = pairs(KeptFilesTest.TARGETS);

  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
  private static final Path WORK = Path.of("target/fuzz").toAbsolutePath();

  private static List<List<FuzzTarget>> pairs(List<FuzzTarget> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .toList();
  }

  /** Some readers side by side, since each is tried by one thread. */
  @ParameterizedTest
  @FieldSource("TARGETS")
  void nothingBreaksAReader(List<FuzzTarget> some) throws Exception {
    Map<FuzzTarget, Process> running = new LinkedHashMap<>();
    try {
      for (FuzzTarget target : some) {
        running.put(target, start(target));
      }
      for (Process each : running.values()) {
        assertTrue(each.waitFor(SECONDS + 240L, TimeUnit.SECONDS), "Jazzer did not end");
      }
    } finally {
      running.values().forEach(Process::destroyForcibly);
    }
    assertAll(running.entrySet().stream().map(e -> () -> check(e.getKey(), e.getValue())));
  }

  private static void check(FuzzTarget target, Process ended) throws IOException {
    Path told = told(target);
    String words = Files.readString(told, StandardCharsets.ISO_8859_1);
    String end = words.substring(Math.max(0, words.length() - 4_000));
    assertEquals(0, ended.exitValue(), target.name() + ": see " + told + "\n" + end);
    assertTrue(words.contains("stat::number_of_executed_units"), end);
  }

  private static Path told(FuzzTarget target) {
    return WORK.resolve(target.name()).resolve("told.txt");
  }

  private static Process start(FuzzTarget target) throws Exception {
    Path work = Files.createDirectories(WORK.resolve(target.name()));
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    FuzzedReader.seed(target, work.resolve("seeds"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-cp",
            jazzer() + File.pathSeparator + tests(),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzedReader.class.getName(),
            "--target_args=" + target.name(),
            "--instrumentation_includes=org.partnershipatlas.**",
            "--reproducer_path=" + work,
            "-artifact_prefix=" + work + File.separator,
            "-max_total_time=" + SECONDS,
            "-timeout=10",
            // A process begins with the highest memory of the one that started it, so that the
            // fuzzer's own limit would be one on these tests; the heap's is the one that counts.
            "-rss_limit_mb=0",
            "-max_len=20000",
            "-use_value_profile=1",
            "-print_final_stats=1",
            corpus.toString(),
            work.resolve("seeds").toString())
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(told(target).toFile())
        .start();
  }

  /** Without JUnit, which Jazzer would look for tests of its own kind with. */
  private static String tests() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> !entry.isEmpty() && !entry.contains("junit"))
        .map(entry -> new File(entry).getAbsolutePath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jazzer() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target/jazzer").toAbsolutePath())) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    }
  }
}
