package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.measure.kernel.Constraint;
import org.partnershipatlas.model.Progress;

/** Burt's constraint of all nodes. */
final class ConstraintRow implements Row {
  @Override
  public String name() {
    return "constraint";
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(
            () ->
                Arrays.stream(Constraint.of(graph.csr(), Progress.NONE))
                    .filter(c -> !Double.isNaN(c))
                    .sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    Peer igraph = Peer.of("igraph", "igraph_constraint");
    return graph.size() == GraphSize.ENGLAND
        ? List.of(igraph)
        : List.of(igraph, Peer.ofSources("NetworkX", "networkx_constraint", 500, graph.nodes()));
  }
}
