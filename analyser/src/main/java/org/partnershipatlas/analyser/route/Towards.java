package org.partnershipatlas.analyser.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;

/**
 * The cheapest routes from many records to one, all keeping to the same themes: one search serves
 * them all.
 */
public final class Towards {
  /** Above this many nodes it would take too long to count independent routes of every pair. */
  private static final int MOST_NODES = 20_000;

  private final RouteFinder finder;
  private final Id<?> to;
  private final List<Id<Theme>> themes;
  private final Side recorded;
  private final Side planned;
  private final Settled settled;

  Towards(
      RouteFinder finder,
      Network network,
      Id<?> to,
      List<Id<Theme>> themes,
      Ground recorded,
      Ground planned) {
    this.finder = finder;
    this.to = to;
    this.themes = themes;
    this.recorded = new Side(finder, network, recorded, finder.node(to));
    this.planned = new Side(finder, network, planned, finder.node(to));
    this.settled = finder.settled();
  }

  /** The cheapest route from a record, or what can be said of its absence. */
  public RouteAnswer from(Id<?> from) {
    int start = finder.node(from);
    int end = finder.node(to);
    Optional<FoundRoute> best = recorded.route(start);
    if (best.isPresent()) {
      return answer(from, RouteState.FOUND, best, Optional.empty(), recorded.independent(start));
    }
    Optional<FoundRoute> only = planned.route(start);
    RouteState state =
        only.isPresent()
            ? RouteState.PLANNED_ONLY
            : settled.isFact(recorded.ground(), recorded.parts(), start, end)
                ? RouteState.NONE
                : RouteState.NOT_RECORDED;
    return answer(from, state, Optional.empty(), only, OptionalInt.of(0));
  }

  private RouteAnswer answer(
      Id<?> from,
      RouteState state,
      Optional<FoundRoute> best,
      Optional<FoundRoute> only,
      OptionalInt independent) {
    return new RouteAnswer(
        from,
        to,
        themes,
        state,
        best.stream().toList(),
        only,
        Optional.empty(),
        Optional.empty(),
        independent,
        best.isPresent()
            ? List.of()
            : settled.listUnsettled(
                recorded.ground(), recorded.parts(), finder.node(from), finder.node(to)),
        Optional.empty());
  }

  /** The search over one ground, made when first needed. */
  private static final class Side {
    private final RouteFinder finder;
    private final Network network;
    private final Ground ground;
    private final int end;
    private final List<Landing> ends;
    private Optional<Reach> reach = Optional.empty();
    private Optional<Independent> disjoint = Optional.empty();

    Side(RouteFinder finder, Network network, Ground ground, int end) {
      this.finder = finder;
      this.network = network;
      this.ground = ground;
      this.end = end;
      this.ends = Landings.of(ground.graph(), ground.footing(), end);
    }

    Ground ground() {
      return ground;
    }

    private List<Landing> starts(int start) {
      return Landings.of(ground.graph(), ground.footing(), start);
    }

    Parts parts() {
      return finder.parts(ground);
    }

    Optional<FoundRoute> route(int start) {
      List<Landing> starts = starts(start);
      if (parts().apart(starts, ends)) {
        return Optional.empty();
      }
      if (reach.isEmpty()) {
        reach = Optional.of(new Reach(ground, end, ends, Bans.none()));
      }
      return reach
          .get()
          .from(start, starts)
          .map(
              way ->
                  new Steps(network, ground).route(way, new Leaving(ground, starts, ends).of(way)));
    }

    OptionalInt independent(int start) {
      if (ground.graph().size() > MOST_NODES) {
        return OptionalInt.empty();
      }
      if (disjoint.isEmpty()) {
        disjoint = Optional.of(finder.independent(ground));
      }
      return OptionalInt.of(disjoint.get().count(starts(start), ends));
    }
  }
}
