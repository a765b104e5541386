package org.partnershipatlas.api.service.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.edges.EdgeFiles;

/**
 * Files that a command was given by their paths.
 *
 * @param files they themselves; of a folder, the files in it that can be read, by name
 * @param kind what they were said to be, or else look like
 * @param notes files of a folder that were left out, in sentences
 */
public record FilesOnDisk(List<SentFile> files, FileKind kind, List<String> notes) {
  private static final Pattern READ =
      Pattern.compile("(?i)[^.].*\\.(csv|tsv|txt|xlsx|ods|zip|json|graphml|gexf|xml|net|paj|dl)");
  private static final long LARGEST = 256L << 20;

  /** Keeps its own lists. */
  public FilesOnDisk {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * Reads them.
   *
   * @throws Refusal if one is not there or cannot be read
   */
  public static FilesOnDisk of(List<Path> paths, Optional<FileKind> asked) {
    List<SentFile> files = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    paths.forEach(path -> inside(path, notes).forEach(file -> files.add(read(file))));
    FileKind kind = asked.orElseGet(() -> FileKind.guess(files));
    if (kind == FileKind.EDGES && paths.size() == 1) {
      EdgeFiles.findBeside(paths.get(0)).ifPresent(nodes -> files.add(read(nodes)));
    }
    return new FilesOnDisk(files, kind, notes);
  }

  private static List<Path> inside(Path path, List<String> notes) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> readable = new ArrayList<>();
      all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !name(file).startsWith("."))
          .sorted()
          .forEach(
              file -> {
                if (READ.matcher(name(file)).matches()) {
                  readable.add(file);
                } else {
                  notes.add("“" + name(file) + "” in the folder is no kind of file that is read.");
                }
              });
      if (readable.isEmpty()) {
        throw Refusal.of(
            ProblemCode.BAD_INPUT,
            "The folder " + path + " holds no sheet.",
            "FILE",
            path.toString(),
            "Put CSV or XLSX files, councils' JSON lists or graphs into it.");
      }
      return readable;
    } catch (IOException e) {
      throw new UncheckedIOException("The folder cannot be read: " + path, e);
    }
  }

  private static SentFile read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw Refusal.of(
            ProblemCode.BAD_INPUT,
            "There is no file at " + file + ".",
            "FILE",
            file.toString(),
            "Check the name and the folder.");
      }
      if (Files.size(file) > LARGEST) {
        throw Refusal.of(
            ProblemCode.TOO_LARGE,
            "The file " + file + " is larger than " + (LARGEST >> 20) + " MB.",
            "FILE",
            file.toString(),
            "Split it into several files.");
      }
      return new SentFile(name(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw Refusal.of(
          ProblemCode.BAD_INPUT,
          "The file " + file + " cannot be read.",
          "FILE",
          file.toString(),
          "Check its name and that you may read it.");
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
