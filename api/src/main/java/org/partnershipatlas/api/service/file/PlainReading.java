package org.partnershipatlas.api.service.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

/** The reading of files whose records have ids of their own and hold all that they say. */
final class PlainReading {
  private PlainReading() {}

  static Reading of(
      List<SentFile> files,
      List<? extends AtlasRecord> records,
      List<Problem> problems,
      List<String> notes) {
    return of(files, records, problems, notes, row -> row.values().keySet());
  }

  /** The same, where each record is all that there is to be of it: a blank takes a value away. */
  static Reading whole(
      List<SentFile> files,
      List<? extends AtlasRecord> records,
      List<Problem> problems,
      List<String> notes) {
    return of(
        files,
        records,
        problems,
        notes,
        row -> row.kind().attributes().stream().map(Attribute::name).collect(Collectors.toSet()));
  }

  private static Reading of(
      List<SentFile> files,
      List<? extends AtlasRecord> records,
      List<Problem> problems,
      List<String> notes,
      Function<Row, Set<String>> columns) {
    String names = files.stream().map(SentFile::name).collect(Collectors.joining(", "));
    return new Reading(
        records.stream().map(entry -> read(names, entry, columns)).toList(),
        problems,
        List.of(),
        List.of(),
        notes.stream().map(note -> new Note("", 0, note)).toList(),
        new Counts(records.size(), 0, 0));
  }

  private static ReadRecord read(
      String names, AtlasRecord entry, Function<Row, Set<String>> columns) {
    Row row = entry.row();
    return new ReadRecord(
        row, true, columns.apply(row), new Problem.Place(names, 0, "", Optional.of(entry.id())));
  }
}
