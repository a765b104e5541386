package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * Searches of one piece, each from one node, and the betweenness that they come to (Brandes, A
 * faster algorithm for betweenness centrality, 2001), with weights and copies of nodes.
 *
 * <p>Both ways, a node adds up what all its neighbours hold, without asking how far each is: going
 * out, only nodes of nearer levels hold anything, and going back, only those of the level beyond.
 * What a level finds is therefore held back until the whole level is done. Going out, few nodes
 * push to their neighbours instead. Numbers of paths that grow past all bounds are scaled down
 * level by level; only their ratios count.
 */
final class Sweep {
  /** Nodes look for themselves once those found last have one in so many of the links left. */
  private static final int FEW = 16;

  private static final double LARGE = 0x1p400;
  private static final double LEAST = 0x1p-900;

  private final int[] start;
  private final int[] target;
  private final double[] weight;
  private final double[] copies;
  private final double[] betweenness;
  private final int[] queue;
  private final int[] unmet;
  private final int[] levelEnd;
  private final double[] scale;
  private final double[] paths;
  private final double[] held;
  private final double[] behind;
  private int found;
  private int unmets;
  private int levels;

  Sweep(Piece piece) {
    int nodes = piece.nodes();
    this.start = piece.start();
    this.target = piece.target();
    this.weight = piece.weight();
    this.copies = piece.copies();
    this.betweenness = new double[nodes];
    this.queue = new int[nodes];
    this.unmet = new int[nodes];
    this.levelEnd = new int[nodes + 1];
    this.scale = new double[nodes + 1];
    this.paths = new double[nodes];
    this.held = new double[nodes];
    this.behind = new double[nodes];
  }

  /** The betweenness of each copy by the searches so far, each pair from both its ends. */
  double[] betweenness() {
    return betweenness;
  }

  /** Searches from one copy of a node, and counts it for all its copies. */
  void from(int source) {
    Arrays.fill(paths, 0);
    Arrays.fill(held, 0);
    out(source);
    Arrays.fill(held, 0);
    back(weight[source]);
  }

  private void out(int source) {
    queue[0] = source;
    paths[source] = 1;
    held[source] = 1;
    levelEnd[0] = 1;
    scale[0] = 1;
    found = 1;
    levels = 1;
    unmets = -1;
    int links = start[source + 1] - start[source];
    int left = target.length - links;
    int from = 0;
    while (found < queue.length) {
      int to = found;
      if (links <= left / FEW) {
        push(from, to);
      } else {
        pull();
      }
      links = commit(to);
      left -= links;
      from = to;
    }
  }

  private void push(int from, int to) {
    for (int i = from; i < to; i++) {
      int v = queue[i];
      double many = held[v];
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        int w = target[slot];
        if (held[w] == 0) {
          if (paths[w] == 0) {
            queue[found++] = w;
          }
          paths[w] += many;
        }
      }
    }
  }

  // Every node goes to both lists, and one of the two forgets it: a branch less to guess.
  private void pull() {
    if (unmets < 0) {
      listUnmet();
    }
    int still = 0;
    int met = found;
    for (int i = 0; i < unmets; i++) {
      int w = unmet[i];
      if (paths[w] != 0) {
        continue; // since met by a push
      }
      double many = around(w);
      paths[w] = many;
      unmet[still] = w;
      queue[met] = w;
      int now = many == 0 ? 0 : 1;
      still += 1 - now;
      met += now;
    }
    unmets = still;
    found = met;
  }

  private void listUnmet() {
    int still = 0;
    for (int v = 0; v < queue.length; v++) {
      unmet[still] = v;
      still += held[v] == 0 ? 1 : 0;
    }
    unmets = still;
  }

  /** What a node's neighbours hold together. */
  private double around(int node) {
    double sum = 0;
    int end = start[node + 1];
    for (int slot = start[node]; slot < end; slot++) {
      sum += held[target[slot]];
    }
    return sum;
  }

  /** Lets the nodes found hold what they found, and tells how many links they have. */
  private int commit(int from) {
    double most = 0;
    int links = 0;
    for (int i = from; i < found; i++) {
      int w = queue[i];
      most = Math.max(most, paths[w]);
      held[w] = paths[w] * copies[w];
      links += start[w + 1] - start[w];
    }
    scale[levels] = 1;
    if (most > LARGE) {
      scale[levels] = 1 / most;
      for (int i = from; i < found; i++) {
        int w = queue[i];
        paths[w] = Math.max(LEAST, paths[w] / most);
        held[w] = paths[w] * copies[w];
      }
    }
    levelEnd[levels++] = found;
    return links;
  }

  /** Goes back from the farthest level to the first, and hands on what lies behind each node. */
  private void back(double ends) {
    for (int i = levelEnd[levels - 2]; i < found; i++) {
      int v = queue[i];
      held[v] = weight[v] / paths[v];
    }
    for (int level = levels - 2; level > 0; level--) {
      int from = levelEnd[level - 1];
      int to = levelEnd[level];
      for (int i = from; i < to; i++) {
        behind[i] = around(queue[i]);
      }
      for (int i = from; i < to; i++) {
        int v = queue[i];
        double sum = behind[i] * scale[level + 1] * paths[v];
        betweenness[v] += ends * sum;
        held[v] = (weight[v] + copies[v] * sum) / paths[v];
      }
    }
  }
}
