package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tenure;

/** Seats end, and with them whoever holds them or deputises in them. */
final class Ending {
  private Ending() {}

  static void seats(Draft draft, List<LostSeat> lost) {
    Network network = draft.network();
    List<Change> changes = new ArrayList<>();
    for (LostSeat seat : lost) {
      for (Tenure tenure : network.referring(seat.seat(), Tenure.class)) {
        if (network.isCurrent(tenure)) {
          changes.add(new Change.End(tenure.id(), draft.day()));
        }
      }
      changes.add(new Change.End(seat.seat(), draft.day()));
    }
    draft.make(changes);
  }
}
