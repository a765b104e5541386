package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Problem;

/** What is wrong with a document, with the line and the JSON pointer of each fault. */
final class Faults {
  /** A file with more than this is of another kind, or spoilt by a program. */
  private static final int MOST = 1_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int count;

  Faults(String file) {
    this.file = file;
  }

  int count() {
    return count;
  }

  /** A fault where the parser stands. */
  void here(JsonParser in, String code, String value, String message, String mend) {
    at(line(in), pointer(in), code, value, message, mend);
  }

  void at(int line, String pointer, String code, String value, String message, String mend) {
    count++;
    if (problems.size() < MOST) {
      problems.add(
          new Problem(
              code,
              Problem.Level.FAULT,
              message,
              Problem.Place.cell(file, line, pointer),
              value,
              mend));
    }
  }

  void note(String code, String value, String message, String mend) {
    problems.add(
        new Problem(
            code, Problem.Level.NOTE, message, Problem.Place.cell(file, 0, ""), value, mend));
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    if (count > MOST) {
      all.add(
          new Problem(
              "more-faults",
              Problem.Level.FAULT,
              "There are " + (count - MOST) + " more faults of this kind.",
              Problem.Place.cell(file, 0, ""),
              "",
              "Mend these first; the same may be wrong in the others."));
    }
    return all;
  }

  static int line(JsonParser in) {
    return in.currentTokenLocation().getLineNr();
  }

  static String pointer(JsonParser in) {
    return in.getParsingContext().pathAsPointer().toString();
  }

  /** What to do about a name that is not known. */
  static String nearest(String name, List<String> known, String otherwise) {
    NameKey key = NameKey.of(name.replace('_', ' '));
    return known.stream()
        .filter(word -> key.near(NameKey.of(word.replace('_', ' '))))
        .findFirst()
        .map(word -> "Did you mean “" + word + "”? " + otherwise)
        .orElse(otherwise);
  }
}
