package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.StoreRefused;

/**
 * The folder that holds the Neo4j program: {@code launcher.jar}, {@code lib/*.jar}, and in {@code
 * plugins} the procedures that Atlas adds to it.
 *
 * @param folder the folder, absolute
 */
record ServerFolder(Path folder) {
  /** Names the folder where it is neither beside Atlas nor in its source tree. */
  static final String PROPERTY = "atlas.neo4j.home";

  private static final List<String> PLACES =
      List.of("neo4j-server", "data/neo4j-server/target/server");

  ServerFolder {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The folder that the property names, else the nearest above the working directory or Atlas
   * itself.
   */
  static ServerFolder get() {
    String named = System.getProperty(PROPERTY, "");
    Optional<ServerFolder> found =
        named.isEmpty()
            ? findAbove(Path.of("")).or(() -> placeOfAtlas().flatMap(ServerFolder::findAbove))
            : Optional.of(new ServerFolder(Path.of(named)));
    return found
        .filter(ServerFolder::isThere)
        .orElseThrow(
            () ->
                new StoreRefused(
                    "The Neo4j program that keeps the register was not found"
                        + (named.isEmpty() ? "." : " in " + named + "."),
                    "Build it with: mvn -pl data/neo4j-server package"));
  }

  private static Optional<ServerFolder> findAbove(Path start) {
    for (Path at = start.toAbsolutePath(); at != null; at = at.getParent()) {
      for (String place : PLACES) {
        ServerFolder folder = new ServerFolder(at.resolve(place));
        if (folder.isThere()) {
          return Optional.of(folder);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the class files or jar of this very class are. */
  private static Optional<Path> placeOfAtlas() {
    return Optional.ofNullable(ServerFolder.class.getProtectionDomain().getCodeSource())
        .map(source -> Path.of(URI.create(source.getLocation().toString())));
  }

  private boolean isThere() {
    return Files.isRegularFile(launcher()) && Files.isDirectory(lib());
  }

  private Path launcher() {
    return folder.resolve("launcher.jar");
  }

  private Path lib() {
    return folder.resolve("lib");
  }

  /** Where the server finds the procedures that it has beside its own. */
  Path plugins() {
    return folder.resolve("plugins");
  }

  /**
   * Every jar in a fixed order, and no folder: a folder would switch the class-data archive off.
   */
  String classPath() {
    return jars().stream()
        .map(Path::toString)
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  /** A short name for exactly these jars under exactly this Java. */
  String key() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, System.getProperty("java.home") + System.getProperty("java.vm.version"));
      for (Path jar : jars()) {
        add(digest, jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new RegisterFileFault("read the Neo4j program", folder, e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Path> jars() {
    try (Stream<Path> files = Files.list(lib())) {
      return Stream.concat(
              Stream.of(launcher()),
              files.filter(file -> file.toString().endsWith(".jar")).sorted())
          .toList();
    } catch (IOException e) {
      throw new RegisterFileFault("read the Neo4j program", folder, e);
    }
  }
}
