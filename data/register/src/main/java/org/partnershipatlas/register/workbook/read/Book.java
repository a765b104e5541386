package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.table.Note;

/** Everything gathered while one file is read. */
final class Book {

  private record DateColumn(String sheet, String column, DateCell.Doubt doubt) {}

  private final Network known;
  private final Map<Id<?>, Draft> drafts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Mapping> mappings = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, ReadSheet> sheets = new LinkedHashMap<>();
  private final Map<DateColumn, List<Integer>> doubtfulDates = new LinkedHashMap<>();
  private final Map<String, List<Integer>> seldom = new LinkedHashMap<>();
  private int faults;
  private Counts counts = new Counts(0, 0, 0);

  Book(Network known) {
    this.known = known;
  }

  Network known() {
    return known;
  }

  Map<Id<?>, Draft> drafts() {
    return drafts;
  }

  Optional<Draft> find(Id<?> id) {
    return Optional.ofNullable(drafts.get(id));
  }

  void put(Draft draft) {
    drafts.put(draft.id(), draft);
  }

  List<Note> notes() {
    return notes;
  }

  List<Question> questions() {
    return questions;
  }

  int faults() {
    return faults;
  }

  void count(int read, int leftOut, int skipped) {
    counts = counts.plus(read, leftOut, skipped);
  }

  void note(String sheet, int row, String text) {
    notes.add(new Note(sheet, row, text));
  }

  /** What a sheet was found to hold. */
  void holds(String sheet, String holds, boolean remembered) {
    ReadSheet before = sheets.getOrDefault(sheet, new ReadSheet(sheet, "", false, 0, List.of()));
    sheets.put(
        sheet, new ReadSheet(sheet, holds, remembered, before.headerRow(), before.columns()));
  }

  /** How the columns of a sheet were understood. */
  void columns(String sheet, int headerRow, List<ReadColumn> columns) {
    ReadSheet before = sheets.getOrDefault(sheet, new ReadSheet(sheet, "", false, 0, List.of()));
    sheets.put(
        sheet, new ReadSheet(sheet, before.holds(), before.remembered(), headerRow, columns));
  }

  void map(String sheet, String header, String meaning, boolean guessed) {
    mappings.add(new Mapping(sheet, header, meaning, guessed));
  }

  void fault(String code, Spot spot, String value, String message, String mend) {
    faults++;
    problems.add(new Problem(code, Problem.Level.FAULT, message, spot.place(), value, mend));
  }

  void ask(String code, Spot spot, String value, String message, String mend) {
    problems.add(new Problem(code, Problem.Level.QUESTION, message, spot.place(), value, mend));
  }

  /** Adds a question, and the same as a problem, so that no list of problems is without it. */
  void ask(Question question) {
    questions.add(question);
    problems.add(
        new Problem(
            question.what().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            Problem.Level.QUESTION,
            question.text(),
            question.place(),
            "",
            "Say whether they are one; until then they are kept apart."));
  }

  /** Something said once for all the rows of a sheet to which it applies. */
  void sayOnce(String sheet, String text, int row) {
    seldom.computeIfAbsent(sheet + "\u0001" + text, none -> new ArrayList<>()).add(row);
  }

  void doubtDate(Spot spot, DateCell.Doubt doubt) {
    if (doubt != DateCell.Doubt.NONE) {
      doubtfulDates
          .computeIfAbsent(
              new DateColumn(spot.sheet(), spot.column(), doubt), none -> new ArrayList<>())
          .add(spot.row());
    }
  }

  Reading finished() {
    doubtfulDates.forEach(this::sayDates);
    seldom.forEach(
        (key, rows) -> {
          String[] parts = key.split("\u0001", 2);
          note(parts[0], 0, parts[1] + " (" + rows(rows) + ")");
        });
    List<ReadRecord> records = drafts.values().stream().map(Draft::finished).toList();
    return new Reading(
        records, problems, questions, mappings, notes, counts, List.copyOf(sheets.values()));
  }

  private void sayDates(DateColumn column, List<Integer> rows) {
    String where = " (" + rows(rows) + ")";
    Spot spot = new Spot(column.sheet(), rows.get(0), column.column());
    switch (column.doubt()) {
      case DAY_OR_MONTH ->
          note(
              column.sheet(),
              0,
              "dates in “"
                  + column.column()
                  + "” were read day first, as 3/4/2019 is 3 April"
                  + where);
      case MONTH_FIRST ->
          ask(
              "date-month-first",
              spot,
              "",
              "Dates in “" + column.column() + "” can only be month first" + where + ".",
              "If the whole column is month first, the others in it were read wrongly: write the"
                  + " months as words.");
      case SERIAL ->
          note(
              column.sheet(),
              0,
              "bare day numbers in “" + column.column() + "” were read as dates" + where);
      default ->
          note(
              column.sheet(),
              0,
              "rough dates in “" + column.column() + "” were kept to what is sure" + where);
    }
  }

  static String rows(List<Integer> rows) {
    List<String> first = rows.stream().limit(5).map(String::valueOf).toList();
    String more = rows.size() > 5 ? " and " + (rows.size() - 5) + " more" : "";
    return (rows.size() == 1 ? "row " : "rows ") + String.join(", ", first) + more;
  }
}
