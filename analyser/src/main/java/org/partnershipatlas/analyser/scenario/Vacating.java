package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;

/** Holders give up seats: each is empty then, unless another holds it too or a deputy stands in. */
final class Vacating {
  private Vacating() {}

  /** Ends those tenures. */
  static void end(Draft draft, List<Tenure> tenures) {
    Set<Id<Seat>> seats = new LinkedHashSet<>();
    List<Change> ends = new ArrayList<>();
    for (Tenure tenure : tenures) {
      seats.add(tenure.seat());
      ends.add(
          draft.network().isCurrent(tenure)
              ? new Change.End(tenure.id(), draft.day())
              : new Change.Remove(tenure.id()));
    }
    draft.make(ends);
    Network network = draft.network();
    List<Change> empty = new ArrayList<>();
    for (Id<Seat> seat : seats) {
      if (network.seating().state(seat) == SeatState.NOT_RECORDED) {
        empty.add(
            new Change.Put(
                network
                    .get(seat)
                    .row()
                    .with("vacant", "yes")
                    .with("vacant_since", draft.day().toString())
                    .toRecord()));
      }
    }
    draft.make(empty);
  }

  /** Whether a tenure holds on the day or is to begin after it. */
  static boolean isOpen(Network network, Tenure tenure) {
    return !tenure.span().endedBy(network.day());
  }
}
