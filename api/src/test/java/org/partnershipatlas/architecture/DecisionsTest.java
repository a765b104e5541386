package org.partnershipatlas.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library that a module names has its line in {@code DECISIONS.md}. */
class DecisionsTest {
  private static final Pattern MANAGED =
      Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);
  private static final Pattern LIBRARY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(?!org\\.partnershipatlas)[^<]*</groupId>"
              + "\\s*<artifactId>([^<]*)</artifactId>");

  @Test
  void everyLibraryHasItsReason() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    String decisions = Files.readString(root.resolve("DECISIONS.md"));
    Set<String> libraries = new TreeSet<>();
    for (String module : Modules.FOLDERS) {
      libraries.addAll(named(Files.readString(root.resolve(module).resolve("pom.xml"))));
    }
    assertTrue(libraries.contains("jspecify"), libraries.toString());
    libraries.removeIf(library -> decisions.contains("| `" + library + "` |"));
    assertEquals(Set.of(), libraries, "not in the table of DECISIONS.md");
  }

  private static Set<String> named(String pom) {
    Set<String> libraries = new TreeSet<>();
    LIBRARY
        .matcher(MANAGED.matcher(pom).replaceAll(""))
        .results()
        .forEach(match -> libraries.add(match.group(1)));
    return libraries;
  }
}
