package org.partnershipatlas.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** Writes a command's result to where it was asked for. */
final class OutputFile {
  private OutputFile() {}

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw refused(file);
    }
  }

  static Refusal refused(Path file) {
    return Refusal.of(
        ProblemCode.BAD_INPUT,
        "The file " + file + " cannot be written.",
        "-o",
        file.toString(),
        "Check that its folder exists and that you may write there.");
  }
}
