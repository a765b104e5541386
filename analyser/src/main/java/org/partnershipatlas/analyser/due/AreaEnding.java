package org.partnershipatlas.analyser.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;

/**
 * An area that is to end: what follows it, and what would be left on it, since it goes on beyond
 * that day and names the area and nothing that follows.
 *
 * @param followers the areas that are there once it has ended
 * @param groups the groups left on it
 * @param seats the seats on those groups, and those that name the area themselves
 * @param organisations the organisations left on it
 */
public record AreaEnding(
    List<Id<Area>> followers,
    List<Id<Group>> groups,
    Set<Id<Seat>> seats,
    List<Id<Organisation>> organisations) {

  /** Keeps its own. */
  public AreaEnding {
    followers = List.copyOf(followers);
    groups = List.copyOf(groups);
    seats = Set.copyOf(seats);
    organisations = List.copyOf(organisations);
  }

  /** Looked at on the first day on which the area is there no more. */
  public static AreaEnding of(Network network, Area area) {
    LocalDate day = area.when().to().orElseThrow().earliest();
    Network then = network.asAt(day);
    List<Id<Area>> followers = then.places().listFollowing(area.id());
    List<Id<Group>> groups = new ArrayList<>();
    Set<Id<Seat>> seats = new LinkedHashSet<>();
    List<Id<Organisation>> organisations = new ArrayList<>();
    for (AtlasRecord entry : then.currentReferring(area.id(), AtlasRecord.class)) {
      if (followers.stream().anyMatch(entry.references()::contains)) {
        continue;
      }
      if (entry instanceof Group group) {
        groups.add(group.id());
        then.seating().seatsOn(group.id()).forEach(seat -> seats.add(seat.id()));
      } else if (entry instanceof Seat seat) {
        seats.add(seat.id());
      } else if (entry instanceof Organisation body) {
        organisations.add(body.id());
      }
    }
    return new AreaEnding(followers, groups, seats, organisations);
  }
}
