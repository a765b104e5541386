package org.partnershipatlas.visualiser.layout.stress;

import java.util.SplittableRandom;

/** Graphs for tests, the same from the same seed. */
final class RandomTies {
  private RandomTies() {}

  /** So many pairs, all equally likely. */
  static Ties of(int nodes, int pairs, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] one = random.ints(pairs, 0, nodes).toArray();
    int[] two = random.ints(pairs, 0, nodes).toArray();
    return Ties.of(nodes, one, two);
  }

  /** Groups with members, some of whom are on two groups: connected. */
  static Ties groups(int groups, int each, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int nodes = groups + groups * each;
    int[] one = new int[2 * groups * each];
    int[] two = new int[2 * groups * each];
    for (int i = 0; i < groups * each; i++) {
      one[2 * i] = groups + i;
      two[2 * i] = i / each;
      one[2 * i + 1] = groups + i;
      // The first of each group is on the next one too, so that all hang together.
      two[2 * i + 1] =
          i % each == 0
              ? (i / each + 1) % groups
              : random.nextInt(4) == 0 ? random.nextInt(groups) : i / each;
    }
    return Ties.of(nodes, one, two);
  }

  /** A path of so many nodes. */
  static Ties path(int nodes) {
    int[] one = new int[nodes - 1];
    int[] two = new int[nodes - 1];
    for (int i = 0; i + 1 < nodes; i++) {
      one[i] = i;
      two[i] = i + 1;
    }
    return Ties.of(nodes, one, two);
  }
}
