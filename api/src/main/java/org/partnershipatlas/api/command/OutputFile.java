package org.partnershipatlas.api.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** Writes a command's result to where it was asked for. */
final class OutputFile {
  private OutputFile() {}

  /** The ending of a file's name, in small letters and without its dot. */
  static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw refused(file);
    }
  }

  /** The same, written piece by piece, so that a large file need not be held in memory. */
  static void write(Path file, Consumer<OutputStream> writer) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      writer.accept(out);
    } catch (IOException | UncheckedIOException e) {
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
