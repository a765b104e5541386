package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.partnershipatlas.analyser.measure.kernel.DistanceSums;
import org.partnershipatlas.model.Progress;

/** How near every node is to 4,096 others drawn at random. */
final class SampledClosenessRow implements Row {
  private static final int SOURCES = 4_096;
  private static final int THEIRS = 20;

  @Override
  public String name() {
    return "closeness and harmonic, 4,096 sources drawn";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.empty()
        : Optional.of("small enough for the exact one");
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    int[] sources =
        new SplittableRandom(1).ints(0, graph.nodes()).distinct().limit(SOURCES).toArray();
    return List.of(
        Own.of(
            () ->
                Arrays.stream(DistanceSums.to(graph.csr(), sources, Progress.NONE).harmonic())
                    .sum()));
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    return List.of(
        new Peer(
            "igraph",
            "igraph_closeness",
            Map.of("sources", THEIRS),
            (double) SOURCES / THEIRS,
            THEIRS + " of as many sources"));
  }
}
