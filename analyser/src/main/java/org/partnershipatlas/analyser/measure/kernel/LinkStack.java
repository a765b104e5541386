package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Links met on a walk, the last on top, and pieces made of those on top. */
final class LinkStack {
  private final int[] local;
  private final int[] stamp;
  private int[] tail = new int[1024];
  private int[] head = new int[1024];
  private int links;
  private int stamped;

  LinkStack(int nodes) {
    this.local = new int[nodes];
    this.stamp = new int[nodes];
  }

  void push(int v, int w) {
    if (links == tail.length) {
      tail = Arrays.copyOf(tail, 2 * links);
      head = Arrays.copyOf(head, 2 * links);
    }
    tail[links] = v;
    head[links++] = w;
  }

  /** Where the uppermost link stands that was met from that node to that one. */
  int last(int v, int w) {
    int at = links - 1;
    while (tail[at] != v || head[at] != w) {
      at--;
    }
    return at;
  }

  /** The nodes of the links from that place up, ascending. */
  int[] ends(int from) {
    stamped++;
    int[] nodes = new int[Math.min(2 * (links - from), local.length)];
    int count = 0;
    for (int i = from; i < links; i++) {
      count = end(nodes, count, tail[i]);
      count = end(nodes, count, head[i]);
    }
    int[] distinct = Arrays.copyOf(nodes, count);
    Arrays.sort(distinct);
    for (int i = 0; i < count; i++) {
      local[distinct[i]] = i;
    }
    return distinct;
  }

  private int end(int[] nodes, int count, int node) {
    if (stamp[node] == stamped) {
      return count;
    }
    stamp[node] = stamped;
    nodes[count] = node;
    return count + 1;
  }

  /**
   * Takes the links from that place up off the stack and makes a piece of them, unless they join
   * all to all and so leave nothing between.
   *
   * @param nodes their ends, as last given by {@link #ends}
   */
  Optional<Piece> take(int from, int[] nodes, double[] weight) {
    long count = nodes.length;
    boolean inner = 2L * (links - from) < count * (count - 1);
    Optional<Piece> piece = inner ? Optional.of(piece(from, nodes, weight)) : Optional.empty();
    links = from;
    return piece;
  }

  private Piece piece(int from, int[] nodes, double[] weight) {
    int[] start = new int[nodes.length + 1];
    for (int i = from; i < links; i++) {
      start[local[tail[i]] + 1]++;
      start[local[head[i]] + 1]++;
    }
    for (int v = 0; v < nodes.length; v++) {
      start[v + 1] += start[v];
    }
    int[] next = start.clone();
    int[] target = new int[start[nodes.length]];
    for (int i = from; i < links; i++) {
      int v = local[tail[i]];
      int w = local[head[i]];
      target[next[v]++] = w;
      target[next[w]++] = v;
    }
    for (int v = 0; v < nodes.length; v++) {
      Arrays.sort(target, start[v], start[v + 1]);
    }
    return Piece.of(start, target, weight, nodes);
  }
}
