package org.partnershipatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.measure.kernel.SampledBetweenness;
import org.partnershipatlas.model.Progress;

/** Betweenness from paths drawn at random, every node with its bound. No other tool gives one. */
final class SampledBetweennessRow implements Row {
  @Override
  public String name() {
    return "betweenness, 100,000 paths drawn";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.empty()
        : Optional.of("small enough for the exact one");
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    return List.of(
        Own.of(
            () ->
                Arrays.stream(
                        SampledBetweenness.of(
                                graph.csr(), SampledBetweenness.Options.DEFAULT, Progress.NONE)
                            .betweenness())
                    .sum()));
  }
}
