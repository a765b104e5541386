package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck, 2019), which seeks the division
 * of greatest {@link Modularity}: nodes move one by one to the community where modularity gains
 * most ({@link LocalMoving}), each community is divided into well-connected parts ({@link
 * Refinement}), the parts become the nodes of a smaller graph ({@link Level}), and so on until
 * nothing moves. The whole is done again from its own result until that gains nothing, at most a
 * given number of times.
 *
 * <p>The search is a heuristic: the greatest modularity is not promised, but every community is
 * connected. The same seed gives the same communities, on one thread. Each round takes about O(m)
 * time. Repeated pairs and loops count.
 */
public final class Leiden {
  /**
   * How to search.
   *
   * @param resolution above 1 for smaller communities, below 1 for larger
   * @param rounds the most times that the whole is done
   */
  public record Options(double resolution, long seed, int rounds) {
    /** Resolution 1, seed 1 and at most 3 rounds: more than igraph, in less time. */
    public static final Options DEFAULT = new Options(1, 1, 3);

    public Options {
      if (!(resolution > 0) || rounds < 1) {
        throw new IllegalArgumentException("resolution " + resolution + ", rounds " + rounds);
      }
    }
  }

  private final Csr csr;
  private final double[] weights;
  private final Options options;
  private final Progress progress;
  private final Dice dice;
  private final Level nodes;
  private final double perStrength;
  private final double unit;

  private Leiden(Csr csr, double[] weights, Options options, Progress progress) {
    this.csr = csr;
    this.weights = weights;
    this.options = options;
    this.progress = progress;
    this.dice = new Dice(options.seed());
    this.nodes = Level.of(csr, weights);
    double total = nodes.total();
    this.perStrength = total > 0 ? options.resolution() / total : 0;
    this.unit = csr.edges() > 0 ? total / 2 / csr.edges() : 1;
  }

  /** The communities of a graph all of whose edges count alike. */
  public static Communities of(Csr csr, Options options, Progress progress) {
    return of(csr, Strengths.ones(csr), options, progress);
  }

  /** The communities of a graph with edges of those weights. */
  public static Communities of(Csr csr, double[] weights, Options options, Progress progress) {
    return new Leiden(csr, weights, options, progress).search();
  }

  private Communities search() {
    int[] best = IntStream.range(0, csr.nodes()).toArray();
    double most = modularity(best);
    for (int round = 0; round < options.rounds(); round++) {
      progress.at(round, options.rounds());
      int[] next = round(best.clone());
      double found = modularity(next);
      if (!(found > most)) {
        break;
      }
      most = found;
      best = next;
    }
    progress.at(options.rounds(), options.rounds());
    int count = number(best);
    return new Communities(best, count, most);
  }

  private double modularity(int[] community) {
    return Modularity.of(csr, weights, community, options.resolution());
  }

  /** One round from that division. */
  private int[] round(int[] community) {
    Level level = nodes;
    int[] home = IntStream.range(0, csr.nodes()).toArray();
    int[] current = community;
    while (true) {
      new LocalMoving(level, current, perStrength).run(dice, progress);
      int count = compact(current);
      if (count == level.nodes()) {
        break;
      }
      Refinement refinement = new Refinement(level, current, perStrength, unit);
      int[] part = refinement.run(dice, progress);
      if (refinement.count() == level.nodes()) {
        break;
      }
      level = level.folded(part, refinement.count());
      current = carried(current, part, refinement.count());
      for (int v = 0; v < home.length; v++) {
        home[v] = part[home[v]];
      }
    }
    for (int v = 0; v < home.length; v++) {
      home[v] = current[home[v]];
    }
    return connected(home);
  }

  /** Each part's community. */
  private static int[] carried(int[] community, int[] part, int parts) {
    int[] carried = new int[parts];
    for (int v = 0; v < part.length; v++) {
      carried[part[v]] = community[v];
    }
    return carried;
  }

  /** Numbers communities from 0 in the order of their first nodes; how many there are. */
  private static int compact(int[] community) {
    int[] number = new int[community.length];
    int count = 0;
    for (int v = 0; v < community.length; v++) {
      if (number[community[v]] == 0) {
        number[community[v]] = ++count;
      }
      community[v] = number[community[v]] - 1;
    }
    return count;
  }

  /** Divides what is not connected; modularity can only gain. */
  private int[] connected(int[] community) {
    int[] piece = new int[community.length];
    int[] stack = new int[community.length];
    Arrays.fill(piece, -1);
    for (int root = 0, pieces = 0; root < piece.length; root++) {
      if (piece[root] < 0) {
        int depth = 0;
        piece[root] = pieces;
        stack[depth++] = root;
        while (depth > 0) {
          int v = stack[--depth];
          for (int slot = nodes.start()[v]; slot < nodes.start()[v + 1]; slot++) {
            int u = nodes.target()[slot];
            if (piece[u] < 0 && community[u] == community[root]) {
              piece[u] = pieces;
              stack[depth++] = u;
            }
          }
        }
        pieces++;
      }
    }
    return piece;
  }

  /** Numbers communities by size and then by first node. */
  private static int number(int[] community) {
    int count = compact(community);
    int[] size = new int[count];
    for (int c : community) {
      size[c]++;
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt((Integer c) -> -size[c]))
            .mapToInt(c -> c)
            .toArray();
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      number[order[i]] = i;
    }
    for (int v = 0; v < community.length; v++) {
      community[v] = number[community[v]];
    }
    return count;
  }
}
