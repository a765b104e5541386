package org.partnershipatlas.analyser.measure.kernel;

import java.util.ArrayList;
import java.util.List;

/** Some of the searches of one piece, and what they come to. */
final class Portion {
  private static final int PORTIONS = 48;
  private static final long TOLD = 20_000_000;

  private final Piece piece;
  private final int from;
  private final int to;
  private double[] betweenness = {};

  private Portion(Piece piece, int from, int to) {
    this.piece = piece;
    this.from = from;
    this.to = to;
  }

  /** The searches of a piece: more portions the more of the whole work they are. */
  static List<Portion> of(Piece piece, long whole) {
    int nodes = piece.nodes();
    double share = (double) piece.work() * nodes / whole;
    int sweeps = (nodes + Sweep.LANES - 1) / Sweep.LANES;
    int portions = Math.min(sweeps, (int) Math.ceil(PORTIONS * share));
    List<Portion> each = new ArrayList<>();
    for (int p = 0; p < portions; p++) {
      each.add(new Portion(piece, edge(piece, p, portions), edge(piece, p + 1, portions)));
    }
    return each;
  }

  /** Where a portion begins: only the last sweep of a piece has lanes to spare. */
  private static int edge(Piece piece, int portion, int portions) {
    int sweeps = (piece.nodes() + Sweep.LANES - 1) / Sweep.LANES;
    return Math.min(piece.nodes(), Sweep.LANES * (int) ((long) sweeps * portion / portions));
  }

  /** Searches on all processors. */
  static void searchAll(List<Portion> portions, Counted counted) {
    Workers.each(portions.size(), p -> portions.get(p).search(counted));
  }

  private void search(Counted counted) {
    Sweep sweep = new Sweep(piece);
    long done = 0;
    for (int source = from; source < to; source += Sweep.LANES) {
      int end = Math.min(to, source + Sweep.LANES);
      sweep.from(source, end);
      done += piece.work() * (end - source);
      if (done > TOLD) {
        counted.more(done);
        done = 0;
      }
    }
    counted.more(done);
    betweenness = sweep.betweenness();
  }

  /** Adds to each node what was found of it. */
  void addTo(double[] found) {
    for (int v = 0; v < piece.nodes(); v++) {
      double more = betweenness[v] / 2 + (from == 0 ? piece.known()[v] : 0);
      for (int i = piece.memberStart()[v]; i < piece.memberStart()[v + 1]; i++) {
        found[piece.member()[i]] += more;
      }
    }
  }
}
