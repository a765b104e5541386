package org.partnershipatlas.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.model.Network;

/** What is answered for all of England: each part, and then all of it, from a cold start. */
final class EnglandRow implements Row {
  @Override
  public String name() {
    return "England: gaps, tiers, cut points, components, communities, sampled measures";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.network().isEmpty() || graph.size() != GraphSize.ENGLAND
        ? Optional.of("for a generated England only")
        : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    Network network = graph.network().orElseThrow();
    return List.of(Own.of(() -> ask(Analyser.of(network))));
  }

  private static double ask(Analyser analyser) {
    double parts = told("gaps", () -> analyser.gaps().gaps().size());
    parts += told("tiers", () -> analyser.tiers(TierOptions.defaults()).size());
    parts += told("cut points", () -> analyser.dependence().cutPoints().size());
    MeasureOptions options = MeasureOptions.of(MeasureMode.COORDINATION);
    return parts + told("measures", () -> analyser.measures(options).nodes().size());
  }

  private static int told(String part, IntSupplier work) {
    long start = System.nanoTime();
    int found = work.getAsInt();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println("  " + part + ": " + Table.seconds(seconds) + ", " + found + " found");
    return found;
  }
}
