package org.partnershipatlas.visualiser.layout.stress;

import java.util.SplittableRandom;

/**
 * Brings neighbours together and keeps others apart, without moving anything far: a few rounds of
 * stochastic descent on the likelihood that the near are the tied, as UMAP has it (McInnes, Healy
 * and Melville, 2018). Stress alone draws a busy node's neighbours around it in the midst of
 * strangers. A round takes O(ties).
 */
final class Neighbourhoods {
  private static final int STRANGERS = 5;
  private static final double RATE = 0.5;
  private static final double FARTHEST = 4;
  private static final double SOFT = 0.001;
  // One step of the graph is that long here: what lies farther than a step off is left alone.
  private static final double STEP = 6;

  private final Ties ties;
  private final double[] x;
  private final double[] y;
  private final SplittableRandom random;

  Neighbourhoods(Ties ties, double[] x, double[] y, long seed) {
    this.ties = ties;
    this.x = x;
    this.y = y;
    this.random = new SplittableRandom(seed);
  }

  void tell(int rounds) {
    scale(STEP);
    int[] one = new int[ties.pairs()];
    int[] two = new int[ties.pairs()];
    int count = 0;
    for (int v = 0; v < ties.nodes(); v++) {
      for (int slot = ties.start(v); slot < ties.end(v); slot++) {
        if (ties.at(slot) > v) {
          one[count] = v;
          two[count++] = ties.at(slot);
        }
      }
    }
    int[] order = Shuffle.of(count, random);
    for (int round = 0; round < rounds; round++) {
      double rate = RATE * (1 - (double) round / rounds);
      Shuffle.again(order, random);
      for (int e : order) {
        pull(one[e], two[e], rate);
        pull(two[e], one[e], rate);
      }
    }
    scale(1 / STEP);
  }

  private void scale(double factor) {
    for (int v = 0; v < x.length; v++) {
      x[v] *= factor;
      y[v] *= factor;
    }
  }

  private void pull(int v, int w, double rate) {
    double dx = x[v] - x[w];
    double dy = y[v] - y[w];
    double force = -2 / (1 + dx * dx + dy * dy);
    double byX = rate * bounded(force * dx);
    double byY = rate * bounded(force * dy);
    x[v] += byX;
    y[v] += byY;
    x[w] -= byX;
    y[w] -= byY;
    for (int k = 0; k < STRANGERS; k++) {
      push(v, random.nextInt(x.length), rate);
    }
  }

  private void push(int v, int stranger, double rate) {
    if (stranger == v) {
      return;
    }
    double dx = x[v] - x[stranger];
    double dy = y[v] - y[stranger];
    double square = dx * dx + dy * dy;
    double force = 2 / ((SOFT + square) * (1 + square));
    x[v] += rate * bounded(force * dx);
    y[v] += rate * bounded(force * dy);
  }

  private static double bounded(double force) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, force));
  }
}
