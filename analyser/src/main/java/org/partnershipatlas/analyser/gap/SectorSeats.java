package org.partnershipatlas.analyser.gap;

import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** The seats by which a sector has a voice on a group. */
final class SectorSeats {
  private final Scope scope;

  /** What a seat does for a sector. */
  enum Part {
    /** It is filled, and held for the sector. */
    VOICE,
    /** It may be, by what is not recorded of it. */
    OPEN,
    NONE
  }

  SectorSeats(Scope scope) {
    this.scope = scope;
  }

  /** The speaking seats of a group that do that for those sectors. */
  List<Seat> list(Group group, Set<Sector> sectors, Part part) {
    return scope.speakingSeats(group).stream().filter(s -> part(s, sectors) == part).toList();
  }

  private Part part(Seat seat, Set<Sector> sectors) {
    SeatState state = scope.state(seat);
    boolean reserved = seat.reservedForSector().map(sectors::contains).orElse(false);
    if (state == SeatState.NOT_RECORDED) {
      return reserved || seat.reservedForSector().isEmpty() ? Part.OPEN : Part.NONE;
    }
    if (!state.filled()) {
      return Part.NONE;
    }
    List<Holding> holders = scope.network.seating().holders(seat.id());
    boolean held = holders.stream().anyMatch(h -> h.sector().map(sectors::contains).orElse(false));
    if (held || (reserved && scope.network.seating().fit(seat) != Fit.OUTSIDE)) {
      return Part.VOICE;
    }
    boolean unknown = holders.stream().anyMatch(h -> h.sector().isEmpty());
    return unknown && seat.reservedForSector().isEmpty() ? Part.OPEN : Part.NONE;
  }
}
