package org.partnershipatlas.analyser.route;

/** A cost and a number of steps in one long, ordered by cost and then by steps. */
final class Keys {
  static final long UNREACHED = Long.MAX_VALUE;

  private Keys() {}

  static long of(int halfSteps, int steps) {
    return ((long) halfSteps << 32) + steps;
  }

  static int halfSteps(long key) {
    return (int) (key >> 32);
  }
}
