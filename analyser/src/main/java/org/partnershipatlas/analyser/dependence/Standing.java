package org.partnershipatlas.analyser.dependence;

import java.util.Arrays;

/**
 * Which joints hold while some tenures have ended, and which part each node is in: the base. A
 * trial ends more tenures for a while, and takes that back. For one thread.
 */
final class Standing {
  private final Joints joints;
  private final Away away;
  private final boolean[] holds;
  private final int[] part;
  private final int[] groups;
  private int parts;

  private final int[] changed;
  private int changes;

  Standing(Joints joints, Roster roster) {
    this.joints = joints;
    this.away = new Away(roster);
    this.holds = new boolean[joints.edges()];
    this.part = new int[joints.nodes()];
    this.groups = new int[joints.nodes()];
    this.changed = new int[joints.edges()];
    for (int e = 0; e < holds.length; e++) {
      holds[e] = joints.holds(e, away);
    }
    label();
  }

  /** Ends tenures for good. */
  void leave(int[] tenures) {
    trial(tenures);
    changes = 0;
    label();
  }

  /** Ends tenures until {@link #back}; what becomes of the joints is in {@link #changed}. */
  void trial(int[] tenures) {
    for (int tenure : tenures) {
      away.set(tenure, true);
    }
    for (int tenure : tenures) {
      for (int edge : joints.ofSeat(away.roster().seatOf(tenure))) {
        boolean now = joints.holds(edge, away);
        if (now != holds[edge]) {
          changed[changes++] = edge;
          holds[edge] = now;
        }
      }
    }
  }

  /** Takes a trial back; {@code tenures} are those of it that had not ended before. */
  void back(int[] tenures) {
    for (int tenure : tenures) {
      away.set(tenure, false);
    }
    for (int i = 0; i < changes; i++) {
      holds[changed[i]] = !holds[changed[i]];
    }
    changes = 0;
  }

  /** Of those tenures the ones that have not ended. */
  int[] open(int[] tenures) {
    return Arrays.stream(tenures).filter(tenure -> !away.ended(tenure)).toArray();
  }

  int changes() {
    return changes;
  }

  int changed(int index) {
    return changed[index];
  }

  boolean holds(int edge) {
    return holds[edge];
  }

  Away away() {
    return away;
  }

  Joints joints() {
    return joints;
  }

  /** The part of a node in the base; −1 for one that no route may pass. */
  int part(int node) {
    return part[node];
  }

  /** How many groups that a route may pass a part of the base has. */
  int groups(int ofPart) {
    return groups[ofPart];
  }

  int parts() {
    return parts;
  }

  private void label() {
    Arrays.fill(part, -1);
    Arrays.fill(groups, 0);
    parts = 0;
    int[] queue = new int[part.length];
    for (int root = 0; root < part.length; root++) {
      if (part[root] < 0 && joints.passable(root)) {
        spread(root, queue);
        parts++;
      }
    }
  }

  private void spread(int root, int[] queue) {
    int tail = 0;
    queue[tail++] = root;
    part[root] = parts;
    for (int head = 0; head < tail; head++) {
      int at = queue[head];
      groups[parts] += joints.isGroup(at) ? 1 : 0;
      for (int slot = joints.steps().start(at); slot < joints.steps().end(at); slot++) {
        int next = joints.steps().target(slot);
        boolean goes =
            holds[joints.step(joints.steps().edge(slot))]
                && part[next] < 0
                && joints.passable(next);
        if (goes) {
          part[next] = parts;
          queue[tail++] = next;
        }
      }
    }
  }
}
