package org.partnershipatlas.analyser.graph;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.model.Progress;

/**
 * How far it is from many sources to the nodes that matter, 64 sources at a pass.
 *
 * <p>A pass goes through the costs 0, 1, 2, … in half-steps. Each node keeps one long with a bit
 * for every source that has reached it, and each of the next few costs has a bucket: for every node
 * the sources that reach it at that cost. When a bucket is emptied only the sources that are new at
 * a node go on from there, all of them at once (the bit-parallel breadth-first search of Then and
 * others, "The more the merrier", VLDB 2014, on the buckets of Dial, 1969). With costs of one only,
 * it is that search. O(levels · edges) steps for 64 sources, at worst 64 times as many; memory is
 * nodes × (dearest step + 2) longs.
 *
 * <p>Passing through a node adds what {@code passing} says, less than 0 where nothing may pass; the
 * node at which a source begins is left at no charge.
 */
public final class ManySources {
  /** Farther than the limit, or not reached at all. */
  public static final int UNREACHED = 1 << 20;

  private static final int LANES = Long.SIZE;

  private final StepGraph graph;
  private final int[] passing;
  private final int limit;
  private final int window;
  private final long[][] pending;
  private final int[][] waiting;
  private final int[] sizes;
  private final long[] seen;
  private final int[] row;
  private int[][] out = new int[0][];
  private int base;

  /**
   * Where a source begins.
   *
   * @param self the node that is left at no charge
   * @param nodes other nodes at which it begins too
   * @param costs what each of these costs, in half-steps
   */
  public record Source(int self, int[] nodes, int[] costs) {
    /** A source that is one node. */
    public static Source of(int node) {
      return new Source(node, new int[0], new int[0]);
    }
  }

  /**
   * A search over those steps.
   *
   * @param nodes those to which distances are wanted
   * @param limit what costs more is not wanted
   */
  public ManySources(StepGraph graph, int[] passing, int[] nodes, int limit) {
    this.graph = graph;
    this.passing = passing;
    this.limit = limit;
    int dearest = graph.dearest() + Math.max(0, Arrays.stream(passing).max().orElse(0));
    this.window = Math.min(dearest, limit) + 1;
    this.pending = new long[window][graph.nodes()];
    this.waiting = new int[window][16];
    this.sizes = new int[window];
    this.seen = new long[graph.nodes()];
    this.row = new int[graph.nodes()];
    Arrays.fill(row, -1);
    for (int i = 0; i < nodes.length; i++) {
      row[nodes[i]] = i;
    }
  }

  /**
   * The distances from each source: {@code [node][source]}, nodes in the order in which they were
   * given, each of them once.
   */
  public int[][] from(List<Source> sources, Progress progress) {
    int rows = Arrays.stream(row).max().orElse(-1) + 1;
    out = new int[rows][sources.size()];
    for (int[] distances : out) {
      Arrays.fill(distances, UNREACHED);
    }
    for (base = 0; base < sources.size(); base += LANES) {
      progress.check();
      pass(sources.subList(base, Math.min(base + LANES, sources.size())));
    }
    return out;
  }

  private void pass(List<Source> sources) {
    Arrays.fill(seen, 0);
    int last = 0;
    for (int lane = 0; lane < sources.size(); lane++) {
      last = Math.max(last, begin(sources.get(lane), 1L << lane));
    }
    int level = 0;
    for (int empty = 0; empty < window || level <= last; level++) {
      empty = empty(level) ? empty + 1 : 0;
      place(level, sources, level + 1);
    }
  }

  /**
   * Puts a source where it begins at no cost, and returns the greatest cost of its other places.
   */
  private int begin(Source source, long lane) {
    int self = source.self();
    seen[self] |= lane;
    reach(self, lane, 0);
    for (int slot = graph.start[self]; slot < graph.start[self + 1]; slot++) {
      offer(graph.target[slot], lane, graph.cost[slot], 0);
    }
    int last = 0;
    for (int i = 0; i < source.nodes().length; i++) {
      if (source.costs()[i] == 0) {
        offer(source.nodes()[i], lane, 0, 0);
      }
      last = Math.max(last, Math.min(source.costs()[i], limit));
    }
    return last;
  }

  /** Puts in the sources that begin somewhere at that cost. */
  private void place(int level, List<Source> sources, int cost) {
    for (int lane = 0; lane < sources.size(); lane++) {
      Source source = sources.get(lane);
      for (int i = 0; i < source.nodes().length; i++) {
        if (source.costs()[i] == cost) {
          offer(source.nodes()[i], 1L << lane, 1, level);
        }
      }
    }
  }

  /** Goes on from what a cost has in its bucket; false if there was nothing. */
  private boolean empty(int level) {
    int bucket = level % window;
    long[] here = pending[bucket];
    boolean none = sizes[bucket] == 0;
    for (int i = 0; i < sizes[bucket]; i++) {
      int node = waiting[bucket][i];
      long fresh = here[node] & ~seen[node];
      here[node] = 0;
      if (fresh != 0) {
        seen[node] |= fresh;
        reach(node, fresh, level);
        spread(node, fresh, level);
      }
    }
    sizes[bucket] = 0;
    return none;
  }

  private void spread(int node, long lanes, int level) {
    int through = passing[node];
    if (through < 0) {
      return;
    }
    int[] target = graph.target;
    int[] cost = graph.cost;
    int end = graph.start[node + 1];
    for (int slot = graph.start[node]; slot < end; slot++) {
      long fresh = lanes & ~seen[target[slot]];
      if (fresh != 0) {
        offer(target[slot], fresh, through + cost[slot], level);
      }
    }
  }

  private void offer(int node, long lanes, int step, int level) {
    if (level + step > limit) {
      return;
    }
    int bucket = (level + step) % window;
    if (pending[bucket][node] == 0) {
      if (sizes[bucket] == waiting[bucket].length) {
        waiting[bucket] = Arrays.copyOf(waiting[bucket], 2 * sizes[bucket]);
      }
      waiting[bucket][sizes[bucket]++] = node;
    }
    pending[bucket][node] |= lanes;
  }

  private void reach(int node, long lanes, int level) {
    if (row[node] >= 0) {
      int[] distances = out[row[node]];
      for (long left = lanes; left != 0; left &= left - 1) {
        distances[base + Long.numberOfTrailingZeros(left)] = level;
      }
    }
  }
}
