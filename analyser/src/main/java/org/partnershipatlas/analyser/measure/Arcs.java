package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

/** Distinct pairs of nodes with the weights of all links between them; no loops. */
final class Arcs {
  final int[] tail;
  final int[] head;
  final double[] weight;

  private Arcs(long[] distinct) {
    this.tail = Arrays.stream(distinct).mapToInt(p -> (int) (p >>> 32)).toArray();
    this.head = Arrays.stream(distinct).mapToInt(p -> (int) p).toArray();
    this.weight = new double[distinct.length];
  }

  /** The links whichever way they point, the lower node first. */
  static Arcs undirected(Pairs pairs) {
    return of(pairs, p -> Math.min(pairs.from(p), pairs.to(p)), p -> larger(pairs, p));
  }

  /** The links as they point. */
  static Arcs directed(Pairs pairs) {
    return of(pairs, pairs::from, pairs::to);
  }

  private static int larger(Pairs pairs, int p) {
    return Math.max(pairs.from(p), pairs.to(p));
  }

  private static Arcs of(Pairs pairs, IntUnaryOperator tail, IntUnaryOperator head) {
    long[] distinct =
        LongStream.range(0, pairs.size())
            .filter(p -> pairs.from((int) p) != pairs.to((int) p))
            .map(p -> key(tail.applyAsInt((int) p), head.applyAsInt((int) p)))
            .sorted()
            .distinct()
            .toArray();
    Arcs arcs = new Arcs(distinct);
    for (int p = 0; p < pairs.size(); p++) {
      if (pairs.from(p) != pairs.to(p)) {
        long key = key(tail.applyAsInt(p), head.applyAsInt(p));
        arcs.weight[Arrays.binarySearch(distinct, key)] += pairs.weight(p);
      }
    }
    return arcs;
  }

  private static long key(int tail, int head) {
    return ((long) tail << 32) | head;
  }

  int size() {
    return tail.length;
  }
}
