package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Nodes of a piece that have the same neighbours, merged. Twins that are not joined have one
 * neighbourhood, twins that are joined have one when each counts itself in. No shortest path that
 * ends elsewhere goes from a twin through another, so all of them see the same distances and the
 * same numbers of paths; between two twins that are not joined every common neighbour lies on an
 * equal share of their paths, which is added here.
 *
 * <p>O(n log n + m): neighbourhoods are told apart by a sum of random words, and compared in full
 * where the sums are equal.
 */
final class Twins {
  private final Piece piece;
  private final int[] rank;
  private final int[] leader;
  private final BitSet joined = new BitSet();

  private Twins(Piece piece) {
    this.piece = piece;
    this.rank = new int[piece.nodes()];
    this.leader = new int[piece.nodes()];
  }

  /** The piece with its twins merged; the same if there are none. */
  static Piece merged(Piece piece) {
    Twins twins = new Twins(piece);
    Arrays.setAll(twins.leader, v -> v);
    twins.find(false);
    twins.find(true);
    int classes = twins.number();
    return classes == piece.nodes() ? piece : twins.merge(classes);
  }

  private void find(boolean close) {
    long[] sums = new long[piece.nodes()];
    for (int v = 0; v < sums.length; v++) {
      sums[v] = close ? word(v) : 0;
      for (int slot = piece.start()[v]; slot < piece.start()[v + 1]; slot++) {
        sums[v] += word(piece.target()[slot]);
      }
    }
    int[] order =
        IntStream.range(0, sums.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingLong(v -> sums[v]).thenComparing(v -> v))
            .mapToInt(v -> v)
            .toArray();
    int first = 0;
    for (int i = 1; i < order.length; i++) {
      int v = order[i];
      if (sums[v] != sums[order[first]]) {
        first = i;
      } else if (leader[v] == v && twins(order[first], v, close)) {
        joined.set(order[first], close);
        leader[v] = order[first];
      }
    }
  }

  // A fixed random word for each node (the finishing steps of SplitMix64).
  private static long word(int node) {
    long z = (node + 1) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private boolean twins(int v, int w, boolean close) {
    int end = piece.start()[v + 1];
    int other = piece.start()[w];
    int otherEnd = piece.start()[w + 1];
    if (end - piece.start()[v] != otherEnd - other) {
      return false;
    }
    boolean met = !close;
    for (int slot = piece.start()[v]; slot < end; slot++) {
      int target = piece.target()[slot];
      if (close && target == w) {
        met = true;
        continue;
      }
      if (close && other < otherEnd && piece.target()[other] == v) {
        other++;
      }
      if (other == otherEnd || piece.target()[other++] != target) {
        return false;
      }
    }
    return met;
  }

  /** Numbers the classes in the order of their first nodes. */
  private int number() {
    int classes = 0;
    for (int v = 0; v < leader.length; v++) {
      rank[v] = leader[v] == v ? classes++ : rank[leader[v]];
    }
    return classes;
  }

  private Piece merge(int classes) {
    int[] first = new int[classes];
    double[] weight = new double[classes];
    double[] squares = new double[classes];
    double[] copies = new double[classes];
    int[] memberStart = new int[classes + 1];
    for (int v = leader.length - 1; v >= 0; v--) {
      int c = rank[v];
      first[c] = v;
      weight[c] += piece.weight()[v];
      squares[c] += piece.weight()[v] * piece.weight()[v];
      copies[c]++;
      memberStart[c + 1]++;
    }
    for (int c = 0; c < classes; c++) {
      memberStart[c + 1] += memberStart[c];
    }
    int[] member = new int[leader.length];
    int[] next = memberStart.clone();
    for (int v = 0; v < leader.length; v++) {
      member[next[rank[v]]++] = piece.member()[v];
    }
    int[] start = new int[classes + 1];
    int[] target = targets(first, start);
    Piece merged =
        new Piece(start, target, weight, copies, new double[classes], memberStart, member);
    for (int c = 0; c < classes; c++) {
      if (!joined.get(first[c])) {
        between(merged, c, (weight[c] * weight[c] - squares[c]) / 2);
      }
    }
    return merged;
  }

  private int[] targets(int[] first, int[] start) {
    int[] target = new int[piece.target().length];
    int count = 0;
    for (int c = 0; c < first.length; c++) {
      for (int slot = piece.start()[first[c]]; slot < piece.start()[first[c] + 1]; slot++) {
        int w = piece.target()[slot];
        if (leader[w] == w && rank[w] != c) {
          target[count++] = rank[w];
        }
      }
      start[c + 1] = count;
    }
    return Arrays.copyOf(target, count);
  }

  // Paths between the twins of one class that are not joined.
  private static void between(Piece merged, int c, double pairs) {
    int[] start = merged.start();
    double ways = 0;
    for (int slot = start[c]; slot < start[c + 1]; slot++) {
      ways += merged.copies()[merged.target()[slot]];
    }
    for (int slot = start[c]; slot < start[c + 1]; slot++) {
      merged.known()[merged.target()[slot]] += pairs / ways;
    }
  }
}
