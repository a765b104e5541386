package org.partnershipatlas.register.neo4j;

/**
 * How long writes take on this machine just now, so that a kill falls into one on a fast machine
 * and on a busy one alike.
 */
final class Pace {
  /** A write of no records takes about as long as that of so many. */
  private static final int FIXED = 20;

  private static final double FIRST_GUESS = 3;

  private double millisPerRecord = FIRST_GUESS;
  private long begun;
  private int records;

  /** A write begins. */
  void begins(int howMany, long at) {
    begun = at;
    records = howMany;
  }

  /** It was answered; the newest answers count most. */
  void ends(long at) {
    double millis = (at - begun) / 1e6;
    millisPerRecord = 0.7 * millisPerRecord + 0.3 * millis / (records + FIXED);
  }

  /** How many records the write under way has. */
  int records() {
    return records;
  }

  /** That share of the time which the write under way may be expected to take. */
  long millis(double share) {
    return Math.round(share * millisPerRecord * (records + FIXED));
  }
}
