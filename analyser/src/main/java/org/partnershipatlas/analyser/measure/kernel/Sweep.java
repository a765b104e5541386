package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * Searches of one piece, eight at a time, and the betweenness that they come to (Brandes, A faster
 * algorithm for betweenness centrality, 2001), with weights and copies of nodes.
 *
 * <p>Each search has a lane: what a node holds stands in eight numbers side by side, one for each
 * search, so that one look at a neighbour serves all of them (compare Then et al., The more the
 * merrier: efficient multi-source graph traversal, VLDB 2014). The eight begin near each other and
 * so meet a node at nearly the same level; for each level at which a node is met by some of them
 * there is a row of their numbers of paths, zero in the other lanes.
 *
 * <p>Both ways, a node adds up what all its neighbours hold, without asking how far each is: going
 * out, only nodes of nearer levels hold anything, and going back, only those of the level beyond.
 * What a level finds is therefore held back until the whole level is done. Going out, few nodes
 * push to their neighbours instead. Numbers of paths that grow past all bounds are scaled down
 * level by level; only their ratios count.
 */
final class Sweep {
  /** How many searches go at once. */
  static final int LANES = 8;

  private static final int ALL = (1 << LANES) - 1;

  /** Nodes look for themselves once those found last have one in so many of the links. */
  private static final int FEW = 8;

  private static final double LARGE = 0x1p400;
  private static final double LEAST = 0x1p-900;

  /** For each set of lanes, 1 in those lanes and 0 in the others. */
  private static final double[] IN = new double[LANES << LANES];

  static {
    Arrays.setAll(IN, i -> ((i / LANES) >> (i % LANES)) & 1);
  }

  private final int[] start;
  private final int[] target;
  private final double[] weight;
  private final double[] copies;
  private final double[] betweenness;

  /** By node and lane, what neighbours see. */
  private final double[] held;

  /** By node and lane, what has been pushed to it at this level. */
  private final double[] pushed;

  /** By node, the lanes that have met it. */
  private final byte[] met;

  private final int[] unmet;
  private final int[] levelEnd;
  private final boolean[] scaled;
  private final double[] scale;
  private final double[] sum = new double[LANES];
  private final double[] ends = new double[LANES];

  /** The node, the lanes and the numbers by lane of each row. */
  private int[] node;

  private byte[] lanes;
  private double[] row;
  private int rows;
  private int levels;
  private int unmets;
  private double most;

  Sweep(Piece piece) {
    int nodes = piece.nodes();
    this.start = piece.start();
    this.target = piece.target();
    this.weight = piece.weight();
    this.copies = piece.copies();
    this.betweenness = new double[nodes];
    this.held = new double[LANES * nodes];
    this.pushed = new double[LANES * nodes];
    this.met = new byte[nodes];
    this.unmet = new int[nodes];
    this.levelEnd = new int[nodes + 2];
    this.scaled = new boolean[nodes + 2];
    this.scale = new double[LANES * (nodes + 2)];
    this.node = new int[2 * nodes + LANES];
    this.lanes = new byte[node.length];
    this.row = new double[LANES * node.length];
  }

  /** The betweenness of each copy by the searches so far, each pair from both its ends. */
  double[] betweenness() {
    return betweenness;
  }

  /**
   * Searches from one copy of each of up to eight nodes, and counts it for all its copies.
   *
   * @param first the first of them
   * @param to the one after the last
   */
  void from(int first, int to) {
    Arrays.fill(held, 0);
    out(first, to - first);
    Arrays.fill(held, 0);
    back();
  }

  private void out(int first, int count) {
    Arrays.fill(met, (byte) (ALL & -(1 << count)));
    Arrays.fill(ends, 0);
    Arrays.fill(row, 0, count * LANES, 0);
    for (int lane = 0; lane < count; lane++) {
      int source = first + lane;
      // One copy alone, whatever commit makes of it.
      node[lane] = source;
      lanes[lane] = (byte) (1 << lane);
      row[lane * LANES + lane] = 1 / copies[source];
      ends[lane] = weight[source];
    }
    rows = count;
    levels = 0;
    unmets = -1;
    int from = 0;
    most = 1;
    int links = commit(0);
    while (from < rows) {
      int to = rows;
      reserve();
      most = 0;
      if (links <= target.length / FEW) {
        push(from, to);
      } else {
        pull();
      }
      links = commit(to);
      from = to;
    }
    levels--;
  }

  /** Room for a row of every node. */
  private void reserve() {
    int wanted = rows + met.length;
    if (wanted > node.length) {
      int length = wanted + wanted / 2;
      node = Arrays.copyOf(node, length);
      lanes = Arrays.copyOf(lanes, length);
      row = Arrays.copyOf(row, LANES * length);
    }
  }

  private void push(int from, int to) {
    int found = to;
    for (int r = from; r < to; r++) {
      int v = node[r];
      for (int lane = 0; lane < LANES; lane++) {
        sum[lane] = row[r * LANES + lane] * copies[v];
      }
      int mine = lanes[r];
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        int w = target[slot];
        if ((mine & ~met[w]) != 0) {
          if (isNothing(w)) {
            node[found++] = w;
          }
          int at = w * LANES;
          for (int lane = 0; lane < LANES; lane++) {
            pushed[at + lane] += sum[lane];
          }
        }
      }
    }
    for (int i = to; i < found; i++) {
      int w = node[i];
      System.arraycopy(pushed, w * LANES, sum, 0, LANES);
      Arrays.fill(pushed, w * LANES, w * LANES + LANES, 0);
      add(w);
    }
  }

  private boolean isNothing(int w) {
    double all = 0;
    for (int lane = 0; lane < LANES; lane++) {
      all += pushed[w * LANES + lane];
    }
    return all == 0;
  }

  private void pull() {
    if (unmets < 0) {
      unmets = met.length;
      Arrays.setAll(unmet, v -> v);
    }
    int still = 0;
    for (int i = 0; i < unmets; i++) {
      int w = unmet[i];
      if ((met[w] & ALL) != ALL) {
        unmet[still++] = w;
        around(w);
        add(w);
      }
    }
    unmets = still;
  }

  /** Adds up what a node's neighbours hold, lane by lane. */
  private void around(int v) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int end = start[v + 1];
    for (int slot = start[v]; slot < end; slot++) {
      int at = target[slot] * LANES;
      s0 += held[at];
      s1 += held[at + 1];
      s2 += held[at + 2];
      s3 += held[at + 3];
      s4 += held[at + 4];
      s5 += held[at + 5];
      s6 += held[at + 6];
      s7 += held[at + 7];
    }
    sum[0] = s0;
    sum[1] = s1;
    sum[2] = s2;
    sum[3] = s3;
    sum[4] = s4;
    sum[5] = s5;
    sum[6] = s6;
    sum[7] = s7;
  }

  /** Adds a row for the lanes that meet a node by that sum for the first time, if there are any. */
  private void add(int w) {
    int found = 0;
    for (int lane = 0; lane < LANES; lane++) {
      // No number is below 0: all but 0 have a bit, and minus that is negative.
      found |= (int) (-Double.doubleToRawLongBits(sum[lane]) >>> 63) << lane;
    }
    found &= ~met[w];
    if (found != 0) {
      node[rows] = w;
      lanes[rows] = (byte) found;
      double all = 0;
      for (int lane = 0; lane < LANES; lane++) {
        double paths = sum[lane] * IN[found * LANES + lane];
        row[rows * LANES + lane] = paths;
        all += paths;
      }
      most = Math.max(most, all);
      rows++;
    }
  }

  /** Lets the nodes found hold what they found, and tells how many links they have. */
  private int commit(int from) {
    scaled[levels] = most > LARGE;
    if (scaled[levels]) {
      scale(from);
    }
    int links = 0;
    for (int r = from; r < rows; r++) {
      int w = node[r];
      met[w] |= lanes[r];
      links += start[w + 1] - start[w];
      double many = copies[w];
      for (int lane = 0; lane < LANES; lane++) {
        held[w * LANES + lane] += row[r * LANES + lane] * many;
      }
    }
    levelEnd[levels++] = rows;
    return links;
  }

  private void scale(int from) {
    for (int lane = 0; lane < LANES; lane++) {
      double greatest = 0;
      for (int r = from; r < rows; r++) {
        greatest = Math.max(greatest, row[r * LANES + lane]);
      }
      double factor = greatest > LARGE ? 1 / greatest : 1;
      scale[levels * LANES + lane] = factor;
      for (int r = from; r < rows && factor < 1; r++) {
        if (((lanes[r] >> lane) & 1) != 0) {
          row[r * LANES + lane] = Math.max(LEAST, row[r * LANES + lane] * factor);
        }
      }
    }
  }

  /** Goes back from the farthest level to the first, and hands on what lies behind each node. */
  private void back() {
    for (int level = levels - 1; level > 0; level--) {
      int from = levelEnd[level - 1];
      int to = levelEnd[level];
      for (int r = from; r < to; r++) {
        around(node[r]);
        behind(r);
      }
      if (scaled[level]) {
        for (int i = from * LANES; i < to * LANES; i++) {
          row[i] *= scale[level * LANES + i % LANES];
        }
      }
      for (int r = from; r < to; r++) {
        int at = node[r] * LANES;
        for (int lane = 0; lane < LANES; lane++) {
          held[at + lane] += row[r * LANES + lane];
        }
      }
    }
  }

  /** Counts what lies behind a row's node by that sum, and puts what it hands on into the row. */
  private void behind(int r) {
    int v = node[r];
    int in = (lanes[r] & ALL) * LANES;
    double each = weight[v];
    double many = copies[v];
    double all = 0;
    for (int lane = 0; lane < LANES; lane++) {
      double paths = row[r * LANES + lane];
      double passing = sum[lane] * paths;
      all += ends[lane] * passing;
      double one = IN[in + lane];
      row[r * LANES + lane] = one * (each + many * passing) / (paths + (1 - one));
    }
    betweenness[v] += all;
  }
}
