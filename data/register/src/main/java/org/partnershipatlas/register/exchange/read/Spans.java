package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.PartialDate;

/** Times as other programs write them. */
final class Spans {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ]\\d.{0,40}|\\.0+)?");
  private static final Pattern INTERVAL =
      Pattern.compile("[\\[(]\\s*\"?([^,\\])\"]*)\"?\\s*,\\s*\"?([^,\\])\"]*)\"?\\s*([\\])])");

  private Spans() {}

  /** The day, month or year that a text says. */
  static Optional<PartialDate> day(String text) {
    Matcher form = DAY.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(form.group(1)));
    } catch (InvalidRecord noDay) {
      return Optional.empty();
    }
  }

  /** The interval that a span says; none where its ends are no dates. */
  static Optional<Interval> interval(ReadEdge.Span span) {
    Optional<PartialDate> from = day(span.start());
    Optional<PartialDate> last = day(span.end());
    boolean odd =
        (from.isEmpty() && !span.start().isEmpty()) || (last.isEmpty() && !span.end().isEmpty());
    if (odd) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Interval(from, span.without() ? last : last.map(PartialDate::next)));
    } catch (InvalidRecord backwards) {
      return Optional.empty();
    }
  }

  /** The spans of Gephi's sets of intervals: {@code <[2009-01-01, 2010-01-01]; [2012, 2013)>}. */
  static List<ReadEdge.Span> list(String text) {
    String plain = text.strip().replaceAll("^<|>$", "").strip();
    List<ReadEdge.Span> spans = new ArrayList<>();
    for (String part : plain.split(";", -1)) {
      Matcher form = INTERVAL.matcher(part.strip());
      if (part.isBlank()) {
        continue;
      }
      if (!form.matches()) {
        return List.of();
      }
      spans.add(
          new ReadEdge.Span(open(form.group(1)), open(form.group(2)), form.group(3).equals(")")));
    }
    return spans;
  }

  private static String open(String end) {
    String plain = end.strip();
    return plain.matches("(?i)[-+]?inf(inity)?") ? "" : plain;
  }
}
