package org.partnershipatlas.register.edges;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;

/**
 * Reads edge lists: sheets with the header {@code source,target[,weight]} or {@code person,group},
 * and one with {@code id} and anything else beside them. A file called {@code nodes.csv} in the
 * folder of an edge list is read with it.
 */
public final class EdgeFiles {
  private static final String NODES = "nodes.csv";

  private final List<Note> notes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<EdgeSheet> edges = new ArrayList<>();
  private final List<EdgeSheet> nodes = new ArrayList<>();

  private EdgeFiles() {}

  /** Whether a file begins as a list of {@code source,target}. */
  public static boolean recognises(String name, byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    String line = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    return line.matches("\\W*source\\W{1,3}target(\\W.*)?");
  }

  /** The nodes that lie beside a list of pairs. */
  public static Optional<Path> findBeside(Path edges) {
    if (Files.isDirectory(edges)) {
      return Optional.empty();
    }
    Path nodes = edges.resolveSibling(NODES);
    boolean other = !nodes.getFileName().equals(edges.getFileName());
    return other && Files.isRegularFile(nodes) ? Optional.of(nodes) : Optional.empty();
  }

  /** Reads files that are open already, as one. */
  public static EdgeReading of(List<SheetFile> files) {
    EdgeFiles reader = new EdgeFiles();
    for (SheetFile file : files) {
      reader.notes.addAll(file.notes());
      file.sheets().forEach(reader::sort);
    }
    return reader.make();
  }

  private void sort(RawSheet raw) {
    EdgeSheet sheet = EdgeSheet.of(raw, notes);
    if (sheet.form().isPresent()) {
      edges.add(sheet);
    } else if (sheet.isNodes()) {
      nodes.add(sheet);
    } else {
      problems.add(noColumns(sheet));
    }
  }

  private static Problem noColumns(EdgeSheet sheet) {
    if (sheet.header().isEmpty()) {
      return fault("file-empty", "The file is empty.", sheet, "", "", "Begin with a header.");
    }
    String missing = "source";
    for (EdgeForm form : EdgeForm.values()) {
      if (sheet.has(form.first()) || sheet.has(form.second())) {
        missing = sheet.has(form.first()) ? form.second() : form.first();
      }
    }
    return fault(
        "missing-column",
        "There is no column “" + missing + "”.",
        sheet,
        missing,
        String.join(",", sheet.header()),
        "Begin with the header source,target or source,target,weight (organisations and their"
            + " dealings), or person,group (seats).");
  }

  private static Problem fault(
      String code, String message, EdgeSheet sheet, String column, String value, String mend) {
    return new Problem(
        code,
        Problem.Level.FAULT,
        message,
        Problem.Place.cell(sheet.name(), sheet.headerRow(), column),
        value,
        mend);
  }

  private EdgeReading make() {
    Optional<EdgeForm> form = edges.stream().findFirst().flatMap(EdgeSheet::form);
    if (form.isEmpty()) {
      nodes.forEach(sheet -> problems.add(noColumns(sheet)));
      return new EdgeReading(form, List.of(), problems, lines());
    }
    EdgeRecords records = new EdgeRecords(form.get(), problems, notes);
    nodes.forEach(records::readNodes);
    for (EdgeSheet sheet : edges) {
      if (sheet.form().equals(form)) {
        records.readEdges(sheet);
      } else {
        problems.add(
            fault(
                "two-forms",
                "One list is of "
                    + form.get().first()
                    + " and "
                    + form.get().second()
                    + ", another is not.",
                sheet,
                "",
                String.join(",", sheet.header()),
                "Give lists of one kind at a time."));
      }
    }
    records.finish();
    return new EdgeReading(form, records.records(), problems, lines());
  }

  private List<String> lines() {
    return notes.stream().map(Note::toString).toList();
  }
}
