package org.partnershipatlas.analyser.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/**
 * Who could carry a link: the best reason first, then whoever has fewest seats, then by name. A
 * person who is in two ways suited is told once.
 */
final class Carriers {
  private static final int MOST = 3;

  private final Network network;
  private final Sitters sitters;
  private final OpenSeats open;
  private final Map<Id<?>, Integer> seats = new HashMap<>();

  Carriers(Network network, Sitters sitters) {
    this.network = network;
    this.sitters = sitters;
    this.open = new OpenSeats(network, sitters);
    for (Tenure tenure : network.current(Tenure.class)) {
      holder(tenure).forEach(id -> seats.merge(id, 1, Integer::sum));
      tenure.onBehalfOf().ifPresent(body -> seats.merge(body, 1, Integer::sum));
    }
  }

  private static List<Id<?>> holder(Tenure tenure) {
    return tenure.person().isPresent()
        ? List.of(tenure.person().get())
        : tenure.post().<List<Id<?>>>map(List::of).orElse(List.of());
  }

  /** Who could carry a link in that way. */
  List<Carrier> of(LinkWay way) {
    Map<Id<?>, Carrier> found = new LinkedHashMap<>();
    if (way.nominated()) {
      put(found, way.from(), CarrierReason.NOMINATES, way.to());
    } else if (way.seat().isPresent()) {
      fitting(found, way);
    } else {
      attending(found, way.from(), way.to());
      attending(found, way.to(), way.from());
      servicing(found, way);
      sitting(found, way.from());
      if (way.action() == LinkAction.MEET) {
        sitting(found, way.to());
      }
      bodies(found, way);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(Carrier::why)
                .thenComparing(carrier -> seats.getOrDefault(carrier.record(), 0))
                .thenComparing(carrier -> network.name(carrier.record())))
        .limit(MOST)
        .toList();
  }

  private void put(Map<Id<?>, Carrier> found, Id<?> record, CarrierReason why, Id<Group> of) {
    found.merge(
        record,
        new Carrier(record, why, of),
        (old, one) -> one.why().compareTo(old.why()) < 0 ? one : old);
  }

  /** Those on a group whose body a vacant seat is for. */
  private void fitting(Map<Id<?>, Carrier> found, LinkWay way) {
    Seat seat = network.get(way.seat().orElseThrow());
    boolean reserved = seat.reservedForSector().isPresent() || !seat.reservedFor().isEmpty();
    for (Holding holding : sitters.on(way.from())) {
      if (reserved && open.fits(seat, holding)) {
        for (Id<?> id : holder(holding.tenure())) {
          put(found, id, CarrierReason.FITS, way.from());
        }
      }
    }
    if (found.isEmpty()) {
      sitting(found, way.from());
    }
  }

  /** Those who sit on the one and are in attendance at the other already. */
  private void attending(Map<Id<?>, Carrier> found, Id<Group> sits, Id<Group> attends) {
    Set<Id<?>> there = new LinkedHashSet<>();
    for (Seat seat : network.seating().seatsOn(attends)) {
      if (!Seating.speaking(seat)) {
        network.seating().holders(seat.id()).forEach(h -> there.addAll(holder(h.tenure())));
      }
    }
    for (Holding holding : sitters.on(sits)) {
      holder(holding.tenure()).stream()
          .filter(there::contains)
          .forEach(id -> put(found, id, CarrierReason.ATTENDS, attends));
    }
  }

  private void servicing(Map<Id<?>, Carrier> found, LinkWay way) {
    List<Id<?>> other = servicedBy(way.to());
    servicedBy(way.from()).stream()
        .filter(other::contains)
        .forEach(id -> put(found, id, CarrierReason.SERVICES_BOTH, way.to()));
  }

  private List<Id<?>> servicedBy(Id<Group> group) {
    return network.find(group).stream()
        .flatMap(one -> one.servicedBy().stream())
        .<Id<?>>map(id -> id)
        .toList();
  }

  private void sitting(Map<Id<?>, Carrier> found, Id<Group> group) {
    for (Holding holding : sitters.on(group)) {
      CarrierReason why =
          network
              .find(holding.tenure().seat())
              .flatMap(Seat::role)
              .map(Carriers::reason)
              .orElse(CarrierReason.SITS_ON);
      holder(holding.tenure()).forEach(id -> put(found, id, why, group));
    }
  }

  private static CarrierReason reason(SeatRole role) {
    return switch (role) {
      case CHAIR -> CarrierReason.CHAIRS;
      case REPRESENTATIVE -> CarrierReason.REPRESENTS;
      default -> CarrierReason.SITS_ON;
    };
  }

  /** Organisations with people on both groups: not known to talk, and easy to ask. */
  private void bodies(Map<Id<?>, Carrier> found, LinkWay way) {
    Set<Id<Organisation>> there = new LinkedHashSet<>();
    sitters.on(way.to()).forEach(holding -> holding.onBehalfOf().ifPresent(there::add));
    for (Holding holding : sitters.on(way.from())) {
      holding
          .onBehalfOf()
          .filter(there::contains)
          .filter(body -> body.kind() == Kind.ORGANISATION)
          .ifPresent(body -> put(found, body, CarrierReason.SITS_ON_BOTH_SIDES, way.to()));
    }
  }
}
