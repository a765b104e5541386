package org.partnershipatlas.register.council;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** The day in the words of {@link #source}. */
  static final Pattern DATED = Pattern.compile(" of (\\d{4}-\\d{2}-\\d{2})$");

  Feed {
    committees = List.copyOf(committees);
  }

  /** The committees that are taken in. */
  List<Committee> kept() {
    return committees.stream().filter(Committee::kept).toList();
  }

  /** How the source of every record of a council's lists begins. */
  static String sourceOf(String council) {
    return council + ", ModernGov committee list";
  }

  /** Where its records come from, in words. */
  String source() {
    return sourceOf(council) + published.map(d -> " of " + d).orElse(", not dated");
  }
}
