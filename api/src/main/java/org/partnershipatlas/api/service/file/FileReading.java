package org.partnershipatlas.api.service.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.council.ModernGov;
import org.partnershipatlas.register.edges.EdgeFiles;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.edges.EdgeReading;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * What files say, read by themselves and not against the register.
 *
 * @param problems faults, questions and notes, each with its place
 * @param notes what was done on the way, in sentences
 * @param edges what the pairs are, where it is a list of pairs
 */
public record FileReading(
    Network network, List<Problem> problems, List<String> notes, Optional<EdgeForm> edges) {
  private static final int MOST_TOLD = 40;

  /** Reads files of a kind, or of the kind that they look like. */
  public static FileReading of(List<Path> paths, Optional<FileKind> kind, LocalDate day) {
    FileKind asked = kind.orElseGet(() -> FileKind.guess(paths));
    if (asked == FileKind.MODERNGOV) {
      return council(ModernGov.read(paths), day);
    }
    try {
      if (asked == FileKind.EDGES) {
        return edges(EdgeFiles.read(paths), day);
      }
      return sheets(paths.stream().map(SheetFile::read).toList(), day).orRefused();
    } catch (UnreadableFile e) {
      throw unreadable(e);
    }
  }

  /** This reading, unless nothing at all was understood, which is no answer to any question. */
  private FileReading orRefused() {
    List<Problem> told =
        problems.stream().filter(each -> each.level() != Problem.Level.NOTE).toList();
    if (network.size() > 0 || told.isEmpty()) {
      return this;
    }
    throw Refusal.of(ProblemCode.BAD_INPUT, "Nothing in it could be read as records.")
        .mend(
            "Name the columns: Group and Person are enough, as in the workbook that ./atlas"
                + " template writes.")
        .faults(told);
  }

  /** Reads one file that was sent. */
  public static FileReading of(String name, byte[] bytes, FileKind kind, LocalDate day) {
    if (kind == FileKind.MODERNGOV) {
      return council(ModernGov.read(name, bytes), day);
    }
    if (kind == FileKind.EDGES) {
      return edges(EdgeFiles.of(List.of(sheetFile(name, bytes))), day);
    }
    return sheets(List.of(sheetFile(name, bytes)), day);
  }

  /** The sheets of a file that was sent. */
  public static SheetFile sheetFile(String name, byte[] bytes) {
    try {
      return SheetFile.read(name, bytes, Limits.USUAL);
    } catch (UnreadableFile e) {
      throw unreadable(e);
    }
  }

  /** Several files as one book of sheets. */
  public static SheetFile together(List<SheetFile> files) {
    if (files.size() == 1) {
      return files.get(0);
    }
    List<RawSheet> sheets = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    files.forEach(
        file -> {
          sheets.addAll(file.sheets());
          notes.addAll(file.notes());
        });
    return new SheetFile(files.size() + " files", sheets, notes);
  }

  /** The faults alone. */
  public List<Problem> faults() {
    return problems.stream().filter(each -> each.level() == Problem.Level.FAULT).toList();
  }

  private static FileReading sheets(List<SheetFile> files, LocalDate day) {
    Reading reading = WorkbookReader.against(Network.empty(day)).read(together(files));
    List<String> notes = new ArrayList<>();
    reading.mappings().stream()
        .filter(mapping -> mapping.guessed())
        .map(Object::toString)
        .forEach(notes::add);
    reading.notes().stream().map(Note::toString).forEach(notes::add);
    return new FileReading(
        reading.network(day), reading.problems(), List.copyOf(notes), Optional.empty());
  }

  private static FileReading council(
      org.partnershipatlas.register.council.Reading reading, LocalDate day) {
    return new FileReading(
        Network.of(reading.records(), day),
        reading.problems(),
        reading.description().lines().toList(),
        Optional.empty());
  }

  /** One row that is left out changes every measure, so pairs are all read or none. */
  private static FileReading edges(EdgeReading reading, LocalDate day) {
    FileReading read =
        new FileReading(
            Network.of(reading.records(), day),
            reading.problems(),
            reading.notes(),
            reading.form());
    if (read.faults().isEmpty()) {
      return read;
    }
    int faults = read.faults().size();
    throw Refusal.of(
            ProblemCode.BAD_INPUT,
            faults == 1
                ? "The list of pairs has a fault."
                : "The list of pairs has "
                    + faults
                    + " faults"
                    + (faults > MOST_TOLD ? "; the first " + MOST_TOLD + " are told." : "."))
        .faults(read.faults().subList(0, Math.min(MOST_TOLD, faults)));
  }

  private static Refusal unreadable(UnreadableFile failure) {
    ProblemCode code =
        failure.code().equals("file-too-large") ? ProblemCode.TOO_LARGE : ProblemCode.BAD_INPUT;
    return Refusal.of(code, String.valueOf(failure.getMessage()));
  }
}
