package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * How far a graph is built round one node (Freeman, 1979): the sum of what each node lacks of the
 * greatest value, over the most that this could be in a graph of so many nodes, which is a star.
 * From 0 (all alike) to 1 (a star); undefined (NaN) below three nodes.
 */
public final class Centralisation {
  private Centralisation() {}

  /** Centralisation by degree. */
  public static double byDegree(Csr csr) {
    double n = csr.nodes();
    double[] degrees = new double[csr.nodes()];
    Arrays.setAll(degrees, csr::degree);
    return over(degrees, (n - 1) * (n - 2));
  }

  /**
   * Centralisation by betweenness.
   *
   * @param betweenness by node, each unordered pair once, not normalised
   */
  public static double byBetweenness(double[] betweenness) {
    double n = betweenness.length;
    return over(betweenness, (n - 1) * (n - 1) * (n - 2) / 2);
  }

  private static double over(double[] values, double most) {
    double greatest = Arrays.stream(values).max().orElse(0);
    double lacking = Arrays.stream(values).map(value -> greatest - value).sum();
    return values.length > 2 ? lacking / most : Double.NaN;
  }
}
