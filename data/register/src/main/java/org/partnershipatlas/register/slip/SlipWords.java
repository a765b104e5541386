package org.partnershipatlas.register.slip;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipatlas.model.PartialDate;

/** What stands on a slip beside the records; the reader finds its way by the same words. */
final class SlipWords {
  static final String SHEET = "Check slip";
  static final String MARK = "Right, wrong or left?";
  static final String LEFT_ON = "If left: since when?";
  static final String NOW = "Who has it now?";
  static final String RIGHT_IS = "What is right, or anything else";
  static final String LEAVE = "Please leave this column as it is";
  static final String CHECKED_BY = "Checked by (your name)";
  static final String CHECKED_ON = "Checked on (the day)";

  // Signs in the last column, by which a row is known again.
  static final String SLIP = "atlas-slip ";
  static final String BY = "slip-by";
  static final String ON = "slip-on";
  static final String PART = "slip-part ";
  static final String ROW = "slip-row ";
  static final String NEW = "slip-new";
  static final String WHOLE = "slip-whole ";
  static final String TEXT = "slip-text";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  private SlipWords() {}

  /** A date as a person writes it, as exact as it is known; no program takes it for another. */
  static String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return date.day() == 0 ? plain(MONTH.format(date.earliest())) : day(date.earliest());
  }

  static String day(LocalDate day) {
    return plain(DAY.format(day));
  }

  /** Programs know September by its first three letters, as they do other months. */
  private static String plain(String date) {
    return date.replace("Sept ", "Sep ");
  }
}
