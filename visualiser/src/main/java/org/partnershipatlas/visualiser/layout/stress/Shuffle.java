package org.partnershipatlas.visualiser.layout.stress;

import java.util.SplittableRandom;

/** Orders at random, the same from the same seed. */
final class Shuffle {
  private Shuffle() {}

  /** The numbers from 0 on, shuffled. */
  static int[] of(int count, SplittableRandom random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    again(order, random);
    return order;
  }

  static void again(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
