package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Id;

/**
 * A simple undirected graph to be measured: loops dropped and repeated pairs made one.
 *
 * @param pairs how many pairs could be joined
 */
record MeasuredGraph(
    List<Id<?>> ids, List<String> names, Csr csr, long pairs, int loops, int repeated) {

  /** The simple graph of those pairs; the pairs may repeat and be loops. */
  static MeasuredGraph of(List<Id<?>> ids, List<String> names, long[] pairs, long possible) {
    long[] sorted = Arrays.stream(pairs).filter(p -> tail(p) != head(p)).sorted().toArray();
    long[] distinct = Arrays.stream(sorted).distinct().toArray();
    Csr csr =
        Csr.of(
            ids.size(),
            Arrays.stream(distinct).mapToInt(MeasuredGraph::tail).toArray(),
            Arrays.stream(distinct).mapToInt(MeasuredGraph::head).toArray());
    int loops = pairs.length - sorted.length;
    return new MeasuredGraph(ids, names, csr, possible, loops, sorted.length - distinct.length);
  }

  /** A pair as one number, the lower node first. */
  static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  private static int tail(long pair) {
    return (int) (pair >> 32);
  }

  private static int head(long pair) {
    return (int) pair;
  }
}
