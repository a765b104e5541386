package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Id;

/** A simple graph to be measured: loops dropped, and the weights of repeated pairs added up. */
final class MeasuredGraph {
  private final List<Id<?>> ids;
  private final List<String> names;
  private final Arcs links;
  private final Csr csr;
  private final Optional<Arcs> directed;
  private final Optional<BitSet> second;
  private final int loops;
  private final int repeated;

  private MeasuredGraph(
      List<Id<?>> ids,
      List<String> names,
      Pairs pairs,
      boolean directed,
      Optional<BitSet> second,
      OptionalInt repeatedBefore) {
    this.ids = ids;
    this.names = names;
    this.second = second;
    this.links = Arcs.undirected(pairs);
    this.csr = Csr.of(ids.size(), links.tail, links.head);
    this.directed = directed ? Optional.of(Arcs.directed(pairs)) : Optional.empty();
    int between = 0;
    for (int p = 0; p < pairs.size(); p++) {
      between += pairs.from(p) == pairs.to(p) ? 0 : 1;
    }
    this.loops = pairs.size() - between;
    this.repeated = repeatedBefore.orElse(between - links.size());
  }

  /** A graph of links that point neither way. */
  static MeasuredGraph of(List<Id<?>> ids, List<String> names, Pairs pairs) {
    return new MeasuredGraph(ids, names, pairs, false, Optional.empty(), OptionalInt.empty());
  }

  /** A graph of links that point from one to the other. */
  static MeasuredGraph directed(List<Id<?>> ids, List<String> names, Pairs pairs) {
    return new MeasuredGraph(ids, names, pairs, true, Optional.empty(), OptionalInt.empty());
  }

  /** A graph of links by what is shared, which repeats nothing by itself. */
  static MeasuredGraph projected(
      List<Id<?>> ids, List<String> names, Pairs pairs, int repeatedBefore) {
    return new MeasuredGraph(
        ids, names, pairs, false, Optional.empty(), OptionalInt.of(repeatedBefore));
  }

  /** A graph of links between two sides. */
  static MeasuredGraph twoMode(
      List<Id<?>> ids, List<String> names, Pairs pairs, BitSet secondSide) {
    return new MeasuredGraph(
        ids, names, pairs, false, Optional.of(secondSide), OptionalInt.empty());
  }

  List<Id<?>> ids() {
    return ids;
  }

  List<String> names() {
    return names;
  }

  int size() {
    return ids.size();
  }

  /** The links whichever way they point, by the same numbers as {@link #weights}. */
  Csr csr() {
    return csr;
  }

  /** The strength of each link; not to be written to. */
  double[] weights() {
    return links.weight;
  }

  /** The links as they point, where they do: each from its first end to its second. */
  Optional<Csr> arrows() {
    return directed.map(arcs -> Csr.of(size(), arcs.tail, arcs.head));
  }

  /** The strength of each arrow; all are 1 where links are measured without. */
  double[] arrowWeights(double[] used) {
    Arcs arcs = directed.orElse(links);
    double[] ones = new double[arcs.size()];
    Arrays.fill(ones, 1);
    return used == links.weight ? arcs.weight : ones;
  }

  /** The nodes of the second side, where there are two. */
  Optional<BitSet> second() {
    return second;
  }

  /** How many pairs could be joined. */
  double pairs() {
    double n = size();
    if (second.isEmpty()) {
      return n * (n - 1) / 2;
    }
    double far = second.get().cardinality();
    return far * (n - far);
  }

  int loops() {
    return loops;
  }

  int repeated() {
    return repeated;
  }
}
