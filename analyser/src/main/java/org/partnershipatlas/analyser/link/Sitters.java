package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/** Who holds the speaking seats of each group. */
final class Sitters {
  private final Network network;
  private final Map<Id<Group>, List<Holding>> known = new HashMap<>();

  Sitters(Network network) {
    this.network = network;
  }

  /** The holders of a group's speaking seats, in the order of the seats; deputies left out. */
  List<Holding> on(Id<Group> group) {
    return known.computeIfAbsent(group, this::work);
  }

  private List<Holding> work(Id<Group> group) {
    List<Holding> holders = new ArrayList<>();
    for (Seat seat : network.seating().seatsOn(group)) {
      if (Seating.speaking(seat)) {
        holders.addAll(network.seating().holders(seat.id()));
      }
    }
    return List.copyOf(holders);
  }

  /** Whether a named person or post sits there. */
  boolean anyNamed(Id<Group> group) {
    return on(group).stream().anyMatch(holding -> isSomebody(holding.tenure()));
  }

  static boolean isSomebody(Tenure tenure) {
    return tenure.person().isPresent() || tenure.post().isPresent();
  }
}
