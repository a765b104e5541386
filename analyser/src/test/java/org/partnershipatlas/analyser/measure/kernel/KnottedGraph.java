package org.partnershipatlas.analyser.measure.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.partnershipatlas.analyser.graph.Csr;

/** Graphs rich in hanging trees, blocks, twins of both sorts and components, by a seed. */
final class KnottedGraph {
  private final boolean[][] joined;

  private KnottedGraph(boolean[][] joined) {
    this.joined = joined;
  }

  /** Of 12 to 25 nodes: a core, to which each further node is added in one of five ways. */
  static KnottedGraph of(long seed) {
    Random random = new Random(seed);
    int nodes = 12 + random.nextInt(14);
    int core = 4 + random.nextInt(6);
    double density = 0.2 + 0.6 * random.nextDouble();
    KnottedGraph graph = new KnottedGraph(new boolean[nodes][nodes]);
    for (int v = 0; v < nodes; v++) {
      if (v < core) {
        for (int w = 0; w < v; w++) {
          if (random.nextDouble() < density) {
            graph.join(v, w);
          }
        }
      } else {
        graph.add(v, random);
      }
    }
    return graph;
  }

  private void add(int v, Random random) {
    int other = random.nextInt(v);
    switch (random.nextInt(5)) {
      case 0 -> join(v, other);
      case 1 -> joinAsTwin(v, other);
      case 2 -> {
        joinAsTwin(v, other);
        join(v, other);
      }
      case 3 -> {
        join(v, other);
        join(v, random.nextInt(v));
      }
      default -> {} // on its own, until a later node joins it
    }
  }

  private void join(int v, int w) {
    joined[v][w] = v != w;
    joined[w][v] = v != w;
  }

  private void joinAsTwin(int v, int other) {
    for (int w = 0; w < v; w++) {
      if (joined[other][w]) {
        join(v, w);
      }
    }
  }

  int nodes() {
    return joined.length;
  }

  Csr csr() {
    List<int[]> pairs = new ArrayList<>();
    for (int v = 0; v < nodes(); v++) {
      for (int w = 0; w < v; w++) {
        if (joined[v][w]) {
          pairs.add(new int[] {v, w});
        }
      }
    }
    return Csr.of(
        nodes(),
        pairs.stream().mapToInt(p -> p[0]).toArray(),
        pairs.stream().mapToInt(p -> p[1]).toArray());
  }

  Graph<Integer, DefaultEdge> jgrapht() {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < nodes(); v++) {
      graph.addVertex(v);
      for (int w = 0; w < v; w++) {
        if (joined[v][w]) {
          graph.addEdge(v, w);
        }
      }
    }
    return graph;
  }

  /** Floyd and Warshall's distances; as far as there are nodes where there is no way. */
  int[][] distances() {
    int[][] d = new int[nodes()][nodes()];
    for (int v = 0; v < nodes(); v++) {
      for (int w = 0; w < nodes(); w++) {
        d[v][w] = v == w ? 0 : joined[v][w] ? 1 : nodes();
      }
    }
    for (int k = 0; k < nodes(); k++) {
      for (int v = 0; v < nodes(); v++) {
        for (int w = 0; w < nodes(); w++) {
          d[v][w] = Math.min(d[v][w], d[v][k] + d[k][w]);
        }
      }
    }
    return d;
  }

  /** Betweenness from the numbers of paths between all pairs, found by the powers of the matrix. */
  double[] betweenness() {
    int[][] d = distances();
    double[][] paths = paths(d);
    double[] sum = new double[nodes()];
    for (int s = 0; s < nodes(); s++) {
      for (int t = 0; t < s; t++) {
        for (int v = 0; v < nodes() && d[s][t] < nodes(); v++) {
          if (v != s && v != t && d[s][v] + d[v][t] == d[s][t]) {
            sum[v] += paths[s][v] * paths[v][t] / paths[s][t];
          }
        }
      }
    }
    return sum;
  }

  private double[][] paths(int[][] d) {
    double[][] paths = new double[nodes()][nodes()];
    double[][] walks = new double[nodes()][nodes()];
    for (int v = 0; v < nodes(); v++) {
      walks[v][v] = 1;
    }
    for (int length = 0; length < nodes(); length++) {
      for (int v = 0; v < nodes(); v++) {
        for (int w = 0; w < nodes(); w++) {
          paths[v][w] = d[v][w] == length ? walks[v][w] : paths[v][w];
        }
      }
      walks = longer(walks);
    }
    return paths;
  }

  private double[][] longer(double[][] walks) {
    double[][] longer = new double[nodes()][nodes()];
    for (int v = 0; v < nodes(); v++) {
      for (int w = 0; w < nodes(); w++) {
        for (int k = 0; k < nodes(); k++) {
          longer[v][w] += joined[k][w] ? walks[v][k] : 0;
        }
      }
    }
    return longer;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(joined);
  }
}
