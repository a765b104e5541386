package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipatlas.model.Problem;

/** Problems of data as lines of text. */
final class Faults {
  private Faults() {}

  /** Where, what, and how to mend it, on one line. */
  static String line(Problem problem) {
    List<String> place = new ArrayList<>();
    if (!problem.place().sheet().isEmpty()) {
      place.add(problem.place().sheet());
    }
    if (problem.place().row() > 0) {
      place.add("row " + problem.place().row());
    }
    if (!problem.place().column().isEmpty()) {
      place.add("column " + problem.place().column());
    }
    problem.place().record().ifPresent(id -> place.add(id.toString()));
    String level = problem.level().name().toLowerCase(Locale.ROOT);
    String value = problem.value().isEmpty() ? "" : " [" + problem.value() + "]";
    String mend = problem.mend().isEmpty() ? "" : " " + problem.mend();
    return level
        + (place.isEmpty() ? "" : " (" + String.join(", ", place) + ")")
        + ": "
        + problem.message()
        + value
        + mend;
  }
}
