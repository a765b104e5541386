package org.partnershipatlas.register.workbook.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it, with the precision it was typed in.
 *
 * @param iso {@code 2004}, {@code 2004-05} or {@code 2004-05-17}; empty for words that say that the
 *     end is open or not known
 * @param doubt what a reader should know of how it was understood
 */
public record DateCell(String iso, Doubt doubt) {

  /** How sure the reading is. */
  public enum Doubt {
    /** It can mean nothing else. */
    NONE,
    /** Day and month could change places; read day first. */
    DAY_OR_MONTH,
    /** It can only be month first, as Americans write. */
    MONTH_FIRST,
    /** A bare day number from a spreadsheet. */
    SERIAL,
    /** "About", "early", "spring", "2004/05": kept to the year or month that is sure. */
    ROUGH
  }

  private static final Set<String> OPEN =
      Set.of(
          "present",
          "ongoing",
          "on going",
          "current",
          "currently",
          "to date",
          "now",
          "date",
          "n/a",
          "na",
          "none",
          "nil",
          "tbc",
          "tba",
          "tbd",
          "?",
          "??",
          "-",
          "–",
          "—",
          "unknown",
          "not known",
          "not recorded",
          "n/k",
          "nk",
          "open",
          "indefinite",
          "permanent");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[t ].*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[t ,].*)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern SPLIT_YEAR = Pattern.compile("(\\d{4}) ?[/–] ?(\\d{2}|\\d{4})");
  private static final Pattern DAY_WORD =
      Pattern.compile("(\\d{1,2})[-/. ]*([a-z]+)[-/., ]*(\\d{4}|\\d{2})");
  private static final Pattern WORD_DAY = Pattern.compile("([a-z]+)[-. ]*(\\d{1,2}),? +(\\d{4})");
  private static final Pattern WORD_YEAR = Pattern.compile("([a-z]+)[-/., ]*(\\d{4}|\\d{2})");
  private static final Pattern ROUGH_YEAR =
      Pattern.compile("(?:spring|summer|autumn|winter|easter|q[1-4])[ ,-]*(\\d{4})");
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "^(?:about|approx(?:imately)?|around|circa|ca|c|early|mid|late|\\?)[. -]*(.*)$");

  /** Reads a date; empty where the text is none that we know. */
  public static Optional<DateCell> read(String typed, boolean since1904) {
    if (isPlainYear(typed)) {
      return Optional.of(new DateCell(typed, Doubt.NONE));
    }
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || OPEN.contains(text)) {
      return Optional.of(new DateCell("", Doubt.NONE));
    }
    if (SERIAL.matcher(text).matches()) {
      return serial(text, since1904);
    }
    Optional<DateCell> plain = plain(text);
    return plain.isPresent() ? plain : rough(text);
  }

  private static boolean isPlainYear(String text) {
    return text.length() == 4
        && text.charAt(0) >= '1'
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<DateCell> plain(String typed) {
    String text = ORDINAL.matcher(typed).replaceAll("").replace(" of ", " ");
    text = WEEKDAY.matcher(text).replaceAll("");
    if (EIGHT_DIGITS.matcher(text).matches()) {
      return date(text.substring(0, 4), text.substring(4, 6), text.substring(6), Doubt.NONE);
    }
    Matcher split = SPLIT_YEAR.matcher(text);
    if (split.matches() && follows(split.group(1), split.group(2))) {
      return date(split.group(1), "", "", Doubt.ROUGH);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), orEmpty(iso.group(3)), orEmpty(iso.group(4)), Doubt.NONE);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return dayAndMonth(numbers.group(1), numbers.group(2), year(numbers.group(3)));
    }
    Matcher monthYear = MONTH_YEAR.matcher(text);
    if (monthYear.matches()) {
      return date(monthYear.group(2), monthYear.group(1), "", Doubt.NONE);
    }
    return words(text);
  }

  private static Optional<DateCell> words(String text) {
    Matcher dayWord = DAY_WORD.matcher(text);
    if (dayWord.matches()) {
      return month(dayWord.group(2))
          .flatMap(m -> date(year(dayWord.group(3)), m, dayWord.group(1), Doubt.NONE));
    }
    Matcher wordDay = WORD_DAY.matcher(text);
    if (wordDay.matches()) {
      return month(wordDay.group(1))
          .flatMap(m -> date(wordDay.group(3), m, wordDay.group(2), Doubt.NONE));
    }
    Matcher wordYear = WORD_YEAR.matcher(text);
    if (wordYear.matches()) {
      return month(wordYear.group(1))
          .flatMap(m -> date(year(wordYear.group(2)), m, "", Doubt.NONE));
    }
    return Optional.empty();
  }

  private static Optional<DateCell> rough(String text) {
    Matcher season = ROUGH_YEAR.matcher(text);
    if (season.matches()) {
      return date(season.group(1), "", "", Doubt.ROUGH);
    }
    String bare = text.replaceAll("[?~()]+$", "").replaceAll("^[?~(]+", "").strip();
    Matcher roughly = ROUGHLY.matcher(bare);
    String rest = roughly.matches() ? orEmpty(roughly.group(1)).strip() : bare;
    return rest.equals(text)
        ? Optional.empty()
        : plain(rest).map(found -> new DateCell(found.iso(), Doubt.ROUGH));
  }

  private static Optional<DateCell> dayAndMonth(String first, String second, String year) {
    int day = Integer.parseInt(first);
    int month = Integer.parseInt(second);
    if (month > 12 && day <= 12) {
      return date(year, first, second, Doubt.MONTH_FIRST);
    }
    boolean either = day <= 12 && month <= 12 && day != month;
    return date(year, second, first, either ? Doubt.DAY_OR_MONTH : Doubt.NONE);
  }

  private static Optional<DateCell> serial(String text, boolean since1904) {
    long days = (long) Double.parseDouble(text);
    LocalDate zero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    LocalDate day = zero.plus(days, ChronoUnit.DAYS);
    return day.getYear() < 1940 || day.getYear() > 2120
        ? Optional.empty()
        : Optional.of(new DateCell(day.toString(), Doubt.SERIAL));
  }

  private static Optional<DateCell> date(String year, String month, String day, Doubt doubt) {
    try {
      int y = Integer.parseInt(year);
      if (y < 1000) {
        return Optional.empty();
      }
      if (month.isEmpty()) {
        return Optional.of(new DateCell(year, doubt));
      }
      int m = Integer.parseInt(month);
      LocalDate checked = LocalDate.of(y, m, day.isEmpty() ? 1 : Integer.parseInt(day));
      String iso = checked.toString();
      return Optional.of(new DateCell(day.isEmpty() ? iso.substring(0, 7) : iso, doubt));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String word) {
    String start = word.length() > 3 ? word.substring(0, 3) : word;
    int index = MONTHS.indexOf(start);
    boolean whole =
        index >= 0 && Month.of(index + 1).name().toLowerCase(Locale.ROOT).startsWith(word);
    return whole || word.equals("sept") ? Optional.of(String.valueOf(index + 1)) : Optional.empty();
  }

  /** Two figures are this century up to 69. */
  private static String year(String typed) {
    if (typed.length() == 4) {
      return typed;
    }
    return (Integer.parseInt(typed) < 70 ? "20" : "19") + typed;
  }

  private static boolean follows(String year, String next) {
    int wanted = Integer.parseInt(year) + 1;
    return next.length() == 4
        ? Integer.parseInt(next) == wanted
        : Integer.parseInt(next) == wanted % 100;
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
