package org.partnershipatlas.analyser.measure.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Betweenness of a graph that is too large for all its paths, by paths drawn at random (compare
 * Riondato and Kornaropoulos, Fast approximation of betweenness centrality through sampling, 2016).
 * What cut points separate is counted exactly, small pieces between them are searched whole, and
 * only the pieces that are left are drawn from: see {@link Betweenness} and {@link PathSampler}.
 *
 * <p><b>What is promised.</b> With a certainty of at least {@code certainty} every node's value,
 * all of them at once, is within its {@link #within()} of the exact one, however the graph looks:
 * the lesser of Hoeffding's bound (1963) and the empirical Bernstein bound (Maurer and Pontil,
 * 2009, theorem 4), each for half of what is left to chance, over all nodes of the pieces drawn
 * from. A node's value in a piece is the pairs that the piece stands for times the share of drawn
 * paths that pass through it, a mean of independent values that are 0 or 1.
 */
public final class SampledBetweenness {
  /** Pieces are searched whole, the smallest first, as long as they take no more steps in all. */
  private static final long WHOLE = 1_000_000_000L;

  private static final int PORTIONS = 64;

  private final double[] betweenness;
  private final double[] within;
  private final int paths;

  private SampledBetweenness(double[] betweenness, double[] within, int paths) {
    this.betweenness = betweenness;
    this.within = within;
    this.paths = paths;
  }

  /**
   * How it is drawn.
   *
   * @param paths how many from each piece that is not searched whole
   * @param certainty that every node is within its bound, below 1
   * @param seed the same one draws the same paths, on any number of threads
   */
  public record Options(int paths, double certainty, long seed) {

    /** Enough for 1 in 100 of all pairs at most, and far less for most nodes. */
    public static final Options DEFAULT = new Options(100_000, 0.95, 20_081_001L);

    public Options {
      if (paths < 2 || certainty <= 0 || certainty >= 1) {
        throw new IllegalArgumentException(
            "At least 2 paths and a certainty between 0 and 1, not " + paths + ", " + certainty);
      }
    }
  }

  /** Of every node. */
  public static SampledBetweenness of(Csr csr, Options options, Progress progress) {
    return of(csr, options, WHOLE, progress);
  }

  /** The same, with so many steps at most for pieces searched whole. */
  static SampledBetweenness of(Csr csr, Options options, long whole, Progress progress) {
    Betweenness reduced =
        Betweenness.reduced(csr, EnumSet.of(Reduction.PENDANTS, Reduction.BLOCKS));
    List<Piece> bySize = new ArrayList<>(reduced.pieces());
    bySize.sort(Comparator.comparingLong(piece -> piece.work() * piece.nodes()));
    int small = 0;
    long work = 0;
    while (small < bySize.size()
        && work + bySize.get(small).work() * bySize.get(small).nodes() <= whole) {
      work += bySize.get(small).work() * bySize.get(small).nodes();
      small++;
    }
    List<Piece> drawn = bySize.subList(small, bySize.size());
    Counted counted = new Counted(progress, 2L * drawn.size() * options.paths());
    double[] found = reduced.whole(bySize.subList(0, small), new Counted(progress, 0));
    double[] within = new double[found.length];
    long nodes = drawn.stream().mapToLong(Piece::nodes).sum();
    Bound bound = new Bound(options.paths(), (1 - options.certainty()) / 2, nodes);
    for (Piece piece : drawn) {
      AtomicIntegerArray hits = draw(piece, options, counted);
      double pairs = pairs(piece);
      for (int v = 0; v < piece.nodes(); v++) {
        double share = (double) hits.get(v) / options.paths();
        found[piece.member()[v]] += pairs * share;
        within[piece.member()[v]] += pairs * bound.of(share);
      }
    }
    return new SampledBetweenness(
        reduced.original(found), reduced.original(within), drawn.isEmpty() ? 0 : options.paths());
  }

  private static AtomicIntegerArray draw(Piece piece, Options options, Counted counted) {
    AtomicIntegerArray hits = new AtomicIntegerArray(piece.nodes());
    Workers.each(
        PORTIONS,
        portion -> {
          PathSampler sampler = new PathSampler(piece);
          SplittableRandom dice = new SplittableRandom(options.seed() * PORTIONS + portion);
          int left =
              (int) ((long) options.paths() * (portion + 1) / PORTIONS)
                  - (int) ((long) options.paths() * portion / PORTIONS);
          for (; left > 0; left -= 64) {
            sampler.draw(Math.min(left, 64), dice, hits);
            counted.more(128);
          }
        });
    return hits;
  }

  /** How many pairs of nodes have ends in different nodes of a piece. */
  private static double pairs(Piece piece) {
    double sum = 0;
    double squares = 0;
    for (double weight : piece.weight()) {
      sum += weight;
      squares += weight * weight;
    }
    return (sum * sum - squares) / 2;
  }

  /** How far a share may be from the true one. */
  private record Bound(double paths, double chance, long nodes) {
    double of(double share) {
      double hoeffding = Math.sqrt(Math.log(2 * nodes / chance) / (2 * paths));
      double log = Math.log(4 * nodes / chance);
      double variance = share * (1 - share) * paths / (paths - 1);
      double bernstein = Math.sqrt(2 * variance * log / paths) + 7 * log / (3 * (paths - 1));
      return Math.min(hoeffding, bernstein);
    }
  }

  /** The estimate of every node. */
  public double[] betweenness() {
    return betweenness;
  }

  /** How far each node's estimate is from its exact value at most, with the certainty asked for. */
  public double[] within() {
    return within;
  }

  /** How many paths were drawn from each piece; 0 if all was searched whole and is exact. */
  public int paths() {
    return paths;
  }
}
