package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Opens a file in LibreOffice, without a window, and writes what it makes of it in another form.
 */
final class LibreOffice {
  private LibreOffice() {}

  static void toPdf(Path folder, Path file) throws IOException, InterruptedException {
    convert(folder, file, "pdf");
  }

  /** Writes into the folder what it makes of the file, under the same name with that ending. */
  static void convert(Path folder, Path file, String ending)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                ending,
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
