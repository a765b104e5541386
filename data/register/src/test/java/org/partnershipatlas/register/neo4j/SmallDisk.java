package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk in memory of a few megabytes, which can be filled and freed again. */
final class SmallDisk implements AutoCloseable {
  private final Path folder;
  private final Path filler;

  SmallDisk(Path folder, int megabytes) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.filler = folder.resolve("filler");
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "atlas-test", folder.toString());
  }

  Path folder() {
    return folder;
  }

  /** Leaves only that many bytes free, or fewer. */
  void fill(long left) throws IOException {
    byte[] block = new byte[1 << 20];
    try (OutputStream out =
        Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long more = folder.toFile().getUsableSpace() - left;
      for (; more > 0; more -= block.length) {
        out.write(block, 0, (int) Math.min(more, block.length));
      }
    } catch (IOException full) {
      assertEquals(0, folder.toFile().getUsableSpace(), "full");
    }
  }

  void free() throws IOException {
    Files.deleteIfExists(filler);
  }

  /** A test that cannot make its disk fails: it is not left out in silence. */
  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        0,
        process.onExit().join().exitValue(),
        "The long tests mount a small disk and so must run as root: " + said);
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", folder.toString());
  }
}
