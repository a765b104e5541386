package org.partnershipatlas.register.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** A moment, and the day that it is for those who are there. */
public record Moment(Instant at, LocalDate day) {
  /** Now, to the second. */
  public static Moment of(Clock clock) {
    return new Moment(
        clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS), LocalDate.now(clock));
  }
}
