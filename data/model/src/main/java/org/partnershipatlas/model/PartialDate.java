package org.partnershipatlas.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as precise as it was given: a year, a month or a day. It stands for the whole of that
 * time.
 *
 * @param month 0 where only the year is known
 * @param day 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1000 || year > 9999 || (month == 0 && day != 0)) {
      throw invalid(year + "-" + month + "-" + day);
    }
    try {
      LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    } catch (DateTimeException e) {
      throw invalid(year + "-" + month + "-" + day);
    }
  }

  /** That day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2004}, {@code 2004-05} or {@code 2004-05-17}.
   *
   * @throws InvalidRecord for anything else
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean formed =
        (length == 4 || ((length == 7 || length == 10) && text.charAt(4) == '-'))
            && (length < 10 || text.charAt(7) == '-');
    if (!formed) {
      throw invalid(text);
    }
    int year = digits(text, 0, 4);
    int month = length > 4 ? digits(text, 5, 7) : 0;
    int day = length > 7 ? digits(text, 8, 10) : 0;
    // None is how an unknown month or day is kept; one that is written as 00 is a slip.
    if ((length > 4 && (month < 1 || month > 12)) || (length > 7 && day < 1)) {
      throw invalid(text);
    }
    return new PartialDate(year, month, day);
  }

  /**
   * A large register holds a million dates: a pattern would take most of the time of reading it.
   */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw invalid(text);
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static InvalidRecord invalid(String text) {
    return new InvalidRecord(
        "date",
        text,
        "Not a date: " + text,
        "Write a day as 2004-05-17, a month as 2004-05 or a year as 2004.");
  }

  /** The first day that it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it can mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** The year, month or day after this one: what an inclusive <em>until</em> becomes. */
  public PartialDate next() {
    LocalDate after = latest().plusDays(1);
    if (day != 0) {
      return of(after);
    }
    return new PartialDate(after.getYear(), month == 0 ? 0 : after.getMonthValue(), 0);
  }

  /** The month, where it is known. */
  public OptionalInt findMonth() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** By the first day that each can mean, the less precise first. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : other.latest().compareTo(latest());
  }

  /** As typed. */
  @Override
  public String toString() {
    if (month == 0) {
      return Integer.toString(year);
    }
    String first = year + (month < 10 ? "-0" : "-") + month;
    return day == 0 ? first : first + (day < 10 ? "-0" : "-") + day;
  }
}
