package org.partnershipatlas.analyser.measure.kernel;

import org.partnershipatlas.model.Progress;

/**
 * The second phase of {@link Leiden}: within each community every node begins alone, and such a
 * node may join a part of its community. Only nodes and parts that are well connected to the rest
 * of the community take part, so that each part is connected; among the parts where modularity does
 * not fall one is drawn, those with the greater gain far more likely.
 */
final class Refinement {
  private static final int CHECK = 0x3FF;

  /** The paper's θ, over the mean weight of an edge. */
  private static final double RANDOMNESS = 0.01;

  /** The logarithm of a chance too small to be drawn. */
  private static final double NEVER = -40;

  private final Level level;
  private final int[] community;
  private final double perStrength;
  private final double heat;
  private final double[] communityStrength;
  private final int[] part;
  private final int[] size;
  private final double[] strength;
  // By part, the weight between it and the rest of its community.
  private final double[] outward;
  private final double[] joined;
  private final int[] near;
  private final double[] chance;
  private int count;

  /**
   * @param perStrength the resolution over the graph's whole strength
   * @param unit the mean weight of an edge of the first graph
   */
  Refinement(Level level, int[] community, double perStrength, double unit) {
    int nodes = level.nodes();
    this.level = level;
    this.community = community;
    this.perStrength = perStrength;
    this.heat = RANDOMNESS * unit;
    this.communityStrength = new double[nodes];
    this.part = new int[nodes];
    this.size = new int[nodes];
    this.strength = level.strength().clone();
    this.outward = new double[nodes];
    this.joined = new double[nodes];
    this.near = new int[nodes];
    this.chance = new double[nodes];
    for (int v = 0; v < nodes; v++) {
      part[v] = v;
      size[v] = 1;
      communityStrength[community[v]] += strength[v];
      for (int slot = level.start()[v]; slot < level.start()[v + 1]; slot++) {
        if (community[level.target()[slot]] == community[v]) {
          outward[v] += level.weight()[slot];
        }
      }
    }
  }

  /** By node, its part; numbered from 0 in the order of their first nodes. */
  int[] run(Dice dice, Progress progress) {
    int[] order = dice.order(level.nodes());
    for (int i = 0; i < order.length; i++) {
      if ((i & CHECK) == 0) {
        progress.check();
      }
      int v = order[i];
      if (part[v] == v && size[v] == 1 && wellConnected(v, v)) {
        join(v, dice);
      }
    }
    int[] number = new int[level.nodes()];
    for (int v = 0; v < number.length; v++) {
      if (number[part[v]] == 0) {
        number[part[v]] = ++count;
      }
    }
    for (int v = 0; v < number.length; v++) {
      part[v] = number[part[v]] - 1;
    }
    return part;
  }

  /** How many parts there are after the run. */
  int count() {
    return count;
  }

  private boolean wellConnected(int p, int member) {
    double rest = communityStrength[community[member]] - strength[p];
    return outward[p] >= perStrength * strength[p] * rest;
  }

  private void join(int v, Dice dice) {
    double own = outward[v];
    double weight = level.strength()[v];
    int found = gather(v);
    int drawn = draw(found, weight * perStrength, v, dice);
    if (drawn >= 0) {
      size[v] = 0;
      size[drawn]++;
      strength[drawn] += weight;
      outward[drawn] += own - 2 * joined[drawn];
      part[v] = drawn;
    }
    for (int i = 0; i < found; i++) {
      joined[near[i]] = 0;
    }
  }

  private int gather(int v) {
    int[] target = level.target();
    int found = 0;
    for (int slot = level.start()[v], end = level.start()[v + 1]; slot < end; slot++) {
      int u = target[slot];
      if (community[u] == community[v]) {
        int p = part[u];
        if (joined[p] == 0) {
          near[found++] = p;
        }
        joined[p] += level.weight()[slot];
      }
    }
    return found;
  }

  /** Draws one of the parts near a node, or −1 if there is none to draw. */
  private int draw(int found, double share, int v, Dice dice) {
    double most = -1;
    for (int i = 0; i < found; i++) {
      int p = near[i];
      chance[i] = wellConnected(p, v) ? joined[p] - share * strength[p] : -1;
      most = Math.max(most, chance[i]);
    }
    if (most < 0) {
      return -1;
    }
    double sum = 0;
    for (int i = 0; i < found; i++) {
      double colder = (chance[i] - most) / heat;
      chance[i] = chance[i] < 0 || colder < NEVER ? 0 : Math.exp(colder);
      sum += chance[i];
    }
    double at = dice.share() * sum;
    int drawn = -1;
    for (int i = 0; i < found && (drawn < 0 || at >= 0); i++) {
      if (chance[i] > 0) {
        drawn = near[i];
        at -= chance[i];
      }
    }
    return drawn;
  }
}
