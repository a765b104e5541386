package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.graph.Planned;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteState;
import org.partnershipatlas.analyser.route.Towards;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/** What can be said of each pair before anything is added. */
final class PairsNow {
  private final RouteFinder finder;
  private final MissingLinkOptions options;
  private final Map<Key, Towards> searches = new HashMap<>();
  private final Map<Id<Group>, Boolean> settled = new HashMap<>();

  private record Key(Id<Group> upper, Set<Id<Theme>> themes) {}

  PairsNow(RouteFinder finder, MissingLinkOptions options) {
    this.finder = finder;
    this.options = options;
  }

  /** A pair that is that far apart. */
  PairNow of(GroupPair pair, Set<Id<Theme>> themes, int apart) {
    List<Id<Theme>> on = List.copyOf(themes);
    if (apart <= options.joinedAt()) {
      return new PairNow(pair, on, PairState.JOINED, OptionalInt.of(apart), true, List.of());
    }
    if (apart < ThemePairs.UNREACHED) {
      return tooFar(pair, on, apart);
    }
    RouteAnswer answer =
        searches
            .computeIfAbsent(
                new Key(pair.upper(), themes),
                key -> finder.towards(pair.upper(), themes, options.tiers().routes()))
            .from(pair.lower());
    return switch (answer.state()) {
      case FOUND -> tooFar(pair, on, answer.best().map(FoundRoute::halfSteps).orElseThrow());
      case PLANNED_ONLY -> planned(pair, on, answer);
      default -> {
        boolean none = answer.state() == RouteState.NONE;
        PairState state = none ? PairState.NONE : PairState.NOT_RECORDED;
        yield new PairNow(pair, on, state, OptionalInt.empty(), none, answer.unsettled());
      }
    };
  }

  private PairNow tooFar(GroupPair pair, List<Id<Theme>> themes, int apart) {
    List<Id<Group>> open =
        Stream.of(pair.lower(), pair.upper()).filter(group -> !settled(group)).toList();
    return new PairNow(
        pair, themes, PairState.TOO_FAR, OptionalInt.of(apart), open.isEmpty(), open);
  }

  /** A planned route is known to be no more where every seat on it that is not filled is empty. */
  private static PairNow planned(GroupPair pair, List<Id<Theme>> themes, RouteAnswer answer) {
    List<Planned> why = new ArrayList<>();
    answer.planned().stream()
        .flatMap(route -> route.steps().stream())
        .forEach(step -> step.planned().ifPresent(why::add));
    boolean known = why.stream().allMatch(reason -> reason == Planned.SEAT_VACANT);
    return new PairNow(
        pair,
        themes,
        PairState.PLANNED_ONLY,
        OptionalInt.empty(),
        known,
        known ? List.of() : answer.unsettled());
  }

  private boolean settled(Id<Group> group) {
    return settled.computeIfAbsent(group, finder::settled);
  }
}
