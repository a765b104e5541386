package org.partnershipatlas.bench;

import java.util.function.DoubleSupplier;

/**
 * One of our own ways.
 *
 * @param name what tells it from the others, such as <em>without twins</em>
 * @param work gives a number that rests on the whole answer, such as its sum, so that nothing is
 *     optimised away and answers can be compared
 */
record Own(String name, DoubleSupplier work) {

  /** The one that ships. */
  static Own of(DoubleSupplier work) {
    return new Own("", work);
  }
}
