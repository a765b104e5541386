package org.partnershipatlas.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.CutPoints;

/** Components, cut points and bridges. */
final class CutPointsRow implements Row {
  @Override
  public String name() {
    return "cut points and bridges";
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(
            () -> {
              CutPoints cuts = CutPoints.of(graph.csr());
              long points = IntStream.range(0, graph.nodes()).filter(cuts::isCutPoint).count();
              return points + 2.0 * cuts.bridges().length;
            }));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    Peer igraph = Peer.of("igraph", "igraph_cuts");
    return graph.size() == GraphSize.ENGLAND
        ? List.of(igraph)
        : List.of(igraph, Peer.of("NetworkX", "networkx_cuts"));
  }
}
