package org.partnershipatlas.register.exchange;

import java.time.LocalDate;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.PartialDate;

/**
 * The days on which a node or an edge is there.
 *
 * @param from the first day; the earliest of all where it is not recorded
 * @param to the first day on which it is there no longer; the last of all where none is recorded
 */
record Span(LocalDate from, LocalDate to) {
  static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

  static Span of(Interval when) {
    return new Span(
        when.from().map(PartialDate::earliest).orElse(LocalDate.MIN),
        when.to().map(PartialDate::earliest).orElse(LocalDate.MAX));
  }

  /** The days on which both are there. */
  Span and(Span other) {
    return new Span(
        from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
  }

  /** The days on which the one, the other or, in between, neither is there. */
  Span or(Span other) {
    return new Span(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  boolean isEmpty() {
    return !from.isBefore(to);
  }

  boolean begins() {
    return !from.equals(LocalDate.MIN);
  }

  boolean ends() {
    return !to.equals(LocalDate.MAX);
  }
}
