package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * A weighted graph as {@link Leiden} sees it: first that of the nodes, then those whose nodes are
 * whole communities. Loops stand in no row; they count in their node's strength.
 *
 * @param strength by node, the weight of its edges, loops twice
 */
record Level(int[] start, int[] target, double[] weight, double[] strength) {

  /** The graph of the nodes themselves. */
  static Level of(Csr csr, double[] weights) {
    int[][] rows = csr.rows();
    int nodes = csr.nodes();
    int[] start = new int[nodes + 1];
    int[] target = new int[rows[1].length];
    double[] weight = new double[target.length];
    double[] strength = new double[nodes];
    int next = 0;
    for (int v = 0; v < nodes; v++) {
      for (int slot = rows[0][v]; slot < rows[0][v + 1]; slot++) {
        double w = weights[rows[2][slot]];
        strength[v] += w;
        if (rows[1][slot] == v) {
          strength[v] += w;
        } else {
          target[next] = rows[1][slot];
          weight[next++] = w;
        }
      }
      start[v + 1] = next;
    }
    return new Level(start, target, weight, strength);
  }

  int nodes() {
    return strength.length;
  }

  /** The sum of all strengths, twice the weight of all edges. */
  double total() {
    double total = 0;
    for (double s : strength) {
      total += s;
    }
    return total;
  }

  /** The graph whose nodes are those parts, numbered from 0. */
  Level folded(int[] part, int parts) {
    int[] members = members(part, parts);
    int[] start2 = new int[parts + 1];
    int[] target2 = new int[target.length];
    double[] weight2 = new double[target.length];
    double[] strength2 = new double[parts];
    double[] sum = new double[parts];
    int next = 0;
    for (int c = 0, i = 0; c < parts; c++) {
      int first = next;
      for (; i < members.length && part[members[i]] == c; i++) {
        int v = members[i];
        strength2[c] += strength[v];
        for (int slot = start[v]; slot < start[v + 1]; slot++) {
          int d = part[target[slot]];
          if (d != c) {
            if (sum[d] == 0) {
              target2[next++] = d;
            }
            sum[d] += weight[slot];
          }
        }
      }
      for (int slot = first; slot < next; slot++) {
        weight2[slot] = sum[target2[slot]];
        sum[target2[slot]] = 0;
      }
      start2[c + 1] = next;
    }
    return new Level(start2, Arrays.copyOf(target2, next), Arrays.copyOf(weight2, next), strength2);
  }

  /** The nodes in the order of their parts. */
  private static int[] members(int[] part, int parts) {
    int[] at = new int[parts + 1];
    for (int c : part) {
      at[c + 1]++;
    }
    for (int c = 0; c < parts; c++) {
      at[c + 1] += at[c];
    }
    int[] members = new int[part.length];
    for (int v = 0; v < part.length; v++) {
      members[at[part[v]]++] = v;
    }
    return members;
  }
}
