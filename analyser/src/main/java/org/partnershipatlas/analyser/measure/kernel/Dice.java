package org.partnershipatlas.analyser.measure.kernel;

/**
 * Seeded random numbers that are the same in every release of Java: SplitMix64 (Steele, Lea and
 * Flood, 2014).
 */
final class Dice {
  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to bound − 1. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 to 1, 1 left out. */
  double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** The numbers from 0 to size − 1 in a random order. */
  int[] order(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
