package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * All that rests on the distances between all pairs of a simple undirected graph: betweenness
 * (Brandes, 2001), and for every node how many others it reaches, the sum of its distances, the sum
 * of their reciprocals and the greatest. O(n · m) time.
 *
 * <p>Sources are worked through in fixed blocks, and the blocks' sums added in their order, so that
 * the answer is the same to the last digit on any number of threads.
 */
final class Distances {
  private static final int BLOCKS = 64;

  final double[] betweenness;
  final double[] harmonic;
  final long[] sum;
  final int[] reached;
  final int[] farthest;

  private Distances(int nodes) {
    this.betweenness = new double[nodes];
    this.harmonic = new double[nodes];
    this.sum = new long[nodes];
    this.reached = new int[nodes];
    this.farthest = new int[nodes];
  }

  /** Those of a graph without nodes. */
  static Distances none() {
    return new Distances(0);
  }

  static Distances of(Csr csr) {
    int nodes = csr.nodes();
    Distances all = new Distances(nodes);
    int blocks = Math.min(BLOCKS, nodes);
    double[][] parts = new double[blocks][];
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              Sweep sweep = new Sweep(csr);
              int end = (int) ((long) nodes * (block + 1) / blocks);
              for (int s = (int) ((long) nodes * block / blocks); s < end; s++) {
                sweep.from(s);
                all.keep(s, sweep);
              }
              parts[block] = sweep.betweenness;
            });
    for (double[] part : parts) {
      for (int v = 0; v < nodes; v++) {
        all.betweenness[v] += part[v] / 2;
      }
    }
    return all;
  }

  // Each source writes its own places only, so blocks do not meet here.
  private void keep(int source, Sweep sweep) {
    int far = sweep.levels - 1;
    farthest[source] = far;
    reached[source] = sweep.found - 1;
    for (int level = 1; level <= far; level++) {
      int count = sweep.levelEnd[level] - sweep.levelEnd[level - 1];
      sum[source] += (long) level * count;
      harmonic[source] += (double) count / level;
    }
  }

  /** One breadth-first search at a time, and its share of betweenness. */
  private static final class Sweep {
    private final int[] start;
    private final int[] target;
    private final int[] distance;
    private final int[] queue;
    private final int[] levelEnd;
    private final double[] paths;
    private final double[] dependency;
    private final double[] betweenness;
    private int found;
    private int levels;

    Sweep(Csr csr) {
      int nodes = csr.nodes();
      this.start = csr.rows()[0];
      this.target = csr.rows()[1];
      this.distance = new int[nodes];
      this.queue = new int[nodes];
      this.levelEnd = new int[nodes + 1];
      this.paths = new double[nodes];
      this.dependency = new double[nodes];
      this.betweenness = new double[nodes];
      Arrays.fill(distance, -1);
    }

    void from(int source) {
      found = 1;
      levels = 0;
      queue[0] = source;
      distance[source] = 0;
      paths[source] = 1;
      int head = 0;
      while (head < found) {
        levelEnd[levels++] = found;
        for (int end = found; head < end; head++) {
          spread(queue[head]);
        }
      }
      gather();
    }

    private void spread(int v) {
      int next = distance[v] + 1;
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        int w = target[slot];
        if (distance[w] < 0) {
          distance[w] = next;
          queue[found++] = w;
        }
        if (distance[w] == next) {
          paths[w] += paths[v];
        }
      }
    }

    /** Goes back from the farthest, hands each node's dependency on, and clears up. */
    private void gather() {
      for (int i = found - 1; i > 0; i--) {
        int w = queue[i];
        double share = (1 + dependency[w]) / paths[w];
        for (int slot = start[w]; slot < start[w + 1]; slot++) {
          int v = target[slot];
          if (distance[v] == distance[w] - 1) {
            dependency[v] += paths[v] * share;
          }
        }
        betweenness[w] += dependency[w];
      }
      for (int i = 0; i < found; i++) {
        int v = queue[i];
        distance[v] = -1;
        paths[v] = 0;
        dependency[v] = 0;
      }
    }
  }
}
