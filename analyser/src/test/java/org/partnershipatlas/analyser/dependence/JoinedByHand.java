package org.partnershipatlas.analyser.dependence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.analyser.link.ListedPairs;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.route.OnTheme;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/**
 * Which pairs of groups are joined, followed step by step from each group over what is recorded.
 */
final class JoinedByHand {
  final Set<GroupPair> pairs = new LinkedHashSet<>();
  final long groupPairs;
  private final CoordinationGraph graph;
  private final Map<Id<?>, List<Id<?>>> steps = new HashMap<>();
  private final Map<Id<?>, List<Id<?>>> voices = new HashMap<>();

  JoinedByHand(Network network) {
    this.graph = CoordinationGraph.of(network);
    for (Edge edge : graph.edges()) {
      boolean voice = edge.kind() == StepKind.SPEAKS_FOR;
      boolean step = !edge.kind().endsOnly() && edge.kind() != StepKind.MIRRORS;
      if (edge.layer() == Layer.RECORDED && (voice || step)) {
        Map<Id<?>, List<Id<?>>> to = voice ? voices : steps;
        to.computeIfAbsent(edge.from(), x -> new ArrayList<>()).add(edge.to());
        to.computeIfAbsent(edge.to(), x -> new ArrayList<>()).add(edge.from());
      }
    }
    for (GroupPair pair : ListedPairs.of(network, new OnTheme(network), TierOptions.defaults())) {
      Set<Id<?>> reached = reach(near(pair.lower()), pair.lower());
      if (near(pair.upper()).stream().anyMatch(reached::contains)) {
        pairs.add(pair);
      }
    }
    long all = 0;
    for (Group group : network.list(Group.class)) {
      if (open(group.id())) {
        all +=
            reach(Set.of(group.id()), group.id()).stream()
                .filter(id -> id.kind() == Kind.GROUP && open(id) && !id.equals(group.id()))
                .count();
      }
    }
    groupPairs = all / 2;
  }

  /** A group and those who speak for it. */
  private Set<Id<?>> near(Id<?> group) {
    Set<Id<?>> near = new HashSet<>(voices.getOrDefault(group, List.of()));
    near.add(group);
    return near;
  }

  private Set<Id<?>> reach(Set<? extends Id<?>> from, Id<?> start) {
    Set<Id<?>> seen = new HashSet<>(from);
    Deque<Id<?>> waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      Id<?> at = waiting.pop();
      if (at.equals(start) || open(at)) {
        steps.getOrDefault(at, List.of()).stream().filter(seen::add).forEach(waiting::add);
      }
    }
    return seen;
  }

  private boolean open(Id<?> id) {
    return graph.passable(graph.find(id).orElseThrow());
  }
}
