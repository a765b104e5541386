package org.partnershipatlas.bench;

import java.util.List;
import org.partnershipatlas.analyser.measure.kernel.Leiden;
import org.partnershipatlas.model.Progress;

/**
 * Communities by Leiden; the number is the modularity found. Each makes as many rounds as it does
 * unless told otherwise: ours three, igraph two.
 */
final class CommunitiesRow implements Row {
  @Override
  public String name() {
    return "communities (Leiden)";
  }

  @Override
  public boolean searches() {
    return true;
  }

  private static double leiden(BenchGraph graph, int rounds) {
    Leiden.Options options = new Leiden.Options(1, 1, rounds);
    return Leiden.of(graph.csr(), options, Progress.NONE).modularity();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(() -> leiden(graph, Leiden.Options.DEFAULT.rounds())),
        new Own("two rounds", () -> leiden(graph, 2)),
        new Own("ten rounds", () -> leiden(graph, 10)));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    return List.of(Peer.of("igraph", "igraph_leiden"));
  }
}
