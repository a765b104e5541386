package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Burt's constraint (Structural Holes, 1992): how much of a node's ties lead, straight or by one
 * other contact, to the same few. With {@code p(i,j)} the share of {@code i}'s strength that is in
 * its tie with {@code j}, it is the sum over the contacts {@code j} of {@code (p(i,j) + Σq p(i,q) ·
 * p(q,j))²}, {@code q} running over the other contacts. Not normalised: 1 for a node with one
 * contact, near 0 for one with many that do not know each other, up to 9/8 in small dense graphs. A
 * node without ties has none (NaN).
 *
 * <p>O(Σ over links of the lesser degree, with a logarithm) time, on all threads, with the same
 * bits on any number of them.
 */
public final class Constraint {
  private Constraint() {}

  /** Every node's constraint, all ties counting alike. */
  public static double[] of(Csr csr, Progress progress) {
    return of(csr, Strengths.ones(csr), progress);
  }

  /** Every node's constraint with ties of those strengths. */
  public static double[] of(Csr csr, double[] weights, Progress progress) {
    double[] p = proportions(csr, Strengths.bySlot(csr, weights));
    double[] constraint = new double[csr.nodes()];
    Blocks.run(
        csr.nodes(),
        progress,
        () -> {
          SharedContacts shared = new SharedContacts(csr, p, p);
          return (block, from, to) -> {
            for (int v = from; v < to; v++) {
              constraint[v] = ofNode(csr, p, shared, v);
            }
          };
        });
    return constraint;
  }

  private static double ofNode(Csr csr, double[] p, SharedContacts shared, int node) {
    if (csr.degree(node) == 0) {
      return Double.NaN;
    }
    shared.of(node);
    double sum = 0;
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      double invested = p[slot] + shared.sum(csr.target(slot));
      sum += invested * invested;
    }
    return sum;
  }

  /** By slot, the share of a node's strength that is in that tie. */
  static double[] proportions(Csr csr, double[] slots) {
    double[] sums = Strengths.sums(csr, slots);
    double[] p = Arrays.copyOf(slots, slots.length);
    for (int v = 0; v < sums.length; v++) {
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        p[slot] /= sums[v];
      }
    }
    return p;
  }
}
