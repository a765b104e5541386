package org.partnershipatlas.bench;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.route.RouteOptions;

/**
 * The five cheapest routes between 20 pairs: ours with costs, themes, what each survives and on how
 * many legs it stands, theirs the shortest paths alone.
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

  @Override
  public List<Own> own(BenchGraph graph) {
    Analyser analyser = Analyser.of(graph.network().orElseThrow());
    CoordinationGraph nodes = analyser.graph();
    int[] ends = ends(nodes.size());
    RouteOptions options = RouteOptions.defaults().most(MOST);
    return List.of(
        Own.of(
            () -> {
              double sum = 0;
              for (int i = 0; i < PAIRS; i++) {
                sum +=
                    analyser
                        .routes(nodes.id(ends[2 * i]), nodes.id(ends[2 * i + 1]), options)
                        .routes()
                        .size();
              }
              return sum;
            }));
  }

  private static int[] ends(int nodes) {
    int[] ends = new int[2 * PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      ends[2 * i] = (int) ((long) i * nodes / (2 * PAIRS));
      ends[2 * i + 1] = ends[2 * i] + nodes / 2;
    }
    return ends;
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    return List.of(Peer.ofSources("NetworkX", "networkx_next", PAIRS, PAIRS));
  }
}
