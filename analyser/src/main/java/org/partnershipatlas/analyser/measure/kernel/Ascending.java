package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * Each edge once, in the row of its lower end: that of lesser degree, of equal ones the lesser
 * number. No row is longer than √(2m).
 */
record Ascending(int[] start, int[] target) {

  static Ascending of(Csr csr) {
    int nodes = csr.nodes();
    int[][] rows = csr.rows();
    int[] start = new int[nodes + 1];
    int[] target = new int[rows[1].length];
    int next = 0;
    for (int v = 0; v < nodes; v++) {
      for (int slot = rows[0][v]; slot < rows[0][v + 1]; slot++) {
        if (below(csr, v, rows[1][slot])) {
          target[next++] = rows[1][slot];
        }
      }
      start[v + 1] = next;
    }
    return new Ascending(start, Arrays.copyOf(target, next));
  }

  /** Whether one node is lower than another. */
  static boolean below(Csr csr, int one, int other) {
    int difference = csr.degree(one) - csr.degree(other);
    return difference < 0 || (difference == 0 && one < other);
  }
}
