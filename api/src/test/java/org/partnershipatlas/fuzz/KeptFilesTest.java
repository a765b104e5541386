package org.partnershipatlas.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What fuzzing begins with and what it has found, tried again with every change. */
class KeptFilesTest {
  static final List<FuzzTarget> TARGETS = List.copyOf(FuzzTargets.all().values());

  private static final Path KEPT = Path.of("src/test/resources/org/partnershipatlas/fuzz");
  private static final Duration SOON = Duration.ofSeconds(10);

  @ParameterizedTest
  @FieldSource("TARGETS")
  void everyReaderReadsOrRefuses(FuzzTarget target) throws IOException {
    assertFalse(target.seeds().isEmpty());
    Map<String, byte[]> inputs = new TreeMap<>(target.seeds());
    Path kept = KEPT.resolve(target.name());
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file : files.toList()) {
          inputs.put("kept/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    inputs.put("nothing", new byte[0]);
    inputs.forEach(
        (name, bytes) ->
            assertTimeoutPreemptively(SOON, () -> target.run(bytes), target.name() + " " + name));
  }

  @Test
  void everyKeptFileIsSomeReaders() throws IOException {
    try (Stream<Path> folders = Files.list(KEPT)) {
      for (Path folder : folders.toList()) {
        assertTrue(FuzzTargets.all().containsKey(folder.getFileName().toString()), folder + "");
      }
    }
  }

  @Test
  void aFaultOfAReaderIsSeen() {
    FuzzTarget faulty =
        new FuzzTarget(
            "faulty", bytes -> System.arraycopy(bytes, 0, bytes, 1, 9), List.of(), Map.of());
    assertThrows(AssertionError.class, () -> faulty.run(new byte[3]));
    FuzzTarget silent =
        new FuzzTarget(
            "silent",
            bytes -> {
              throw new IllegalStateException("");
            },
            List.of(IllegalStateException.class),
            Map.of());
    assertThrows(AssertionError.class, () -> silent.run(new byte[3]), "a refusal says why");
  }
}
