package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that halves the start of the store is made once and really used. */
class ClassArchiveIT {
  @TempDir Path folder;

  @Test
  void isMadeOnceAndHoldsTheServersClasses() throws IOException {
    ServerFolder server = ServerFolder.get();
    StoreHome home = new StoreHome(folder.resolve("home"));
    home.create();
    List<String> used = new ArrayList<>();
    try (ClassArchive archive = new ClassArchive(server, home)) {
      archive.make(
          new ServerOptions(256, 32, true),
          login -> {
            used.add(login.database());
            Store.open(login, true).close();
          });
      assertTrue(archive.isThere());
      archive.make(new ServerOptions(256, 32, true), login -> used.add("again"));
      assertEquals(2, archive.switches().size());
      Path file = Path.of(archive.switches().get(0).replaceAll(".*=", ""));
      // The tool that sets a password alone would make one of a few megabytes.
      assertTrue(Files.size(file) > 30_000_000, "too few classes: " + Files.size(file));
      assertFalse(used.contains("again"));
      try (Stream<Path> left = Files.list(file.getParent())) {
        assertEquals(List.of(file), left.toList(), "no scratch is left behind");
      }
      List<String> mapped = List.of("-Xshare:on", "-XX:SharedArchiveFile=" + file, "-version");
      assertEquals(0, java(server, mapped), "the archive fits its class path");
    }
  }

  /** {@code -Xshare:on} fails where {@code auto} would silently go without the archive. */
  private static int java(ServerFolder server, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseParallelGC");
    command.addAll(List.of("-cp", server.classPath()));
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
