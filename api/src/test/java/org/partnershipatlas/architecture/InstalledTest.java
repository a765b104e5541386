package org.partnershipatlas.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the tests start is what {@code ./check} installs: where a program is there already, a list
 * that has lost it is noticed only on the next new machine.
 */
class InstalledTest {
  private static final Map<String, Set<String>> PACKAGES =
      Map.of(
          "\"/usr/bin/chromium\"", Set.of("chromium", "fonts-liberation"),
          "\"pdftoppm\"", Set.of("poppler-utils"));
  private static final Map<String, Set<String>> LONG_PACKAGES =
      Map.of(
          "\"soffice\"", Set.of("libreoffice-calc", "libreoffice-impress", "libreoffice-writer"),
          "\"Xvfb\"", Set.of("xvfb", "libxi6", "libxrender1", "libxtst6"),
          "\"gc\"", Set.of("graphviz"));

  @Test
  void everyProgramIsOfAPackageThatIsInstalled() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    Set<String> always = listed(root.resolve(".ci/packages.txt"));
    Set<String> inLong = listed(root.resolve(".ci/packages-long.txt"));
    String tests = tests(root);
    Set<String> missing = new TreeSet<>();
    PACKAGES.forEach((program, packages) -> add(missing, tests, program, packages, always));
    LONG_PACKAGES.forEach((program, packages) -> add(missing, tests, program, packages, inLong));
    assertEquals(Set.of(), missing, "not in the lists of .ci");
  }

  private static void add(
      Set<String> missing, String tests, String program, Set<String> packages, Set<String> listed) {
    assertTrue(tests.contains(program), program + " is not started by any test");
    packages.stream().filter(each -> !listed.contains(each)).forEach(missing::add);
  }

  private static Set<String> listed(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private static String tests(Path root) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String module : Modules.FOLDERS) {
      Path folder = root.resolve(module).resolve("src/test/java");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.filter(InstalledTest::isOther)::iterator) {
          all.append(Files.readString(file));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return all.toString();
  }

  private static boolean isOther(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("InstalledTest.java");
  }
}
