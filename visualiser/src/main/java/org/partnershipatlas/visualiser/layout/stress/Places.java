package org.partnershipatlas.visualiser.layout.stress;

import java.util.List;
import org.partnershipatlas.model.Progress;

/**
 * Places for the nodes of a graph, a tie about one unit long: each part that hangs together by
 * itself from a pivot placement, by sparse stress and then by neighbourhoods; the parts beside each
 * other. The same graph and seed give the same places.
 */
public final class Places {
  private static final int FIRST_PIVOTS = 50;
  private static final int MOST_TERMS = 12_000_000;
  private static final int LEAST_PIVOTS = 100;
  private static final int MOST_PIVOTS = 600;
  private static final int SWEEPS = 20;
  private static final int ROUNDS = 5;
  private static final double NEAR = 0.5;
  // Fewer nodes are all pivots, and stress alone draws them best.
  private static final int SMALL = 250;
  // Larger graphs have too few pivots for another sweep to know who is whose neighbour.
  private static final int LARGE = 6_000;

  private Places() {}

  /**
   * Fills in where each node stands; the whole lies around 0, 0.
   *
   * @param progress asked between steps whether to stop
   */
  public static void of(Ties ties, double[] x, double[] y, long seed, Progress progress) {
    List<int[]> parts = Packing.parts(ties);
    long done = 0;
    for (int[] nodes : parts) {
      if (nodes.length == 1) {
        x[nodes[0]] = 0;
        y[nodes[0]] = 0;
      } else {
        part(ties.part(nodes), nodes, x, y, seed, progress);
      }
      done += nodes.length;
      progress.at(done, ties.nodes());
    }
    Packing.pack(parts, x, y);
  }

  private static void part(
      Ties ties, int[] nodes, double[] x, double[] y, long seed, Progress progress) {
    double[] px = new double[nodes.length];
    double[] py = new double[nodes.length];
    connected(ties, px, py, seed, progress);
    for (int i = 0; i < nodes.length; i++) {
      x[nodes[i]] = px[i];
      y[nodes[i]] = py[i];
    }
  }

  private static void connected(Ties ties, double[] x, double[] y, long seed, Progress progress) {
    int n = ties.nodes();
    PivotPlacement.of(ties, FIRST_PIVOTS, progress).place(x, y);
    SparseStress stress = SparseStress.of(ties, pivots(n), seed, progress);
    stress.fit(x, y);
    apart(x, y, seed);
    for (int i = 0; i < (n <= SMALL ? 4 * SWEEPS : SWEEPS); i++) {
      progress.check();
      stress.sweep(x, y, 1);
    }
    if (n > SMALL) {
      progress.check();
      new Neighbourhoods(ties, x, y, seed).tell(ROUNDS);
      if (n <= LARGE) {
        progress.check();
        stress.sweep(x, y, NEAR);
      }
    }
  }

  private static int pivots(int n) {
    return Math.max(LEAST_PIVOTS, Math.min(MOST_PIVOTS, MOST_TERMS / n));
  }

  /** Those whom nothing tells apart would stay in one place. */
  private static void apart(double[] x, double[] y, long seed) {
    java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
    for (int v = 0; v < x.length; v++) {
      x[v] += (random.nextDouble() - 0.5) * 0.02;
      y[v] += (random.nextDouble() - 0.5) * 0.02;
    }
  }
}
