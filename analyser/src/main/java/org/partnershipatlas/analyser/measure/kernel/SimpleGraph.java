package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * A graph without loops and repeated pairs, its nodes numbered anew: component by component, each
 * breadth first from its first node, so that what is near in the graph is near in memory.
 *
 * @param start of each node's row; one more at the end
 * @param target the rows, ascending
 * @param original what a node was called before
 * @param componentStart the first node of each component; one more at the end
 */
@SuppressWarnings("ArrayRecordComponent")
record SimpleGraph(int[] start, int[] target, int[] original, int[] componentStart) {

  static SimpleGraph of(Csr csr) {
    int nodes = csr.nodes();
    int[] from = csr.rows()[0];
    int[] to = csr.rows()[1];
    int[] order = new int[nodes];
    int[] number = new int[nodes];
    Arrays.fill(number, -1);
    int[] starts = new int[nodes + 1];
    int components = 0;
    int found = 0;
    for (int first = 0; first < nodes; first++) {
      if (number[first] >= 0) {
        continue;
      }
      starts[components++] = found;
      number[first] = found;
      order[found++] = first;
      for (int head = found - 1; head < found; head++) {
        int v = order[head];
        for (int slot = from[v]; slot < from[v + 1]; slot++) {
          int w = to[slot];
          if (number[w] < 0) {
            number[w] = found;
            order[found++] = w;
          }
        }
      }
    }
    starts[components] = nodes;
    return renumbered(from, to, order, number, Arrays.copyOf(starts, components + 1));
  }

  // Rows are filled from the other end in the new order, so that each comes out ascending.
  private static SimpleGraph renumbered(
      int[] from, int[] to, int[] order, int[] number, int[] components) {
    int nodes = order.length;
    int[] start = new int[nodes + 1];
    for (int v = 0; v < nodes; v++) {
      start[v + 1] = start[v] + from[order[v] + 1] - from[order[v]];
    }
    int[] target = new int[start[nodes]];
    int[] end = Arrays.copyOf(start, nodes);
    for (int v = 0; v < nodes; v++) {
      for (int slot = from[order[v]]; slot < from[order[v] + 1]; slot++) {
        int w = number[to[slot]];
        boolean repeated = end[w] > start[w] && target[end[w] - 1] == v;
        if (w != v && !repeated) {
          target[end[w]++] = v;
        }
      }
    }
    int kept = 0;
    for (int v = 0; v < nodes; v++) {
      int row = start[v];
      start[v] = kept;
      for (int slot = row; slot < end[v]; slot++) {
        target[kept++] = target[slot];
      }
    }
    start[nodes] = kept;
    return new SimpleGraph(start, Arrays.copyOf(target, kept), order, components);
  }

  int nodes() {
    return original.length;
  }

  int slots() {
    return target.length;
  }

  int components() {
    return componentStart.length - 1;
  }

  /** How many nodes a component has. */
  int size(int component) {
    return componentStart[component + 1] - componentStart[component];
  }
}
