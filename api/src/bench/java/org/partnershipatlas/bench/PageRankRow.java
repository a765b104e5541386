package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.measure.kernel.PageRank;

/** PageRank of all nodes, ties followed either way; the number is the sum of squares, times n. */
final class PageRankRow implements Row {
  @Override
  public String name() {
    return "PageRank (on JGraphT)";
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(
            () -> graph.nodes() * Arrays.stream(PageRank.of(graph.csr())).map(r -> r * r).sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    Peer igraph = Peer.of("igraph", "igraph_pagerank");
    return graph.size() == GraphSize.ENGLAND
        ? List.of(igraph)
        : List.of(igraph, Peer.of("NetworkX", "networkx_pagerank"));
  }
}
