package org.partnershipatlas.register.neo4j;

import java.util.Arrays;

/**
 * Where each of the server's numbers of nodes stands in a list. Most numbers lie close together, so
 * they are kept by pages: few enough to be found in the processor's own memory, where a map of a
 * million numbers is searched all over.
 */
final class NodeNumbers {
  private static final int NONE = -1;
  private static final int BITS = 8;
  private static final int ON_PAGE = 1 << BITS;
  private static final int[] EMPTY = new int[0];

  private final long[] names;
  private final int[][] pages;
  private final int mask;

  /** Room for so many, however far apart. */
  NodeNumbers(int size) {
    int length = Integer.highestOneBit(Math.max(8, size) * 2 - 1) * 2;
    this.names = new long[length];
    this.pages = new int[length][];
    this.mask = length - 1;
    Arrays.fill(pages, EMPTY);
  }

  /** Keeps the place of a number, over any that it had. */
  void put(long number, int place) {
    int at = slot(number >>> BITS);
    if (pages[at] == EMPTY) {
      names[at] = number >>> BITS;
      pages[at] = new int[ON_PAGE];
      Arrays.fill(pages[at], NONE);
    }
    pages[at][(int) (number & (ON_PAGE - 1))] = place;
  }

  /** The place of a number; negative where it has none. */
  int find(long number) {
    int[] page = pages[slot(number >>> BITS)];
    return page == EMPTY ? NONE : page[(int) (number & (ON_PAGE - 1))];
  }

  private int slot(long name) {
    int at = ((int) ((name * 0x9E3779B97F4A7C15L) >>> 32)) & mask;
    while (pages[at] != EMPTY && names[at] != name) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
