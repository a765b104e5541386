package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.MatrixCell;
import org.partnershipatlas.analyser.coverage.MatrixColumn;
import org.partnershipatlas.analyser.coverage.MatrixRow;
import org.partnershipatlas.analyser.coverage.MatrixTotals;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;

/** The coverage matrix as it is shown; a cell that is left out is <em>not recorded</em>. */
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
      int inAttendance,
      int people,
      boolean complete) {}

  /** A cell; {@code voting} is left out where it has no seats. */
  public record Cell(
      int row,
      int column,
      String state,
      Map<VoiceState, Integer> counts,
      OptionalInt voting,
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
    Network network = coverage.network();
    Matrix matrix = coverage.matrix(rows, columns);
    return new CoverageAnswer(
        rows,
        columns,
        matrix.rows().stream().map(row -> head(network, row)).toList(),
        matrix.columns().stream().map(column -> head(network, column)).toList(),
        cells(matrix),
        matrix.totals(),
        Words.list(VoiceState.class),
        Words.list(SubjectState.class),
        notes(matrix));
  }

  /** What a row or column is called. */
  static String label(Network network, String key) {
    if (key.indexOf(':') < 0) {
      return key;
    }
    try {
      return network.name(Id.parse(key));
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
        column.inAttendance(),
        column.people(),
        column.complete());
  }

  private static List<Cell> cells(Matrix matrix) {
    Map<Long, MatrixCell> known = new HashMap<>();
    matrix.cells().forEach(cell -> known.put(key(cell.row(), cell.column()), cell));
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        MatrixCell cell = known.get(key(row, column));
        VoiceState rest = matrix.columns().get(column).rest();
        if (cell != null) {
          cells.add(cell(cell));
        } else if (rest != VoiceState.NOT_RECORDED) {
          cells.add(rest(row, column, rest, matrix.rows().get(row).organisations()));
        }
      }
    }
    return cells;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  private static Cell cell(MatrixCell cell) {
    Optional<String> own = cell.state().map(Word::word);
    return new Cell(
        cell.row(),
        cell.column(),
        own.orElseGet(() -> strongest(cell.counts())),
        cell.counts(),
        cell.seats().isEmpty() ? OptionalInt.empty() : OptionalInt.of(cell.voting()),
        cell.people(),
        cell.seats(),
        cell.inAttendance());
  }

  private static Cell rest(int row, int column, VoiceState rest, int organisations) {
    Map<VoiceState, Integer> counts = new LinkedHashMap<>();
    if (organisations > 0) {
      counts.put(rest, organisations);
    }
    return new Cell(row, column, rest.word(), counts, OptionalInt.empty(), 0, List.of(), List.of());
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
