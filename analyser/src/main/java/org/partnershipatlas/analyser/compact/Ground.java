package org.partnershipatlas.analyser.compact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;

/** What every line looks at: the Compact groups, their seats, the agreements. */
final class Ground {
  final Analyser analyser;
  final Network network;
  private final List<Agreement> agreements;
  private final List<Group> groups;

  Ground(Analyser analyser) {
    this.analyser = analyser;
    this.network = analyser.network();
    this.agreements =
        network.list(Agreement.class).stream()
            .filter(CompactCheck::isCompact)
            .sorted(Comparator.comparing(Agreement::name).thenComparing(a -> a.id().value()))
            .toList();
    this.groups =
        network.current(Group.class).stream()
            .filter(g -> isCompact(g) || oversees(g))
            .sorted(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()))
            .toList();
  }

  private static boolean isCompact(Group group) {
    return group.kind().filter(k -> k == GroupKind.COMPACT_GROUP).isPresent();
  }

  private boolean oversees(Group group) {
    return agreements.stream().anyMatch(a -> a.overseenBy().contains(group.id()));
  }

  List<Agreement> agreements() {
    return agreements;
  }

  /** The Compact groups. */
  List<Group> groups() {
    return groups;
  }

  List<Id<Group>> groupIds() {
    return groups.stream().map(Group::id).toList();
  }

  /** The speaking seats of the Compact groups. */
  List<Seat> speakingSeats() {
    return groups.stream()
        .flatMap(g -> network.seating().seatsOn(g.id()).stream())
        .filter(Seating::speaking)
        .toList();
  }

  /** Every speaking seat of every group that is there. */
  List<Seat> allSpeakingSeats() {
    return network.current(Group.class).stream()
        .flatMap(g -> network.seating().seatsOn(g.id()).stream())
        .filter(Seating::speaking)
        .toList();
  }

  boolean isThirds(Seat seat) {
    return seat.reservedForSector().filter(Sector.THIRD::equals).isPresent()
        || network.seating().holders(seat.id()).stream()
            .anyMatch(h -> h.sector().filter(Sector.THIRD::equals).isPresent());
  }

  /**
   * Whether what no seat of the Compact groups shows is surely absent: the seats are all listed,
   * and it is recorded of each who holds it and for whom.
   */
  boolean settled() {
    return !groups.isEmpty()
        && groups.stream()
            .allMatch(g -> network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, g.id()))
        && speakingSeats().stream().allMatch(this::holderKnown);
  }

  private boolean holderKnown(Seat seat) {
    SeatState state = network.seating().state(seat.id());
    return state == SeatState.VACANT
        || (state.filled()
            && network.seating().holders(seat.id()).stream()
                .map(Holding::onBehalfOf)
                .allMatch(Optional::isPresent));
  }

  /** The records that say that the seats of the Compact groups are all listed. */
  List<Id<?>> wholeLists() {
    return groups.stream()
        .flatMap(g -> network.grounds().find(CompletenessKind.SEATS_OF_A_GROUP, g.id()).stream())
        .<Id<?>>map(c -> c.id())
        .filter(id -> id.kind() == Kind.COMPLETENESS)
        .toList();
  }
}
