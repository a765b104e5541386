package org.partnershipatlas.analyser.measure;

import java.util.Random;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;

/** Graphs too large to write down. */
public final class LargeGraphs {
  private LargeGraphs() {}

  /** A graph of so many distinct pairs, taken at random. */
  public static Csr random(int nodes, int links, long seed) {
    long[] pairs =
        new Random(seed)
            .longs(0, (long) nodes * nodes)
            .filter(x -> x / nodes < x % nodes)
            .distinct()
            .limit(links)
            .sorted()
            .toArray();
    return Csr.of(
        nodes,
        IntStream.range(0, links).map(i -> (int) (pairs[i] / nodes)).toArray(),
        IntStream.range(0, links).map(i -> (int) (pairs[i] % nodes)).toArray());
  }
}
