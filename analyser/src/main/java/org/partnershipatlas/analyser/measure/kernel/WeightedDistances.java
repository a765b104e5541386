package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * All that rests on distances from some nodes of an undirected graph whose links have lengths:
 * betweenness by Brandes (2001) over Dijkstra's search, and for every source how many others it
 * reaches, the sum of its distances, the sum of their reciprocals and the greatest. O(n · m · log
 * n) time for all sources.
 *
 * <p>Two ways are equally short where their lengths agree to 1 part in 10¹¹: sums of thirds and
 * sevenths come out a little different by their order. Sources are worked through in fixed blocks
 * and the blocks' sums added in their order, so that the answer is the same on any number of
 * threads.
 */
public final class WeightedDistances {
  private static final int BLOCKS = 64;

  private final double[] betweenness;
  private final double[] harmonic;
  private final double[] sum;
  private final double[] farthest;
  private final int[] reached;

  private WeightedDistances(int nodes) {
    this.betweenness = new double[nodes];
    this.harmonic = new double[nodes];
    this.sum = new double[nodes];
    this.farthest = new double[nodes];
    this.reached = new int[nodes];
  }

  /**
   * From those sources.
   *
   * @param length of each edge, above 0
   */
  public static WeightedDistances of(Csr csr, double[] length, int[] sources, Progress progress) {
    WeightedDistances all = new WeightedDistances(csr.nodes());
    double[] slots = Strengths.bySlot(csr, length);
    int blocks = Math.min(BLOCKS, sources.length);
    double[][] parts = new double[blocks][];
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              WeightedSweep sweep = new WeightedSweep(csr, slots);
              int end = (int) ((long) sources.length * (block + 1) / blocks);
              int start = (int) ((long) sources.length * block / blocks);
              for (int s = start; s < end; s++) {
                progress.at(done.incrementAndGet(), sources.length);
                sweep.from(sources[s]);
                all.keep(sources[s], sweep);
              }
              parts[block] = sweep.betweenness();
            });
    for (double[] part : parts) {
      for (int v = 0; v < part.length; v++) {
        all.betweenness[v] += part[v] / 2;
      }
    }
    return all;
  }

  /** The length of a link of each of those strengths: the stronger, the shorter. */
  public static double[] lengths(double[] strengths) {
    return Arrays.stream(strengths).map(strength -> 1 / strength).toArray();
  }

  // Each source writes its own places only, so blocks do not meet here.
  private void keep(int source, WeightedSweep sweep) {
    reached[source] = sweep.found() - 1;
    for (int i = 1; i < sweep.found(); i++) {
      double distance = sweep.distance(i);
      sum[source] += distance;
      harmonic[source] += 1 / distance;
      farthest[source] = distance;
    }
    sweep.clear();
  }

  /** By node; each unordered pair once where all nodes are sources. */
  public double[] betweenness() {
    return betweenness;
  }

  /** By source, the sum of 1 / distance. */
  public double[] harmonic() {
    return harmonic;
  }

  /** By source, the sum of distances to those that it reaches. */
  public double[] sum() {
    return sum;
  }

  /** By source, how far the farthest is that it reaches. */
  public double[] farthest() {
    return farthest;
  }

  /** By source, how many others it reaches. */
  public int[] reached() {
    return reached;
  }
}
