package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.ManySources;
import org.partnershipatlas.analyser.graph.StepGraph;
import org.partnershipatlas.model.Progress;

/**
 * All distances between the groups of two tiers, as missing links need them: every fifteenth node
 * stands for a group. At unit costs, or at costs of 1 to 4 as a user may edit them.
 */
final class DistancesRow implements Row {
  private static final int EVERY = 15;
  private static final int FAR = 10_000;

  private final boolean edited;

  DistancesRow(boolean edited) {
    this.edited = edited;
  }

  @Override
  public String name() {
    return "distances between groups, " + (edited ? "edited" : "unit") + " costs";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.of("of all pairs there would be hundreds of millions")
        : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    Csr csr = graph.csr();
    int[] tail = IntStream.range(0, csr.edges()).map(csr::tail).toArray();
    int[] head = IntStream.range(0, csr.edges()).map(csr::head).toArray();
    int[] cost = IntStream.range(0, csr.edges()).map(e -> cost(tail[e], head[e])).toArray();
    StepGraph steps = StepGraph.of(csr.nodes(), tail, head, cost);
    int[] groups = IntStream.range(0, csr.nodes()).filter(v -> v % EVERY == 0).toArray();
    List<ManySources.Source> sources =
        Arrays.stream(groups).mapToObj(ManySources.Source::of).toList();
    int[] passing = new int[csr.nodes()];
    return List.of(
        Own.of(
            () -> sum(new ManySources(steps, passing, groups, FAR).from(sources, Progress.NONE))));
  }

  /** The same on both sides. */
  private int cost(int one, int other) {
    return edited ? 1 + (Math.min(one, other) * 31 + Math.max(one, other) * 17) % 4 : 1;
  }

  private static double sum(int[][] distances) {
    long sum = 0;
    for (int[] row : distances) {
      for (int distance : row) {
        sum += distance < ManySources.UNREACHED ? distance : 0;
      }
    }
    return sum;
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    int some = graph.size() == GraphSize.COUNTY ? 100 : 20;
    int all = (graph.nodes() + EVERY - 1) / EVERY;
    return List.of(
        Peer.of("igraph", "igraph_distances").with("edited", edited).with("every", EVERY),
        Peer.ofSources("NetworkX", "networkx_distances", Math.min(some, all), all)
            .with("edited", edited)
            .with("every", EVERY));
  }
}
