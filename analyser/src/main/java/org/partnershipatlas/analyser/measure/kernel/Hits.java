package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Hubs and authorities of a directed graph (Kleinberg, 1999): a good hub points to good
 * authorities, and a good authority is pointed to by good hubs. With {@code A} the matrix of arcs,
 * authorities are the eigenvector of the greatest eigenvalue of {@code AᵀA} and hubs are {@code A}
 * times it; each sums to 1. Where several parts are equally great the answer is that which repeated
 * passing on from equal scores tends to. Undefined (NaN) without arcs. O(m) time a step.
 *
 * @param hub by node
 * @param authority by node
 */
public record Hits(double[] hub, double[] authority) {

  /** Those of a graph whose edges lead from their first end to their second. */
  public static Hits of(Csr csr, double[] weights, Progress progress) {
    Arcs arcs = Arcs.of(csr);
    int nodes = csr.nodes();
    double[] ones = new double[nodes];
    double[] between = new double[nodes];
    Arrays.fill(ones, 1);
    return TopEigenvector.of(
            ones,
            (x, y) -> {
              forward(csr, arcs, weights, x, between);
              back(csr, arcs, weights, between, y);
            },
            progress)
        .map(
            authority -> {
              double[] hub = new double[nodes];
              forward(csr, arcs, weights, authority, hub);
              return new Hits(summingTo1(hub), summingTo1(authority));
            })
        .orElseGet(() -> undefined(nodes));
  }

  /** Those of a graph whose arcs count alike. */
  public static Hits of(Csr csr, Progress progress) {
    return of(csr, Strengths.ones(csr), progress);
  }

  private static void forward(Csr csr, Arcs arcs, double[] weights, double[] x, double[] y) {
    for (int v = 0; v < y.length; v++) {
      double sum = 0;
      for (int i = arcs.outStart()[v]; i < arcs.outStart()[v + 1]; i++) {
        int e = arcs.outEdge()[i];
        sum += weights[e] * x[csr.head(e)];
      }
      y[v] = sum;
    }
  }

  private static void back(Csr csr, Arcs arcs, double[] weights, double[] x, double[] y) {
    for (int v = 0; v < y.length; v++) {
      double sum = 0;
      for (int i = arcs.inStart()[v]; i < arcs.inStart()[v + 1]; i++) {
        int e = arcs.inEdge()[i];
        sum += weights[e] * x[csr.tail(e)];
      }
      y[v] = sum;
    }
  }

  private static double[] summingTo1(double[] x) {
    double sum = Arrays.stream(x).sum();
    return Arrays.stream(x).map(value -> value / sum).toArray();
  }

  private static Hits undefined(int nodes) {
    double[] none = new double[nodes];
    Arrays.fill(none, Double.NaN);
    return new Hits(none, none.clone());
  }
}
