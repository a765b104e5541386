package org.partnershipatlas.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/**
 * The five cheapest routes between 20 pairs of groups, on the graph of {@link RouteArcs} for both;
 * the number is what they cost in all. Ours are told step by step with their evidence and what each
 * survives, theirs are lists of nodes. Beside it our whole answer, with what there is on other
 * layers and how many routes are independent.
 */
final class NextRoutesRow implements Row {
  private static final int PAIRS = 20;
  private static final int MOST = 5;

  @Override
  public String name() {
    return "five routes, 20 pairs";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    if (graph.network().isEmpty()) {
      return Optional.of("it needs groups and people");
    }
    return graph.size() == GraphSize.COUNTY
        ? Optional.empty()
        : Optional.of("measured at county size");
  }

  private record Pair(Id<Group> from, Id<Group> to) {}

  @Override
  public List<Own> own(BenchGraph graph) {
    Network network = graph.network().orElseThrow();
    Analyser analyser = Analyser.of(network);
    RouteFinder finder = new RouteFinder(network, analyser.graph());
    List<Pair> pairs = pairs(analyser.graph());
    RouteOptions options = RouteOptions.defaults().most(MOST);
    return List.of(
        Own.of(
            () ->
                pairs.stream()
                    .mapToDouble(pair -> cost(finder.list(pair.from(), pair.to(), options)))
                    .sum()),
        new Own(
            "the whole answer,",
            () ->
                pairs.stream()
                    .mapToDouble(
                        pair -> cost(analyser.routes(pair.from(), pair.to(), options).routes()))
                    .sum()));
  }

  private static double cost(List<FoundRoute> routes) {
    return routes.stream().mapToDouble(FoundRoute::halfSteps).sum();
  }

  private static List<Pair> pairs(CoordinationGraph graph) {
    List<Id<Group>> groups =
        IntStream.range(0, graph.size())
            .<Id<?>>mapToObj(graph::id)
            .filter(id -> id.kind() == Kind.GROUP)
            .map(id -> Id.group(id.value()))
            .toList();
    int half = groups.size() / 2;
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> i * half / PAIRS)
        .map(i -> new Pair(groups.get(i), groups.get(i + half)))
        .toList();
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    Network network = graph.network().orElseThrow();
    RouteArcs arcs = new RouteArcs(network, Analyser.of(network).graph());
    pairs(arcs.graph()).forEach(pair -> arcs.add(pair.from(), pair.to()));
    return List.of(
        Peer.of("NetworkX", "networkx_next")
            .with("arcs", arcs.write(graph.edges().resolveSibling("routes.txt")).toString())
            .with("most", MOST));
  }
}
