package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.register.store.RegisterException;

/**
 * The file of classes, already parsed and checked, from which the server's Java machine starts in
 * about half the time. It fits one Java and one set of jars; any other makes its own.
 *
 * <p>It is made by a second server on a scratch home, in the background, once: making it while the
 * real server stops would take five seconds that nobody wants to wait.
 */
final class ClassArchive implements AutoCloseable {
  /** Writing the archive is part of the training server's stop. */
  private static final Duration WRITING_LIMIT = Duration.ofMinutes(3);

  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final String MAKING = "-XX:ArchiveClassesAtExit=";
  private static final String SCRATCH = "training";

  private final ServerFolder server;
  private final Path file;
  private @Nullable ServerProcess training;
  private boolean closed;

  ClassArchive(ServerFolder server, StoreHome home) {
    this.server = server;
    Path folder = Files.isWritable(server.folder()) ? server.folder() : home.folder();
    this.file = folder.resolve("archive").resolve(server.key() + ".jsa");
  }

  boolean isThere() {
    return Files.isRegularFile(file);
  }

  /** The switches by which a Java machine uses the archive; none where it is not made yet. */
  List<String> switches() {
    return isThere() ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto") : List.of();
  }

  /** Those switches that use an archive, not those that make one. */
  static List<String> listUsing(List<String> switches) {
    return switches.stream().filter(each -> !each.startsWith(MAKING)).toList();
  }

  /**
   * Makes the archive where it is missing. A failure costs nothing but the time saved.
   *
   * @param use what an ordinary start does with a server, so that its classes are in the archive
   */
  void make(ServerOptions options, Consumer<Login> use) {
    if (isThere()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      deleteForgotten();
      Path scratch = Files.createTempDirectory(file.getParent(), SCRATCH);
      try {
        train(new StoreHome(scratch), options.withoutArchive(), use);
      } finally {
        deleteAll(scratch);
      }
    } catch (IOException | RegisterException noArchive) {
      System.getLogger(ClassArchive.class.getName())
          .log(System.Logger.Level.DEBUG, "no class-data archive", noArchive);
    }
  }

  private void train(StoreHome home, ServerOptions options, Consumer<Login> use)
      throws IOException {
    home.create();
    Path fresh = home.folder().resolve("classes.jsa");
    ServerStart start = new ServerStart(server, home, options);
    ServerProcess process = start.run(List.of(MAKING + fresh));
    if (!trainsOn(process)) {
      return;
    }
    use.accept(start.login());
    process.stop(WRITING_LIMIT);
    synchronized (this) {
      if (!closed && Files.isRegularFile(fresh)) {
        deleteOthers();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private synchronized boolean trainsOn(ServerProcess process) {
    if (closed) {
      process.kill();
      return false;
    }
    training = process;
    return true;
  }

  private void deleteOthers() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path old : files.filter(at -> at.toString().endsWith(".jsa")).toList()) {
        Files.deleteIfExists(old);
      }
    }
  }

  /** What an Atlas that was killed while it made an archive has left. */
  private void deleteForgotten() throws IOException {
    Instant old = Instant.now().minus(FORGOTTEN);
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path at :
          files.filter(path -> path.getFileName().toString().startsWith(SCRATCH)).toList()) {
        if (Files.getLastModifiedTime(at).toInstant().isBefore(old)) {
          deleteAll(at);
        }
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path at : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(at);
      }
    }
  }

  /** Ends a making that is under way. */
  @Override
  public synchronized void close() {
    closed = true;
    if (training != null && training.isAlive()) {
      training.kill();
    }
  }
}
