package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Draws shortest paths of a piece: first a pair of ends, each pair as likely as the pairs that it
 * stands for, then one of its shortest paths, each as likely as another. The two ends are searched
 * from at once, the side with fewer links at its edge first, until they meet; so that a path costs
 * far less than a search of the whole.
 */
final class PathSampler {
  private final double[] upTo;
  private final Side one;
  private final Side other;

  PathSampler(Piece piece) {

    this.upTo = new double[piece.nodes()];
    double sum = 0;
    for (int v = 0; v < upTo.length; v++) {
      sum += piece.weight()[v];
      upTo[v] = sum;
    }
    this.one = new Side(piece);
    this.other = new Side(piece);
  }

  /** Draws so many paths, and counts each node between the ends. */
  void draw(int paths, SplittableRandom dice, AtomicIntegerArray hits) {
    for (int i = 0; i < paths; i++) {
      int s = end(dice);
      int t = end(dice);
      while (t == s) {
        s = end(dice);
        t = end(dice);
      }
      draw(s, t, dice, hits);
    }
  }

  private int end(SplittableRandom dice) {
    double at = dice.nextDouble() * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void draw(int s, int t, SplittableRandom dice, AtomicIntegerArray hits) {
    one.begin(s);
    other.begin(t);
    Side last;
    Side still;
    do {
      last = one.links() <= other.links() ? one : other;
      still = last == one ? other : one;
      last.widen();
    } while (!last.meets(still));
    int middle = last.meeting(still, dice);
    if (middle != s && middle != t) {
      hits.incrementAndGet(middle);
    }
    one.home(middle, dice, hits);
    other.home(middle, dice, hits);
  }

  /** A search from one end, level by level. */
  private static final class Side {
    private static final double LARGE = 0x1p400;

    private final int[] start;
    private final int[] target;
    private final int[] queue;
    private final int[] distance;
    private final double[] paths;
    private int from;
    private int found;

    Side(Piece piece) {
      this.start = piece.start();
      this.target = piece.target();
      this.queue = new int[piece.nodes()];
      this.distance = new int[piece.nodes()];
      this.paths = new double[piece.nodes()];
      Arrays.fill(distance, -1);
    }

    void begin(int end) {
      for (int i = 0; i < found; i++) {
        distance[queue[i]] = -1;
      }
      queue[0] = end;
      distance[end] = 0;
      paths[end] = 1;
      from = 0;
      found = 1;
    }

    /** How many links the nodes at the edge have. */
    long links() {
      long links = 0;
      for (int i = from; i < found; i++) {
        links += start[queue[i] + 1] - start[queue[i]];
      }
      return links;
    }

    /** Goes one level farther. */
    void widen() {
      int to = found;
      int level = distance[queue[from]] + 1;
      double most = 0;
      for (int i = from; i < to; i++) {
        int v = queue[i];
        for (int slot = start[v]; slot < start[v + 1]; slot++) {
          int w = target[slot];
          if (distance[w] < 0) {
            distance[w] = level;
            paths[w] = 0;
            queue[found++] = w;
          }
          if (distance[w] == level) {
            paths[w] += paths[v];
            most = Math.max(most, paths[w]);
          }
        }
      }
      from = to;
      for (int i = from; i < found && most > LARGE; i++) {
        paths[queue[i]] /= most;
      }
    }

    boolean meets(Side still) {
      for (int i = from; i < found; i++) {
        if (still.distance[queue[i]] >= 0) {
          return true;
        }
      }
      return false;
    }

    /** One of the nodes where both sides meet, by the paths through it. */
    int meeting(Side still, SplittableRandom dice) {
      double all = 0;
      for (int i = from; i < found; i++) {
        all += ways(queue[i], still);
      }
      double at = dice.nextDouble() * all;
      int chosen = -1;
      for (int i = from; i < found && at >= 0; i++) {
        double ways = ways(queue[i], still);
        if (ways > 0) {
          chosen = queue[i];
          at -= ways;
        }
      }
      return chosen;
    }

    private double ways(int node, Side still) {
      return still.distance[node] < 0 ? 0 : paths[node] * still.paths[node];
    }

    /** Goes home along one of the paths, and counts each node on the way. */
    void home(int node, SplittableRandom dice, AtomicIntegerArray hits) {
      int at = node;
      while (distance[at] > 1) {
        at = nearer(at, dice);
        hits.incrementAndGet(at);
      }
    }

    private int nearer(int node, SplittableRandom dice) {
      int level = distance[node] - 1;
      double all = 0;
      for (int slot = start[node]; slot < start[node + 1]; slot++) {
        all += distance[target[slot]] == level ? paths[target[slot]] : 0;
      }
      double left = dice.nextDouble() * all;
      int chosen = -1;
      for (int slot = start[node]; slot < start[node + 1] && left >= 0; slot++) {
        int w = target[slot];
        if (distance[w] == level) {
          chosen = w;
          left -= paths[w];
        }
      }
      return chosen;
    }
  }
}
