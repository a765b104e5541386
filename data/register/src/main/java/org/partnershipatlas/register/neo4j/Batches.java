package org.partnershipatlas.register.neo4j;

/**
 * How much goes to the store at once.
 *
 * @param mostInOne more rows than this do not go into one transaction
 * @param rows so many rows go into one transaction of a larger load
 */
record Batches(int mostInOne, int rows) {
  /** What the memory of the store bears. */
  static final Batches USUAL = new Batches(100_000, 4_000);
}
