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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.table.RawSheet;
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

  /** A matrix has a row for each of its columns, or a few where several people answer. */
  private static final int MOST_ROWS_OF_EACH = 20;

  private static final List<String> DATES =
      List.of("date", "answered on", "survey date", "year", "date answered");
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
  private final String name;
  private final Optional<Question> question;

  private SurveySheet(String file, String name, TableRow header, List<TableRow> rows, Shape shape) {
    this.file = file;
    this.name = name;
    this.header = header;
    this.rows = rows;
    this.shape = shape;
    this.question = shape == Shape.MATRIX ? question(file, name, header) : Optional.empty();
  }

  /** What a matrix answers: as its first cell says, its sheet's name, or the file's. */
  private static Optional<Question> question(String file, String sheet, TableRow header) {
    return Stream.of(header.cell(0), sheet, file.replaceFirst("\\.[^.]*$", ""))
        .flatMap(text -> Question.named(SourceRow.key(text)).stream())
        .findFirst();
  }

  /** A sheet, where it has one of the shapes. */
  static Optional<SurveySheet> find(String file, RawSheet sheet) {
    List<TableRow> rows = sheet.rows();
    for (int i = 0; i < Math.min(10, rows.size()); i++) {
      Optional<Shape> shape = shape(rows.get(i), rows.subList(i + 1, rows.size()));
      if (shape.isPresent()) {
        return Optional.of(
            new SurveySheet(
                file, sheet.name(), rows.get(i), rows.subList(i + 1, rows.size()), shape.get()));
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
    // Told first, since every sheet is looked at so.
    if (top.size() < 2 || rows.size() > MOST_ROWS_OF_EACH * top.size() + MOST_ROWS_OF_EACH) {
      return false;
    }
    long named = rows.stream().filter(row -> top.contains(NameKey.of(row.cell(0)))).count();
    boolean numbers =
        rows.stream()
            .flatMap(row -> row.cells().stream().skip(1))
            .allMatch(cell -> cell.isEmpty() || cell.matches("\\d(\\.0+)?|-|[xX]|[nN]/?[aA]"));
    return named >= 2
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

  /** Its name where a workbook has several, else the file's. */
  String name() {
    return name.isEmpty() ? file : name;
  }

  /** What a matrix says that it answers; where it does not, how often. */
  Optional<Question> question() {
    return question;
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

  private List<Answered> pairs() {
    int by = column(BY);
    int about = column(ABOUT);
    List<Answered> all = new ArrayList<>();
    for (TableRow row : rows) {
      int dated = dated(row);
      Map<Question, String> answers = new EnumMap<>(Question.class);
      Unread unread = new Unread();
      for (int i = 0; i < row.cells().size(); i++) {
        if (i != by && i != about && i != dated) {
          Optional<Question> question = asked(header.cell(i));
          if (question.isEmpty() || !isFirst(question.get(), row.cell(i), answers)) {
            unread.add(i, header.cell(i), row.cell(i));
          }
        }
      }
      all.add(
          new Answered(
              place(row),
              row.cell(by),
              row.cell(about),
              day(row.cell(dated)),
              answers,
              unread.cells()));
    }
    return all;
  }

  /** What a column asks: beside a column “Trust”, one of “Trust comments” asks nothing. */
  private Optional<Question> asked(String cell) {
    String key = SourceRow.key(cell);
    return Question.findExactly(key)
        .or(
            () ->
                Question.find(key)
                    .filter(
                        question ->
                            header.cells().stream()
                                .map(SourceRow::key)
                                .noneMatch(
                                    other ->
                                        Question.findExactly(other)
                                            .equals(Optional.of(question)))));
  }

  /** Of several answers to one question the first counts, and the others are kept beside it. */
  private static boolean isFirst(Question question, String cell, Map<Question, String> answers) {
    return cell.isEmpty() || answers.putIfAbsent(question, cell) == null;
  }

  private List<Answered> wide() {
    int by = column(BY);
    List<Answered> all = new ArrayList<>();
    for (TableRow row : rows) {
      int dated = dated(row);
      Map<String, Map<Question, String>> partners = new LinkedHashMap<>();
      Map<String, Unread> again = new LinkedHashMap<>();
      Unread unread = new Unread();
      for (int i = 0; i < row.cells().size(); i++) {
        Optional<Map.Entry<String, Question>> asked = partner(header.cell(i));
        if (asked.isPresent()) {
          String partner = asked.get().getKey();
          Question question = asked.get().getValue();
          if (!isFirst(
              question,
              row.cell(i),
              partners.computeIfAbsent(partner, p -> new EnumMap<>(Question.class)))) {
            again
                .computeIfAbsent(partner, p -> new Unread())
                .add(i, question.word() + " again", row.cell(i));
          }
        } else if (i != by && i != dated) {
          unread.add(i, header.cell(i), row.cell(i));
        }
      }
      partners.values().removeIf(Map::isEmpty);
      // Who answers of nobody may still say something, which has to be told.
      Map<String, Map<Question, String>> answered =
          partners.isEmpty() ? Map.of("", Map.of()) : partners;
      answered.forEach(
          (partner, answers) -> {
            Map<String, String> beside = new TreeMap<>(unread.cells());
            beside.putAll(again.getOrDefault(partner, new Unread()).cells());
            String day = day(row.cell(dated));
            all.add(new Answered(place(row), row.cell(by), partner, day, answers, beside));
          });
    }
    return all;
  }

  private SourceRow place(TableRow row) {
    return new SourceRow(file, row.number(), Map.of());
  }

  /** The column with the day of a row's answers; -1 where none can be read. */
  private int dated(TableRow row) {
    for (String key : DATES) {
      int column = column(Set.of(key));
      if (!day(row.cell(column)).isEmpty()) {
        return column;
      }
    }
    return -1;
  }

  private static String day(String cell) {
    return DateCell.read(cell, false).map(DateCell::iso).orElse("");
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
                  place(row),
                  row.cell(0),
                  header.cell(i),
                  "",
                  Map.of(question.orElse(Question.FREQUENCY), cell.equals("x") ? "1" : cell),
                  Map.of()));
        }
      }
    }
    return all;
  }
}
