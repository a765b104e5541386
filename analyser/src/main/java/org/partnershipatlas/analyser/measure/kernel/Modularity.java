package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * Modularity (Newman and Girvan, 2004; with weights Newman, 2004; with a resolution Reichardt and
 * Bornholdt, 2006): the share of the edges' weight that lies within communities, less what would by
 * chance: {@code Q = Σ over communities of in / m − γ · (strength / 2m)²}. Repeated pairs and loops
 * count; a loop adds twice to its node's strength. At most 1; 0 for one community of all; undefined
 * (NaN) without edges. O(n + m) time.
 */
public final class Modularity {
  private Modularity() {}

  /** The modularity of a division, all edges counting alike, at resolution 1. */
  public static double of(Csr csr, int[] community) {
    return of(csr, Strengths.ones(csr), community, 1);
  }

  /**
   * The modularity of a division.
   *
   * @param weights by edge
   * @param community by node, any number below the number of nodes
   */
  public static double of(Csr csr, double[] weights, int[] community, double resolution) {
    double[] strength = new double[csr.nodes()];
    double all = 0;
    double within = 0;
    for (int e = 0; e < csr.edges(); e++) {
      int one = community[csr.tail(e)];
      int other = community[csr.head(e)];
      strength[one] += weights[e];
      strength[other] += weights[e];
      all += weights[e];
      within += one == other ? weights[e] : 0;
    }
    if (all == 0) {
      return Double.NaN;
    }
    double twice = 2 * all;
    double chance = Arrays.stream(strength).map(s -> s / twice * (s / twice)).sum();
    return within / all - resolution * chance;
  }
}
