package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The components of a graph, in O(n + m) time.
 *
 * @param of by node, its component, numbered from 0 in the order of their first nodes
 * @param sizes by component, how many nodes it has
 */
record Components(int[] of, int[] sizes) {

  static Components of(Csr csr) {
    int nodes = csr.nodes();
    int[] start = csr.rows()[0];
    int[] target = csr.rows()[1];
    int[] of = new int[nodes];
    int[] sizes = new int[nodes];
    int[] stack = new int[nodes];
    int count = 0;
    Arrays.fill(of, -1);
    for (int root = 0; root < nodes; root++) {
      if (of[root] < 0) {
        int depth = 1;
        stack[0] = root;
        of[root] = count;
        while (depth > 0) {
          int v = stack[--depth];
          sizes[count]++;
          for (int slot = start[v]; slot < start[v + 1]; slot++) {
            if (of[target[slot]] < 0) {
              of[target[slot]] = count;
              stack[depth++] = target[slot];
            }
          }
        }
        count++;
      }
    }
    return new Components(of, Arrays.copyOf(sizes, count));
  }

  /** The component with the most nodes; of equal ones that with the first node. */
  int largest() {
    int largest = 0;
    for (int c = 1; c < sizes.length; c++) {
      largest = sizes[c] > sizes[largest] ? c : largest;
    }
    return largest;
  }
}
