package org.partnershipatlas.register.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import org.partnershipatlas.register.store.Contents;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RowLines;
import org.partnershipatlas.register.store.UnusableBackup;

/**
 * A backup as a file: a line with its checksum, a line that says what it is, and all of the
 * register as compressed lines of text. It is written beside its place and put there whole, and
 * only its owner may read it.
 */
public final class BackupFile {
  /** How a backup's name ends. */
  public static final String ENDING = ".atlas-backup";

  private static final String UNFINISHED = ".new";
  private static final long MOST_BYTES = 1L << 30;
  private static final int USUAL_HEAD = 1 << 13;
  private static final int LONGEST_HEAD = 1 << 25;

  private BackupFile() {}

  /**
   * Makes a backup.
   *
   * @param atlas the version of this Atlas
   * @param why what it is made for
   * @param kept whether only a person may take it away
   */
  public static Manifest write(
      Path file, Contents contents, String atlas, String why, boolean kept, Moment moment) {
    ErasedPeople erased = contents.erased();
    RegisterSnapshot snapshot = contents.snapshot();
    Manifest manifest =
        new Manifest(
            atlas,
            contents.schema(),
            snapshot.revision(),
            moment.day(),
            moment.at(),
            why,
            kept,
            snapshot.network().fingerprint().toString(),
            snapshot.network().size(),
            erased);
    put(
        file,
        manifest,
        out ->
            BackupLines.write(
                out,
                snapshot.network().listAll(),
                reader -> contents.eachEntry(snapshot.revision(), reader)));
    return manifest;
  }

  /** Writes a backup that was read, as when a person was erased from it. */
  public static void write(Path file, Backup backup) {
    put(
        file,
        backup.manifest(),
        out ->
            BackupLines.write(
                out, backup.network().listAll(), reader -> backup.history().forEach(reader)));
  }

  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  /** Whether that is a backup on its way, or what is left of one where Atlas was killed. */
  static boolean isUnfinished(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(ENDING + UNFINISHED);
  }

  private static void put(Path file, Manifest manifest, Body body) {
    Path fresh = file.resolveSibling("." + file.getFileName() + UNFINISHED);
    try {
      Files.deleteIfExists(fresh);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly(file))) {
        BackupHead head = fill(channel, manifest, body);
        channel.write(ByteBuffer.wrap(head.bytes()), 0);
        channel.force(true);
      }
      move(fresh, file);
    } catch (IOException e) {
      throw new RegisterFileFault("write the backup", file, e);
    } finally {
      deleteQuietly(fresh);
    }
  }

  private static BackupHead fill(FileChannel channel, Manifest manifest, Body body)
      throws IOException {
    channel.position(BackupHead.LENGTH);
    DigestOutputStream digested =
        new DigestOutputStream(
            new BufferedOutputStream(new Kept(Channels.newOutputStream(channel)), 1 << 16),
            BackupHead.digest());
    digested.write((manifest.line() + "\n").getBytes(StandardCharsets.UTF_8));
    try (OutputStream packed = RowLines.compressed(digested)) {
      body.write(packed);
    }
    digested.flush();
    return new BackupHead(
        BackupHead.FORM,
        channel.size() - BackupHead.LENGTH,
        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  /** Closing what is written into the file leaves the file open for its first line. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(BackupFile.class.getName())
          .log(System.Logger.Level.INFO, "An unfinished backup was left.", e);
    }
  }

  /**
   * Reads a backup and checks all of it.
   *
   * @throws UnusableBackup where anything about it is not as it was written
   */
  public static Backup read(Path file) {
    return parse(bytes(file));
  }

  /** The same of a file that is in memory. */
  public static Backup parse(byte[] file) {
    BackupHead.parse(file).check(file);
    int end = endOfLine(file);
    Manifest manifest = manifest(file, end);
    try (BufferedReader lines =
        RowLines.lines(new java.io.ByteArrayInputStream(file, end + 1, file.length - end - 1))) {
      return BackupLines.read(lines, manifest);
    } catch (IOException e) {
      throw BackupHead.damaged("It cannot be unpacked.");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnusableBackup(
            "This file is larger than any backup that Atlas reads (1 GB).",
            "Choose a file that ./atlas backup has written.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RegisterFileFault("read the backup", file, e);
    }
  }

  /** What a backup says of itself, without looking at the rest of it. */
  public static Manifest peek(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int most = USUAL_HEAD;
      byte[] bytes = first(channel, most);
      BackupHead.parse(bytes);
      // One that tells of many erased people is longer than most.
      while (findEndOfLine(bytes) < 0 && bytes.length == most && most < LONGEST_HEAD) {
        most *= 4;
        bytes = first(channel, most);
      }
      return manifest(bytes, endOfLine(bytes));
    } catch (IOException e) {
      throw new RegisterFileFault("read the backup", file, e);
    }
  }

  /** So many bytes from its beginning, or all that it has. */
  private static byte[] first(FileChannel channel, int most) throws IOException {
    ByteBuffer first = ByteBuffer.allocate((int) Math.min(most, channel.size()));
    channel.position(0);
    while (first.hasRemaining() && channel.read(first) >= 0) {
      // until it is full or the file ends
    }
    return Arrays.copyOf(first.array(), first.position());
  }

  private static Manifest manifest(byte[] file, int end) {
    return Manifest.parse(
        new String(file, BackupHead.LENGTH, end - BackupHead.LENGTH, StandardCharsets.UTF_8));
  }

  private static int endOfLine(byte[] file) {
    int end = findEndOfLine(file);
    if (end < 0) {
      throw BackupHead.damaged("Its second line is missing.");
    }
    return end;
  }

  private static int findEndOfLine(byte[] file) {
    for (int i = BackupHead.LENGTH; i < file.length; i++) {
      if (file[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
