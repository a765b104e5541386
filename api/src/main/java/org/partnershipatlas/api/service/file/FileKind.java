package org.partnershipatlas.api.service.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.council.ModernGov;
import org.partnershipatlas.register.edges.EdgeFiles;

/** The kinds of file that Atlas reads. */
public enum FileKind {
  /** A workbook, a sheet, or a folder or zip of sheets. */
  WORKBOOK("workbook"),
  /** Committee lists of councils. */
  MODERNGOV("moderngov"),
  /** A folder of sheets; another word for a workbook. */
  FOLDER("folder"),
  /** Lists of pairs, as researchers keep networks. */
  EDGES("edges");

  private final String word;

  FileKind(String word) {
    this.word = word;
  }

  /** The word by which it is asked for. */
  public String word() {
    return word;
  }

  /** The kind that files are, as far as can be told from looking at them. */
  public static FileKind guess(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw Refusal.of(
            ProblemCode.BAD_INPUT,
            "There is no file at " + path + ".",
            "PATH",
            path.toString(),
            "Check the name and the folder.");
      }
    }
    if (paths.stream().anyMatch(EdgeFiles::recognises)) {
      return EDGES;
    }
    long councils = paths.stream().filter(FileKind::isCouncil).count();
    if (councils == 0) {
      return WORKBOOK;
    }
    if (councils < paths.size()) {
      throw Refusal.of(
              ProblemCode.BAD_INPUT, "These files are of two kinds: councils' lists and sheets.")
          .mend("Give those of one kind at a time.");
    }
    return MODERNGOV;
  }

  private static boolean isCouncil(Path path) {
    if (!Files.isDirectory(path)) {
      return ModernGov.recognises(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.anyMatch(ModernGov::recognises);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into " + path, e);
    }
  }
}
