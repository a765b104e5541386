package org.partnershipatlas.analyser.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;

/**
 * Has she a vote? Of a person, a post, an organisation, a group or a seat.
 *
 * @param seats by the names of groups
 */
public record HasAVote(Id<?> about, List<Vote> seats) {
  /** The kinds of record that this may be asked about. */
  public static final Set<Kind> KINDS =
      Set.of(Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP, Kind.SEAT);

  public HasAVote {
    seats = List.copyOf(seats);
  }

  /**
   * A seat and whether it votes.
   *
   * @param voting empty where it is not recorded
   * @param speaking whether it is a seat that speaks; one in attendance is not asked to vote
   */
  public record Vote(
      Id<Seat> seat,
      Id<Group> group,
      Optional<Boolean> voting,
      boolean speaking,
      boolean deputy,
      SeatState state) {}

  /** The answer on the network's day. */
  public static HasAVote of(Network network, Id<?> about) {
    Set<Vote> votes = new LinkedHashSet<>();
    List<Group> groups = new ArrayList<>(network.current(Group.class));
    groups.sort(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()));
    for (Group group : groups) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        if (about.equals(group.id()) || about.equals(seat.id())) {
          votes.add(vote(network, seat, false));
        }
        for (Holding holding : network.seating().holdings(seat.id())) {
          if (isAbout(holding, about)) {
            votes.add(vote(network, seat, holding.deputy()));
          }
        }
      }
    }
    return new HasAVote(about, List.copyOf(votes));
  }

  private static boolean isAbout(Holding holding, Id<?> about) {
    return holding.tenure().person().filter(about::equals).isPresent()
        || holding.tenure().post().filter(about::equals).isPresent()
        || holding.onBehalfOf().filter(about::equals).isPresent();
  }

  private static Vote vote(Network network, Seat seat, boolean deputy) {
    return new Vote(
        seat.id(),
        seat.group(),
        seat.voting(),
        Seating.speaking(seat),
        deputy,
        network.seating().state(seat.id()));
  }
}
