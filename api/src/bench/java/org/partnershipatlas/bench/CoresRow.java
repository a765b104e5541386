package org.partnershipatlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.partnershipatlas.analyser.measure.kernel.Cores;

/** Core numbers. */
final class CoresRow implements Row {
  @Override
  public String name() {
    return "core numbers";
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    List<Own> ways = new ArrayList<>();
    ways.add(Own.of(() -> Arrays.stream(Cores.of(graph.csr())).asLongStream().sum()));
    if (graph.size() != GraphSize.ENGLAND) {
      Graph<Integer, DefaultEdge> theirs = jgrapht(graph);
      ways.add(
          new Own(
              "JGraphT",
              () -> new Coreness<>(theirs).getScores().values().stream().mapToLong(c -> c).sum()));
    }
    return ways;
  }

  private static Graph<Integer, DefaultEdge> jgrapht(BenchGraph graph) {
    Graph<Integer, DefaultEdge> made = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < graph.nodes(); v++) {
      made.addVertex(v);
    }
    for (int e = 0; e < graph.links(); e++) {
      made.addEdge(graph.csr().tail(e), graph.csr().head(e));
    }
    return made;
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    Peer igraph = Peer.of("igraph", "igraph_cores");
    return graph.size() == GraphSize.ENGLAND
        ? List.of(igraph)
        : List.of(igraph, Peer.of("NetworkX", "networkx_cores"));
  }
}
