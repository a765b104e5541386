package org.partnershipatlas.analyser.measure;

import java.util.Arrays;

/** Links between numbered nodes as they are recorded: with repeats and loops, from and to. */
final class Pairs {
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] weight = new double[16];
  private int size;

  void add(int one, int other, double strength) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      weight = Arrays.copyOf(weight, 2 * size);
    }
    from[size] = one;
    to[size] = other;
    weight[size++] = strength;
  }

  int size() {
    return size;
  }

  int from(int pair) {
    return from[pair];
  }

  int to(int pair) {
    return to[pair];
  }

  double weight(int pair) {
    return weight[pair];
  }

  /** The same links between nodes of other numbers; those of a node without one fall away. */
  Pairs renumbered(int[] number) {
    Pairs renumbered = new Pairs();
    for (int p = 0; p < size; p++) {
      if (number[from[p]] >= 0 && number[to[p]] >= 0) {
        renumbered.add(number[from[p]], number[to[p]], weight[p]);
      }
    }
    return renumbered;
  }
}
