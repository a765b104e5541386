package org.partnershipatlas.bench;

import java.util.List;
import org.partnershipatlas.analyser.route.DisjointPaths;

/** Paths that share no node, between 20 pairs of nodes. */
final class DisjointRow implements Row {
  private static final int PAIRS = 20;

  @Override
  public String name() {
    return "disjoint paths, 20 pairs";
  }

  @Override
  public java.util.Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? java.util.Optional.of("pairs within one region are what is asked for")
        : java.util.Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    int[] ends = ends(graph.nodes());
    DisjointPaths paths = new DisjointPaths(graph.csr());
    return List.of(
        Own.of(
            () -> {
              double sum = 0;
              for (int i = 0; i < ends.length; i += 2) {
                sum += paths.count(ends[i], ends[i + 1]);
              }
              return sum;
            }));
  }

  /** The same ends as the peers': i and the middle of the nodes further on. */
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
    return graph.size() == GraphSize.COUNTY
        ? List.of(Peer.of("igraph", "igraph_disjoint"), Peer.of("NetworkX", "networkx_disjoint"))
        : List.of(Peer.of("igraph", "igraph_disjoint"));
  }
}
