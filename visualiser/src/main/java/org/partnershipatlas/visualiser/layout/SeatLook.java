package org.partnershipatlas.visualiser.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.visualiser.scene.Look;

/** Which look a seat has on the day, and how many seats of a group have which. */
public final class SeatLook {
  private SeatLook() {}

  /**
   * The look of a seat. A filled one is withheld or not known unless one of its holders is named.
   */
  public static Look of(Network network, Seat seat) {
    return switch (network.seating().state(seat.id())) {
      case FILLED -> filled(network.seating().holders(seat.id()));
      case CARRYING_OVER -> Look.CARRYING_OVER;
      case DEPUTY_ONLY -> Look.DEPUTY_ONLY;
      case VACANT -> Look.VACANT;
      case NOT_RECORDED -> Look.NOT_RECORDED;
    };
  }

  private static Look filled(List<Holding> holders) {
    if (holders.stream().anyMatch(h -> h.holder() == Holding.Holder.NAMED)) {
      return Look.FILLED;
    }
    return holders.stream().anyMatch(h -> h.holder() == Holding.Holder.WITHHELD)
        ? Look.WITHHELD
        : Look.NOT_KNOWN;
  }

  /** How many seats of a group have which look, in the order of looks. */
  public static Map<Look, Integer> count(Network network, Id<Group> group) {
    Map<Look, Integer> counts = new EnumMap<>(Look.class);
    network.seating().seatsOn(group).forEach(s -> counts.merge(of(network, s), 1, Integer::sum));
    return counts;
  }
}
