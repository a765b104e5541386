package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The share of a directed graph's arcs that are returned, 0 to 1 (Wasserman and Faust, 1994,
 * chapter 13). Repeated arcs count once and loops not at all; undefined (NaN) without arcs. O(m log
 * m) time.
 */
public final class Reciprocity {
  private Reciprocity() {}

  /** The reciprocity of a graph whose edges lead from their first end to their second. */
  public static double of(Csr csr) {
    long[] arcs =
        IntStream.range(0, csr.edges())
            .filter(e -> csr.tail(e) != csr.head(e))
            .mapToLong(e -> arc(csr.tail(e), csr.head(e)))
            .sorted()
            .distinct()
            .toArray();
    long returned =
        Arrays.stream(arcs)
            .filter(arc -> Arrays.binarySearch(arcs, arc((int) arc, (int) (arc >> 32))) >= 0)
            .count();
    return arcs.length > 0 ? (double) returned / arcs.length : Double.NaN;
  }

  private static long arc(int from, int to) {
    return ((long) from << 32) | to;
  }
}
