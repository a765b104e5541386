package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.register.store.RegisterFileFault;

/** Small text files of the home folder: written whole or not at all. */
final class SmallFile {
  private static final FileAttribute<?>[] NONE = {};

  private SmallFile() {}

  /** The text of a file; bytes that are no text, as after a power cut, stand as a mark. */
  static Optional<String> find(Path file) {
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new RegisterFileFault("read", file, e);
    }
  }

  /** The number that a file holds; none where it holds anything else. */
  static OptionalInt findNumber(Path file) {
    try {
      return find(file).stream().mapToInt(Integer::parseInt).findFirst();
    } catch (NumberFormatException halfWritten) {
      return OptionalInt.empty();
    }
  }

  static void write(Path file, String text) {
    write(file, text, NONE);
  }

  /** Writes a file that only its owner can read, and that was never readable by anyone else. */
  static void writeSecret(Path file, String text) {
    write(file, text, closed(file, "rw-------"));
  }

  /** Opens a new file that only its owner can read; one that is there already is taken away. */
  static OutputStream openSecret(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Channels.newOutputStream(
        Files.newByteChannel(
            file,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            closed(file, "rw-------")));
  }

  /** Makes a folder, and those above it, that only its owner can look into. */
  static void createSecretFolder(Path folder) throws IOException {
    Files.createDirectories(folder, closed(folder, "rwx------"));
  }

  private static FileAttribute<?>[] closed(Path at, String permissions) {
    boolean posix = at.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NONE;
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RegisterFileFault("delete", file, e);
    }
  }

  private static void write(Path file, String text, FileAttribute<?>... attributes) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              attributes)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        // Else a power cut could leave the new name with nothing in it.
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new RegisterFileFault("write", file, e);
    }
  }
}
