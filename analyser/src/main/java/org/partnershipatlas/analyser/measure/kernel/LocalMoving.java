package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.model.Progress;

/**
 * The first phase of {@link Leiden}: nodes wait in a queue, each moves to the community where
 * modularity gains most, and its neighbours elsewhere wait again.
 */
final class LocalMoving {
  private static final int CHECK = 0x3FF;

  /** Less than this share of a node's strength is no gain but rounding. */
  private static final double ROUNDING = 1e-12;

  private final Level level;
  private final int[] community;
  private final double perStrength;
  private final double[] strengthOf;
  private final int[] sizeOf;
  private final double[] joined;
  private final int[] near;
  private final int[] unused;
  private int unusedCount;

  /**
   * @param community by node, below the number of nodes; changed in place
   * @param perStrength the resolution over the graph's whole strength
   */
  LocalMoving(Level level, int[] community, double perStrength) {
    int nodes = level.nodes();
    this.level = level;
    this.community = community;
    this.perStrength = perStrength;
    this.strengthOf = new double[nodes];
    this.sizeOf = new int[nodes];
    this.joined = new double[nodes];
    this.near = new int[nodes];
    this.unused = new int[nodes];
    for (int v = 0; v < nodes; v++) {
      strengthOf[community[v]] += level.strength()[v];
      sizeOf[community[v]]++;
    }
    for (int c = nodes - 1; c >= 0; c--) {
      if (sizeOf[c] == 0) {
        unused[unusedCount++] = c;
      }
    }
  }

  /** Moves nodes until none gains by moving. */
  void run(Dice dice, Progress progress) {
    int nodes = level.nodes();
    int[] queue = dice.order(nodes);
    boolean[] waiting = new boolean[nodes];
    Arrays.fill(waiting, true);
    int head = 0;
    int length = nodes;
    for (int done = 0; length > 0; done++) {
      if ((done & CHECK) == 0) {
        progress.check();
      }
      int v = queue[head];
      head = head + 1 == nodes ? 0 : head + 1;
      length--;
      waiting[v] = false;
      int best = best(v);
      if (best != community[v]) {
        move(v, best);
        for (int slot = level.start()[v]; slot < level.start()[v + 1]; slot++) {
          int u = level.target()[slot];
          if (!waiting[u] && community[u] != best) {
            waiting[u] = true;
            int end = head + length++;
            queue[end >= nodes ? end - nodes : end] = u;
          }
        }
      }
    }
  }

  /** The community in which a node adds most to modularity; its own where none adds more. */
  private int best(int v) {
    int[] target = level.target();
    double[] weight = level.weight();
    int found = 0;
    for (int slot = level.start()[v], end = level.start()[v + 1]; slot < end; slot++) {
      int c = community[target[slot]];
      if (joined[c] == 0) {
        near[found++] = c;
      }
      joined[c] += weight[slot];
    }
    int own = community[v];
    double strength = level.strength()[v];
    double share = strength * perStrength;
    int best = own;
    double most = joined[own] - share * (strengthOf[own] - strength) + ROUNDING * strength;
    for (int i = 0; i < found; i++) {
      int c = near[i];
      double gain = joined[c] - share * strengthOf[c];
      joined[c] = 0;
      if (gain > most && c != own) {
        most = gain;
        best = c;
      }
    }
    return most < 0 && sizeOf[own] > 1 ? unused[unusedCount - 1] : best;
  }

  private void move(int v, int to) {
    int own = community[v];
    double strength = level.strength()[v];
    strengthOf[own] -= strength;
    strengthOf[to] += strength;
    if (sizeOf[to]++ == 0) {
      unusedCount--;
    }
    if (--sizeOf[own] == 0) {
      strengthOf[own] = 0;
      unused[unusedCount++] = own;
    }
    community[v] = to;
  }
}
