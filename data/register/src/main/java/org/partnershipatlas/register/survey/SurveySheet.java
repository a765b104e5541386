package org.partnershipatlas.register.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A sheet of answers in one of three shapes: a row for each pair; a row for each respondent with a
 * column for each partner and question; or a matrix of organisations by organisations.
 */
final class SurveySheet {
  private static final Set<String> BY =
      Set.of(
          "respondent",
          "respondent organisation",
          "respondent organization",
          "responding organisation",
          "organisation answering",
          "respondent name",
          "rater");
  private static final Set<String> ABOUT =
      Set.of(
          "partner",
          "partner organisation",
          "partner organization",
          "partner name",
          "about",
          "about organisation",
          "organisation rated",
          "ratee");
  private static final Pattern SPLIT =
      Pattern.compile("^(.+?)\\s*(?:[:|\\[(]|\\s[-–—]\\s|__)\\s*(.+?)[\\])]?$");

  /** The three shapes. */
  enum Shape {
    PAIRS,
    WIDE,
    MATRIX
  }

  private final String file;
  private final TableRow header;
  private final List<TableRow> rows;
  private final Shape shape;

  private SurveySheet(String file, TableRow header, List<TableRow> rows, Shape shape) {
    this.file = file;
    this.header = header;
    this.rows = rows;
    this.shape = shape;
  }

  /** A sheet, where it has one of the shapes. */
  static Optional<SurveySheet> find(String file, List<TableRow> rows) {
    for (int i = 0; i < Math.min(10, rows.size()); i++) {
      Optional<Shape> shape = shape(rows.get(i), rows.subList(i + 1, rows.size()));
      if (shape.isPresent()) {
        return Optional.of(
            new SurveySheet(file, rows.get(i), rows.subList(i + 1, rows.size()), shape.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Shape> shape(TableRow header, List<TableRow> rows) {
    List<String> keys = header.cells().stream().map(SourceRow::key).toList();
    boolean by = keys.stream().anyMatch(BY::contains);
    if (by && keys.stream().anyMatch(ABOUT::contains)) {
      return Optional.of(Shape.PAIRS);
    }
    if (by && header.cells().stream().anyMatch(cell -> partner(cell).isPresent())) {
      return Optional.of(Shape.WIDE);
    }
    return isMatrix(header, rows) ? Optional.of(Shape.MATRIX) : Optional.empty();
  }

  /** Organisations down the side that stand along the top too, and numbers between. */
  private static boolean isMatrix(TableRow header, List<TableRow> rows) {
    Set<NameKey> top = new LinkedHashSet<>();
    header.cells().stream().skip(1).filter(c -> !c.isEmpty()).map(NameKey::of).forEach(top::add);
    long named = rows.stream().filter(row -> top.contains(NameKey.of(row.cell(0)))).count();
    boolean numbers =
        rows.stream()
            .flatMap(row -> row.cells().stream().skip(1))
            .allMatch(cell -> cell.isEmpty() || cell.matches("\\d(\\.0+)?|-|[xX]|[nN]/?[aA]"));
    return top.size() >= 2
        && named >= 2
        && named * 10 >= rows.size() * 6L
        && numbers
        && top.stream().noneMatch(name -> name.text().matches("\\d*"));
  }

  String file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  /** The partner and the question of a column of a wide sheet. */
  private static Optional<Map.Entry<String, Question>> partner(String cell) {
    Matcher parts = SPLIT.matcher(cell);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String one = String.valueOf(parts.group(1)).strip();
    String other = String.valueOf(parts.group(2)).strip();
    Optional<Question> second = Question.find(SourceRow.key(other));
    return second
        .map(question -> Map.entry(one, question))
        .or(() -> Question.find(SourceRow.key(one)).map(question -> Map.entry(other, question)));
  }

  /** What each row answers. */
  List<Answered> answers() {
    return switch (shape) {
      case PAIRS -> pairs();
      case WIDE -> wide();
      case MATRIX -> matrix();
    };
  }

  /** Those who are asked, whether they answered or not. */
  List<String> respondents() {
    int column = shape == Shape.MATRIX ? 0 : column(BY);
    return rows.stream().map(row -> row.cell(column)).filter(c -> !c.isEmpty()).distinct().toList();
  }

  private int column(Set<String> headers) {
    for (int i = 0; i < header.cells().size(); i++) {
      if (headers.contains(SourceRow.key(header.cell(i)))) {
        return i;
      }
    }
    return -1;
  }

  private SourceRow row(TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      cells.putIfAbsent(header.cell(i), row.cell(i));
    }
    return new SourceRow(file, row.number(), cells);
  }

  private List<Answered> pairs() {
    List<Answered> all = new ArrayList<>();
    for (TableRow row : rows) {
      Map<Question, String> answers = new EnumMap<>(Question.class);
      for (int i = 0; i < header.cells().size(); i++) {
        Optional<Question> question = Question.find(SourceRow.key(header.cell(i)));
        if (question.isPresent() && !row.cell(i).isEmpty()) {
          answers.putIfAbsent(question.get(), row.cell(i));
        }
      }
      all.add(new Answered(row(row), row.cell(column(BY)), row.cell(column(ABOUT)), answers));
    }
    return all;
  }

  private List<Answered> wide() {
    List<Answered> all = new ArrayList<>();
    for (TableRow row : rows) {
      Map<String, Map<Question, String>> partners = new LinkedHashMap<>();
      for (int i = 0; i < header.cells().size(); i++) {
        Optional<Map.Entry<String, Question>> asked = partner(header.cell(i));
        if (asked.isPresent() && !row.cell(i).isEmpty()) {
          partners
              .computeIfAbsent(asked.get().getKey(), p -> new EnumMap<>(Question.class))
              .put(asked.get().getValue(), row.cell(i));
        }
      }
      SourceRow source = row(row);
      partners.forEach(
          (partner, answers) ->
              all.add(new Answered(source, row.cell(column(BY)), partner, answers)));
    }
    return all;
  }

  private List<Answered> matrix() {
    List<Answered> all = new ArrayList<>();
    for (TableRow row : rows) {
      for (int i = 1; i < header.cells().size(); i++) {
        String cell = row.cell(i).toLowerCase(Locale.ROOT);
        boolean self = NameKey.of(header.cell(i)).equals(NameKey.of(row.cell(0)));
        if (!cell.isEmpty() && !self && !header.cell(i).isEmpty() && !row.cell(0).isEmpty()) {
          all.add(
              new Answered(
                  new SourceRow(file, row.number(), Map.of()),
                  row.cell(0),
                  header.cell(i),
                  Map.of(Question.FREQUENCY, cell.equals("x") ? "1" : cell)));
        }
      }
    }
    return all;
  }
}
