package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Burt's effective size (Structural Holes, 1992): a node's contacts less what is redundant among
 * them. With {@code p(i,q)} the share of {@code i}'s strength in its tie with {@code q} and {@code
 * m(j,q)} the tie of {@code j} and {@code q} over {@code j}'s strongest, it is the sum over the
 * contacts {@code j} of {@code 1 − Σq p(i,q) · m(j,q)}, {@code q} running over the other contacts.
 * Where all ties count alike it is {@code n − 2t / n} of {@code n} contacts with {@code t} ties
 * among them (Borgatti, 1997). From 1 to the number of contacts; a node without ties has none
 * (NaN). Over the number of contacts it is the efficiency.
 *
 * <p>Time and threads as of {@link Constraint}.
 */
public final class EffectiveSize {
  private EffectiveSize() {}

  /** Every node's effective size, all ties counting alike. */
  public static double[] of(Csr csr, Progress progress) {
    return of(csr, Strengths.ones(csr), progress);
  }

  /** Every node's effective size with ties of those strengths. */
  public static double[] of(Csr csr, double[] weights, Progress progress) {
    double[] slots = Strengths.bySlot(csr, weights);
    double[] p = Constraint.proportions(csr, slots);
    double[] m = marginal(csr, slots);
    double[] size = new double[csr.nodes()];
    Blocks.run(
        csr.nodes(),
        progress,
        () -> {
          SharedContacts shared = new SharedContacts(csr, p, m);
          return (block, from, to) -> {
            for (int v = from; v < to; v++) {
              size[v] = ofNode(csr, shared, v);
            }
          };
        });
    return size;
  }

  private static double ofNode(Csr csr, SharedContacts shared, int node) {
    if (csr.degree(node) == 0) {
      return Double.NaN;
    }
    shared.of(node);
    double redundant = 0;
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      redundant += shared.sum(csr.target(slot));
    }
    return csr.degree(node) - redundant;
  }

  /** By slot from q to j, their tie over the strongest of j. */
  private static double[] marginal(Csr csr, double[] slots) {
    double[] strongest = new double[csr.nodes()];
    for (int v = 0; v < strongest.length; v++) {
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        strongest[v] = Math.max(strongest[v], slots[slot]);
      }
    }
    double[] m = new double[slots.length];
    for (int slot = 0; slot < m.length; slot++) {
      m[slot] = slots[slot] / strongest[csr.target(slot)];
    }
    return m;
  }
}
