package org.partnershipatlas.bench;

import java.util.List;

/** The one in the middle of measurements. */
final class Median {
  private Median() {}

  /** That of times, the mean of the two in the middle where they are even in number. */
  static double of(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(x -> x).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
