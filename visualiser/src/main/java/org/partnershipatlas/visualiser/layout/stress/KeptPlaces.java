package org.partnershipatlas.visualiser.layout.stress;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Progress;

/**
 * Places for the nodes of a graph most of which have a place already. What is new goes beside those
 * that it is tied to, each in the direction where most room is; then it and its neighbours settle,
 * the neighbours held to where they were by an anchor {@value #ANCHOR} times as heavy as their
 * ties. Pinned nodes and all others stay where they are. A part with nothing known goes below.
 */
public final class KeptPlaces {
  private static final double ANCHOR = 20;
  private static final int ROUNDS = 12;
  private static final int DIRECTIONS = 24;

  private final Ties ties;
  private final double[] x;
  private final double[] y;
  private final boolean[] placed;
  private final boolean[] fixed;
  private final boolean[] fresh;
  private final double length;

  private KeptPlaces(
      Ties ties, double[] x, double[] y, boolean[] known, boolean[] pinned, double usual) {
    this.ties = ties;
    this.x = x;
    this.y = y;
    this.placed = known.clone();
    this.fixed = pinned.clone();
    this.fresh = new boolean[known.length];
    for (int v = 0; v < known.length; v++) {
      fresh[v] = !known[v];
    }
    this.length = length(usual);
  }

  /**
   * Fills in where the nodes without a place stand.
   *
   * @param known whose places are given
   * @param pinned those of them that may not move at all
   * @param usual how long a tie is where no two known nodes are tied
   */
  public static void of(
      Ties ties,
      double[] x,
      double[] y,
      boolean[] known,
      boolean[] pinned,
      double usual,
      long seed,
      Progress progress) {
    KeptPlaces kept = new KeptPlaces(ties, x, y, known, pinned, usual);
    kept.apart(seed, progress);
    kept.beside();
    progress.check();
    kept.settle();
  }

  /** The mean length of the ties between those that have a place. */
  private double length(double usual) {
    double sum = 0;
    int count = 0;
    for (int v = 0; v < ties.nodes(); v++) {
      for (int slot = ties.start(v); slot < ties.end(v); slot++) {
        int w = ties.at(slot);
        if (w > v && placed[v] && placed[w]) {
          sum += Math.hypot(x[v] - x[w], y[v] - y[w]);
          count++;
        }
      }
    }
    return sum > 0 ? sum / count : usual;
  }

  /** Parts with nothing known, laid out by themselves below all others. */
  private void apart(long seed, Progress progress) {
    List<Integer> nodes = new ArrayList<>();
    for (int[] part : Packing.parts(ties)) {
      boolean nothing = true;
      for (int v : part) {
        nothing &= !placed[v];
      }
      if (nothing) {
        for (int v : part) {
          nodes.add(v);
        }
      }
    }
    if (nodes.isEmpty()) {
      return;
    }
    double bottom = 0;
    double sum = 0;
    int count = 0;
    for (int v = 0; v < x.length; v++) {
      if (placed[v]) {
        bottom = Math.max(bottom, y[v]);
        sum += x[v];
        count++;
      }
    }
    int[] some = nodes.stream().mapToInt(v -> v).sorted().toArray();
    double[] px = new double[some.length];
    double[] py = new double[some.length];
    Places.of(ties.part(some), px, py, seed, progress);
    double top = java.util.Arrays.stream(py).min().orElse(0);
    for (int i = 0; i < some.length; i++) {
      x[some[i]] = px[i] * length + (count == 0 ? 0 : sum / count);
      y[some[i]] = (py[i] - top + 1) * length + bottom;
      placed[some[i]] = true;
      fresh[some[i]] = false;
    }
  }

  /** Those tied to somebody placed, until nobody is left. */
  private void beside() {
    boolean again = true;
    while (again) {
      again = false;
      for (int v = 0; v < x.length; v++) {
        if (!placed[v] && neighboursPlaced(v) > 0) {
          put(v);
          again = true;
        }
      }
    }
  }

  private int neighboursPlaced(int v) {
    int count = 0;
    for (int slot = ties.start(v); slot < ties.end(v); slot++) {
      count += placed[ties.at(slot)] ? 1 : 0;
    }
    return count;
  }

  private void put(int v) {
    double midX = 0;
    double midY = 0;
    int count = neighboursPlaced(v);
    for (int slot = ties.start(v); slot < ties.end(v); slot++) {
      int w = ties.at(slot);
      if (placed[w]) {
        midX += x[w] / count;
        midY += y[w] / count;
      }
    }
    double away = count == 1 ? length : length / 3;
    double most = -1;
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * Math.PI * i / DIRECTIONS;
      double atX = midX + away * Math.cos(angle);
      double atY = midY + away * Math.sin(angle);
      double room = room(atX, atY);
      if (room > most + 1e-9) {
        most = room;
        x[v] = atX;
        y[v] = atY;
      }
    }
    placed[v] = true;
  }

  /** How far the nearest placed node is. */
  private double room(double atX, double atY) {
    double least = Double.MAX_VALUE;
    for (int w = 0; w < x.length; w++) {
      if (placed[w]) {
        double dx = x[w] - atX;
        double dy = y[w] - atY;
        least = Math.min(least, dx * dx + dy * dy);
      }
    }
    return least;
  }

  private void settle() {
    boolean[] moves = fresh.clone();
    for (int v = 0; v < x.length; v++) {
      for (int slot = ties.start(v); fresh[v] && slot < ties.end(v); slot++) {
        moves[ties.at(slot)] = true;
      }
    }
    double[] homeX = x.clone();
    double[] homeY = y.clone();
    for (int round = 0; round < ROUNDS; round++) {
      for (int v = 0; v < x.length; v++) {
        if (moves[v] && !fixed[v] && ties.degree(v) > 0) {
          step(v, homeX, homeY);
        }
      }
    }
  }

  /** To where its ties would have it; one that was known is held back by its anchor. */
  private void step(int v, double[] homeX, double[] homeY) {
    double sumX = 0;
    double sumY = 0;
    int sum = 0;
    for (int slot = ties.start(v); slot < ties.end(v); slot++) {
      int w = ties.at(slot);
      double dx = x[v] - x[w];
      double dy = y[v] - y[w];
      double far = Math.max(1e-9, Math.hypot(dx, dy));
      // The old ties of a known node are as long as they were drawn and pull at nothing.
      double want = fresh[v] || fresh[w] ? length : far;
      sumX += x[w] + dx / far * want;
      sumY += y[w] + dy / far * want;
      sum++;
    }
    double anchor = ANCHOR * sum;
    double hold = fresh[v] ? sum : anchor;
    double overX = fresh[v] ? x[v] : homeX[v];
    double overY = fresh[v] ? y[v] : homeY[v];
    x[v] = (sumX + hold * overX) / (sum + hold);
    y[v] = (sumY + hold * overY) / (sum + hold);
  }
}
