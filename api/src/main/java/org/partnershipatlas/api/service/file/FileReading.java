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
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

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
    return of(paths, kind, FileWishes.NONE, day);
  }

  /** The same, where somebody says something of them. */
  public static FileReading of(
      List<Path> paths, Optional<FileKind> kind, FileWishes wishes, LocalDate day) {
    FilesOnDisk given = FilesOnDisk.of(paths, kind);
    FileSource source = given.kind().open(given.files(), wishes, Progress.NONE);
    Reading reading = source.readAgainst(Network.empty(day));
    List<String> notes = new ArrayList<>(given.notes());
    reading.mappings().stream()
        .filter(mapping -> mapping.guessed())
        .map(Object::toString)
        .forEach(notes::add);
    reading.notes().stream().map(Note::toString).forEach(notes::add);
    FileReading read =
        new FileReading(
            reading.network(day), reading.problems(), List.copyOf(notes), source.findPairs());
    return given.kind() == FileKind.EDGES ? read.whole() : read.orRefused();
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
            told.stream().allMatch(each -> each.code().equals("sheet-not-understood"))
                ? "Name the columns: Group and Person are enough, as in the workbook that ./atlas"
                    + " template writes."
                : "Mend the file as it says above, then give it again.")
        .faults(told);
  }

  /** The faults alone. */
  public List<Problem> faults() {
    return problems.stream().filter(each -> each.level() == Problem.Level.FAULT).toList();
  }

  /** One row that is left out changes every measure, so pairs are all read or none. */
  private FileReading whole() {
    if (faults().isEmpty()) {
      return this;
    }
    int faults = faults().size();
    throw Refusal.of(
            ProblemCode.BAD_INPUT,
            faults == 1
                ? "The list of pairs has a fault."
                : "The list of pairs has "
                    + faults
                    + " faults"
                    + (faults > MOST_TOLD ? "; the first " + MOST_TOLD + " are told." : "."))
        .faults(faults().subList(0, Math.min(MOST_TOLD, faults)));
  }
}
