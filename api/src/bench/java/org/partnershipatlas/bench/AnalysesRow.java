package org.partnershipatlas.bench;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.model.Network;

/** What the default report rests on, of a network in memory that nothing was asked of yet. */
final class AnalysesRow implements Row {
  @Override
  public String name() {
    return "coverage, gaps, tiers, missing links, cut points, measures, Compact check";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.network().isEmpty()
        ? Optional.of("pairs alone have none")
        : graph.size() == GraphSize.ENGLAND
            ? Optional.of("see what is answered for England")
            : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    Network network = graph.network().orElseThrow();
    return List.of(Own.of(() -> ask(Analyser.of(network.asAt(network.day())))));
  }

  private static double ask(Analyser analyser) {
    double parts = analyser.coverage().hashCode() == 0 ? 0 : 1;
    parts += analyser.gaps().gaps().size();
    parts += analyser.overview().hashCode() == 0 ? 0 : 1;
    parts += analyser.tiers(TierOptions.defaults()).size();
    parts += analyser.missingLinks(MissingLinkOptions.defaults()).hashCode() == 0 ? 0 : 1;
    parts += analyser.dependence().cutPoints().size();
    parts += analyser.measures(MeasureOptions.of(MeasureMode.COORDINATION)).nodes().size();
    return parts + (analyser.compactCheck().hashCode() == 0 ? 0 : 1);
  }
}
