package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens a file in LibreOffice, without a window, and writes what it makes of it as PDF. */
final class LibreOffice {
  private LibreOffice() {}

  static void toPdf(Path folder, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "said.txt"))
            .start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("LibreOffice has not ended after three minutes.");
    }
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said.txt")));
  }
}
