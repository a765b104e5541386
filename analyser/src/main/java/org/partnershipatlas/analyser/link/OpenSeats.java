package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;

/** The speaking seats that are not filled, and who may fill them. */
final class OpenSeats {
  private final Network network;
  private final Sitters sitters;
  private final Map<Id<Group>, List<Seat>> vacant = new HashMap<>();

  /**
   * A nomination from one group to another that is not in use.
   *
   * @param seat the seat; empty where none is recorded
   * @param vacant whether the seat is known to be empty
   */
  record Nomination(Id<Group> from, Id<Group> to, Optional<Seat> seat, boolean vacant) {}

  OpenSeats(Network network, Sitters sitters) {
    this.network = network;
    this.sitters = sitters;
    for (Seat seat : network.current(Seat.class)) {
      if (Seating.speaking(seat) && network.seating().state(seat.id()) == SeatState.VACANT) {
        vacant.computeIfAbsent(seat.group(), group -> new ArrayList<>()).add(seat);
      }
    }
    vacant.values().forEach(seats -> seats.sort(byName()));
  }

  private Comparator<Seat> byName() {
    return Comparator.<Seat, String>comparing(seat -> network.name(seat.id()))
        .thenComparing(seat -> seat.id().value());
  }

  /**
   * The vacant seats on a group that somebody of another may fill, to which no group nominates. Who
   * takes the chair is for a group itself.
   */
  List<Seat> listFor(Id<Group> from, Id<Group> on) {
    return vacant.getOrDefault(on, List.of()).stream()
        .filter(seat -> seat.role().map(OpenSeats::open).orElse(true))
        .filter(seat -> seat.nominatedBy().filter(by -> by.kind() == Kind.GROUP).isEmpty())
        .filter(seat -> isFor(seat, from))
        .toList();
  }

  private static boolean open(SeatRole role) {
    return switch (role) {
      case CHAIR, VICE_CHAIR, LEAD_MEMBER -> false;
      default -> true;
    };
  }

  private boolean isFor(Seat seat, Id<Group> from) {
    boolean reserved = seat.reservedForSector().isPresent() || !seat.reservedFor().isEmpty();
    if (seat.nominatedBy().isEmpty() && (!reserved || meansAreaOf(seat, from))) {
      return true;
    }
    return sitters.on(from).stream().anyMatch(holding -> fits(seat, holding));
  }

  /** Whether a seat is reserved for an area of a group, and for nothing besides. */
  private boolean meansAreaOf(Seat seat, Id<Group> from) {
    return seat.reservedForSector().isEmpty()
        && network.find(from).stream()
            .flatMap(group -> network.places().areas(group).stream())
            .anyMatch(area -> seat.reservedFor().equals(List.of(area)));
  }

  /** Whether a holder's body is one that the seat is for. */
  boolean fits(Seat seat, Holding holding) {
    return holding
        .onBehalfOf()
        .filter(body -> seat.nominatedBy().map(body::equals).orElse(true))
        .filter(body -> network.seating().fit(seat, body) == Fit.INSIDE)
        .isPresent();
  }

  /** The nominations between groups that no filled seat carries, in the order of their names. */
  List<Nomination> nominations() {
    Map<GroupPair, List<Seat>> seats = new HashMap<>();
    for (Seat seat : network.current(Seat.class)) {
      seat.nominatedBy()
          .filter(by -> by.kind() == Kind.GROUP && !by.equals(seat.group()))
          .map(by -> Id.group(by.value()))
          .filter(by -> isCurrent(by) && isCurrent(seat.group()))
          .ifPresent(
              by ->
                  seats
                      .computeIfAbsent(new GroupPair(by, seat.group()), p -> new ArrayList<>())
                      .add(seat));
    }
    for (Link link : network.current(Link.class)) {
      if (link.kind() == LinkKind.NOMINATES_TO
          && !link.fromGroup().equals(link.toGroup())
          && isCurrent(link.fromGroup())
          && isCurrent(link.toGroup())) {
        seats.computeIfAbsent(
            new GroupPair(link.fromGroup(), link.toGroup()), p -> new ArrayList<>());
      }
    }
    List<Nomination> found = new ArrayList<>();
    seats.forEach((pair, all) -> found.addAll(nominations(pair, all)));
    found.sort(
        Comparator.<Nomination, String>comparing(n -> network.name(n.from()))
            .thenComparing(n -> network.name(n.to()))
            .thenComparing(n -> n.from().value())
            .thenComparing(n -> n.to().value())
            .thenComparing(n -> n.seat().map(seat -> network.name(seat.id())).orElse(""))
            .thenComparing(n -> n.seat().map(seat -> seat.id().value()).orElse("")));
    return found;
  }

  private List<Nomination> nominations(GroupPair pair, List<Seat> seats) {
    List<Seat> speaking = seats.stream().filter(Seating::speaking).toList();
    if (speaking.stream().anyMatch(seat -> network.seating().state(seat.id()).filled())) {
      return List.of();
    }
    if (seats.isEmpty()) {
      return List.of(new Nomination(pair.lower(), pair.upper(), Optional.empty(), false));
    }
    return speaking.stream()
        .map(
            seat ->
                new Nomination(
                    pair.lower(),
                    pair.upper(),
                    Optional.of(seat),
                    network.seating().state(seat.id()) == SeatState.VACANT
                        || seat.vacant().orElse(false)))
        .toList();
  }

  private boolean isCurrent(Id<Group> group) {
    return network.find(group).map(AtlasRecord.class::cast).filter(network::isCurrent).isPresent();
  }
}
