package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.visualiser.layout.LinkRole;
import org.partnershipatlas.visualiser.layout.Nominations;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** The lines between groups: recorded links, nominations that seats tell of, and part-of. */
final class Wiring {
  private final Network network;
  private final Set<Id<Group>> drawn;
  private final Set<List<Id<?>>> linked = new HashSet<>();
  private final Map<String, Net> nets = new TreeMap<>();

  Wiring(Network network, Set<Id<Group>> drawn) {
    this.network = network;
    this.drawn = drawn;
    links();
    nominations();
    parts();
  }

  /** The nets of formal links, by the names of the groups that they run to. */
  List<Net> list() {
    List<Net> all = new ArrayList<>(nets.values());
    all.sort(Comparator.comparing(n -> network.name(Id.parse(n.to())) + "\0" + n.role()));
    all.forEach(n -> n.wires().sort(Comparator.comparing(Net.Wire::label)));
    return all;
  }

  private void links() {
    for (Link link : network.current(Link.class)) {
      ConnectorRole role = LinkRole.of(link);
      String label = name(link.fromGroup()) + " " + link.kind().word() + " " + name(link.toGroup());
      Look look =
          role == ConnectorRole.NOMINATES_TO
              ? Nominations.look(network, link.fromGroup(), link.toGroup())
              : Look.PLAIN;
      add(role, look, link.fromGroup(), link.toGroup(), link.id().toString(), label);
    }
  }

  private void nominations() {
    Map<List<Id<?>>, List<Seat>> byPair = new LinkedHashMap<>();
    for (Seat seat : network.current(Seat.class)) {
      seat.nominatedBy()
          .filter(n -> n.kind() == Kind.GROUP)
          .ifPresent(
              n ->
                  byPair
                      .computeIfAbsent(List.of(n, seat.group()), p -> new ArrayList<>())
                      .add(seat));
    }
    byPair.forEach(
        (pair, seats) -> {
          boolean used = seats.stream().anyMatch(s -> network.seating().state(s.id()).filled());
          boolean vacant =
              seats.stream().allMatch(s -> network.seating().state(s.id()) == SeatState.VACANT);
          String label =
              "%s nominates %d %s on %s%s"
                  .formatted(
                      name(pair.get(0)),
                      seats.size(),
                      seats.size() == 1 ? "seat" : "seats",
                      name(pair.get(1)),
                      used ? "" : vacant ? ", vacant" : "; who holds them is not recorded");
          Look look = Nominations.look(network, pair.get(0), pair.get(1));
          add(
              ConnectorRole.NOMINATES_TO,
              look,
              pair.get(0),
              pair.get(1),
              seats.get(0).id().toString(),
              label);
        });
  }

  /** Part of another group; not drawn beside a link of the two, which says more. */
  private void parts() {
    for (Group group : network.current(Group.class)) {
      Optional<Id<Group>> whole = group.partOf();
      if (whole.isPresent() && !linked.contains(List.of(group.id(), whole.get()))) {
        String label = group.name() + " is part of " + name(whole.get());
        add(
            ConnectorRole.PART_OF,
            Look.PLAIN,
            group.id(),
            whole.get(),
            group.id().toString(),
            label);
      }
    }
  }

  private void add(
      ConnectorRole role, Look look, Id<?> from, Id<?> to, String record, String label) {
    if (!drawn.contains(from) || !drawn.contains(to) || from.equals(to)) {
      return;
    }
    linked.add(List.of(from, to));
    String id = role.word() + ">" + to;
    List<Net.Wire> wires =
        nets.computeIfAbsent(id, n -> new Net(n, role, to.toString(), new ArrayList<>())).wires();
    // A recorded link and the seats that carry it are one line; the link was there first.
    if (wires.stream().noneMatch(w -> w.from().equals(from.toString()))) {
      wires.add(new Net.Wire(from.toString(), role, look, record, label));
    }
  }

  private String name(Id<?> id) {
    return network.name(id);
  }
}
