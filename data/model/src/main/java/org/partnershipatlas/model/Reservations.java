package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** Whether a holder meets each part of a seat's reservation; all parts must hold. */
final class Reservations {
  private final Network network;

  Reservations(Network network) {
    this.network = network;
  }

  Fit fit(Seat seat, Holding holding) {
    Fit fit = Fit.INSIDE;
    if (seat.reservedForSector().isPresent()) {
      fit = fit.and(equal(holding.sector(), seat.reservedForSector().get()));
    }
    for (Id<?> part : seat.reservedFor()) {
      fit = fit.and(fit(part, holding.onBehalfOf().flatMap(network::find)));
    }
    return fit;
  }

  Fit fit(Seat seat, Id<Organisation> organisation) {
    Optional<Sector> sector = network.voices().sector(organisation);
    boolean maySendCouncillor =
        seat.reservedForSector().equals(Optional.of(Sector.ELECTED_MEMBERS))
            && sector.equals(Optional.of(Sector.PUBLIC));
    Fit fit = Fit.INSIDE;
    if (seat.reservedForSector().isPresent()) {
      fit = maySendCouncillor ? Fit.CANNOT_TELL : equal(sector, seat.reservedForSector().get());
    }
    for (Id<?> part : seat.reservedFor()) {
      fit = fit.and(fit(part, network.find(organisation)));
    }
    return fit;
  }

  private static <T> Fit equal(Optional<T> known, T wanted) {
    return known.map(k -> k.equals(wanted) ? Fit.INSIDE : Fit.OUTSIDE).orElse(Fit.CANNOT_TELL);
  }

  private Fit fit(Id<?> part, Optional<Organisation> body) {
    if (body.isEmpty()) {
      return Fit.CANNOT_TELL;
    }
    return switch (part.kind()) {
      case ORGANISATION ->
          network.voices().listUnits(body.get().id()).contains(part) ? Fit.INSIDE : Fit.OUTSIDE;
      case FIELD -> among(part, body.get().fields());
      case COMMUNITY -> among(part, body.get().communities());
      case AREA -> inArea(part, body.get().areas());
      default -> Fit.CANNOT_TELL;
    };
  }

  private Fit among(Id<?> wanted, List<? extends Id<?>> known) {
    if (known.isEmpty()) {
      return Fit.CANNOT_TELL;
    }
    return known.stream().anyMatch(k -> network.voices().isWithinSubject(k, wanted))
        ? Fit.INSIDE
        : Fit.OUTSIDE;
  }

  // A county-wide body works in each of the county's districts too.
  private Fit inArea(Id<?> wanted, List<Id<Area>> known) {
    if (known.isEmpty()) {
      return Fit.CANNOT_TELL;
    }
    Id<Area> area = Id.area(wanted.value());
    boolean inside =
        known.stream()
            .anyMatch(
                k -> network.places().contains(area, k) || network.places().contains(k, area));
    return inside ? Fit.INSIDE : Fit.OUTSIDE;
  }
}
