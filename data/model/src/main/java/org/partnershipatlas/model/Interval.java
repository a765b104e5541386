package org.partnershipatlas.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a record holds: from the first day that {@code from} can mean up to, and without, the first
 * day that {@code to} can mean. Either end may be open, which says that it is not recorded.
 */
public record Interval(Optional<PartialDate> from, Optional<PartialDate> to) {
  /** Open at both ends. */
  public static final Interval ALWAYS = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (from.isPresent() && to.isPresent() && to.get().earliest().isBefore(from.get().earliest())) {
      throw new InvalidRecord(
          "to",
          to.get().toString(),
          "It ends (" + to.get() + ") before it begins (" + from.get() + ").",
          "Put the two dates right; 'to' is the first day on which it no longer holds.");
    }
  }

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return from.map(f -> !day.isBefore(f.earliest())).orElse(true)
        && to.map(t -> day.isBefore(t.earliest())).orElse(true);
  }

  /** Whether it ended on or before that day. */
  public boolean endedBy(LocalDate day) {
    return to.map(t -> !day.isBefore(t.earliest())).orElse(false);
  }

  /** The same beginning, with that end. */
  public Interval endingOn(PartialDate end) {
    return new Interval(from, Optional.of(end));
  }
}
