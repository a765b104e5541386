package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.analyser.graph.Csr;

/**
 * How ties lie within and between kinds of nodes (sectors, tiers). A tie one of whose ends has no
 * known kind counts for neither, and is told.
 *
 * @param within the weight of ties within one kind
 * @param between the weight of ties between two kinds
 * @param untold the weight of ties with an end of unknown kind
 * @param eiIndex ties between less ties within, over both (Krackhardt and Stern, 1988): −1 where
 *     all are within, 1 where all are between; undefined (NaN) without ties
 * @param assortativity how much more lie within than by chance, over the most that could (Newman,
 *     2003): 1 where all do, 0 as by chance; undefined (NaN) without ties or with one kind alone
 */
public record Mixing(
    double within, double between, double untold, double eiIndex, double assortativity) {

  /** Ties that count alike. */
  public static Mixing of(Csr csr, int[] kind) {
    return of(csr, Strengths.ones(csr), kind);
  }

  /**
   * Ties of those weights.
   *
   * @param kind by node, from 0; −1 where it is not known
   */
  public static Mixing of(Csr csr, double[] weights, int[] kind) {
    int kinds = 0;
    for (int k : kind) {
      kinds = Math.max(kinds, k + 1);
    }
    double[] ends = new double[kinds];
    double within = 0;
    double between = 0;
    double untold = 0;
    for (int e = 0; e < csr.edges(); e++) {
      int one = kind[csr.tail(e)];
      int other = kind[csr.head(e)];
      if (one < 0 || other < 0) {
        untold += weights[e];
      } else {
        ends[one] += weights[e];
        ends[other] += weights[e];
        within += one == other ? weights[e] : 0;
        between += one == other ? 0 : weights[e];
      }
    }
    double all = within + between;
    return new Mixing(
        within,
        between,
        untold,
        all > 0 ? (between - within) / all : Double.NaN,
        assortativity(ends, within, all));
  }

  private static double assortativity(double[] ends, double within, double all) {
    int present = 0;
    double chance = 0;
    for (double end : ends) {
      present += end > 0 ? 1 : 0;
      chance += end / (2 * all) * (end / (2 * all));
    }
    return present > 1 ? (within / all - chance) / (1 - chance) : Double.NaN;
  }
}
