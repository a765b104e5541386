package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.MatrixCell;
import org.partnershipatlas.analyser.coverage.MatrixColumn;
import org.partnershipatlas.analyser.coverage.MatrixRow;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.visualiser.MatrixPicture;
import org.partnershipatlas.visualiser.scene.Look;

/** Coverage as it is drawn: folded where it is large, the rows of which most is known kept. */
public final class CoverageMatrix {
  private static final int MOST_COLUMNS = 14;
  private static final int MOST_ROWS = 22;

  private final View view;
  private final Matrix matrix;
  private final List<String> notes = new ArrayList<>();
  private final Map<List<Integer>, MatrixCell> cells = new HashMap<>();

  private CoverageMatrix(View view, Matrix matrix) {
    this.view = view;
    this.matrix = matrix;
    matrix.cells().forEach(cell -> cells.put(List.of(cell.row(), cell.column()), cell));
  }

  /**
   * The matrix that is asked for.
   *
   * @param usual the rows that are drawn where none are asked for
   */
  public static MatrixPicture of(
      View view, Wishes wishes, RowKind usual, Optional<String> heading) {
    Coverage coverage = view.analyser().coverage();
    RowKind rows = wishes.word(RowKind.class, "rows", usual);
    Matrix groups =
        coverage.matrix(rows, wishes.word(ColumnKind.class, "columns", ColumnKind.GROUP));
    List<String> folded = new ArrayList<>();
    if (wishes.find("columns").isEmpty() && groups.columns().size() > MOST_COLUMNS) {
      int many = groups.columns().size();
      groups = coverage.matrix(rows, foldedBy(coverage, rows));
      folded.add(
          "The %d groups are folded by %s: each column tells the strongest voice on any of them."
              .formatted(many, groups.columnKind().word()));
    }
    CoverageMatrix made = new CoverageMatrix(view, groups);
    made.notes.addAll(folded);
    return made.picture(heading);
  }

  /** By theme; by kind where hardly any theme is recorded. */
  private static ColumnKind foldedBy(Coverage coverage, RowKind rows) {
    List<MatrixColumn> themes = coverage.matrix(rows, ColumnKind.THEME).columns();
    boolean told = themes.stream().filter(c -> c.key().indexOf(':') >= 0).count() > 1;
    return told ? ColumnKind.THEME : ColumnKind.KIND;
  }

  private MatrixPicture picture(Optional<String> heading) {
    List<Integer> rows =
        kept(matrix.rows().size(), MOST_ROWS, this::rowWeight, plural(matrix.rowKind().word()));
    List<Integer> columns =
        kept(
            matrix.columns().size(),
            MOST_COLUMNS,
            this::columnWeight,
            plural(matrix.columnKind().word()));
    List<List<MatrixPicture.State>> states = new ArrayList<>();
    for (int row : rows) {
      states.add(columns.stream().map(column -> state(row, column)).toList());
    }
    addNotes();
    String what =
        capital(plural(matrix.rowKind().word())) + " × " + plural(matrix.columnKind().word());
    return new MatrixPicture(
        heading.orElse("Who has a voice where · " + view.source().title()),
        what,
        matrix.rowKind() == RowKind.ORGANISATION ? "spoken for on" : "heard on",
        "Seats filled, of those listed",
        rows.stream().map(row -> row(matrix.rows().get(row), row)).toList(),
        columns.stream().map(column -> column(matrix.columns().get(column))).toList(),
        states,
        matrix.columns().stream().flatMap(c -> c.groups().stream()).distinct().toList(),
        notes);
  }

  /** The places of those that weigh most, in their own order. */
  private List<Integer> kept(int size, int most, ToIntFunction<Integer> weight, String what) {
    if (size > most) {
      notes.add(
          "%d of the %d %s are drawn: those of which most is recorded."
              .formatted(most, size, what));
    }
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingInt(weight).reversed().thenComparing(place -> place))
        .limit(most)
        .sorted()
        .toList();
  }

  private int rowWeight(int row) {
    int told = 0;
    for (int column = 0; column < matrix.columns().size(); column++) {
      told += state(row, column).look() == Look.NOT_RECORDED ? 0 : 1;
    }
    return told * 10_000 + matrix.rows().get(row).organisations();
  }

  private int columnWeight(int column) {
    int told = 0;
    for (int row = 0; row < matrix.rows().size(); row++) {
      told += state(row, column).look() == Look.NOT_RECORDED ? 0 : 1;
    }
    return told * 10_000 + matrix.columns().get(column).seats();
  }

  private MatrixPicture.State state(int row, int column) {
    MatrixCell cell = cells.get(List.of(row, column));
    if (cell == null) {
      return new MatrixPicture.State(look(matrix.columns().get(column).rest()), "");
    }
    Look strongest =
        look(
            cell.counts().keySet().stream()
                .min(VoiceState::compareTo)
                .orElse(VoiceState.NOT_RECORDED));
    // Beside fields, an organisation that sits for itself is in the room, whatever its own field.
    boolean ofFields = matrix.rowKind() != RowKind.ORGANISATION;
    Look here = ofFields && strongest == Look.DIRECT ? Look.IN_THE_ROOM : strongest;
    return new MatrixPicture.State(cell.state().map(CoverageMatrix::look).orElse(here), "");
  }

  private static Look look(Word state) {
    for (Look look : MatrixPicture.STATES) {
      if (look.word().equals(state.word())) {
        return look;
      }
    }
    throw new IllegalStateException("No look for " + state.word());
  }

  private MatrixPicture.Head row(MatrixRow row, int place) {
    String key = row.key().text();
    boolean single = matrix.rowKind() == RowKind.ORGANISATION;
    int heard = 0;
    for (int column = 0; column < matrix.columns().size(); column++) {
      Look look = state(place, column).look();
      boolean spoken =
          look == Look.ACCOUNTABLE
              || (single && (look == Look.DIRECT || look == Look.ACCOUNTABLE_GENERAL));
      heard += spoken ? 1 : 0;
    }
    String listed =
        single ? "" : row.organisations() == 0 ? "none listed" : row.organisations() + " listed";
    String parity =
        row.parity().isPresent()
            ? String.format(Locale.UK, " · parity %.2f", row.parity().getAsDouble())
            : "";
    return new MatrixPicture.Head(
        key,
        record(key),
        row.key().isNotRecorded() ? none(matrix.rowKind().word()) : name(key),
        listed + parity,
        row.key().isNotRecorded() ? "" : heard + " of " + matrix.columns().size());
  }

  private MatrixPicture.Head column(MatrixColumn column) {
    int groups = column.groups().size();
    boolean folded = matrix.columnKind() != ColumnKind.GROUP;
    String detail = folded ? groups + (groups == 1 ? " group" : " groups") : "";
    String total = column.seats() == 0 ? "no seats" : column.filled() + " of " + column.seats();
    return new MatrixPicture.Head(
        column.key(),
        record(column.key()),
        column.key().equals("not recorded") ? none(matrix.columnKind().word()) : name(column.key()),
        detail,
        total);
  }

  private static String none(String kind) {
    return "No " + kind + " recorded";
  }

  private static String record(String key) {
    return key.indexOf(':') < 0 ? "" : key;
  }

  private String name(String key) {
    if (key.indexOf(':') < 0) {
      return capital(key);
    }
    try {
      return Titles.of(view.network(), Id.parse(key));
    } catch (InvalidRecord e) {
      return key; // a size band may hold a colon
    }
  }

  private void addNotes() {
    long whole = matrix.columns().stream().filter(MatrixColumn::complete).count();
    if (whole < matrix.columns().size()) {
      notes.add(
          "%d of %d columns %s known to list all their seats; in the others an absence cannot be"
                  .formatted(whole, matrix.columns().size(), whole == 1 ? "is" : "are")
              + " told.");
    }
    if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
      notes.add(
          "No %s are recorded here, which is not to say that there are none."
              .formatted(
                  plural(
                      matrix.rows().isEmpty()
                          ? matrix.rowKind().word()
                          : matrix.columnKind().word())));
    }
  }

  private static String plural(String word) {
    return switch (word) {
      case "community" -> "communities";
      case "size" -> "size bands";
      default -> word + "s";
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
