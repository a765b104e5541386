package org.partnershipatlas.analyser.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.model.Id;

/**
 * On how many legs a connection stands: independent routes and smallest cuts, by maximum flows.
 *
 * <p>That no two people on the routes have one employer is no flow (it is the packing of ways of
 * different colours, which is hard in general). It is found by branch and bound: the routes of
 * different people bound it; where two people of one employer carry such routes, one of them is
 * kept and the employer's others are shut out, or both are. Few people of one employer stand
 * between two ends, so that this ends soon; after {@link #MOST} flows it says that there may be
 * more.
 */
final class Independent {
  private static final int MOST = 400;

  private final CoordinationGraph graph;
  private final Ground ground;
  private final Employers employers;
  private final Flow routes;
  private final Flow people;
  private int flows;
  private int best;

  Independent(Ground ground, Employers employers, FlowPlan ofRoutes, FlowPlan ofPeople) {
    this.graph = ground.graph();
    this.ground = ground;
    this.employers = employers;
    this.routes = new Flow(ofRoutes);
    this.people = new Flow(ofPeople);
  }

  /** How many routes there are of which no two share a holder. */
  int count(List<Landing> starts, List<Landing> ends) {
    return routes.most(starts, ends, 1, new BitSet());
  }

  Independence of(List<Landing> starts, List<Landing> ends) {
    int count = count(starts, ends);
    BitSet used = used(starts, ends);
    int unknown = (int) used.stream().filter(node -> employers.of(node) < 0).count();
    flows = 0;
    best = 0;
    if (count > 0) {
      search(starts, ends, new BitSet());
    }
    int bound = people.most(starts, ends, FlowPlan.ANY, new BitSet());
    List<Id<?>> cut =
        bound > 0 ? Arrays.stream(people.cut()).<Id<?>>mapToObj(graph::id).toList() : List.of();
    return new Independence(
        count,
        Math.max(best, Math.min(count, 1)),
        flows > MOST,
        unknown,
        cut,
        bound < 0 ? onPaper(starts, ends) : List.of());
  }

  private BitSet used(List<Landing> starts, List<Landing> ends) {
    BitSet used = routes.used(graph.size());
    used.clear(starts.get(0).end());
    used.clear(ends.get(0).end());
    return used;
  }

  private void search(List<Landing> starts, List<Landing> ends, BitSet shut) {
    if (++flows > MOST) {
      return;
    }
    int bound = routes.most(starts, ends, 1, shut);
    if (bound <= best) {
      return;
    }
    Map<Integer, List<Integer>> byEmployer = new HashMap<>();
    used(starts, ends).stream()
        .filter(node -> employers.of(node) >= 0)
        .forEach(
            node ->
                byEmployer.computeIfAbsent(employers.of(node), e -> new ArrayList<>()).add(node));
    Optional<List<Integer>> clash =
        byEmployer.values().stream()
            .filter(nodes -> nodes.size() > 1)
            .min((a, b) -> Integer.compare(a.get(0), b.get(0)));
    if (clash.isEmpty()) {
      best = bound;
      return;
    }
    int employer = employers.of(clash.get().get(0));
    for (int kept : clash.get()) {
      BitSet others = (BitSet) shut.clone();
      for (int node = 0; node < graph.size(); node++) {
        if (node != kept && employers.of(node) == employer && !isEnd(node, starts, ends)) {
          others.set(node);
        }
      }
      search(starts, ends, others);
    }
    BitSet none = (BitSet) shut.clone();
    clash.get().forEach(none::set);
    search(starts, ends, none);
  }

  private static boolean isEnd(int node, List<Landing> starts, List<Landing> ends) {
    return node == starts.get(0).end() || node == ends.get(0).end();
  }

  /** The evidence of a shortest way past no holder, from the first end to the second. */
  private List<Id<?>> onPaper(List<Landing> starts, List<Landing> ends) {
    Map<Integer, Landing> goals = new HashMap<>();
    ends.stream().filter(this::onPaper).forEach(end -> goals.putIfAbsent(end.node(), end));
    Map<Integer, Integer> before = new HashMap<>();
    Map<Integer, Landing> first = new HashMap<>();
    Deque<Integer> waiting = new ArrayDeque<>();
    starts.stream()
        .filter(this::onPaper)
        .filter(start -> first.putIfAbsent(start.node(), start) == null)
        .forEach(start -> waiting.add(start.node()));
    int from = starts.get(0).end();
    while (!waiting.isEmpty()) {
      int at = waiting.removeFirst();
      if (goals.containsKey(at)) {
        return evidence(at, goals, before, first);
      }
      boolean leads = at == from || ground.passing()[at] >= 0;
      Csr csr = graph.csr();
      for (int slot = csr.start(at); leads && slot < csr.end(at); slot++) {
        int next = csr.target(slot);
        boolean formal =
            ground.footing().anywhere(csr.edge(slot))
                && FlowPlan.restsOnNobody(graph.edges().get(csr.edge(slot)));
        if (formal && !first.containsKey(next) && !before.containsKey(next)) {
          before.put(next, csr.edge(slot));
          waiting.add(next);
        }
      }
    }
    return List.of();
  }

  /** Whether no holder but the end itself stands at a landing. */
  private boolean onPaper(Landing landing) {
    return switch (graph.id(landing.node()).kind()) {
      case PERSON, POST, TENURE -> false;
      default -> true;
    };
  }

  private List<Id<?>> evidence(
      int goal,
      Map<Integer, Landing> goals,
      Map<Integer, Integer> before,
      Map<Integer, Landing> first) {
    List<Integer> edges = new ArrayList<>();
    int at = goal;
    while (before.containsKey(at)) {
      int edge = before.get(at);
      edges.add(0, edge);
      at = graph.csr().other(edge, at);
    }
    Landing start = first.get(at);
    Landing end = goals.get(goal);
    List<Integer> all = new ArrayList<>(start == null ? List.of() : start.edges());
    all.addAll(edges);
    all.addAll(end == null ? List.of() : end.edges());
    List<Edge> named = all.stream().map(graph.edges()::get).toList();
    return named.stream().<Id<?>>flatMap(edge -> edge.evidence().stream()).distinct().toList();
  }
}
