package org.partnershipatlas.analyser.coverage;

import java.util.LinkedHashSet;
import java.util.Set;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;

/** Seats and the people in them, being counted; each counts once. */
final class SeatTally {
  final Set<Id<Seat>> speaking = new LinkedHashSet<>();
  final Set<Id<Seat>> filled = new LinkedHashSet<>();
  final Set<Id<Seat>> attending = new LinkedHashSet<>();
  final Set<Id<Seat>> voting = new LinkedHashSet<>();
  final Set<Id<Seat>> notVoting = new LinkedHashSet<>();
  final Set<Id<?>> people = new LinkedHashSet<>();

  void add(SeatView view) {
    if (!view.speaking()) {
      if (view.filled()) {
        attending.add(view.seat().id());
      }
      return;
    }
    speaking.add(view.seat().id());
    if (view.filled()) {
      filled.add(view.seat().id());
      view.seat().voting().ifPresent(v -> (v ? voting : notVoting).add(view.seat().id()));
      view.holders().forEach(this::addHolder);
    }
  }

  // A holder who is not known is counted by the tenure, so that two are never taken for one.
  private void addHolder(Holding holding) {
    people.add(
        holding
            .tenure()
            .person()
            .<Id<?>>map(p -> p)
            .or(() -> holding.tenure().post().map(p -> p))
            .orElse(holding.tenure().id()));
  }
}
