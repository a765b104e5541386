package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * Up to 64 breadth-first searches at once, each in its own bit, and what they add to each node's
 * sums. While few nodes are reached at a time these push their bits on; otherwise every node that
 * still lacks some looks at its neighbours.
 */
final class Spread {
  /** Nodes look for themselves once those reached have one in so many of all links. */
  private static final int FEW = 8;

  private final int[] start;
  private final int[] target;
  private final long[] sum;
  private final double[] harmonic;
  private final int[] reached;
  private final int[] farthest;
  private final long[] seen;
  private long[] front;
  private long[] next;
  private int[] active;
  private int[] found;
  private final int[] lacking;
  private int actives;
  private int lacks;
  private long all;

  Spread(SimpleGraph graph) {
    int nodes = graph.nodes();
    this.start = graph.start();
    this.target = graph.target();
    this.sum = new long[nodes];
    this.harmonic = new double[nodes];
    this.reached = new int[nodes];
    this.farthest = new int[nodes];
    this.seen = new long[nodes];
    this.front = new long[nodes];
    this.next = new long[nodes];
    this.active = new int[nodes];
    this.found = new int[nodes];
    this.lacking = new int[nodes];
  }

  /** Searches from {@code sources[from]} to before {@code sources[to]}, distinct and at most 64. */
  void from(int[] sources, int from, int to) {
    Arrays.fill(seen, 0);
    all = to - from == 64 ? -1 : (1L << (to - from)) - 1;
    actives = 0;
    for (int i = from; i < to; i++) {
      int v = sources[i];
      seen[v] = 1L << (i - from);
      front[v] = seen[v];
      active[actives++] = v;
    }
    lacks = -1;
    for (int level = 1; actives > 0; level++) {
      if (few()) {
        push(level);
      } else {
        pull(level);
      }
      int[] swap = active;
      active = found;
      found = swap;
      long[] bits = front;
      front = next;
      next = bits;
    }
  }

  private boolean few() {
    long links = 0;
    long most = target.length / FEW;
    for (int i = 0; i < actives && links <= most; i++) {
      links += start[active[i] + 1] - start[active[i]];
    }
    return links <= most;
  }

  private void push(int level) {
    int count = 0;
    for (int i = 0; i < actives; i++) {
      int v = active[i];
      long bits = front[v];
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        int w = target[slot];
        long fresh = bits & ~seen[w];
        if (fresh != 0) {
          if (next[w] == 0) {
            found[count++] = w;
          }
          next[w] |= fresh;
        }
      }
    }
    clear();
    for (int i = 0; i < count; i++) {
      int w = found[i];
      seen[w] |= next[w];
      arrive(w, next[w], level);
    }
    actives = count;
  }

  private void pull(int level) {
    if (lacks < 0) {
      lacks = 0;
      for (int v = 0; v < seen.length; v++) {
        lacking[lacks++] = v;
      }
    }
    int count = 0;
    int still = 0;
    for (int i = 0; i < lacks; i++) {
      int w = lacking[i];
      long lack = all & ~seen[w];
      if (lack == 0) {
        continue;
      }
      lacking[still++] = w;
      long bits = 0;
      int end = start[w + 1];
      for (int slot = start[w]; slot < end; slot++) {
        bits |= front[target[slot]];
      }
      bits &= lack;
      if (bits != 0) {
        next[w] = bits;
        seen[w] |= bits;
        found[count++] = w;
        arrive(w, bits, level);
      }
    }
    lacks = still;
    clear();
    actives = count;
  }

  // What was in front is over: its array is the next one's, and must be empty.
  private void clear() {
    for (int i = 0; i < actives; i++) {
      front[active[i]] = 0;
    }
  }

  private void arrive(int node, long bits, int level) {
    int count = Long.bitCount(bits);
    sum[node] += (long) count * level;
    harmonic[node] += (double) count / level;
    reached[node] += count;
    farthest[node] = Math.max(farthest[node], level);
  }

  long sum(int node) {
    return sum[node];
  }

  double harmonic(int node) {
    return harmonic[node];
  }

  int reached(int node) {
    return reached[node];
  }

  int farthest(int node) {
    return farthest[node];
  }
}
