package org.partnershipatlas.analyser.measure.kernel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Betweenness (Freeman, 1977) of every node of an undirected graph whose links are all as long: the
 * sum over pairs of other nodes of the share of the pair's shortest paths that pass through it.
 * Each unordered pair counts once, the ends of a path are not on it, and it is not normalised.
 * Loops and repeated pairs count nothing more.
 *
 * <p>The graph is made smaller first: hanging trees are folded, the rest taken apart at its cut
 * points with weights for what lies behind them, and nodes with the same neighbours merged, all
 * exact (compare Sarıyüce and others, Shattering and compressing networks for betweenness
 * centrality, 2013, and Puzis and others, Heuristics for speeding up betweenness centrality
 * computation, 2012). A pair that a cut point separates is counted there from the sizes of what it
 * separates. What is left is searched from every node after Brandes (2001), see {@link Sweep}: O(n
 * · m) steps of the largest pieces.
 *
 * <p>The searches are shared out in portions that rest on the graph alone, and the portions' sums
 * added in their order, so that the answer is the same to the last bit on any number of threads.
 */
public final class Betweenness {
  private final SimpleGraph graph;
  private final Splitting splitting;
  private final List<Piece> pieces;

  private Betweenness(Csr csr, Set<Reduction> reductions) {
    this.graph = SimpleGraph.of(csr);
    Folding folding =
        reductions.contains(Reduction.PENDANTS) ? Folding.of(graph) : Folding.none(graph);
    this.splitting = Splitting.of(graph, folding, reductions.contains(Reduction.BLOCKS));
    this.pieces =
        reductions.contains(Reduction.TWINS)
            ? splitting.pieces().stream().map(Twins::merged).toList()
            : splitting.pieces();
  }

  /** Of every node. */
  public static double[] of(Csr csr, Progress progress) {
    return reduced(csr, EnumSet.allOf(Reduction.class)).of(progress);
  }

  /** The graph made smaller in those ways, ready for the searches. */
  public static Betweenness reduced(Csr csr, Set<Reduction> reductions) {
    return new Betweenness(csr, reductions);
  }

  /** About how many steps the searches take, by which to tell beforehand whether to begin. */
  public long work() {
    return pieces.stream().mapToLong(piece -> piece.work() * piece.nodes()).sum();
  }

  /** Of every node. */
  public double[] of(Progress progress) {
    return original(whole(pieces, new Counted(progress, work())));
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The pairs that each node alone joins, and all searches of those pieces, by inner numbers. */
  double[] whole(List<Piece> some, Counted counted) {
    double[] found = new double[graph.nodes()];
    for (int c = 0; c < graph.components(); c++) {
      double others = graph.size(c) - 1.0;
      for (int v = graph.componentStart()[c]; v < graph.componentStart()[c + 1]; v++) {
        found[v] = (others * others - splitting.squares(v)) / 2;
      }
    }
    long work = some.stream().mapToLong(piece -> piece.work() * piece.nodes()).sum();
    List<Portion> portions =
        some.stream().flatMap(piece -> Portion.of(piece, work).stream()).toList();
    Portion.searchAll(portions, counted);
    portions.forEach(portion -> portion.addTo(found));
    return found;
  }

  /** By the numbers that nodes were given with. */
  double[] original(double[] found) {
    double[] ordered = new double[found.length];
    for (int v = 0; v < found.length; v++) {
      ordered[graph.original()[v]] = found[v];
    }
    return ordered;
  }
}
