package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command's result stands whole where it was asked for, or what was there before does. */
class OutputFileTest {
  @TempDir Path folder;

  @Test
  void takesThePlaceOfTheOldFileAsItStoodThere() throws IOException {
    Path file = Files.writeString(folder.resolve("devon.xlsx"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    OutputFile.write(link, "new".getBytes(StandardCharsets.UTF_8));
    assertEquals("new", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("devon.xlsx", "link.xlsx"), names());
  }

  @Test
  void aFullDiskIsSaidAsSuch() {
    Typed full = Typed.of("sample", "devon", "-o", "/dev/full");
    assertEquals(ExitStatus.WRONG_USE, full.status(), full.aside());
    assertTrue(full.aside().contains("no room for the file /dev/full"), full.aside());
    assertTrue(full.aside().contains("Free some space"), full.aside());
  }

  /** The system lets this program write no file of more than two kilobytes, as a full disk does. */
  @ParameterizedTest
  @ValueSource(strings = {"sample devon", "brief sample:devon"})
  void theOldFileStaysWholeWhereTheNewOneDoesNotFit(String words) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(words.startsWith("brief") ? "devon.html" : "devon.xlsx"), "old");
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 4; exec \"$0\" \"$@\"",
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.partnershipatlas.api.Main",
                words.split(" ")[0],
                words.split(" ")[1],
                "-o",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() > ExitStatus.FINDINGS, said);
    assertTrue(said.contains("There is no room for the "), said);
    assertTrue(said.contains("Free some space"), said);
    assertFalse(said.contains("Exception"), said);
    assertEquals("old", Files.readString(file));
    assertEquals(
        List.of(file.getFileName().toString()), names(), "and nothing half written beside it");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
