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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A file that outgrows its limit knows too much: it is split by what it knows. */
class FileLengthTest {
  private static final int LIMIT = 400;
  private static final List<String> JAVA = List.of(".java");
  private static final List<String> PAGE = List.of(".js", ".css", ".html");

  @ParameterizedTest
  @FieldSource("org.partnershipatlas.architecture.Modules#FOLDERS")
  void noSourceFileIsOverTheLimit(String module) throws IOException {
    assertTrue(Files.isRegularFile(root().resolve("pom.xml")), root().toString());
    assertEquals(List.of(), tooLong(root().resolve(module).resolve("src/main"), JAVA));
  }

  @ParameterizedTest
  @FieldSource("org.partnershipatlas.architecture.Modules#FOLDERS")
  void noTestFileIsOverTheLimit(String module) throws IOException {
    assertEquals(List.of(), tooLong(root().resolve(module).resolve("src/test"), JAVA));
  }

  @Test
  void noFileOfThePageIsOverTheLimit() throws IOException {
    Path page = root().resolve("visualiser/src/main/resources");
    assertTrue(Files.isDirectory(page), page.toString());
    assertEquals(List.of(), tooLong(page, PAGE));
  }

  @Test
  void aFileOverTheLimitIsNamed(@TempDir Path folder) throws IOException {
    for (String name : List.of("Long.java", "long.css", "long.html", "long.js", "long.txt")) {
      Files.writeString(folder.resolve(name), "\n".repeat(LIMIT + 1));
    }
    for (String name : List.of("Short.java", "short.css", "short.html", "short.js")) {
      Files.writeString(folder.resolve(name), "\n".repeat(LIMIT));
    }
    assertEquals(List.of("Long.java: 401 lines"), tooLong(folder, JAVA));
    assertEquals(
        List.of("long.css: 401 lines", "long.html: 401 lines", "long.js: 401 lines"),
        tooLong(folder, PAGE));
  }

  /** The project's folder: tests run in their module's. */
  private static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  private static List<String> tooLong(Path folder, List<String> endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
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
