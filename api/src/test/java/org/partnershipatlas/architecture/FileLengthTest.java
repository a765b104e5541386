package org.partnershipatlas.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that outgrows its limit knows too much: it is split by what it knows. */
class FileLengthTest {
  private static final int LIMIT = 400;

  @Test
  void noSourceFileIsOverTheLimit() throws IOException {
    Path root = root();
    assertTrue(Files.isRegularFile(root.resolve("pom.xml")), root.toString());
    for (String module : Modules.FOLDERS) {
      assertEquals(List.of(), tooLong(root.resolve(module).resolve("src/main")), module);
    }
  }

  @Test
  void aFileOverTheLimitIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Long.java"), "\n".repeat(LIMIT + 1));
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(LIMIT));
    assertEquals(List.of("Long.java: 401 lines"), tooLong(folder));
  }

  /** The project's folder: tests run in their module's. */
  private static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  private static List<String> tooLong(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .filter(file -> lines(file) > LIMIT)
          .map(file -> folder.relativize(file) + ": " + lines(file) + " lines")
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
