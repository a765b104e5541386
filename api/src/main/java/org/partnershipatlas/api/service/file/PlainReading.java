package org.partnershipatlas.api.service.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.edges.NodesApart;
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

  /**
   * The same of another program's file, whose ids are its own: a node that the register has under
   * another name is another.
   */
  static Reading apart(
      List<SentFile> files,
      List<? extends AtlasRecord> records,
      List<Problem> problems,
      List<String> notes,
      Network known) {
    NodesApart apart = NodesApart.of(records, known);
    String names = names(files);
    List<String> all = new ArrayList<>(notes);
    all.addAll(apart.notes());
    return new Reading(
        apart.rows().stream()
            .map(row -> read(names, row, !apart.made(row), row.values().keySet()))
            .toList(),
        problems,
        apart.questions(names),
        List.of(),
        all.stream().map(note -> new Note("", 0, note)).toList(),
        new Counts(records.size(), 0, 0));
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
    String names = names(files);
    return new Reading(
        records.stream()
            .map(AtlasRecord::row)
            .map(row -> read(names, row, true, columns.apply(row)))
            .toList(),
        problems,
        List.of(),
        List.of(),
        notes.stream().map(note -> new Note("", 0, note)).toList(),
        new Counts(records.size(), 0, 0));
  }

  private static String names(List<SentFile> files) {
    return files.stream().map(SentFile::name).collect(Collectors.joining(", "));
  }

  private static ReadRecord read(String names, Row row, boolean idStated, Set<String> columns) {
    Problem.Place place = new Problem.Place(names, 0, "", Optional.of(Id.of(row.kind(), row.id())));
    return new ReadRecord(row, idStated, columns, place);
  }
}
