package org.partnershipatlas.analyser.question;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;

/**
 * A filled seat that speaks for somebody, and how its holder knows what they think.
 *
 * @param holders the people, posts or organisations that hold it, as far as they are recorded
 * @param state the word of how it speaks for them, such as <em>accountable</em>
 * @param route how its holder was chosen
 * @param consultsThrough by what they are consulted, in the words of the record
 * @param lastConsulted when they were last asked
 * @param lastReportedBack when they were last told
 * @param evidence what this rests on
 */
public record SpeakingSeat(
    Id<Seat> seat,
    Id<Group> group,
    List<Id<?>> holders,
    String state,
    Optional<Route> route,
    Optional<String> consultsThrough,
    Optional<PartialDate> lastConsulted,
    Optional<PartialDate> lastReportedBack,
    List<Id<?>> evidence) {
  public SpeakingSeat {
    holders = List.copyOf(holders);
    evidence = List.copyOf(evidence);
  }
}
