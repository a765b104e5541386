package org.partnershipatlas.api.service.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.visualiser.Rings;

/**
 * The rings around a record: what the cheapest routes from it cost, by the rules of routes. A
 * holder who is not known stands as the seat; a seat in the middle stands for who holds it.
 */
public final class RingsAround {
  private final View view;
  private final RouteOptions options;
  private final int most;
  private final Map<Id<?>, Integer> costs = new LinkedHashMap<>();

  private RingsAround(View view, RouteOptions options, int steps) {
    this.view = view;
    this.options = options;
    this.most = 2 * steps;
  }

  /** The rings of up to so many whole steps. */
  public static Rings of(View view, Id<?> centre, int steps, Wishes wishes) {
    RingsAround rings = new RingsAround(view, wishes.routes(), steps);
    if (centre.kind() == Kind.SEAT) {
      rings.seat(view.network().get(Id.seat(centre.value())));
    } else if (view.analyser().graph().find(centre).isPresent()) {
      rings.from(centre);
    }
    rings.costs.remove(centre);
    return new Rings(rings.costs, rings.options.costs().equals(Costs.defaults()));
  }

  private void from(Id<?> start) {
    view.analyser()
        .around(start, most, options)
        .forEach((id, cost) -> costs.merge(drawn(id), cost, Math::min));
  }

  private void seat(Seat seat) {
    if (Seating.speaking(seat)) {
      for (Holding holding : view.network().seating().holdings(seat.id())) {
        Id<?> holder = holder(holding.tenure());
        if (!holding.deputy() || options.with().contains(Layer.DEPUTIES)) {
          costs.put(drawn(holder), 0);
          from(holder);
        }
      }
    }
  }

  private static Id<?> holder(Tenure tenure) {
    return tenure
        .person()
        .<Id<?>>map(id -> id)
        .or(() -> tenure.post().<Id<?>>map(id -> id))
        .orElse(tenure.id());
  }

  private Id<?> drawn(Id<?> id) {
    Network network = view.network();
    return id.kind() == Kind.TENURE ? network.get(Id.tenure(id.value())).seat() : id;
  }
}
