package org.partnershipatlas.register.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy as it is told, against any backups there may be. */
class KeepingPolicyTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatItSays(long seed) {
    Random random = new Random(seed);
    List<Instant> all = new ArrayList<>();
    int count = random.nextInt(80);
    int span = 1 + random.nextInt(900);
    for (int i = 0; i < count; i++) {
      all.add(NOW.minusSeconds((long) (random.nextDouble() * span * 86_400)));
    }
    List<Instant> surplus = KeepingPolicy.surplus(all, each -> each, NOW, ZONE);
    List<Instant> kept = new ArrayList<>(all);
    surplus.forEach(kept::remove);
    String told = "seed " + seed;
    assertTrue(kept.size() >= Math.min(5, all.size()), told);
    for (Instant each : all) {
      long days = Duration.between(each, NOW).toDays();
      boolean newestOfDay =
          all.stream().noneMatch(o -> o.isAfter(each) && day(o).equals(day(each)));
      boolean newestOfMonth =
          all.stream().noneMatch(o -> o.isAfter(each) && month(o).equals(month(each)));
      boolean among5 = all.stream().filter(o -> o.isAfter(each)).count() < 5;
      boolean wanted =
          among5 || days < 7 || (days < 30 && newestOfDay) || (days < 365 && newestOfMonth);
      assertEquals(wanted, kept.contains(each), told + " " + each);
    }
    // Looked at again the same day nothing more goes, and what is kept later was kept before.
    assertEquals(List.of(), KeepingPolicy.surplus(kept, each -> each, NOW, ZONE), told);
    List<Instant> later =
        KeepingPolicy.surplus(kept, each -> each, NOW.plus(Duration.ofDays(40)), ZONE);
    assertTrue(kept.containsAll(later), told);
    assertEquals(later.stream().sorted(Comparator.naturalOrder()).toList(), later, told);
  }

  @Test
  void aBackupADayForTwoYearsLeavesTheMonths() {
    List<Instant> kept = new ArrayList<>();
    for (int day = 730; day >= 0; day--) {
      Instant now = NOW.minus(Duration.ofDays(day));
      kept.add(now);
      kept.removeAll(KeepingPolicy.surplus(kept, each -> each, now, ZONE));
    }
    assertTrue(kept.size() >= 40 && kept.size() <= 44, kept.size() + " are kept");
    assertFalse(kept.contains(NOW.minus(Duration.ofDays(400))));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(day(at));
  }
}
