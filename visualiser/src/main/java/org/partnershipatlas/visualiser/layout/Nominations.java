package org.partnershipatlas.visualiser.layout;

import java.util.List;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.visualiser.scene.Look;

/** Whether a nomination carries anybody: a way that no filled seat uses is planned only. */
public final class Nominations {
  private Nominations() {}

  /** The seats on a group that another group or an organisation nominates. */
  public static List<Seat> seats(Network network, Id<?> from, Id<?> to) {
    return network.seating().seatsOn(Id.<Group>of(to.kind(), to.value())).stream()
        .filter(s -> s.nominatedBy().filter(from::equals).isPresent())
        .toList();
  }

  /** Plain while a seat is filled, or where no seat is recorded that could be; else planned. */
  public static Look look(Network network, Id<?> from, Id<?> to) {
    List<Seat> seats = seats(network, from, to);
    boolean used = seats.stream().anyMatch(s -> network.seating().state(s.id()).filled());
    return used || seats.isEmpty() ? Look.PLAIN : Look.PLANNED;
  }
}
