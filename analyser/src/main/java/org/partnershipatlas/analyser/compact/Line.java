package org.partnershipatlas.analyser.compact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;

/**
 * One line of the check.
 *
 * @param about what it names, in reading order
 * @param number how many there are of what is looked for
 * @param of how many there could be; 0 where that is no question
 * @param date the day that it names
 * @param evidence the records that it rests on
 */
public record Line(
    Topic topic,
    Standing standing,
    List<Id<?>> about,
    long number,
    long of,
    Optional<PartialDate> date,
    List<Id<?>> evidence) {
  public Line {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }

  static Line of(Topic topic, Standing standing) {
    return new Line(topic, standing, List.of(), 0, 0, Optional.empty(), List.of());
  }

  /** Shown, if it is there at all; else not recorded. */
  static Line found(Topic topic, Collection<? extends Id<?>> found) {
    return of(topic, found.isEmpty() ? Standing.NOT_RECORDED : Standing.SHOWN)
        .number(found.size())
        .evidence(found);
  }

  Line about(Collection<? extends Id<?>> ids) {
    return new Line(topic, standing, List.copyOf(ids), number, of, date, evidence);
  }

  Line number(long many) {
    return new Line(topic, standing, about, many, of, date, evidence);
  }

  Line of(long all) {
    return new Line(topic, standing, about, number, all, date, evidence);
  }

  Line date(Optional<PartialDate> day) {
    return new Line(topic, standing, about, number, of, day, evidence);
  }

  Line evidence(Collection<? extends Id<?>> ids) {
    return new Line(
        topic, standing, about, number, of, date, List.copyOf(new LinkedHashSet<>(ids)));
  }
}
