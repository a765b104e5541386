package org.partnershipatlas.analyser.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;

/**
 * Which group nominates to which. It is said by a link, by a seat that names who nominates to it,
 * or by both; it is a step while such a seat is filled, and else planned only.
 */
final class Nominations {
  private final Network network;
  private final Map<Pair, Found> pairs = new TreeMap<>(Pair.ORDER);

  private record Pair(Id<Group> from, Id<Group> to) {
    static final Comparator<Pair> ORDER =
        Comparator.<Pair, Id<?>>comparing(Pair::from).thenComparing(Pair::to);
  }

  private record Found(List<Id<?>> links, List<Seat> seats) {}

  Nominations(Network network) {
    this.network = network;
    for (Link link : network.current(Link.class)) {
      if (link.kind() == LinkKind.NOMINATES_TO) {
        at(link.fromGroup(), link.toGroup()).ifPresent(found -> found.links().add(link.id()));
      }
    }
    for (Seat seat : network.current(Seat.class)) {
      seat.nominatedBy()
          .filter(by -> by.kind() == Kind.GROUP)
          .flatMap(by -> at(Id.group(by.value()), seat.group()))
          .ifPresent(found -> found.seats().add(seat));
    }
  }

  private Optional<Found> at(Id<Group> from, Id<Group> to) {
    boolean joins =
        !from.equals(to)
            && FormalLinks.isCurrent(network, from)
            && FormalLinks.isCurrent(network, to);
    return joins
        ? Optional.of(
            pairs.computeIfAbsent(
                new Pair(from, to), p -> new Found(new ArrayList<>(), new ArrayList<>())))
        : Optional.empty();
  }

  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    pairs.forEach((pair, found) -> edges.addAll(edges(pair, found)));
    return edges;
  }

  private List<Edge> edges(Pair pair, Found found) {
    Seating seating = network.seating();
    List<Holding> holders = new ArrayList<>();
    List<Holding> deputies = new ArrayList<>();
    List<Holding> attending = new ArrayList<>();
    for (Seat seat : found.seats()) {
      boolean speaking = Seating.speaking(seat);
      (speaking ? holders : attending).addAll(seating.holders(seat.id()));
      deputies.addAll(speaking ? seating.deputies(seat.id()) : List.of());
    }
    if (!holders.isEmpty()) {
      return List.of(edge(pair, found, Layer.RECORDED, holders));
    }
    List<Edge> edges = new ArrayList<>();
    if (!deputies.isEmpty()) {
      edges.add(edge(pair, found, Layer.DEPUTIES, deputies));
    }
    if (!attending.isEmpty()) {
      edges.add(edge(pair, found, Layer.SECRETARIAT, attending));
    } else {
      edges.add(planned(pair, found));
    }
    return edges;
  }

  private static Edge edge(Pair pair, Found found, Layer layer, List<Holding> holders) {
    List<Id<?>> carriers =
        holders.stream().<Id<?>>map(h -> Holders.holder(h.tenure())).distinct().toList();
    List<Id<?>> evidence =
        Stream.concat(
                found.links().stream(),
                holders.stream().flatMap(h -> Stream.of(h.tenure().seat(), h.tenure().id())))
            .toList();
    return new Edge(
        pair.from(), pair.to(), StepKind.NOMINATES_TO, layer, Optional.empty(), carriers, evidence);
  }

  private Edge planned(Pair pair, Found found) {
    List<SeatState> states =
        found.seats().stream().map(seat -> network.seating().state(seat.id())).toList();
    Planned why =
        states.isEmpty()
            ? Planned.SEAT_NOT_RECORDED
            : states.contains(SeatState.VACANT)
                ? Planned.SEAT_VACANT
                : states.contains(SeatState.DEPUTY_ONLY)
                    ? Planned.DEPUTY_ONLY
                    : Planned.HOLDER_NOT_RECORDED;
    List<Id<?>> evidence =
        Stream.concat(found.links().stream(), found.seats().stream().map(Seat::id)).toList();
    return new Edge(
        pair.from(),
        pair.to(),
        StepKind.NOMINATES_TO,
        Layer.PLANNED,
        Optional.of(why),
        List.of(),
        evidence);
  }
}
