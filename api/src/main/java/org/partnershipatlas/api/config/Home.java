package org.partnershipatlas.api.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where Atlas keeps its store, its logs and what it last read. */
public final class Home {
  private Home() {}

  /** The folder asked for, else the one that the environment names, else the user's own. */
  public static Path find(Optional<Path> asked, Map<String, String> environment) {
    return asked
        .or(() -> text(environment, "ATLAS_HOME").map(Path::of))
        .orElseGet(() -> standard(environment))
        .toAbsolutePath()
        .normalize();
  }

  private static Path standard(Map<String, String> environment) {
    return text(environment, "XDG_DATA_HOME")
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".local", "share"))
        .resolve("partnership-atlas");
  }

  private static Optional<String> text(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }
}
