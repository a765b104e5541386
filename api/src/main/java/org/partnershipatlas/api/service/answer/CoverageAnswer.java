package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.MatrixCell;
import org.partnershipatlas.analyser.coverage.MatrixColumn;
import org.partnershipatlas.analyser.coverage.MatrixRow;
import org.partnershipatlas.analyser.coverage.MatrixTotals;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;

/** The coverage matrix as it is shown; a cell that is left out has its column's <em>rest</em>. */
public record CoverageAnswer(
    RowKind rows,
    ColumnKind columns,
    List<RowHead> rowHeads,
    List<ColumnHead> columnHeads,
    List<Cell> cells,
    MatrixTotals totals,
    List<String> states,
    List<String> subjectStates,
    List<String> notes) {

  private static final List<RowKind> BEGINNINGS =
      List.of(RowKind.FIELD, RowKind.COMMUNITY, RowKind.AREA, RowKind.SECTOR, RowKind.ORGANISATION);

  /** The head of a row. */
  public record RowHead(
      String key,
      String label,
      int organisations,
      Map<VoiceState, Integer> best,
      OptionalDouble parity) {}

  /** The head of a column. */
  public record ColumnHead(
      String key,
      String label,
      int seats,
      int filled,
      int voting,
      int notVoting,
      int inAttendance,
      int people,
      boolean complete,
      VoiceState rest,
      Map<VoiceState, Integer> best) {}

  /** A cell; the numbers of votes are left out where it has no seats. */
  public record Cell(
      int row,
      int column,
      String state,
      Map<VoiceState, Integer> counts,
      OptionalInt voting,
      OptionalInt notVoting,
      int people,
      List<Id<Seat>> seats,
      List<Id<Seat>> inAttendance) {}

  /** The rows that a reader sees who asked for none: the first kind of which anything is known. */
  public static RowKind rowsToBeginWith(Coverage coverage) {
    return BEGINNINGS.stream()
        .filter(kind -> coverage.listRows(kind).stream().anyMatch(row -> !row.isNotRecorded()))
        .findFirst()
        .orElse(BEGINNINGS.get(0));
  }

  /** The coverage of a network. */
  public static CoverageAnswer of(Coverage coverage, RowKind rows, ColumnKind columns) {
    return of(coverage, rows, columns, row -> true);
  }

  /** The coverage of a network, of those rows alone; totals are of all. */
  public static CoverageAnswer of(
      Coverage coverage, RowKind rows, ColumnKind columns, Predicate<RowKey> wanted) {
    Network network = coverage.network();
    Matrix matrix = coverage.matrix(rows, columns);
    int[] places = new int[matrix.rows().size()];
    List<RowHead> heads = new ArrayList<>();
    for (int row = 0; row < places.length; row++) {
      boolean taken = wanted.test(matrix.rows().get(row).key());
      places[row] = taken ? heads.size() : -1;
      if (taken) {
        heads.add(head(network, matrix.rows().get(row)));
      }
    }
    List<String> notes = notes(matrix);
    if (heads.size() < places.length) {
      notes.add(
          heads.size()
              + " of the "
              + places.length
              + " rows are shown, as asked for; totals are of all.");
    }
    return new CoverageAnswer(
        rows,
        columns,
        heads,
        matrix.columns().stream().map(column -> head(network, column)).toList(),
        matrix.cells().stream()
            .filter(cell -> places[cell.row()] >= 0)
            .map(cell -> cell(cell, places[cell.row()]))
            .toList(),
        matrix.totals(),
        Words.list(VoiceState.class),
        Words.list(SubjectState.class),
        notes);
  }

  /** The rows of the organisations of a field, and of those that work in an area; else all. */
  public static Predicate<RowKey> only(
      Coverage coverage, Optional<Id<?>> field, Optional<Id<Area>> area) {
    return row ->
        row.kind() != RowKind.ORGANISATION
            || (field
                    .map(f -> coverage.listBelongingTo(f).contains(row.id().orElseThrow()))
                    .orElse(true)
                && area.map(a -> coverage.listWorkingIn(a).contains(row.id().orElseThrow()))
                    .orElse(true));
  }

  /** What a row or column is called. */
  static String label(Network network, String key) {
    if (key.indexOf(':') < 0) {
      return key;
    }
    try {
      return Titles.of(network, Id.parse(key));
    } catch (InvalidRecord e) {
      return key; // a size band may hold a colon
    }
  }

  private static RowHead head(Network network, MatrixRow row) {
    return new RowHead(
        row.key().text(),
        label(network, row.key().text()),
        row.organisations(),
        row.best(),
        row.parity());
  }

  private static ColumnHead head(Network network, MatrixColumn column) {
    return new ColumnHead(
        column.key(),
        label(network, column.key()),
        column.seats(),
        column.filled(),
        column.voting(),
        column.notVoting(),
        column.inAttendance(),
        column.people(),
        column.complete(),
        column.rest(),
        column.best());
  }

  private static Cell cell(MatrixCell cell, int row) {
    Optional<String> own = cell.state().map(Word::word);
    return new Cell(
        row,
        cell.column(),
        own.orElseGet(() -> strongest(cell.counts())),
        cell.counts(),
        cell.seats().isEmpty() ? OptionalInt.empty() : OptionalInt.of(cell.voting()),
        cell.seats().isEmpty() ? OptionalInt.empty() : OptionalInt.of(cell.notVoting()),
        cell.people(),
        cell.seats(),
        cell.inAttendance());
  }

  private static String strongest(Map<VoiceState, Integer> counts) {
    return counts.keySet().stream()
        .min(VoiceState::compareTo)
        .orElse(VoiceState.NOT_RECORDED)
        .word();
  }

  private static List<String> notes(Matrix matrix) {
    List<String> notes = new ArrayList<>();
    int organisations = matrix.totals().organisations();
    notes.add(
        switch (organisations) {
          case 0 -> "No organisation is listed here, so there is none to count.";
          case 1 -> "Counts are of the one organisation listed here.";
          default -> "Counts are of the " + organisations + " organisations listed here.";
        });
    if (matrix.rowKind() != RowKind.ORGANISATION) {
      notes.add("An organisation in several rows counts in each of them, and once in the totals.");
    }
    long whole = matrix.columns().stream().filter(MatrixColumn::complete).count();
    if (whole < matrix.columns().size()) {
      notes.add(
          whole
              + " of "
              + matrix.columns().size()
              + " columns are known to list all their seats; in the others an absence cannot be"
              + " told.");
    }
    return notes;
  }
}
