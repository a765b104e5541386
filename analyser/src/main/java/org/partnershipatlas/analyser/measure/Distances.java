package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.kernel.Betweenness;
import org.partnershipatlas.analyser.measure.kernel.DistanceSums;
import org.partnershipatlas.analyser.measure.kernel.DistanceTotals;
import org.partnershipatlas.analyser.measure.kernel.WeightedDistances;
import org.partnershipatlas.model.Progress;

/**
 * All that rests on the distances between all pairs of a simple undirected graph, by node. Of a
 * graph that is too large, distances are followed from some nodes only, drawn by a fixed seed: each
 * node's share of ways is then the mean over those sources of values between 0 and 1, so that with
 * k of them no node's is out by more than √(ln(2n / (1 − c)) / 2k) with certainty c (Hoeffding,
 * 1963).
 */
final class Distances {
  private static final int SOURCES = 1_000;
  private static final double CERTAINTY = 0.95;
  private static final long SEED = 20_081_001L;

  final double[] betweenness;
  final double[] harmonic;
  final double[] sum;
  final double[] farthest;

  /** By node, how many others its sum and its harmonic count. */
  final int[] reached;

  final Optional<MeasureReport.Sampled> sampled;

  private Distances(double[] betweenness, DistanceSums sums) {
    this.betweenness = betweenness;
    this.harmonic = sums.harmonic();
    this.sum = Arrays.stream(sums.sum()).asDoubleStream().toArray();
    this.reached = sums.reached();
    this.farthest = Arrays.stream(sums.farthest()).asDoubleStream().toArray();
    this.sampled = Optional.empty();
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
    if (length.isEmpty() && work(csr) <= most) {
      return new Distances(Betweenness.of(csr, progress), DistanceSums.of(csr, progress));
    }
    double[] lengths = length.orElseGet(() -> ones(csr));
    int nodes = csr.nodes();
    boolean all = work(csr) <= most || nodes <= SOURCES;
    int[] sources = all ? IntStream.range(0, nodes).toArray() : sources(nodes);
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

  private static double[] ones(Csr csr) {
    double[] ones = new double[csr.edges()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Some nodes, drawn without putting back, in the order of their numbers. */
  private static int[] sources(int nodes) {
    int[] drawn = IntStream.range(0, nodes).toArray();
    Random dice = new Random(SEED);
    for (int i = 0; i < SOURCES; i++) {
      int other = i + dice.nextInt(nodes - i);
      int swapped = drawn[i];
      drawn[i] = drawn[other];
      drawn[other] = swapped;
    }
    return Arrays.stream(drawn, 0, SOURCES).sorted().toArray();
  }

  private static MeasureReport.Sampled bound(int nodes) {
    double bound = Math.sqrt(Math.log(2.0 * nodes / (1 - CERTAINTY)) / (2.0 * SOURCES));
    return new MeasureReport.Sampled(SOURCES, bound, CERTAINTY);
  }
}
