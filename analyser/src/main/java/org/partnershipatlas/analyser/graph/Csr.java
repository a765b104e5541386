package org.partnershipatlas.analyser.graph;

/**
 * An undirected graph on int arrays (compressed sparse rows). Node {@code v}'s neighbours stand in
 * the slots {@code start(v)} to {@code end(v)}, in ascending order of neighbour and then of edge.
 * Repeated pairs are kept; loops stand once in their node's row.
 */
public final class Csr {
  private final int[] start;
  private final int[] target;
  private final int[] edge;
  private final int[] tail;
  private final int[] head;

  private Csr(int[] start, int[] target, int[] edge, int[] tail, int[] head) {
    this.start = start;
    this.target = target;
    this.edge = edge;
    this.tail = tail;
    this.head = head;
  }

  /** The graph of edges {@code tail[e]}–{@code head[e]} on the nodes 0 to {@code nodes} − 1. */
  public static Csr of(int nodes, int[] tail, int[] head) {
    int[] start = new int[nodes + 1];
    for (int e = 0; e < tail.length; e++) {
      start[tail[e] + 1]++;
      if (tail[e] != head[e]) {
        start[head[e] + 1]++;
      }
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
    }
    int slots = start[nodes];
    // Two stable passes put each row in the order of neighbours: first by node as the far end,
    // then by node as the near end.
    int[] near = new int[slots];
    int[] via = new int[slots];
    int[] next = start.clone();
    for (int e = 0; e < tail.length; e++) {
      place(near, via, next, head[e], tail[e], e);
      if (tail[e] != head[e]) {
        place(near, via, next, tail[e], head[e], e);
      }
    }
    int[] target = new int[slots];
    int[] edge = new int[slots];
    System.arraycopy(start, 0, next, 0, nodes + 1);
    for (int far = 0; far < nodes; far++) {
      for (int slot = start[far]; slot < start[far + 1]; slot++) {
        place(target, edge, next, near[slot], far, via[slot]);
      }
    }
    return new Csr(start, target, edge, tail.clone(), head.clone());
  }

  private static void place(int[] ends, int[] edges, int[] next, int row, int end, int edge) {
    int slot = next[row]++;
    ends[slot] = end;
    edges[slot] = edge;
  }

  /** How many nodes. */
  public int nodes() {
    return start.length - 1;
  }

  /** How many edges. */
  public int edges() {
    return tail.length;
  }

  /** The first slot of a node. */
  public int start(int node) {
    return start[node];
  }

  /** The slot after a node's last. */
  public int end(int node) {
    return start[node + 1];
  }

  /** How many slots a node has. */
  public int degree(int node) {
    return start[node + 1] - start[node];
  }

  /** The neighbour in a slot. */
  public int target(int slot) {
    return target[slot];
  }

  /** The edge of a slot. */
  public int edge(int slot) {
    return edge[slot];
  }

  /** The first end of an edge. */
  public int tail(int edgeIndex) {
    return tail[edgeIndex];
  }

  /** The second end of an edge. */
  public int head(int edgeIndex) {
    return head[edgeIndex];
  }

  /** The end of an edge that is not that one; the same for a loop. */
  public int other(int edgeIndex, int node) {
    return tail[edgeIndex] == node ? head[edgeIndex] : tail[edgeIndex];
  }

  /**
   * The nodes' rows for kernels that read them in an inner loop: the starts, the targets and the
   * edges by slot; not to be written to.
   */
  public int[][] rows() {
    return new int[][] {start, target, edge};
  }
}
