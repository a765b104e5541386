package org.partnershipatlas.register.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.StoreAway;

/** One running Neo4j process, tied to this one by its standard input. */
final class ServerProcess {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final int STOP = 's';

  /** How a process ends that was killed, and one that was asked to end. */
  private static final Set<Integer> SIGNALS = Set.of(128 + 9, 128 + 15);

  private final Process process;
  private final StoreHome home;

  private ServerProcess(Process process, StoreHome home) {
    this.process = process;
    this.home = home;
  }

  /**
   * Starts the server; it is not ready yet.
   *
   * @param extra further switches of its Java machine
   */
  static ServerProcess start(
      ServerFolder server, StoreHome home, ServerOptions options, List<String> extra) {
    keepPreviousLog(home);
    List<String> command = new ArrayList<>(java(server, options, extra));
    command.add("org.partnershipatlas.launcher.Launcher");
    command.add("org.neo4j.server.CommunityEntryPoint");
    command.add("--home-dir=" + home.neo4j());
    command.add("--config-dir=" + home.conf());
    Process process = run(command, home);
    SmallFile.write(home.child(), OrphanedServer.describe(process.toHandle()));
    return new ServerProcess(process, home);
  }

  /**
   * Gives a store that has never run its first password; the text never stands in a command.
   *
   * @param extra further switches of its Java machine
   */
  static void setFirstPassword(
      ServerFolder server, StoreHome home, ServerOptions options, List<String> extra) {
    List<String> command = new ArrayList<>(java(server, options, extra));
    command.add("org.neo4j.cli.AdminTool");
    command.addAll(List.of("dbms", "set-initial-password", "@" + home.password()));
    Process process = run(command, home);
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new StoreAway(
            "The new store did not take its password. Its own words are in " + home.output());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new StoreAway("Starting the store was interrupted.", e);
    }
  }

  private static List<String> java(ServerFolder server, ServerOptions options, List<String> extra) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ServerSettings.javaSwitches(options));
    command.addAll(extra);
    command.add("-cp");
    command.add(server.classPath());
    return command;
  }

  private static Process run(List<String> command, StoreHome home) {
    File output = home.output().toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output);
    // Settings that somebody's own Neo4j left in the environment are not for this one.
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    builder.environment().put("NEO4J_HOME", home.neo4j().toString());
    builder.environment().put("NEO4J_CONF", home.conf().toString());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new RegisterFileFault("start the Neo4j program", Path.of(command.get(0)), e);
    }
  }

  private static void keepPreviousLog(StoreHome home) {
    try {
      if (Files.exists(home.log())) {
        Files.move(
            home.log(),
            home.logs().resolve("neo4j.previous.log"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new RegisterFileFault("put the last log aside", home.log(), e);
    }
  }

  /** What this run has written so far: its log and its Java machine's own words. */
  String words() {
    return SmallFile.find(home.log()).orElse("") + SmallFile.find(home.output()).orElse("");
  }

  boolean isReady() {
    return isAlive()
        && SmallFile.find(home.log()).filter(log -> log.contains("Started.")).isPresent();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether somebody ended it, rather than it giving up. */
  boolean wasKilled() {
    return !process.isAlive() && SIGNALS.contains(process.exitValue());
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Asks for an orderly stop and waits for it; a server that hangs is ended. */
  void stop() {
    stop(STOP_LIMIT);
  }

  /** The same with another limit. */
  void stop(Duration limit) {
    Optional<IOException> gone = askToStop();
    try {
      if (gone.isPresent() || !process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    SmallFile.delete(home.child());
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  private Optional<IOException> askToStop() {
    try (OutputStream input = process.getOutputStream()) {
      input.write(STOP);
      return Optional.empty();
    } catch (IOException alreadyGone) {
      return Optional.of(alreadyGone);
    }
  }
}
