package org.partnershipatlas.analyser.route;

import java.util.List;
import org.partnershipatlas.analyser.graph.ManySources;
import org.partnershipatlas.analyser.graph.StepGraph;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Progress;

/**
 * How far groups are from each other and from other nodes, all routes keeping to the same themes:
 * the costs of {@link RouteFinder}'s routes, without the routes.
 */
public final class ThemeReach {
  private final RouteFinder finder;
  private final Ground ground;

  ThemeReach(RouteFinder finder, Ground ground) {
    this.finder = finder;
    this.ground = ground;
  }

  /** Where a route of a group may go on or end, and what it costs to come there from it. */
  public record Place(int node, int halfSteps) {}

  /** The places of a group, itself among them. */
  public List<Place> places(Id<Group> group) {
    return Landings.of(ground.graph(), ground.footing(), finder.node(group)).stream()
        .map(landing -> new Place(landing.node(), landing.halfSteps()))
        .toList();
  }

  /** What passing through a node adds, in half-steps; less than 0 where no route may pass. */
  public int passing(int node) {
    return ground.passing()[node];
  }

  /**
   * The costs from groups to nodes as intermediate stops, {@code [node][group]}: what passing
   * through that node itself adds is left out.
   */
  public int[][] fromGroups(
      StepGraph steps, List<Id<Group>> groups, int[] nodes, int limit, Progress progress) {
    return search(steps, nodes, limit).from(groups.stream().map(this::source).toList(), progress);
  }

  /** The costs from nodes that are themselves intermediate stops, {@code [node][source]}. */
  public int[][] fromNodes(
      StepGraph steps, List<Integer> sources, int[] nodes, int limit, Progress progress) {
    return search(steps, nodes, limit)
        .from(sources.stream().map(ManySources.Source::of).toList(), progress);
  }

  private ManySources search(StepGraph steps, int[] nodes, int limit) {
    return new ManySources(steps, ground.passing(), nodes, limit);
  }

  private ManySources.Source source(Id<Group> group) {
    int self = finder.node(group);
    List<Place> others = places(group).stream().filter(place -> place.node() != self).toList();
    return new ManySources.Source(
        self,
        others.stream().mapToInt(Place::node).toArray(),
        others.stream().mapToInt(Place::halfSteps).toArray());
  }
}
