package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2004, 2004-01-01, 2004-12-31, 2005",
    "2004-02, 2004-02-01, 2004-02-29, 2004-03",
    "2004-12, 2004-12-01, 2004-12-31, 2005-01",
    "2004-12-31, 2004-12-31, 2004-12-31, 2005-01-01"
  })
  void keepsItsPrecision(String text, String earliest, String latest, String next) {
    PartialDate date = PartialDate.parse(text);
    assertEquals(text, date.toString());
    assertEquals(LocalDate.parse(earliest), date.earliest());
    assertEquals(LocalDate.parse(latest), date.latest());
    assertEquals(next, date.next().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-13",
        "2004-00",
        "2004-05-00",
        "2004-00-00",
        "2004-02-30",
        "04-05-17",
        "17/05/2004",
        "2004-5",
        "soon",
        ""
      })
  void refusesWhatIsNoDate(String text) {
    InvalidRecord fault = assertThrows(InvalidRecord.class, () -> PartialDate.parse(text));
    assertTrue(fault.mend().contains("2004-05-17"), fault.mend());
    if (!text.equals("2004-02-30")) {
      assertEquals(text, fault.value());
    }
  }

  @Test
  void anIntervalHoldsFromItsFirstDayAndNotOnItsLast() {
    Interval year = interval("2004", "2006-03");
    assertFalse(year.holdsOn(LocalDate.parse("2003-12-31")));
    assertTrue(year.holdsOn(LocalDate.parse("2004-01-01")));
    assertTrue(year.holdsOn(LocalDate.parse("2006-02-28")));
    assertFalse(year.holdsOn(LocalDate.parse("2006-03-01")));
    assertTrue(Interval.ALWAYS.holdsOn(LocalDate.parse("1066-10-14")));
  }

  @Test
  void anIntervalDoesNotRunBackwards() {
    assertThrows(InvalidRecord.class, () -> interval("2006", "2004-05"));
  }

  private static Interval interval(String from, String to) {
    return new Interval(Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(to)));
  }
}
