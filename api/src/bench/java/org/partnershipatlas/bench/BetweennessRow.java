package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.measure.kernel.Betweenness;
import org.partnershipatlas.model.Progress;

/** Betweenness of all nodes, each pair once, by all shortest paths. */
final class BetweennessRow implements Row {
  @Override
  public String name() {
    return "betweenness, exact";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.of("a batch's work; see the sampled one")
        : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(Own.of(() -> Arrays.stream(Betweenness.of(graph.csr(), Progress.NONE)).sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    int some = graph.size() == GraphSize.COUNTY ? 200 : 20;
    return List.of(
        Peer.of("igraph", "igraph_betweenness"),
        Peer.ofSources("NetworkX", "networkx_betweenness", some, graph.nodes()));
  }
}
