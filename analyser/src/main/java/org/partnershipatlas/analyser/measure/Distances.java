package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.kernel.Betweenness;
import org.partnershipatlas.analyser.measure.kernel.DistanceSums;
import org.partnershipatlas.analyser.measure.kernel.DistanceTotals;
import org.partnershipatlas.analyser.measure.kernel.Reduction;
import org.partnershipatlas.analyser.measure.kernel.SampledBetweenness;
import org.partnershipatlas.analyser.measure.kernel.WeightedDistances;
import org.partnershipatlas.model.Progress;

/**
 * All that rests on the distances between all pairs of a simple undirected graph, by node. Of a
 * graph that is too large, distances in each large component are followed from some nodes only,
 * drawn by a fixed seed; small components are followed from all. Betweenness then comes from
 * shortest paths drawn at random, with the bound of {@link SampledBetweenness}; where links have
 * lengths, from the nodes that are followed: each node's share of ways is then the mean over k
 * sources of values between 0 and 1, so that no node's is out by more than √(ln(2n / (1 − c)) / 2k)
 * with certainty c (Hoeffding, 1963).
 */
final class Distances {
  private static final int SOURCES = 1_000;
  private static final int PLAIN_SOURCES = 4_096;
  private static final int PATHS = 100_000;

  /** How many searches go at once where all links are as long, less what that costs. */
  private static final int SOURCES_AT_ONCE = 32;

  private static final double CERTAINTY = 0.95;
  private static final long SEED = 20_081_001L;

  final double[] betweenness;
  final double[] harmonic;
  final double[] sum;
  final double[] farthest;

  /** By node, how many others its sum and its harmonic count. */
  final int[] reached;

  final Optional<MeasureReport.Sampled> sampled;

  private Distances(
      double[] betweenness, DistanceSums sums, Optional<MeasureReport.Sampled> sampled) {
    this.betweenness = betweenness;
    this.harmonic = sums.harmonic();
    this.sum = Arrays.stream(sums.sum()).asDoubleStream().toArray();
    this.reached = sums.reached();
    this.farthest = Arrays.stream(sums.farthest()).asDoubleStream().toArray();
    this.sampled = sampled;
  }

  private Distances(
      double[] betweenness, DistanceTotals totals, Optional<MeasureReport.Sampled> sampled) {
    this.betweenness = betweenness;
    this.harmonic = totals.harmonic();
    this.sum = totals.sum();
    this.reached = totals.reached();
    this.farthest = totals.farthest();
    this.sampled = sampled;
  }

  /**
   * Those of a graph.
   *
   * @param cuts the graph's components
   * @param length of each edge; empty where all are 1
   * @param most above how many steps of work they are followed from some nodes only
   */
  static Distances of(
      Csr csr, CutPoints cuts, Optional<double[]> length, long most, Progress progress) {
    return length.isEmpty()
        ? plain(csr, cuts, most, progress)
        : weighted(csr, cuts, length, most, progress);
  }

  /** Where all links are as long: what is made smaller beforehand is less work than it looks. */
  private static Distances plain(Csr csr, CutPoints cuts, long most, Progress progress) {
    Betweenness reduced = Betweenness.reduced(csr, EnumSet.allOf(Reduction.class));
    boolean few = work(csr) / SOURCES_AT_ONCE <= most;
    int[] from = few ? every(csr.nodes()) : sources(cuts, csr.nodes(), PLAIN_SOURCES);
    int sources = from.length;
    boolean all = sources == csr.nodes();
    DistanceSums sums = all ? DistanceSums.of(csr, progress) : DistanceSums.to(csr, from, progress);
    if (reduced.work() <= most) {
      Optional<MeasureReport.Sampled> sampled =
          all ? Optional.empty() : Optional.of(new MeasureReport.Sampled(sources, 0, CERTAINTY));
      return new Distances(reduced.of(progress), sums, sampled);
    }
    SampledBetweenness drawn =
        SampledBetweenness.of(
            csr, new SampledBetweenness.Options(PATHS, CERTAINTY, SEED), progress);
    double others = csr.nodes() - 1.0;
    double bound = Arrays.stream(drawn.within()).max().orElse(0) / (others * (others - 1) / 2);
    return new Distances(
        drawn.betweenness(),
        sums,
        Optional.of(new MeasureReport.Sampled(sources, bound, CERTAINTY)));
  }

  private static Distances weighted(
      Csr csr, CutPoints cuts, Optional<double[]> lengths, long most, Progress progress) {
    int nodes = csr.nodes();
    int[] from = work(csr) <= most ? every(nodes) : sources(cuts, nodes, SOURCES);
    DistanceTotals totals = WeightedDistances.of(csr, lengths, from, progress);
    if (from.length == nodes) {
      return new Distances(totals.betweenness(), totals, Optional.empty());
    }
    double[] scaled = totals.betweenness().clone();
    for (int v = 0; v < nodes; v++) {
      scaled[v] *= Math.max(1, cuts.sizeAround(v) / (double) SOURCES);
    }
    return new Distances(scaled, totals, Optional.of(bound(nodes, from.length)));
  }

  static Distances of(Csr csr) {
    return of(csr, CutPoints.of(csr), Optional.empty(), Long.MAX_VALUE, Progress.NONE);
  }

  private static long work(Csr csr) {
    return (long) csr.nodes() * (csr.nodes() + 2L * csr.edges());
  }

  private static int[] every(int nodes) {
    return IntStream.range(0, nodes).toArray();
  }

  /** Of each component some nodes, drawn without putting back, in the order of their numbers. */
  private static int[] sources(CutPoints cuts, int nodes, int many) {
    int[] order = every(nodes);
    Random dice = new Random(SEED);
    for (int i = 0; i < nodes; i++) {
      int other = i + dice.nextInt(nodes - i);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
    int[] drawn = new int[cuts.components()];
    return Arrays.stream(order).filter(v -> drawn[cuts.component(v)]++ < many).sorted().toArray();
  }

  private static MeasureReport.Sampled bound(int nodes, int sources) {
    double bound = Math.sqrt(Math.log(2.0 * nodes / (1 - CERTAINTY)) / (2.0 * SOURCES));
    return new MeasureReport.Sampled(sources, bound, CERTAINTY);
  }
}
