package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Work during which the system lets no file of this process grow beyond so many bytes: writing on
 * fails as it does on a full disk, and nobody has to fill one.
 */
final class ShortFiles {
  private ShortFiles() {}

  static <T> T during(int mostBytes, Supplier<T> work) throws IOException {
    limit(Integer.toString(mostBytes));
    try {
      return work.get();
    } finally {
      limit("unlimited");
    }
  }

  private static void limit(String most) throws IOException {
    Process process =
        new ProcessBuilder(
                "prlimit",
                "--pid=" + ProcessHandle.current().pid(),
                // The limit that a process may lift again, not the one that stays.
                "--fsize=" + most + ":")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.onExit().join().exitValue(), said);
  }
}
