package org.partnershipatlas.register.neo4j;

/**
 * How much goes to the store at once, and how much of the history is kept there.
 *
 * @param mostInOne more rows than this do not go into one transaction
 * @param rows so many rows go into one transaction of a larger load
 * @param detailed so many entries of the history hold their rows in any case
 */
record Batches(int mostInOne, int rows, int detailed) {
  /** What the memory of the store bears. */
  static final Batches USUAL = new Batches(100_000, 4_000);

  /** The same, with the usual history. */
  Batches(int mostInOne, int rows) {
    this(mostInOne, rows, HistoryDetail.USUAL);
  }
}
