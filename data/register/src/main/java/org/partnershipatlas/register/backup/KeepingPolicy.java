package org.partnershipatlas.register.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which automatic backups are kept: all of the last 7 days, then the last of each day for 30 days,
 * then the last of each month for a year; and never fewer than the newest 5.
 */
public final class KeepingPolicy {
  /** The same in one sentence, for people. */
  public static final String TEXT =
      "Automatic backups are kept so: all of the last 7 days, the last one of each day for 30"
          + " days, the last one of each month for a year, and always the newest 5.";

  private static final Duration ALL = Duration.ofDays(7);
  private static final Duration DAILY = Duration.ofDays(30);
  private static final Duration MONTHLY = Duration.ofDays(365);
  private static final int ALWAYS = 5;

  private KeepingPolicy() {}

  /**
   * Those that need not be kept any longer, oldest first.
   *
   * @param when the moment at which one was made
   */
  public static <B> List<B> surplus(
      Collection<B> backups, Function<B, Instant> when, Instant now, ZoneId zone) {
    List<B> newestFirst = backups.stream().sorted(Comparator.comparing(when).reversed()).toList();
    Set<LocalDate> days = new HashSet<>();
    Set<YearMonth> months = new HashSet<>();
    List<B> surplus = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Instant at = when.apply(newestFirst.get(i));
      LocalDate day = LocalDate.ofInstant(at, zone);
      // Each stands for its day and its month, whether it is kept for that or not.
      boolean lastOfDay = days.add(day);
      boolean lastOfMonth = months.add(YearMonth.from(day));
      Duration age = Duration.between(at, now);
      boolean kept =
          i < ALWAYS
              || age.compareTo(ALL) <= 0
              || (lastOfDay && age.compareTo(DAILY) <= 0)
              || (lastOfMonth && age.compareTo(MONTHLY) <= 0);
      if (!kept) {
        surplus.add(0, newestFirst.get(i));
      }
    }
    return surplus;
  }
}
