package org.partnershipatlas.analyser.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Passes of {@link ManySources} on one thread, one after another.
 *
 * <p>Where few nodes are reached at a cost, they push their sources on into the buckets of the
 * costs to come. Where many are, they leave them lying, and at the costs to come every node that
 * still lacks sources looks for itself what its neighbours were reached by, so much cheaper as the
 * step between costs.
 */
final class SourcePass {
  /** Nodes push what they are reached by if they have one in so many of all slots. */
  private static final int FEW = 8;

  private final ManySources all;
  private final int[] start;
  private final int[] target;
  private final int[] cost;
  private final int[] lag;
  private final int nodes;
  private final int limit;
  private final int window;

  /** By node, the sources that have reached it. */
  private final long[] seen;

  /** By cost and node, the sources pushed to it for that cost; costs go round in the window. */
  private final long[][] pending;

  private final int[][] waiting;
  private final int[] sizes;

  /** By cost and node, the sources that reached it at that cost; then a cost at which none did. */
  private final long[] reached;

  private final int[][] met;
  private final int[] mets;

  /** By what a step adds, where in {@code reached} the cost stands from which it leads here. */
  private final int[] back;

  private final int[] lacking;
  private final int[][] out;
  private long whole;
  private int lacks;
  private int base;
  private int level;

  /** The level's place in the window. */
  private int here;

  /** The last level that left its sources lying. */
  private int left;

  private long links;

  /** Writes into {@code out[node][source]}. */
  SourcePass(ManySources all, int[][] out) {
    this.all = all;
    this.out = out;
    this.start = all.graph.start;
    this.target = all.graph.target;
    this.cost = all.graph.cost;
    this.lag = all.lag;
    this.nodes = all.graph.nodes();
    this.limit = all.limit;
    this.window = all.window;
    this.seen = new long[nodes];
    this.pending = new long[window][nodes];
    this.waiting = new int[window][16];
    this.sizes = new int[window];
    this.reached = new long[nodes * (window + 1)];
    this.met = new int[window][16];
    this.mets = new int[window];
    this.back = new int[window + 1];
    this.lacking = new int[nodes];
  }

  /** Searches from up to 64 sources, the first of which is that one of all. */
  void run(List<ManySources.Source> sources, int first) {
    Arrays.fill(seen, 0);
    base = first;
    whole = -1L >>> (ManySources.LANES - sources.size());
    level = 0;
    here = 0;
    left = -window;
    lacks = -1;
    int last = 0;
    for (int lane = 0; lane < sources.size(); lane++) {
      last = Math.max(last, begin(sources.get(lane), 1L << lane));
    }
    for (int empty = 0; empty < window || level <= last; ) {
      empty = arrivals() ? 0 : empty + 1;
      if (level < last) {
        place(sources);
      }
      level++;
      here = here + 1 == window ? 0 : here + 1;
    }
  }

  /**
   * Puts a source where it begins at no cost, and returns the greatest cost of its other places.
   */
  private int begin(ManySources.Source source, long lane) {
    int self = source.self();
    seen[self] |= lane;
    tell(self, lane);
    for (int slot = start[self]; slot < start[self + 1]; slot++) {
      offer(target[slot], lane, cost[slot]);
    }
    int last = 0;
    for (int i = 0; i < source.nodes().length; i++) {
      if (source.costs()[i] == 0) {
        offer(source.nodes()[i], lane, 0);
      }
      last = Math.max(last, Math.min(source.costs()[i], limit));
    }
    return last;
  }

  /** Puts in the sources that begin somewhere at the next cost. */
  private void place(List<ManySources.Source> sources) {
    for (int lane = 0; lane < sources.size(); lane++) {
      ManySources.Source source = sources.get(lane);
      for (int i = 0; i < source.nodes().length; i++) {
        if (source.costs()[i] == level + 1) {
          offer(source.nodes()[i], 1L << lane, 1);
        }
      }
    }
  }

  /** Meets the nodes that are reached at this cost; false if there was nothing. */
  private boolean arrivals() {
    for (int i = 0; i < mets[here]; i++) {
      reached[here * nodes + met[here][i]] = 0;
    }
    mets[here] = 0;
    links = 0;
    boolean some = sizes[here] > 0;
    empty();
    if (level - left < window && level <= limit) {
      look();
    }
    if (all.rising) {
      if (links > target.length / FEW) {
        left = level;
      } else {
        for (int i = 0; i < mets[here]; i++) {
          int node = met[here][i];
          spread(node, reached[here * nodes + node]);
        }
      }
    }
    return some || mets[here] > 0;
  }

  /** Takes what was pushed for this cost; the bucket grows meanwhile where steps add nothing. */
  private void empty() {
    long[] pushed = pending[here];
    for (int i = 0; i < sizes[here]; i++) {
      int node = waiting[here][i];
      long fresh = pushed[node] & ~seen[node];
      pushed[node] = 0;
      if (fresh != 0) {
        meet(node, fresh);
        if (!all.rising) {
          spread(node, fresh);
        }
      }
    }
    sizes[here] = 0;
  }

  /** Every node that lacks sources looks at its neighbours. */
  private void look() {
    if (lacks < 0) {
      lacks = nodes;
      Arrays.setAll(lacking, v -> v);
    }
    for (int more = 1; more < window; more++) {
      back[more] = (here - more + (here < more ? window : 0)) * nodes;
    }
    back[all.never] = window * nodes;
    int still = 0;
    for (int i = 0; i < lacks; i++) {
      int node = lacking[i];
      long lack = whole & ~seen[node];
      if (lack != 0) {
        lacking[still++] = node;
        long fresh = around(node) & lack;
        if (fresh != 0) {
          meet(node, fresh);
        }
      }
    }
    lacks = still;
  }

  private long around(int node) {
    long found = 0;
    int end = start[node + 1];
    for (int slot = start[node]; slot < end; slot++) {
      found |= reached[back[lag[slot]] + target[slot]];
    }
    return found;
  }

  private void meet(int node, long fresh) {
    seen[node] |= fresh;
    tell(node, fresh);
    int at = here * nodes + node;
    if (reached[at] == 0) {
      met[here] = with(met[here], mets[here]++, node);
      links += start[node + 1] - start[node];
    }
    reached[at] |= fresh;
  }

  private void spread(int node, long lanes) {
    int through = all.passing[node];
    if (through < 0) {
      return;
    }
    int end = start[node + 1];
    for (int slot = start[node]; slot < end; slot++) {
      int next = target[slot];
      long fresh = lanes & ~seen[next];
      if (fresh != 0) {
        offer(next, fresh, through + cost[slot]);
      }
    }
  }

  private void offer(int node, long lanes, int step) {
    if (level + step > limit) {
      return;
    }
    int bucket = here + step;
    bucket = bucket < window ? bucket : bucket - window;
    long before = pending[bucket][node];
    pending[bucket][node] = before | lanes;
    if (before == 0) {
      waiting[bucket] = with(waiting[bucket], sizes[bucket]++, node);
    }
  }

  private static int[] with(int[] list, int size, int node) {
    int[] room = size == list.length ? Arrays.copyOf(list, 2 * size) : list;
    room[size] = node;
    return room;
  }

  private void tell(int node, long lanes) {
    int row = all.row[node];
    if (row >= 0) {
      int[] distances = out[row];
      for (long bits = lanes; bits != 0; bits &= bits - 1) {
        distances[base + Long.numberOfTrailingZeros(bits)] = level;
      }
    }
  }
}
