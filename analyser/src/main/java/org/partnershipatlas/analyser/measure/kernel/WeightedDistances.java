package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * All that rests on distances from some nodes of an undirected graph whose links have lengths:
 * betweenness by Brandes (2001) over Dijkstra's search, and for every node how many of those
 * sources reach it, the sum of its distances to them, the sum of their reciprocals and the
 * greatest. O(n · m · log n) time for all sources.
 *
 * <p>Two ways are equally short where their lengths agree to 1 part in 10¹¹: sums of thirds and
 * sevenths come out a little different by their order. Sources are worked through in fixed blocks
 * and the blocks' sums added in their order, so that the answer is the same on any number of
 * threads.
 */
public final class WeightedDistances {
  private static final int BLOCKS = 16;

  private WeightedDistances() {}

  /**
   * From those sources.
   *
   * @param length of each edge, above 0; empty where all are 1, when a breadth-first search takes
   *     the place of Dijkstra's
   */
  public static DistanceTotals of(
      Csr csr, Optional<double[]> length, int[] sources, Progress progress) {
    double[] slots = Strengths.bySlot(csr, length.orElseGet(() -> Strengths.ones(csr)));
    int blocks = Math.min(BLOCKS, sources.length);
    DistanceTotals[] parts = new DistanceTotals[blocks];
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              WeightedSweep sweep = new WeightedSweep(csr, slots, length.isEmpty());
              int end = (int) ((long) sources.length * (block + 1) / blocks);
              int start = (int) ((long) sources.length * block / blocks);
              for (int s = start; s < end; s++) {
                progress.at(done.incrementAndGet(), sources.length);
                sweep.from(sources[s]);
              }
              parts[block] = sweep.totals();
            });
    DistanceTotals all = new DistanceTotals(csr.nodes());
    for (DistanceTotals part : parts) {
      all.add(part);
    }
    return all;
  }

  /** The length of a link of each of those strengths: the stronger, the shorter. */
  public static double[] lengths(double[] strengths) {
    return Arrays.stream(strengths).map(strength -> 1 / strength).toArray();
  }
}
