package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * A core that everybody is tied to and a periphery whose members are tied to the core alone
 * (Borgatti and Everett, Models of core/periphery structures, 2000, the discrete model): the
 * division of greatest correlation, over all pairs of nodes, between being tied and having an end
 * in the core.
 *
 * <p>The search is a heuristic without chance. First a core grows from nothing by the node with
 * most ties outside it, of equal ones that with the greatest degree and then the least number. From
 * each of the eight best sizes on the way, nodes then change sides one at a time, in the order of
 * their numbers, or one leaves the core for another, while that raises the correlation; the best
 * end is kept. The greatest correlation is not promised; none can be reached by one change or
 * exchange. About O(m) time a pass.
 *
 * @param core the nodes of the core
 * @param correlation from −1 to 1; undefined (NaN) where no pair or every pair is tied, and the
 *     core then empty
 */
public record CorePeriphery(BitSet core, double correlation) {
  private static final int CHECK = 0x3FF;
  private static final int STARTS = 8;
  private static final double ROUNDING = 1e-12;

  /** The core of a graph. */
  public static CorePeriphery of(Csr csr, Progress progress) {
    double pairs = csr.nodes() * (csr.nodes() - 1.0) / 2;
    if (csr.edges() == 0 || csr.edges() == pairs) {
      return new CorePeriphery(new BitSet(), Double.NaN);
    }
    int[] order = Outermost.order(csr);
    double[] along = new double[order.length];
    Search grown = new Search(csr, progress);
    for (int i = 0; i < order.length; i++) {
      grown.flip(order[i]);
      along[i] = grown.correlation(0, 0);
    }
    CorePeriphery best = new CorePeriphery(new BitSet(), Double.NEGATIVE_INFINITY);
    for (int size : bestSizes(along)) {
      Search search = new Search(csr, progress);
      Arrays.stream(order, 0, size).forEach(search::flip);
      search.change();
      double found = search.correlation(0, 0);
      best = found > best.correlation() + ROUNDING ? new CorePeriphery(search.core, found) : best;
    }
    return best;
  }

  /** The sizes to begin from, the best first, of equal ones the least. */
  private static int[] bestSizes(double[] along) {
    return IntStream.range(0, along.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -along[i]))
        .limit(STARTS)
        .mapToInt(i -> i + 1)
        .toArray();
  }

  /** The correlation of one division. */
  private static final class Search {
    private final Csr csr;
    private final Progress progress;
    private final BitSet core = new BitSet();
    // By node, how many of its ties lead to the core.
    private final int[] inward;
    private long size;
    private long covered;

    Search(Csr csr, Progress progress) {
      this.csr = csr;
      this.progress = progress;
      this.inward = new int[csr.nodes()];
    }

    /** With so many more in the core, and so many more ties that have an end there. */
    double correlation(int more, long ties) {
      double n = csr.nodes();
      double links = csr.edges();
      double pairs = n * (n - 1) / 2;
      double k = size + more;
      double pattern = k * (k - 1) / 2 + k * (n - k);
      double spread = links * (pairs - links) * pattern * (pairs - pattern);
      // Nobody, or all but one at most, in the periphery: no pair differs from another.
      return spread > 0
          ? (pairs * (covered + ties) - links * pattern) / Math.sqrt(spread)
          : Double.NEGATIVE_INFINITY;
    }

    /** How many ties without an end in the core lead from a node, if it is outside. */
    private int outward(int v) {
      return csr.degree(v) - inward[v];
    }

    /** Puts a node on the other side. */
    void flip(int v) {
      boolean leaves = core.get(v);
      core.flip(v);
      covered += leaves ? -outward(v) : outward(v);
      size += leaves ? -1 : 1;
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        inward[csr.target(slot)] += leaves ? -1 : 1;
      }
    }

    void change() {
      while (changeOne() || exchange()) {
        progress.check();
      }
    }

    private boolean changeOne() {
      boolean changed = false;
      for (int v = 0; v < csr.nodes(); v++) {
        check(v);
        boolean in = core.get(v);
        double other = correlation(in ? -1 : 1, in ? -outward(v) : outward(v));
        if (other > correlation(0, 0) + ROUNDING) {
          flip(v);
          changed = true;
        }
      }
      return changed;
    }

    /** Lets one node leave the core for another that brings more ties, if there are two such. */
    private boolean exchange() {
      int first = -1;
      for (int v = core.nextClearBit(0); v < csr.nodes(); v = core.nextClearBit(v + 1)) {
        first = first < 0 || outward(v) > outward(first) ? v : first;
      }
      for (int v = core.nextSetBit(0); v >= 0 && first >= 0; v = core.nextSetBit(v + 1)) {
        int better = outward(first) > outward(v) ? first : neighbourBetterThan(v);
        if (better >= 0) {
          flip(v);
          flip(better);
          return true;
        }
      }
      return false;
    }

    /** A neighbour outside that the node's own tie makes better than it, or −1. */
    private int neighbourBetterThan(int v) {
      for (int slot = csr.start(v); slot < csr.end(v); slot++) {
        int u = csr.target(slot);
        if (!core.get(u) && outward(u) + 1 > outward(v)) {
          return u;
        }
      }
      return -1;
    }

    private void check(int done) {
      if ((done & CHECK) == 0) {
        progress.check();
      }
    }
  }
}
