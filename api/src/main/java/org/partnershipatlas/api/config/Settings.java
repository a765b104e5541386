package org.partnershipatlas.api.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/**
 * How Atlas is to run where the command line does not say: from the environment, then from {@code
 * atlas.yaml} in the working folder, then from {@code atlas.yaml} in the home folder. How far
 * people are named is not among it: that is chosen each time.
 */
public final class Settings {
  /** The file's name. */
  public static final String FILE = "atlas.yaml";

  /** The options that may be set so, by their names without dashes. */
  public static final List<String> NAMES =
      List.of(
          "port",
          "host",
          "home",
          "who",
          "no-open",
          "neo4j",
          "neo4j-user",
          "neo4j-password-file",
          "neo4j-database");

  private static final List<String> PATHS = List.of("home", "neo4j-password-file");

  private final Map<String, String> environment;
  private final Map<String, String> values;

  private Settings(Map<String, String> environment, Map<String, String> values) {
    this.environment = environment;
    this.values = values;
  }

  /**
   * Reads what there is.
   *
   * @param folder the working folder
   */
  public static Settings read(Map<String, String> environment, Path folder) {
    Map<String, String> here = file(folder.resolve(FILE));
    Settings near = new Settings(environment, here);
    Path home = Home.find(near.find("home").map(Path::of), environment);
    Map<String, String> values = new LinkedHashMap<>();
    if (!home.equals(folder.toAbsolutePath().normalize())) {
      values.putAll(file(home.resolve(FILE)));
      if (values.containsKey("home")) {
        throw bad(home.resolve(FILE), 0, "home", "The home folder cannot say where it is.");
      }
    }
    values.putAll(here);
    return new Settings(environment, values);
  }

  /** The value of an option, by its name without dashes. */
  public Optional<String> find(String option) {
    if (!NAMES.contains(option)) {
      return Optional.empty();
    }
    return Optional.ofNullable(environment.get(variable(option)))
        .filter(text -> !text.isBlank())
        .or(() -> Optional.ofNullable(values.get(option)));
  }

  private static String variable(String option) {
    return "ATLAS_" + option.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Map<String, String> file(Path file) {
    Map<String, String> values = new LinkedHashMap<>();
    if (!Files.isRegularFile(file)) {
      return values;
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw bad(file, 0, "", "It cannot be read.");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").stripTrailing();
      if (line.isBlank() || line.equals("---")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || Character.isWhitespace(line.charAt(0))) {
        throw bad(file, i + 1, line.strip(), "A line is an option, a colon and a value.");
      }
      String name = line.substring(0, colon).strip();
      if (!NAMES.contains(name)) {
        throw bad(
            file, i + 1, name, "No such option stands there: " + NearMiss.suggest(name, NAMES));
      }
      String value = unquoted(line.substring(colon + 1).strip());
      values.put(name, PATHS.contains(name) ? beside(file, value) : value);
    }
    return values;
  }

  private static String beside(Path file, String value) {
    return file.toAbsolutePath().resolveSibling(value).normalize().toString();
  }

  private static String unquoted(String value) {
    return value.replaceFirst("^\"(.*)\"$", "$1").replaceFirst("^'(.*)'$", "$1");
  }

  private static Refusal bad(Path file, int line, String value, String why) {
    return Refusal.of(
        ProblemCode.BAD_INPUT,
        file + (line > 0 ? ", line " + line : "") + (value.isEmpty() ? "" : ": " + value),
        FILE,
        value,
        why);
  }
}
