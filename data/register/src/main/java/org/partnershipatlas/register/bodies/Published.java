package org.partnershipatlas.register.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

/** What a published file says, gathered: records, faults, and notes that count. */
public final class Published {
  private static final Pattern NUMBER = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)\\}");

  private final List<ReadRecord> records = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> counted = new LinkedHashMap<>();
  private int rows;
  private int faults;

  public void add(List<ReadRecord> more) {
    records.addAll(more);
  }

  public void row() {
    rows++;
  }

  public void fault(
      SourceRow row, String code, String message, String column, String value, String mend) {
    faults++;
    problems.add(new Problem(code, Problem.Level.FAULT, message, row.place(column), value, mend));
  }

  /** Something that a person has to say, and that counts as told until then. */
  public void question(String code, String message, String file, String column, String mend) {
    Problem.Place place = Problem.Place.cell(file, 0, column);
    problems.add(new Problem(code, Problem.Level.QUESTION, message, place, "", mend));
  }

  public void noTable(String file, String code, String message, String mend) {
    problems.add(
        new Problem(code, Problem.Level.FAULT, message, Problem.Place.cell(file, 1, ""), "", mend));
  }

  public void note(String text) {
    notes.add(new Note("", 0, text));
  }

  public void notes(List<Note> more) {
    notes.addAll(more);
  }

  /**
   * Counts towards a sentence that is told once, with the number in place of its {@code #}; of
   * {@code {grants are|grant is}} the second is for one.
   */
  public void count(String sentence) {
    counted.merge(sentence, 1, Integer::sum);
  }

  public Reading reading(List<Question> questions) {
    counted.forEach((sentence, count) -> note(told(sentence, count)));
    return new Reading(
        records, problems, questions, List.of(), notes, new Counts(rows - faults, faults, 0));
  }

  /** A counted sentence in the words for one or for many. */
  public static String told(String sentence, int count) {
    return NUMBER
        .matcher(sentence.replace("#", Integer.toString(count)))
        .replaceAll(count == 1 ? "$2" : "$1");
  }
}
