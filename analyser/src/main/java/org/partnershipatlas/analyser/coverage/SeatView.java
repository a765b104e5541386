package org.partnershipatlas.analyser.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;

/** A seat with what follows from it on the day, worked out once. */
record SeatView(
    Seat seat, SeatState state, List<Holding> holders, List<Holding> deputies, Fit fit) {
  private static final Comparator<Seat> READING_ORDER =
      Comparator.comparing((Seat s) -> s.role().map(SeatRole::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(s -> s.label().orElse(""))
          .thenComparing(s -> s.id().value());

  static List<SeatView> on(Network network, Id<Group> group) {
    Seating seating = network.seating();
    return seating.seatsOn(group).stream()
        .sorted(READING_ORDER)
        .map(
            s ->
                new SeatView(
                    s,
                    seating.state(s.id()),
                    seating.holders(s.id()),
                    seating.deputies(s.id()),
                    seating.fit(s)))
        .toList();
  }

  boolean speaking() {
    return Seating.speaking(seat);
  }

  boolean filled() {
    return state.filled();
  }

  /** Whether its route leads back to the sector, and it is not held from outside. */
  boolean leadsBack() {
    return fit != Fit.OUTSIDE && seat.route().map(Route::leadsBack).orElse(false);
  }

  /** Why it does not lead back. */
  NotShown notShown() {
    if (seat.route().isEmpty()) {
      return NotShown.ROUTE_NOT_RECORDED;
    }
    return seat.route().get().leadsBack() ? NotShown.OUTSIDE_RESERVATION : NotShown.OTHER_ROUTE;
  }

  /** The sectors that it stands for: those of its holders, else the one that it is reserved for. */
  List<Sector> sectors() {
    List<Sector> held =
        Stream.concat(holders.stream(), deputies.stream())
            .flatMap(h -> h.sector().stream())
            .distinct()
            .toList();
    return held.isEmpty() ? seat.reservedForSector().stream().toList() : held;
  }

  /**
   * Whether it represents others and does not say whom: a representative or champion, or one chosen
   * by the sector, of no named body, with nobody recorded for whom it speaks.
   */
  boolean constituencyNotRecorded() {
    if (!seat.speaksFor().isEmpty() || reservedForBody()) {
      return false;
    }
    Optional<Route> route = seat.route();
    if (route.map(SeatView::ownRoute).orElse(false)) {
      return false;
    }
    boolean represents =
        seat.role().map(r -> r == SeatRole.REPRESENTATIVE || r == SeatRole.CHAMPION).orElse(false);
    return represents || route.map(Route::leadsBack).orElse(false);
  }

  private boolean reservedForBody() {
    return seat.reservedFor().stream().anyMatch(r -> r.kind() == Kind.ORGANISATION);
  }

  private static boolean ownRoute(Route route) {
    return switch (route) {
      case NOMINATED_BY_OWN_ORGANISATION, EX_OFFICIO, SELF_SELECTED -> true;
      default -> false;
    };
  }

  List<Evidence> evidence(String why, Stream<Holding> by) {
    return Stream.concat(
            Stream.of(new Evidence(seat.id(), why)),
            by.map(h -> new Evidence(h.tenure().id(), h.deputy() ? "deputises" : "holds the seat")))
        .toList();
  }
}
