package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.measure.kernel.DistanceSums;
import org.partnershipatlas.model.Progress;

/**
 * How near every node is to all others: closeness and harmonic closeness, and what they rest on.
 */
final class ClosenessRow implements Row {
  @Override
  public String name() {
    return "closeness and harmonic, exact";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.of("a batch's work; see the sampled one")
        : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(() -> Arrays.stream(DistanceSums.of(graph.csr(), Progress.NONE).harmonic()).sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    int some = graph.size() == GraphSize.COUNTY ? 100 : 10;
    return List.of(
        Peer.of("igraph", "igraph_closeness"),
        Peer.ofSources("NetworkX", "networkx_closeness", some, graph.nodes()));
  }
}
