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
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/** The steps that people and posts make: they sit on groups, and act and speak for others. */
final class Holders {
  private final Network network;
  private final Map<Key, List<Id<?>>> found = new TreeMap<>(Key.ORDER);

  private record Key(Id<?> from, Id<?> to, StepKind kind, Layer layer) {
    static final Comparator<Key> ORDER =
        Comparator.<Key, Id<?>>comparing(Key::from)
            .thenComparing(Key::to)
            .thenComparing(Key::kind)
            .thenComparing(Key::layer);
  }

  Holders(Network network) {
    this.network = network;
  }

  /** Who holds a tenure: the person, else the post, else somebody known by nothing but it. */
  static Id<?> holder(Tenure tenure) {
    if (tenure.person().isPresent()) {
      return tenure.person().get();
    }
    return tenure.post().isPresent() ? tenure.post().get() : tenure.id();
  }

  List<Edge> edges() {
    for (Group group : network.current(Group.class)) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        add(group, seat);
      }
      group.servicedBy().stream()
          .filter(by -> by.kind() == Kind.POST)
          .forEach(by -> put(by, group.id(), StepKind.SERVICES, Layer.SECRETARIAT, group.id()));
    }
    List<Edge> edges = new ArrayList<>();
    found.forEach(
        (key, evidence) ->
            edges.add(Edge.of(key.from(), key.to(), key.kind(), key.layer(), evidence)));
    edges.addAll(sameUnits());
    return edges;
  }

  private void add(Group group, Seat seat) {
    boolean speaking = Seating.speaking(seat);
    for (Holding holding : network.seating().holdings(seat.id())) {
      if (speaking || !holding.deputy()) {
        Layer layer =
            !speaking ? Layer.SECRETARIAT : holding.deputy() ? Layer.DEPUTIES : Layer.RECORDED;
        add(group, seat, holding, layer);
      }
    }
    seat.supportedBy()
        .forEach(by -> put(by, group.id(), StepKind.SERVICES, Layer.SECRETARIAT, seat.id()));
  }

  private void add(Group group, Seat seat, Holding holding, Layer layer) {
    Tenure tenure = holding.tenure();
    Id<?> holder = holder(tenure);
    Id<?>[] evidence = {seat.id(), tenure.id()};
    put(holder, group.id(), StepKind.SITS_ON, layer, evidence);
    if (tenure.person().isPresent() && tenure.post().isPresent()) {
      put(holder, tenure.post().get(), StepKind.IN_POST, layer, tenure.id());
    }
    holding.onBehalfOf().ifPresent(body -> put(holder, body, StepKind.ACTS_FOR, layer, evidence));
    for (Id<?> of : seat.speaksFor()) {
      // A seat that speaks for its own group joins nothing.
      if (!of.equals(group.id())) {
        put(holder, of, StepKind.SPEAKS_FOR, layer, evidence);
      }
    }
  }

  private void put(Id<?> from, Id<?> to, StepKind kind, Layer layer, Id<?>... evidence) {
    found
        .computeIfAbsent(new Key(from, to, kind, layer), k -> new ArrayList<>())
        .addAll(List.of(evidence));
  }

  /** Each body on whose behalf seats of two or more groups are held, with those groups. */
  private List<Edge> sameUnits() {
    Map<Id<?>, Map<Id<Group>, List<Tenure>>> bodies = new TreeMap<>();
    for (Group group : network.current(Group.class)) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        List<Holding> holders =
            Seating.speaking(seat) ? network.seating().holders(seat.id()) : List.of();
        for (Holding holding : holders) {
          holding
              .onBehalfOf()
              .ifPresent(
                  body ->
                      bodies
                          .computeIfAbsent(body, b -> new TreeMap<>())
                          .computeIfAbsent(group.id(), g -> new ArrayList<>())
                          .add(holding.tenure()));
        }
      }
    }
    List<Edge> edges = new ArrayList<>();
    bodies.forEach(
        (body, groups) -> {
          if (groups.size() > 1) {
            groups.forEach((group, tenures) -> edges.add(sameUnit(group, body, tenures)));
          }
        });
    return edges;
  }

  private static Edge sameUnit(Id<Group> group, Id<?> body, List<Tenure> tenures) {
    return new Edge(
        group,
        body,
        StepKind.SAME_UNIT,
        Layer.POSSIBLE,
        Optional.empty(),
        tenures.stream().<Id<?>>map(Holders::holder).distinct().toList(),
        tenures.stream().<Id<?>>flatMap(t -> Stream.of(t.seat(), t.id())).toList());
  }
}
