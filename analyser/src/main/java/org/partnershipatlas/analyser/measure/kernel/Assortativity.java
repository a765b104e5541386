package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.analyser.graph.Csr;

/**
 * Whether nodes are joined to their like by degree (Newman, Mixing patterns in networks, 2003): the
 * correlation of the degrees at the two ends of an edge, from −1 to 1. Undefined (NaN) where all
 * those degrees are equal. O(m) time. By kind see {@link Mixing}.
 */
public final class Assortativity {
  private Assortativity() {}

  /** The assortativity of a graph by degree. */
  public static double byDegree(Csr csr) {
    // Whole numbers, so that equal degrees give exactly 0 below: at most 4m³.
    double product = 0;
    double sum = 0;
    double squares = 0;
    for (int e = 0; e < csr.edges(); e++) {
      double one = csr.degree(csr.tail(e));
      double other = csr.degree(csr.head(e));
      product += one * other;
      sum += one + other;
      squares += one * one + other * other;
    }
    double ends = 2.0 * csr.edges();
    double spread = ends * squares - sum * sum;
    return spread > 0 ? (2 * ends * product - sum * sum) / spread : Double.NaN;
  }
}
