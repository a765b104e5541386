package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
 * graph that is too large, distances are followed from some nodes only, drawn by a fixed seed.
 * Betweenness then comes from shortest paths drawn at random, with the bound of {@link
 * SampledBetweenness}; where links have lengths, from the nodes that are followed: each node's
 * share of ways is then the mean over k sources of values between 0 and 1, so that no node's is out
 * by more than √(ln(2n / (1 − c)) / 2k) with certainty c (Hoeffding, 1963).
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

  private Distances(DistanceTotals totals, double scale, Optional<MeasureReport.Sampled> sampled) {
    this.betweenness = Arrays.stream(totals.betweenness()).map(b -> scale * b).toArray();
    this.harmonic = totals.harmonic();
    this.sum = totals.sum();
    this.reached = totals.reached();
    this.farthest = totals.farthest();
    this.sampled = sampled;
  }

  /**
   * Those of a graph.
   *
   * @param length of each edge; empty where all are 1
   * @param most above how many steps of work they are followed from some nodes only
   */
  static Distances of(Csr csr, Optional<double[]> length, long most, Progress progress) {
    return length.isEmpty()
        ? plain(csr, most, progress)
        : weighted(csr, length.get(), most, progress);
  }

  /** Where all links are as long: what is made smaller beforehand is less work than it looks. */
  private static Distances plain(Csr csr, long most, Progress progress) {
    Betweenness reduced = Betweenness.reduced(csr, EnumSet.allOf(Reduction.class));
    boolean all = work(csr) / SOURCES_AT_ONCE <= most || csr.nodes() <= PLAIN_SOURCES;
    DistanceSums sums =
        all
            ? DistanceSums.of(csr, progress)
            : DistanceSums.to(csr, sources(csr.nodes(), PLAIN_SOURCES), progress);
    int sources = all ? csr.nodes() : PLAIN_SOURCES;
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

  private static Distances weighted(Csr csr, double[] lengths, long most, Progress progress) {
    int nodes = csr.nodes();
    boolean all = work(csr) <= most || nodes <= SOURCES;
    int[] sources = all ? IntStream.range(0, nodes).toArray() : sources(nodes, SOURCES);
    DistanceTotals totals = WeightedDistances.of(csr, lengths, sources, progress);
    return all
        ? new Distances(totals, 1, Optional.empty())
        : new Distances(totals, (double) nodes / SOURCES, Optional.of(bound(nodes)));
  }

  static Distances of(Csr csr) {
    return of(csr, Optional.empty(), Long.MAX_VALUE, Progress.NONE);
  }

  private static long work(Csr csr) {
    return (long) csr.nodes() * (csr.nodes() + 2L * csr.edges());
  }

  /** Some nodes, drawn without putting back, in the order of their numbers. */
  private static int[] sources(int nodes, int many) {
    int[] drawn = IntStream.range(0, nodes).toArray();
    Random dice = new Random(SEED);
    for (int i = 0; i < many; i++) {
      int other = i + dice.nextInt(nodes - i);
      int swapped = drawn[i];
      drawn[i] = drawn[other];
      drawn[other] = swapped;
    }
    return Arrays.stream(drawn, 0, many).sorted().toArray();
  }

  private static MeasureReport.Sampled bound(int nodes) {
    double bound = Math.sqrt(Math.log(2.0 * nodes / (1 - CERTAINTY)) / (2.0 * SOURCES));
    return new MeasureReport.Sampled(SOURCES, bound, CERTAINTY);
  }
}
