package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileReading;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.council.ModernGov;
import org.partnershipatlas.register.edges.EdgeFiles;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.edges.EdgeReading;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Files that are to be taken in, of one kind, which can be read against any network. */
final class Incoming {
  private final FileKind kind;
  private final List<SheetFile> sheets;
  private final List<SentFile> lists;
  private Optional<EdgeForm> pairs = Optional.empty();

  private Incoming(FileKind kind, List<SheetFile> sheets, List<SentFile> lists) {
    this.kind = kind;
    this.sheets = sheets;
    this.lists = lists;
  }

  static Incoming of(List<SentFile> files, FileKind kind, Progress progress) {
    if (files.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_INPUT, "No file was sent.")
          .mend("Send one or more parts called file.");
    }
    if (kind == FileKind.MODERNGOV) {
      return new Incoming(kind, List.of(), List.copyOf(files));
    }
    List<SheetFile> sheets = new ArrayList<>();
    for (SentFile file : files) {
      progress.at(sheets.size(), files.size());
      sheets.add(FileReading.sheetFile(file.name(), file.bytes()));
    }
    return new Incoming(kind, List.copyOf(sheets), List.of());
  }

  FileKind kind() {
    return kind;
  }

  Reading readAgainst(Network known) {
    if (kind == FileKind.EDGES) {
      return edges();
    }
    return kind == FileKind.MODERNGOV
        ? councils()
        : WorkbookReader.against(known).read(FileReading.together(sheets));
  }

  /** What the pairs are, of a list of pairs. */
  Optional<EdgeForm> findPairs() {
    return pairs;
  }

  private Reading edges() {
    EdgeReading reading = EdgeFiles.of(sheets);
    pairs = reading.form();
    String names = String.join(", ", sheets.stream().map(SheetFile::name).toList());
    return new Reading(
        reading.records().stream().map(entry -> read(names, entry)).toList(),
        reading.problems(),
        List.of(),
        List.of(),
        reading.notes().stream().map(note -> new Note(names, 0, note)).toList(),
        new Counts(reading.records().size(), 0, 0));
  }

  private Reading councils() {
    List<ReadRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Map<String, byte[]> sent = new LinkedHashMap<>();
    lists.forEach(file -> sent.put(file.name(), file.bytes()));
    String names = String.join(", ", sent.keySet());
    // All at once, so that one person on two councils is one.
    org.partnershipatlas.register.council.Reading reading = ModernGov.read(sent);
    reading.records().forEach(entry -> records.add(read(names, entry)));
    problems.addAll(reading.problems());
    reading.description().lines().forEach(line -> notes.add(new Note(names, 0, line)));
    return new Reading(
        records, problems, List.of(), List.of(), notes, new Counts(records.size(), 0, 0));
  }

  private static ReadRecord read(String file, AtlasRecord entry) {
    Row row = entry.row();
    return new ReadRecord(
        row, true, row.values().keySet(), new Problem.Place(file, 0, "", Optional.of(entry.id())));
  }
}
