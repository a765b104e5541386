package org.partnershipatlas.visualiser.layout.stress;

import java.util.SplittableRandom;

/**
 * How well places in the plane tell a graph.
 *
 * @param stress the mean over pairs of {@code ((s · drawn − steps) / steps)²} with the scale {@code
 *     s} that makes it least; 0 where every drawn distance is as the steps say. Pairs that nothing
 *     joins are left out
 * @param kept the mean over nodes that have neighbours of how much their neighbours and as many
 *     nearest drawn nodes have in common: those in both, divided by those in either
 */
public record Quality(double stress, double kept) {

  /**
   * Over all pairs where there are no more nodes than {@code most}, else from that many nodes to
   * all others, drawn from a seed.
   */
  public static Quality of(Ties ties, double[] x, double[] y, int most, long seed) {
    return new Quality(stress(ties, x, y, most, seed), kept(ties, x, y));
  }

  private static double stress(Ties ties, double[] x, double[] y, int most, long seed) {
    int n = ties.nodes();
    int[] distance = new int[n];
    int[] queue = new int[n];
    int[] from = sources(n, most, seed);
    // With r = drawn / steps: least over s of the mean of (s r − 1)² is 1 − (Σ r)² / (m Σ r²).
    double sum = 0;
    double squares = 0;
    long pairs = 0;
    for (int v : from) {
      int reached = ties.distances(v, distance, queue);
      for (int i = 1; i < reached; i++) {
        int w = queue[i];
        double ratio = Math.hypot(x[v] - x[w], y[v] - y[w]) / distance[w];
        sum += ratio;
        squares += ratio * ratio;
        pairs++;
      }
    }
    return squares == 0 ? 0 : 1 - sum * sum / (pairs * squares);
  }

  private static int[] sources(int n, int most, long seed) {
    int[] all = new int[n];
    for (int v = 0; v < n; v++) {
      all[v] = v;
    }
    if (n <= most) {
      return all;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < most; i++) {
      int j = i + random.nextInt(n - i);
      int swap = all[i];
      all[i] = all[j];
      all[j] = swap;
    }
    return java.util.Arrays.copyOf(all, most);
  }

  private static double kept(Ties ties, double[] x, double[] y) {
    Cells cells = new Cells(x, y);
    double sum = 0;
    int counted = 0;
    for (int v = 0; v < ties.nodes(); v++) {
      int degree = ties.degree(v);
      if (degree > 0) {
        int common = 0;
        for (int w : cells.nearest(v, degree)) {
          common += tied(ties, v, w) ? 1 : 0;
        }
        sum += common / (2.0 * degree - common);
        counted++;
      }
    }
    return counted == 0 ? 1 : sum / counted;
  }

  private static boolean tied(Ties ties, int v, int w) {
    int low = ties.start(v);
    int high = ties.end(v) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = ties.at(middle);
      if (at == w) {
        return true;
      }
      if (at < w) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
