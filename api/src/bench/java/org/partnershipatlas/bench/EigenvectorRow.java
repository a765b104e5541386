package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.measure.kernel.Eigenvector;
import org.partnershipatlas.model.Progress;

/** Eigenvector centrality, of unit length on the largest component. */
final class EigenvectorRow implements Row {
  @Override
  public String name() {
    return "eigenvector";
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(
            () ->
                Arrays.stream(Eigenvector.of(graph.csr(), Progress.NONE))
                    .filter(c -> !Double.isNaN(c))
                    .sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    return List.of(Peer.of("igraph", "igraph_eigenvector"));
  }
}
