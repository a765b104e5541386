package org.partnershipatlas.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipatlas.register.store.Contents;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.UnusableBackup;

/**
 * The folder in which a register's backups are kept, the automatic ones for as long as {@link
 * KeepingPolicy} says.
 *
 * @param folder the folder; made when the first backup is
 * @param atlas the version of this Atlas
 */
public record BackupFolder(Path folder, String atlas, Clock clock) {
  private static final Pattern NAME =
      Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,150}" + Pattern.quote(BackupFile.ENDING));

  /** No backup is written for so long without growing. */
  private static final Duration LONGEST_WRITING = Duration.ofMinutes(10);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /**
   * A backup in the folder.
   *
   * @param size in bytes
   * @param manifest empty where the file cannot be read
   */
  public record Kept(String name, Path file, long size, Optional<Manifest> manifest) {}

  /** Makes one because a person wants it; it stays until a person takes it away. */
  public Kept make(Contents contents, String why) {
    return make(contents, why, true);
  }

  /**
   * Makes one before something is done, and thins out the older ones; none of a register that has
   * never held anything.
   */
  public Optional<Kept> before(Contents contents, String why) {
    RegisterSnapshot snapshot = contents.snapshot();
    if (snapshot.revision() == 0 && snapshot.network().size() == 0) {
      return Optional.empty();
    }
    Kept made = make(contents, why, false);
    thin();
    return Optional.of(made);
  }

  private Kept make(Contents contents, String why, boolean kept) {
    create();
    clearUnfinished();
    Moment moment = Moment.of(clock);
    long revision = contents.snapshot().revision();
    String stem =
        TIME.format(moment.at()) + "-revision-" + revision + (kept ? "" : "-before-" + slug(why));
    Path file = folder.resolve(stem + BackupFile.ENDING);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(stem + "-" + i + BackupFile.ENDING);
    }
    Manifest manifest = BackupFile.write(file, contents, atlas, why, kept, moment);
    return kept(file, Optional.of(manifest));
  }

  /** The first word of what it is made for, such as import: file names are seen by everybody. */
  private static String slug(String why) {
    String word = why.strip().split("[^A-Za-z]+", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return word.isEmpty() ? "change" : word;
  }

  private void create() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      }
    } catch (IOException e) {
      throw new RegisterFileFault("make the folder for backups", folder, e);
    }
  }

  /**
   * Takes away what an Atlas that was killed while it made a backup has left: nobody sees it, and
   * people may stand in it. Another Atlas may be writing one at this moment, so it has to be old.
   */
  private void clearUnfinished() {
    try (Stream<Path> files = Files.list(folder)) {
      Instant old = clock.instant().minus(LONGEST_WRITING);
      for (Path file : files.filter(BackupFile::isUnfinished).toList()) {
        if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          delete(file);
        }
      }
    } catch (NoSuchFileException finished) {
      // Another Atlas has just put its own in place.
    } catch (IOException e) {
      throw new RegisterFileFault("look into the folder for backups", folder, e);
    }
  }

  /** Puts a backup from elsewhere into the folder. */
  public Path takeIn(Backup backup, String name) {
    create();
    Path file = folder.resolve(name);
    BackupFile.write(file, backup);
    return file;
  }

  /** Takes one away. */
  public void takeAway(Path file) {
    delete(file);
  }

  /** All that are there, newest first. */
  public List<Kept> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Kept> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
          .forEach(file -> found.add(kept(file, peek(file))));
    } catch (IOException e) {
      throw new RegisterFileFault("look into the folder for backups", folder, e);
    }
    found.sort(Comparator.comparing(Kept::name).reversed());
    return found;
  }

  private static Optional<Manifest> peek(Path file) {
    try {
      return Optional.of(BackupFile.peek(file));
    } catch (RegisterException unreadable) {
      return Optional.empty();
    }
  }

  private static Kept kept(Path file, Optional<Manifest> manifest) {
    long size;
    try {
      size = Files.size(file);
    } catch (NoSuchFileException e) {
      size = 0;
    } catch (IOException e) {
      throw new RegisterFileFault("look at the backup", file, e);
    }
    return new Kept(String.valueOf(file.getFileName()), file, size, manifest);
  }

  /** The one of that name, which is a bare file name. */
  public Optional<Kept> find(String name) {
    Path file = folder.resolve(NAME.matcher(name).matches() ? name : "none");
    return NAME.matcher(name).matches() && Files.isRegularFile(file)
        ? Optional.of(kept(file, peek(file)))
        : Optional.empty();
  }

  /** Takes away the automatic ones that need not be kept any longer. */
  public List<String> thin() {
    List<Kept> automatic =
        list().stream().filter(each -> each.manifest().filter(m -> !m.kept()).isPresent()).toList();
    List<Kept> surplus =
        KeepingPolicy.surplus(
            automatic,
            each -> each.manifest().orElseThrow().at(),
            clock.instant(),
            clock.getZone());
    surplus.forEach(each -> delete(each.file()));
    return surplus.stream().map(Kept::name).toList();
  }

  /** What came of taking people out of the backups: rewritten, or taken away where unreadable. */
  public record Cleared(int rewritten, int deleted) {}

  /**
   * Takes people out of every backup that may still hold something of them. One that cannot be read
   * cannot be searched either, and is taken away.
   *
   * @param people everybody who was ever erased
   * @param erasing what is known of somebody who was erased just now; empty when looking again
   */
  public Cleared erase(ErasedPeople people, Optional<Erasing> erasing) {
    int rewritten = 0;
    int deleted = 0;
    if (Files.isDirectory(folder)) {
      clearUnfinished();
    }
    for (Kept each : list()) {
      ErasedPeople gone = each.manifest().map(Manifest::erased).orElse(ErasedPeople.NOBODY);
      if (people.since(gone).isEmpty()) {
        continue;
      }
      try {
        Backup backup = BackupFile.read(each.file());
        Backup left =
            erasing.map(known -> backup.without(known, people)).orElse(backup).without(people);
        BackupFile.write(each.file(), left);
        rewritten++;
      } catch (UnusableBackup e) {
        delete(each.file());
        deleted++;
      }
    }
    return new Cleared(rewritten, deleted);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RegisterFileFault("take away the backup", file, e);
    }
  }
}
