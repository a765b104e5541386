package org.partnershipatlas.analyser.measure;

import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.kernel.Betweenness;
import org.partnershipatlas.analyser.measure.kernel.DistanceSums;
import org.partnershipatlas.model.Progress;

/** All that rests on the distances between all pairs of a simple undirected graph, by node. */
final class Distances {
  final double[] betweenness;
  final double[] harmonic;
  final long[] sum;
  final int[] reached;
  final int[] farthest;

  private Distances(double[] betweenness, DistanceSums sums) {
    this.betweenness = betweenness;
    this.harmonic = sums.harmonic();
    this.sum = sums.sum();
    this.reached = sums.reached();
    this.farthest = sums.farthest();
  }

  /** Those of a graph without nodes. */
  static Distances none() {
    return of(Csr.of(0, new int[0], new int[0]));
  }

  static Distances of(Csr csr) {
    return new Distances(Betweenness.of(csr, Progress.NONE), DistanceSums.of(csr, Progress.NONE));
  }
}
