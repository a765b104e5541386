package org.partnershipatlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.measure.kernel.Betweenness;
import org.partnershipatlas.analyser.measure.kernel.Reduction;
import org.partnershipatlas.model.Progress;

/**
 * Betweenness of all nodes, each pair once, by all shortest paths; and what each reduction gave.
 */
final class BetweennessRow implements Row {
  @Override
  public String name() {
    return "betweenness, exact";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.size() == GraphSize.ENGLAND
        ? Optional.of("hours of work; see the sampled one")
        : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    List<Own> ways = new ArrayList<>();
    ways.add(Own.of(() -> sum(graph, EnumSet.allOf(Reduction.class))));
    // At random hardly anything can be reduced: one figure tells it.
    if (graph.kind() != GraphKind.RANDOM || graph.size() == GraphSize.COUNTY) {
      for (Reduction one : Reduction.values()) {
        Set<Reduction> others = EnumSet.complementOf(EnumSet.of(one));
        ways.add(new Own(name(one.name(), graph, others), () -> sum(graph, others)));
      }
    }
    Set<Reduction> none = EnumSet.noneOf(Reduction.class);
    ways.add(new Own(name("any", graph, none), () -> sum(graph, none)));
    return ways;
  }

  // With how many times as many steps, which is the same on every machine.
  private static String name(String without, BenchGraph graph, Set<Reduction> left) {
    double all =
        Math.max(1, Betweenness.reduced(graph.csr(), EnumSet.allOf(Reduction.class)).work());
    return String.format(
        Locale.UK,
        "%s %.2f× the steps,",
        without.toLowerCase(Locale.ROOT),
        Betweenness.reduced(graph.csr(), left).work() / all);
  }

  private static double sum(BenchGraph graph, Set<Reduction> reductions) {
    return Arrays.stream(Betweenness.reduced(graph.csr(), reductions).of(Progress.NONE)).sum();
  }

  @Override
  public List<Peer> peers(BenchGraph graph) {
    int some = graph.size() == GraphSize.COUNTY ? 100 : 10;
    return List.of(
        Peer.of("igraph", "igraph_betweenness"),
        Peer.ofSources("NetworkX", "networkx_betweenness", some, graph.nodes()));
  }
}
