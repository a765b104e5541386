package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * What the cheapest route between one record and each other costs, up to a limit: the very cost
 * that {@link RouteFinder} tells of the pair. A pair's themes decide what is off theme, so that
 * records of the same themes share one search backwards from the middle, which ends at the limit:
 * O(t m log n) time for t different sets of themes, at worst.
 */
final class RoutesAround {
  private final CoordinationGraph graph;
  private final OnTheme onTheme;
  private final int centre;
  private final int most;

  RoutesAround(CoordinationGraph graph, OnTheme onTheme, int centre, int most) {
    this.graph = graph;
    this.onTheme = onTheme;
    this.centre = centre;
    this.most = most;
  }

  /** The costs in half-steps, in the order of names. */
  Map<Id<?>, Integer> costs(Function<Set<Id<Theme>>, Ground> grounds) {
    Map<Integer, Integer> found = new TreeMap<>();
    byThemes().forEach((themes, targets) -> found.putAll(costs(grounds.apply(themes), targets)));
    Map<Id<?>, Integer> costs = new LinkedHashMap<>();
    found.forEach((node, cost) -> costs.put(graph.id(node), cost));
    return Collections.unmodifiableMap(costs);
  }

  private Map<Set<Id<Theme>>, List<Integer>> byThemes() {
    Map<Set<Id<Theme>>, List<Integer>> byThemes = new LinkedHashMap<>();
    for (int node = 0; node < graph.size(); node++) {
      if (node != centre) {
        Set<Id<Theme>> themes = onTheme.ofPair(graph.id(centre), graph.id(node));
        byThemes.computeIfAbsent(themes, t -> new ArrayList<>()).add(node);
      }
    }
    return byThemes;
  }

  private Map<Integer, Integer> costs(Ground ground, List<Integer> targets) {
    List<Landing> ends = Landings.of(graph, ground.footing(), centre);
    Reach reach = new Reach(ground, centre, ends, Bans.none(), most);
    Map<Integer, Integer> costs = new TreeMap<>();
    for (int target : targets) {
      reach
          .from(target, Landings.of(graph, ground.footing(), target))
          .ifPresent(way -> costs.put(target, way.halfSteps(ground)));
    }
    return costs;
  }
}
