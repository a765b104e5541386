package org.partnershipatlas.analyser.graph;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
 * nodes × (dearest step + 2) longs for each thread. Passes are shared out to all processors, and
 * each writes its own sources' places.
 *
 * <p>Passing through a node adds what {@code passing} says, less than 0 where nothing may pass; the
 * node at which a source begins is left at no charge.
 */
public final class ManySources {
  /** Farther than the limit, or not reached at all. */
  public static final int UNREACHED = 1 << 20;

  static final int LANES = Long.SIZE;

  final StepGraph graph;
  final int[] passing;
  final int limit;

  /** So many costs can be waiting at once. */
  final int window;

  /** By node, its place among those wanted, or −1. */
  final int[] row;

  /** By slot, what a step from its target adds: passing through that and the step; or never. */
  final int[] lag;

  /** What no step adds. */
  final int never;

  /** Whether every step adds something. */
  final boolean rising;

  private final int rows;

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
    this.row = new int[graph.nodes()];
    this.rows = nodes.length;
    this.never = window;
    this.lag = new int[graph.target.length];
    for (int slot = 0; slot < lag.length; slot++) {
      int through = passing[graph.target[slot]];
      lag[slot] = through < 0 ? never : Math.min(never, through + graph.cost[slot]);
    }
    this.rising = Arrays.stream(lag).allMatch(more -> more > 0);
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
    int[][] out = new int[rows][sources.size()];
    for (int[] distances : out) {
      Arrays.fill(distances, UNREACHED);
    }
    int passes = (sources.size() + LANES - 1) / LANES;
    int workers = Math.min(passes, ForkJoinPool.getCommonPoolParallelism() + 1);
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, workers)
        .parallel()
        .forEach(
            worker -> {
              SourcePass pass = new SourcePass(this, out);
              for (int p = next.getAndIncrement(); p < passes; p = next.getAndIncrement()) {
                progress.check();
                int base = p * LANES;
                pass.run(sources.subList(base, Math.min(base + LANES, sources.size())), base);
              }
            });
    return out;
  }
}
