package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/** Weights of edges laid out by slot. */
final class Strengths {
  private Strengths() {}

  /** The weight 1 for every edge. */
  static double[] ones(Csr csr) {
    double[] ones = new double[csr.edges()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The weight of each slot's edge. */
  static double[] bySlot(Csr csr, double[] weights) {
    if (weights.length != csr.edges()) {
      throw new IllegalArgumentException(weights.length + " weights for " + csr.edges() + " edges");
    }
    int[] edge = csr.rows()[2];
    double[] slots = new double[edge.length];
    for (int slot = 0; slot < slots.length; slot++) {
      slots[slot] = weights[edge[slot]];
    }
    return slots;
  }

  /** The sum of each node's slots. */
  static double[] sums(Csr csr, double[] slots) {
    double[] sums = new double[csr.nodes()];
    for (int v = 0; v < sums.length; v++) {
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        sums[v] += slots[slot];
      }
    }
    return sums;
  }
}
