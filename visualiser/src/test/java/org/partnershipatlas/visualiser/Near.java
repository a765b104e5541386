package org.partnershipatlas.visualiser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.visualiser.scene.Scene;

/** Rings to draw where there is no analysis: the plainest steps, and every way tried by turns. */
public final class Near {
  private final Network network;
  private final Map<Id<?>, Map<Id<?>, Integer>> steps = new HashMap<>();

  private Near(Network network) {
    this.network = network;
    for (Link link : network.current(Link.class)) {
      if (link.kind() != LinkKind.MIRRORS && link.kind() != LinkKind.NOMINATES_TO) {
        join(link.fromGroup(), link.toGroup(), link.kind() == LinkKind.SCRUTINISES ? 4 : 2);
      }
    }
    for (Group group : network.current(Group.class)) {
      group.partOf().ifPresent(whole -> join(group.id(), whole, 2));
      group.areas().forEach(area -> join(group.id(), area, 2));
    }
    for (Membership tie : network.current(Membership.class)) {
      join(tie.organisation(), tie.network(), 2);
    }
    network.current(Seat.class).stream().filter(Seating::speaking).forEach(this::seat);
  }

  private void seat(Seat seat) {
    for (Holding holding : network.seating().holders(seat.id())) {
      Tenure tenure = holding.tenure();
      Id<?> holder = tenure.person().<Id<?>>map(p -> p).or(() -> tenure.post()).orElse(seat.id());
      join(holder, seat.group(), 1);
      holding.onBehalfOf().ifPresent(body -> join(holder, body, 1));
      seat.nominatedBy().ifPresent(by -> join(by, seat.group(), 2));
    }
  }

  private void join(Id<?> one, Id<?> other, int cost) {
    steps.computeIfAbsent(one, id -> new TreeMap<>()).merge(other, cost, Math::min);
    steps.computeIfAbsent(other, id -> new TreeMap<>()).merge(one, cost, Math::min);
  }

  /** The rings around a record. */
  public static Rings of(Network network, Id<?> centre) {
    Map<Id<?>, Integer> costs = new TreeMap<>(Map.of(centre, 0));
    Near near = new Near(network);
    List<Id<?>> open = new ArrayList<>(List.of(centre));
    while (!open.isEmpty()) {
      Id<?> at = open.remove(0);
      near.steps
          .getOrDefault(at, Map.of())
          .forEach(
              (next, step) -> {
                int cost = costs.get(at) + step;
                if (cost < costs.getOrDefault(next, Integer.MAX_VALUE)) {
                  costs.put(next, cost);
                  open.add(next);
                }
              });
    }
    costs.remove(centre);
    return new Rings(costs, true);
  }

  /** The picture around a record with its rings. */
  public static Scene scene(Network network, Id<?> centre, AroundOptions options) {
    return Pictures.around(network, centre, of(network, centre), options);
  }
}
