package org.partnershipatlas.analyser.measure.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A graph taken apart into pieces, each with the weights of what lies behind its nodes, and for
 * every node the squares, added up, of how many nodes lie in each direction from it: from these
 * come the pairs that only it joins. Folded nodes are in no piece.
 *
 * <p>Blocks are found by one depth-first walk with a stack of links (Hopcroft and Tarjan, 1973),
 * without recursion; O(n + m). A block in which all are joined to all has no inner paths and makes
 * no piece.
 */
final class Splitting {
  private final SimpleGraph graph;
  private final Folding folding;
  private final List<Piece> pieces = new ArrayList<>();
  private final LinkStack links;
  private final double[] squares;
  private final int[] order;
  private final int[] low;
  private final int[] next;
  private final int[] parent;
  private final long[] below;
  private final long[] hung;
  private int met;

  private Splitting(SimpleGraph graph, Folding folding) {
    this.graph = graph;
    this.folding = folding;
    int nodes = graph.nodes();
    this.links = new LinkStack(nodes);
    this.squares = new double[nodes];
    this.order = new int[nodes];
    this.low = new int[nodes];
    this.next = new int[nodes];
    this.parent = new int[nodes];
    this.below = new long[nodes];
    this.hung = new long[nodes];
    Arrays.setAll(squares, folding::squares);
  }

  /** Each component in one piece, or taken apart into its blocks. */
  static Splitting of(SimpleGraph graph, Folding folding, boolean blocks) {
    Splitting splitting = new Splitting(graph, folding);
    for (int c = 0; c < graph.components(); c++) {
      int from = graph.componentStart()[c];
      int to = graph.componentStart()[c + 1];
      for (int v = from; v < to; v++) {
        if (folding.isFolded(v) || !blocks) {
          splitting.beyond(v, to - from - folding.weight(v));
        }
      }
      if (blocks) {
        int root = from;
        while (folding.isFolded(root)) {
          root++;
        }
        splitting.walk(root, to - from);
      } else {
        splitting.whole(from, to);
      }
    }
    return splitting;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The squares, added up, of how many nodes lie in each direction from a node. */
  double squares(int node) {
    return squares[node];
  }

  // So many nodes lie in one direction.
  private void beyond(int node, double nodes) {
    squares[node] += nodes * nodes;
  }

  private void whole(int from, int to) {
    for (int v = from; v < to; v++) {
      for (int slot = graph.start()[v]; slot < graph.start()[v + 1]; slot++) {
        int w = graph.target()[slot];
        if (v < w && !folding.isFolded(v) && !folding.isFolded(w)) {
          links.push(v, w);
        }
      }
    }
    int[] nodes = links.ends(0);
    double[] weight = Arrays.stream(nodes).mapToDouble(folding::weight).toArray();
    links.take(0, nodes, weight).ifPresent(pieces::add);
  }

  /** Walks one component, and makes a piece of every block when it is left. */
  private void walk(int root, long size) {
    enter(root, -1);
    int v = root;
    while (v >= 0) {
      if (next[v] < graph.start()[v + 1]) {
        int w = graph.target()[next[v]++];
        v = folding.isFolded(w) ? v : look(v, w);
      } else {
        int up = parent[v];
        if (up >= 0) {
          leave(v, up, size);
        }
        v = up;
      }
    }
  }

  private void enter(int v, int from) {
    order[v] = ++met;
    low[v] = met;
    parent[v] = from;
    next[v] = graph.start()[v];
    below[v] = folding.weight(v);
  }

  // Looks along a link, and goes where nobody was.
  private int look(int v, int w) {
    if (order[w] == 0) {
      links.push(v, w);
      enter(w, v);
      return w;
    }
    if (w != parent[v] && order[w] < order[v]) {
      links.push(v, w);
      low[v] = Math.min(low[v], order[w]);
    }
    return v;
  }

  private void leave(int v, int up, long size) {
    low[up] = Math.min(low[up], low[v]);
    below[up] += below[v];
    if (low[v] >= order[up]) {
      int first = links.last(up, v);
      int[] nodes = links.ends(first);
      double[] weight = new double[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        int u = nodes[i];
        weight[i] = u == up ? size - below[v] : folding.weight(u) + hung[u];
        beyond(u, size - weight[i]);
      }
      hung[up] += below[v];
      links.take(first, nodes, weight).ifPresent(pieces::add);
    }
  }
}
