package org.partnershipatlas.analyser.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.Placement;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/**
 * What one page about an area tells. Every list is in reading order.
 *
 * @param area the area; empty for everything that is recorded
 * @param groups its groups; those of wider areas are not among them
 * @param untested those of them on which no gap is looked for, since the rules leave their kind out
 * @param seats their seats by state; a state without seats is left out
 * @param unnamed the filled ones of whose holders none is known
 * @param people who holds the seats, deputies included
 * @param organisations the organisations that are listed as working in the area
 * @param links formal links of which one end at least is a group of the area
 * @param sector the groups by the third sector's voice on them; a state without groups is left out
 * @param tiers how the groups of two tiers are joined, as far as the area is one of them
 * @param missingLinks links that would join most, the best first
 * @param now what somebody can act on at once, whatever is complete
 * @param missing all other gaps that nobody has accepted, most pressing first
 * @param cannotTell what cannot be told yet of the area
 * @param proposal who could be asked for its vacant seats
 * @param whole the records that say that a list of the area is whole
 */
public record Brief(
    LocalDate day,
    Optional<Id<Area>> area,
    List<Id<Group>> groups,
    List<Id<Group>> untested,
    Map<SeatState, List<Id<Seat>>> seats,
    List<Id<Seat>> unnamed,
    List<Id<Person>> people,
    List<Id<Organisation>> organisations,
    List<Id<Link>> links,
    Map<SubjectState, List<Id<Group>>> sector,
    List<TierTable> tiers,
    List<SuggestionLine> missingLinks,
    List<Gap> now,
    List<Gap> missing,
    List<CannotTell> cannotTell,
    List<Placement> proposal,
    Reach reach,
    List<Id<Completeness>> whole) {
  public Brief {
    groups = List.copyOf(groups);
    untested = List.copyOf(untested);
    unnamed = List.copyOf(unnamed);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    links = List.copyOf(links);
    tiers = List.copyOf(tiers);
    missingLinks = List.copyOf(missingLinks);
    now = List.copyOf(now);
    missing = List.copyOf(missing);
    cannotTell = List.copyOf(cannotTell);
    proposal = List.copyOf(proposal);
    whole = List.copyOf(whole);
  }

  /** How many seats there are on the groups. */
  public int countSeats() {
    return seats.values().stream().mapToInt(List::size).sum();
  }
}
