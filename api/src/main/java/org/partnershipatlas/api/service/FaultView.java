package org.partnershipatlas.api.service;

import java.util.Locale;
import org.partnershipatlas.model.Problem;

/** Something about a file, with its place, flat as the page reads it. */
public record FaultView(
    String code,
    String level,
    String message,
    String sheet,
    int row,
    String column,
    String value,
    String mend) {

  /** A problem of the model. */
  public static FaultView of(Problem problem) {
    return new FaultView(
        problem.code(),
        problem.level().name().toLowerCase(Locale.ROOT),
        problem.message(),
        problem.place().sheet(),
        problem.place().row(),
        problem.place().column(),
        problem.value(),
        problem.mend());
  }

  /** A remark on a row; on the whole sheet where that is 0. */
  public static FaultView note(String sheet, int row, String text) {
    return new FaultView("note", "note", text, sheet, row, "", "", "");
  }
}
