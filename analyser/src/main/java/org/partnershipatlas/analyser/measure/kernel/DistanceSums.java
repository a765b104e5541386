package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * What each node's distances to others come to, in an undirected graph whose links are all as long:
 * their sum, the sum of their reciprocals, how many others it reaches and how far the farthest is.
 * Nodes that it does not reach count nothing. Closeness and harmonic closeness rest on these.
 *
 * <p>Sixty-four breadth-first searches go at once, each in its own bit of a long (Then et al., The
 * more the merrier: efficient multi-source graph traversal, VLDB 2014). Since a distance is the
 * same both ways, every node adds up its own distances to those sources as their bits arrive. O(n ·
 * m / 64) steps times the number of levels that a bit arrives in, O(n · m) at worst.
 *
 * <p>Sources are worked through in fixed blocks, and the blocks' sums added in their order, so that
 * the answer is the same to the last bit on any number of threads.
 */
public final class DistanceSums {
  private static final int BLOCKS = 16;

  private final long[] sum;
  private final double[] harmonic;
  private final int[] reached;
  private final int[] farthest;

  private DistanceSums(int nodes) {
    this.sum = new long[nodes];
    this.harmonic = new double[nodes];
    this.reached = new int[nodes];
    this.farthest = new int[nodes];
  }

  /** Over all others. */
  public static DistanceSums of(Csr csr, Progress progress) {
    SimpleGraph graph = SimpleGraph.of(csr);
    return of(graph, IntStream.range(0, graph.nodes()).toArray(), progress);
  }

  /**
   * Over those sources only: each node's distances to them, itself left out. Of sources drawn at
   * random from all n nodes, n / k times the sum of 1 / distance is within n · √(ln(2n / (1 − c)) /
   * 2k) of the one over all, for all nodes at once with a certainty of c (Hoeffding, 1963).
   *
   * @param sources distinct
   */
  public static DistanceSums to(Csr csr, int[] sources, Progress progress) {
    SimpleGraph graph = SimpleGraph.of(csr);
    int[] number = new int[graph.nodes()];
    for (int v = 0; v < graph.nodes(); v++) {
      number[graph.original()[v]] = v;
    }
    int[] near = Arrays.stream(sources).map(v -> number[v]).sorted().toArray();
    return of(graph, near, progress);
  }

  private static DistanceSums of(SimpleGraph graph, int[] sources, Progress progress) {
    int batches = (sources.length + 63) / 64;
    int blocks = Math.min(BLOCKS, batches);
    Counted counted = new Counted(progress, batches);
    Spread[] parts = new Spread[blocks];
    Workers.each(
        blocks,
        block -> {
          Spread spread = new Spread(graph);
          int end = (int) ((long) batches * (block + 1) / blocks);
          for (int b = (int) ((long) batches * block / blocks); b < end; b++) {
            spread.from(sources, 64 * b, Math.min(64 * b + 64, sources.length));
            counted.more(1);
          }
          parts[block] = spread;
        });
    DistanceSums all = new DistanceSums(graph.nodes());
    for (Spread part : parts) {
      all.add(part, graph.original());
    }
    return all;
  }

  private void add(Spread part, int[] original) {
    for (int v = 0; v < original.length; v++) {
      int node = original[v];
      sum[node] += part.sum(v);
      harmonic[node] += part.harmonic(v);
      reached[node] += part.reached(v);
      farthest[node] = Math.max(farthest[node], part.farthest(v));
    }
  }

  /** The sum of each node's distances. */
  public long[] sum() {
    return sum;
  }

  /** The sum of each node's 1 / distance. */
  public double[] harmonic() {
    return harmonic;
  }

  /** How many others each node reaches. */
  public int[] reached() {
    return reached;
  }

  /** Each node's greatest distance; 0 where it reaches none. */
  public int[] farthest() {
    return farthest;
  }
}
