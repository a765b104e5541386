package org.partnershipatlas.register.neo4j;

import java.util.Arrays;

/**
 * Where each of the server's numbers of nodes stands in a list. A plain map of a million numbers
 * makes two million objects; this makes two arrays.
 */
final class NodeNumbers {
  private static final int NONE = -1;

  private final long[] numbers;
  private final int[] places;
  private final int mask;

  /** Room for so many. */
  NodeNumbers(int size) {
    int length = Integer.highestOneBit(Math.max(8, size) * 2 - 1) * 2;
    this.numbers = new long[length];
    this.places = new int[length];
    this.mask = length - 1;
    Arrays.fill(places, NONE);
  }

  /** Keeps the place of a number, over any that it had. */
  void put(long number, int place) {
    int at = slot(number);
    numbers[at] = number;
    places[at] = place;
  }

  /** The place of a number; negative where it has none. */
  int find(long number) {
    return places[slot(number)];
  }

  private int slot(long number) {
    int at = ((int) ((number * 0x9E3779B97F4A7C15L) >>> 32)) & mask;
    while (places[at] != NONE && numbers[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
