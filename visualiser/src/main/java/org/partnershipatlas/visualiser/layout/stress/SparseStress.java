package org.partnershipatlas.visualiser.layout.stress;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.partnershipatlas.model.Progress;

/**
 * The stress of a connected graph, told by its ties and by the distances to some pivots that stand
 * for the nodes near them (the sparse stress model of Ortmann, Klimenta and Brandes, 2017), and
 * lowered by moving one node after another to where its terms would have it. With a pivot for each
 * node it is the full stress, each pair weighed by the square of its distance. A sweep takes
 * O(nodes · pivots + ties).
 *
 * <p>Pivots are drawn at random from a seed: the farthest nodes, which a first placement wants,
 * stand for too little of a graph.
 */
final class SparseStress {
  private static final double TINY = 1e-12;
  private static final int FARTHEST = Short.MAX_VALUE;

  private final Ties ties;
  private final int[] pivots;
  // By node and then pivot.
  private final short[] distance;
  private final float[] weight;

  private SparseStress(Ties ties, int[] pivots, short[] distance, float[] weight) {
    this.ties = ties;
    this.pivots = pivots;
    this.distance = distance;
    this.weight = weight;
  }

  static SparseStress of(Ties ties, int most, long seed, Progress progress) {
    int n = ties.nodes();
    int count = Math.min(n, most);
    int[] pivots = Arrays.copyOf(Shuffle.of(n, new SplittableRandom(seed)), count);
    short[] distance = new short[n * count];
    int[] region = new int[n];
    int[] steps = new int[n];
    int[] queue = new int[n];
    for (int p = 0; p < count; p++) {
      progress.check();
      ties.distances(pivots[p], steps, queue);
      for (int v = 0; v < n; v++) {
        distance[v * count + p] = (short) Math.min(FARTHEST, steps[v]);
        if (steps[v] < distance[v * count + region[v]]) {
          region[v] = p;
        }
      }
    }
    float[] weight = weights(n, count, distance, region);
    return new SparseStress(ties, pivots, distance, weight);
  }

  /** A pivot at distance d stands for those of its region at most d/2 away from it. */
  private static float[] weights(int n, int count, short[] distance, int[] region) {
    int[][] within = new int[count][];
    for (int p = 0; p < count; p++) {
      within[p] = new int[2];
    }
    for (int v = 0; v < n; v++) {
      int p = region[v];
      int d = distance[v * count + p];
      if (d >= within[p].length) {
        within[p] = Arrays.copyOf(within[p], d + 1);
      }
      within[p][d]++;
    }
    for (int[] counts : within) {
      for (int d = 1; d < counts.length; d++) {
        counts[d] += counts[d - 1];
      }
    }
    float[] weight = new float[n * count];
    for (int v = 0; v < n; v++) {
      for (int p = 0; p < count; p++) {
        int d = distance[v * count + p];
        // Ties have terms of their own.
        if (d > 1) {
          int stands = within[p][Math.min(within[p].length - 1, d / 2)];
          weight[v * count + p] = (float) stands / ((float) d * d);
        }
      }
    }
    return weight;
  }

  /** Stretches or shrinks a placement until its distances to the pivots fit best. */
  void fit(double[] x, double[] y) {
    double sum = 0;
    double squares = 0;
    for (int v = 0; v < ties.nodes(); v++) {
      for (int p = 0; p < pivots.length; p++) {
        int d = distance[v * pivots.length + p];
        if (d > 0) {
          double ratio = Math.hypot(x[v] - x[pivots[p]], y[v] - y[pivots[p]]) / d;
          sum += ratio;
          squares += ratio * ratio;
        }
      }
    }
    if (squares > 0) {
      for (int v = 0; v < ties.nodes(); v++) {
        x[v] *= sum / squares;
        y[v] *= sum / squares;
      }
    }
  }

  /**
   * Moves each node once.
   *
   * @param length how long a tie is to be drawn; a step between others is 1
   */
  void sweep(double[] x, double[] y, double length) {
    int k = pivots.length;
    double[] px = new double[k];
    double[] py = new double[k];
    int[] pivotOf = new int[ties.nodes()];
    Arrays.fill(pivotOf, -1);
    for (int p = 0; p < k; p++) {
      px[p] = x[pivots[p]];
      py[p] = y[pivots[p]];
      pivotOf[pivots[p]] = p;
    }
    for (int v = 0; v < ties.nodes(); v++) {
      move(v, x, y, px, py, length);
      if (pivotOf[v] >= 0) {
        px[pivotOf[v]] = x[v];
        py[pivotOf[v]] = y[v];
      }
    }
  }

  private void move(int v, double[] x, double[] y, double[] px, double[] py, double length) {
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    double atX = x[v];
    double atY = y[v];
    int base = v * pivots.length;
    for (int p = 0; p < pivots.length; p++) {
      double w = weight[base + p];
      double dx = atX - px[p];
      double dy = atY - py[p];
      double share = distance[base + p] / Math.sqrt(dx * dx + dy * dy + TINY);
      sumX += w * (px[p] + share * dx);
      sumY += w * (py[p] + share * dy);
      sum += w;
    }
    for (int slot = ties.start(v); slot < ties.end(v); slot++) {
      int u = ties.at(slot);
      double dx = atX - x[u];
      double dy = atY - y[u];
      double share = length / Math.sqrt(dx * dx + dy * dy + TINY);
      sumX += x[u] + share * dx;
      sumY += y[u] + share * dy;
      sum++;
    }
    if (sum > 0) {
      x[v] = sumX / sum;
      y[v] = sumY / sum;
    }
  }
}
