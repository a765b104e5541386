package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * How often those who meet on one group meet on a second: in a two-mode graph, which has no
 * triangles, the share of paths of three ties that are closed to a ring of four (Robins and
 * Alexander, 2004). Rings are counted from their highest node (by degree, then number), in O(Σ over
 * ties of the lesser degree) time.
 *
 * @param rings how many rings of four there are
 * @param paths how many paths of three ties
 * @param coefficient four times the rings over the paths, 0 to 1; undefined (NaN) without paths
 */
public record TwoModeClustering(long rings, long paths, double coefficient) {
  private static final int CHECK = 0x3FF;

  /** The clustering of a graph whose ties all lead from one mode to the other. */
  public static TwoModeClustering of(Csr csr, Progress progress) {
    long rings = rings(csr, progress);
    long paths = 0;
    for (int e = 0; e < csr.edges(); e++) {
      paths += (csr.degree(csr.tail(e)) - 1L) * (csr.degree(csr.head(e)) - 1L);
    }
    return new TwoModeClustering(rings, paths, paths > 0 ? 4.0 * rings / paths : Double.NaN);
  }

  private static long rings(Csr csr, Progress progress) {
    int[] start = csr.rows()[0];
    int[] target = csr.rows()[1];
    int[] met = new int[csr.nodes()];
    long rings = 0;
    for (int top = 0; top < met.length; top++) {
      if ((top & CHECK) == 0) {
        progress.at(top, met.length);
        progress.check();
      }
      for (int pass = 0; pass < 2; pass++) {
        for (int i = start[top]; i < start[top + 1]; i++) {
          int side = target[i];
          for (int j = start[side]; j < start[side + 1] && Ascending.below(csr, side, top); j++) {
            int far = target[j];
            if (Ascending.below(csr, far, top)) {
              rings += pass == 0 ? met[far]++ : 0;
              met[far] = pass == 0 ? met[far] : 0;
            }
          }
        }
      }
    }
    return rings;
  }
}
