package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * How often two contacts of a node are joined themselves. Each triangle is found once, from the
 * node of least degree, in O(m · √m) time.
 *
 * @param triangles how many triangles the graph has
 * @param transitivity three times the triangles over the pairs of ties that meet in a node, 0 to 1
 *     (Newman, Watts and Strogatz, 2002); undefined (NaN) where no two ties meet
 * @param meanLocal the mean of {@code local} over the nodes where it is defined; NetworkX counts
 *     the others as 0
 * @param local by node, the share of its pairs of contacts that are joined (Watts and Strogatz,
 *     1998); undefined (NaN) for a node with fewer than two contacts
 */
public record Clustering(long triangles, double transitivity, double meanLocal, double[] local) {
  private static final int CHECK = 0x3FF;

  /** The clustering of a graph. */
  public static Clustering of(Csr csr, Progress progress) {
    long[] at = triangles(csr, progress);
    double[] local = new double[csr.nodes()];
    long closed = 0;
    long pairs = 0;
    for (int v = 0; v < local.length; v++) {
      long degree = csr.degree(v);
      long possible = degree * (degree - 1) / 2;
      local[v] = possible > 0 ? (double) at[v] / possible : Double.NaN;
      closed += at[v];
      pairs += possible;
    }
    double transitivity = pairs > 0 ? (double) closed / pairs : Double.NaN;
    double mean = Arrays.stream(local).filter(c -> !Double.isNaN(c)).average().orElse(Double.NaN);
    return new Clustering(closed / 3, transitivity, mean, local);
  }

  /** By node, how many triangles it is part of. */
  private static long[] triangles(Csr csr, Progress progress) {
    Ascending up = Ascending.of(csr);
    long[] at = new long[csr.nodes()];
    int[] mark = new int[csr.nodes()];
    Arrays.fill(mark, -1);
    for (int v = 0; v < at.length; v++) {
      if ((v & CHECK) == 0) {
        progress.at(v, at.length);
        progress.check();
      }
      for (int i = up.start()[v]; i < up.start()[v + 1]; i++) {
        mark[up.target()[i]] = v;
      }
      for (int i = up.start()[v]; i < up.start()[v + 1]; i++) {
        int u = up.target()[i];
        for (int j = up.start()[u]; j < up.start()[u + 1]; j++) {
          int w = up.target()[j];
          if (mark[w] == v) {
            at[v]++;
            at[u]++;
            at[w]++;
          }
        }
      }
    }
    return at;
  }
}
