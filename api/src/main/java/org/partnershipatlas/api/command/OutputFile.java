package org.partnershipatlas.api.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.partnershipatlas.api.service.Keys;
import org.partnershipatlas.api.service.NoRoom;
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

  /** Writes the file whole or not at all: what stood there before stays until all is written. */
  static void write(Path file, byte[] bytes) {
    write(
        file,
        out -> {
          try {
            out.write(bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The same, written piece by piece, so that a large file need not be held in memory. */
  static void write(Path file, Consumer<OutputStream> writer) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(Files.newOutputStream(file), writer); // a pipe or a device
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), writer);
      }
    } catch (UncheckedIOException e) {
      throw refused(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  private static void replace(Path file, Consumer<OutputStream> writer) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + "." + Keys.random() + ".part");
    try {
      fill(
          Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          writer);
      if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void fill(OutputStream plain, Consumer<OutputStream> writer) throws IOException {
    try (plain;
        OutputStream out = new BufferedOutputStream(plain, 1 << 16)) {
      writer.accept(out);
    }
  }

  private static Refusal refused(Path file, IOException failure) {
    boolean full = NoRoom.isSaidBy(failure);
    return Refusal.of(
        ProblemCode.BAD_INPUT,
        full
            ? "There is no room for the file " + file + "; what was there before is untouched."
            : "The file " + file + " cannot be written.",
        "-o",
        file.toString(),
        full
            ? "Free some space on that disk, or write to another."
            : "Check that its folder exists and that you may write there.");
  }
}
