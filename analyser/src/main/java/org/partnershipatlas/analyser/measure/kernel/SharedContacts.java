package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * For one node {@code i} after another, the sums over its contacts {@code q} of {@code p(i,q) ·
 * f(q,j)}, for each of its contacts {@code j}. A contact's row is read where it is short; where it
 * is long, {@code i}'s contacts are looked up in it, so that one hub does not cost the square of
 * its degree.
 */
final class SharedContacts {
  private static final int LONG_ROW = 8;

  private final int[] start;
  private final int[] target;
  private final double[] p;
  private final double[] f;
  private final int[] ego;
  private final double[] sum;

  /**
   * @param p by slot, from ego to contact
   * @param f by slot, from contact to contact
   */
  SharedContacts(Csr csr, double[] p, double[] f) {
    this.start = csr.rows()[0];
    this.target = csr.rows()[1];
    this.p = p;
    this.f = f;
    this.ego = new int[csr.nodes()];
    this.sum = new double[csr.nodes()];
    Arrays.fill(ego, -1);
  }

  /** Sums up for a node; {@link #sum(int)} then answers for its contacts. */
  void of(int node) {
    int from = start[node];
    int to = start[node + 1];
    for (int slot = from; slot < to; slot++) {
      ego[target[slot]] = node;
      sum[target[slot]] = 0;
    }
    for (int slot = from; slot < to; slot++) {
      int q = target[slot];
      if (start[q + 1] - start[q] <= LONG_ROW * (to - from)) {
        read(node, q, p[slot]);
      } else {
        lookUp(from, to, q, p[slot]);
      }
    }
  }

  private void read(int node, int q, double share) {
    for (int slot = start[q]; slot < start[q + 1]; slot++) {
      int j = target[slot];
      if (ego[j] == node) {
        sum[j] += share * f[slot];
      }
    }
  }

  private void lookUp(int from, int to, int q, double share) {
    int low = start[q];
    int high = start[q + 1];
    for (int slot = from; slot < to && low < high; slot++) {
      int at = Arrays.binarySearch(target, low, high, target[slot]);
      if (at >= 0) {
        sum[target[slot]] += share * f[at];
      }
      low = at >= 0 ? at + 1 : -at - 1;
    }
  }

  /** The sum for that contact. */
  double sum(int contact) {
    return sum[contact];
  }
}
