package org.partnershipatlas.analyser.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/** The seats that two networks share and that are not held alike. */
final class SeatTurns {
  private final Network before;
  private final Network after;

  SeatTurns(Network before, Network after) {
    this.before = before;
    this.after = after;
  }

  List<SeatTurn> list() {
    Presence thereBefore = new Presence(before);
    Presence thereAfter = new Presence(after);
    List<SeatTurn> turns = new ArrayList<>();
    for (Seat seat : after.current(Seat.class)) {
      if (thereAfter.isThere(seat) && thereBefore.isThere(seat.id())) {
        SeatTurn turn = turn(seat);
        if (turn.before() != turn.after() || !turn.heldBefore().equals(turn.heldAfter())) {
          turns.add(turn);
        }
      }
    }
    turns.sort(
        Comparator.comparing((SeatTurn t) -> after.name(t.group()))
            .thenComparing(t -> after.name(t.seat()))
            .thenComparing(t -> t.seat().value()));
    return turns;
  }

  private SeatTurn turn(Seat seat) {
    SeatState was = before.seating().state(seat.id());
    return new SeatTurn(
        seat.id(),
        seat.group(),
        was,
        after.seating().state(seat.id()),
        holders(before, seat.id()),
        holders(after, seat.id()));
  }

  private static List<Id<?>> holders(Network network, Id<Seat> seat) {
    Set<Id<?>> holders = new LinkedHashSet<>();
    for (Holding holding : network.seating().holders(seat)) {
      holding.tenure().person().ifPresent(holders::add);
      holding.tenure().post().ifPresent(holders::add);
      holding.onBehalfOf().ifPresent(holders::add);
    }
    return holders.stream().sorted().<Id<?>>map(id -> id).toList();
  }
}
