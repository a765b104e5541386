package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.analyser.graph.Csr;

/**
 * A graph's edges as arcs from their first end to their second, in rows by their first end and in
 * rows by their second; loops are left out.
 */
record Arcs(int[] outStart, int[] outEdge, int[] inStart, int[] inEdge) {

  static Arcs of(Csr csr) {
    int[] tail = new int[csr.edges()];
    int[] head = new int[csr.edges()];
    for (int e = 0; e < csr.edges(); e++) {
      tail[e] = csr.tail(e);
      head[e] = csr.head(e);
    }
    int[] outStart = starts(csr.nodes(), tail, head);
    int[] inStart = starts(csr.nodes(), head, tail);
    return new Arcs(outStart, row(outStart, tail, head), inStart, row(inStart, head, tail));
  }

  private static int[] starts(int nodes, int[] end, int[] other) {
    int[] start = new int[nodes + 1];
    for (int e = 0; e < end.length; e++) {
      if (end[e] != other[e]) {
        start[end[e] + 1]++;
      }
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
    }
    return start;
  }

  private static int[] row(int[] start, int[] end, int[] other) {
    int[] next = start.clone();
    int[] row = new int[start[start.length - 1]];
    for (int e = 0; e < end.length; e++) {
      if (end[e] != other[e]) {
        row[next[end[e]]++] = e;
      }
    }
    return row;
  }
}
