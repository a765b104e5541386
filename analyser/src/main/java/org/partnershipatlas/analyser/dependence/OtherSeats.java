package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;

/** What is known of the other seats of a group when one is given up. */
final class OtherSeats {
  private final Network network;
  private final Roster roster;
  private final TestedGroups tested;
  private final Map<Id<Group>, List<Integer>> ofGroup = new HashMap<>();

  OtherSeats(Network network, Roster roster, TestedGroups tested) {
    this.network = network;
    this.roster = roster;
    this.tested = tested;
    IntStream.range(0, roster.seats())
        .forEach(
            seat ->
                ofGroup
                    .computeIfAbsent(roster.seat(seat).group(), g -> new ArrayList<>())
                    .add(seat));
  }

  /** What becomes of a seat that is given up. */
  Loss.GivenUp givenUp(int seat, Away away) {
    Id<Group> group = roster.seat(seat).group();
    boolean emptied = away.emptied(seat);
    List<Holding> left = away.holders(seat);
    Loss.Then then =
        emptied
            ? left.isEmpty() ? Loss.Then.VACANT : Loss.Then.DEPUTY
            : lostHolder(seat, away) ? Loss.Then.SHARED : Loss.Then.NO_DEPUTY;
    boolean recorded =
        ofGroup.getOrDefault(group, List.of()).stream()
            .anyMatch(other -> roster.deputies(other).length > 0);
    return new Loss.GivenUp(
        roster.seat(seat).id(),
        group,
        then,
        emptied ? left.stream().map(h -> h.tenure().id()).toList() : List.of(),
        recorded);
  }

  private boolean lostHolder(int seat, Away away) {
    return IntStream.of(roster.holders(seat)).anyMatch(away::ended);
  }

  /** Whether a group that has no recorded voice of the sector surely has none. */
  boolean surelyVoiceless(Id<Group> group, Away away) {
    return network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group)
        && ofGroup.getOrDefault(group, List.of()).stream()
            .noneMatch(seat -> mayBeVoice(seat, away));
  }

  private boolean mayBeVoice(int number, Away away) {
    Seat seat = roster.seat(number);
    if (!Seating.speaking(seat)) {
      return false;
    }
    boolean kept = seat.reservedForSector().isPresent();
    List<Holding> holders = away.holders(number);
    if (!holders.isEmpty()) {
      return !kept && holders.stream().anyMatch(holder -> holder.sector().isEmpty());
    }
    boolean known = away.emptied(number) || known(number, away);
    boolean itsOwn = seat.reservedForSector().map(tested.voiceSectors()::contains).orElse(true);
    return !known && itsOwn;
  }

  /** Whether it is recorded who, if anybody, holds a seat that nobody has left. */
  private boolean known(int number, Away away) {
    Seat seat = roster.seat(number);
    SeatState state = network.seating().state(seat.id());
    boolean lastDeputy =
        state == SeatState.DEPUTY_ONLY
            && IntStream.of(roster.deputies(number)).allMatch(away::ended);
    return lastDeputy ? seat.vacant().orElse(false) : state != SeatState.NOT_RECORDED;
  }
}
