package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Eigenvector centrality (Bonacich, 1972): a node counts for as much as its contacts do together;
 * the eigenvector of the greatest eigenvalue of the matrix of ties. It is defined on a connected
 * graph, so it is given on the largest component (of equal ones that with the first node), of unit
 * length there, and undefined (NaN) on the others; undefined too where no node has a tie. O(m) time
 * a step, mostly under a hundred steps.
 */
public final class Eigenvector {
  private Eigenvector() {}

  /** Every node's centrality, all ties counting alike. */
  public static double[] of(Csr csr, Progress progress) {
    return of(csr, Strengths.ones(csr), progress);
  }

  /** Every node's centrality with ties of those strengths. */
  public static double[] of(Csr csr, double[] weights, Progress progress) {
    double[] centrality = new double[csr.nodes()];
    Arrays.fill(centrality, Double.NaN);
    Components components = Components.of(csr);
    if (csr.nodes() == 0 || components.sizes()[components.largest()] < 2) {
      return centrality;
    }
    int largest = components.largest();
    int[] members = members(components, largest);
    int[] number = new int[csr.nodes()];
    for (int i = 0; i < members.length; i++) {
      number[members[i]] = i;
    }
    double[] slots = Strengths.bySlot(csr, weights);
    double[] ones = new double[members.length];
    Arrays.fill(ones, 1);
    TopEigenvector.of(ones, (x, y) -> times(csr, slots, members, number, x, y), progress)
        .ifPresent(
            found -> {
              for (int i = 0; i < members.length; i++) {
                centrality[members[i]] = found[i];
              }
            });
    return centrality;
  }

  private static int[] members(Components components, int which) {
    int[] members = new int[components.sizes()[which]];
    int next = 0;
    for (int v = 0; v < components.of().length; v++) {
      if (components.of()[v] == which) {
        members[next++] = v;
      }
    }
    return members;
  }

  private static void times(
      Csr csr, double[] slots, int[] members, int[] number, double[] x, double[] y) {
    int[] start = csr.rows()[0];
    int[] target = csr.rows()[1];
    for (int i = 0; i < members.length; i++) {
      int v = members[i];
      double sum = 0;
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        sum += slots[slot] * x[number[target[slot]]];
      }
      y[i] = sum;
    }
  }
}
