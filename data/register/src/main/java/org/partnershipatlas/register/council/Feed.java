package org.partnershipatlas.register.council;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.PartialDate;

/**
 * One council's list of committees.
 *
 * @param file the name of the file that holds it
 * @param published the day on which the list was drawn
 * @param total how many committees the council's system had, 0 where that is not said
 * @param failures how many could not be fetched
 */
record Feed(
    String file,
    String council,
    Optional<PartialDate> published,
    int total,
    int failures,
    List<Committee> committees) {

  Feed {
    committees = List.copyOf(committees);
  }

  /** The committees that are taken in. */
  List<Committee> kept() {
    return committees.stream().filter(Committee::kept).toList();
  }

  /** Where its records come from, in words. */
  String source() {
    return council
        + ", ModernGov committee list"
        + published.map(d -> " of " + d).orElse(", not dated");
  }
}
