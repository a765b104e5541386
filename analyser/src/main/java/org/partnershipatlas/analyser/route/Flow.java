package org.partnershipatlas.analyser.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The greatest number of routes that flow at once from one end to another: a maximum flow by
 * shortest augmenting ways (Edmonds and Karp, 1972), in O(routes · arcs), each sought from both
 * ends at a time (Pohl, 1971), the side with less to look at first. A side that runs dry ends the
 * search, so that where few can leave an end the rest of the network is never looked at.
 *
 * <p>For one thread; a question undoes what the one before changed.
 */
final class Flow {
  private static final int NONE = -1;

  private final FlowPlan plan;
  private final int[] left;
  private int[] changed = new int[256];
  private int changes;

  private int[] gates = new int[0];
  private int[] gateLeft = new int[0];
  private int[] goalLeft;
  private int[] goals = new int[0];

  private final int[] forward;
  private final int[] backward;
  private final int[] by;
  private final int[] to;
  private final int[] ahead;
  private final int[] behind;
  private int round;
  private boolean unbounded;

  Flow(FlowPlan plan) {
    this.plan = plan;
    this.left = plan.capacities();
    this.goalLeft = new int[plan.halves()];
    this.forward = new int[plan.halves()];
    this.backward = new int[plan.halves()];
    this.by = new int[plan.halves()];
    this.to = new int[plan.halves()];
    this.ahead = new int[plan.halves()];
    this.behind = new int[plan.halves()];
  }

  /**
   * How many routes there are.
   *
   * @param perWay how many may go one way from or to an end that is not the end itself
   * @param shut nodes that may not be passed
   * @return less than 0 where there is no bound
   */
  int most(List<Landing> starts, List<Landing> ends, int perWay, BitSet shut) {
    undo();
    shut.stream().forEach(node -> set(FlowPlan.within(node), 0));
    open(starts, ends, perWay);
    int count = 0;
    while (augment()) {
      if (unbounded) {
        return NONE;
      }
      count++;
    }
    return count;
  }

  private void undo() {
    for (int i = 0; i < changes; i += 2) {
      // The oldest value of an arc is the one that was written first, and is restored last.
      int at = changes - 2 - i;
      left[changed[at]] = changed[at + 1];
    }
    changes = 0;
    for (int goal : goals) {
      goalLeft[goal] = 0;
    }
  }

  private void set(int arc, int value) {
    if (changes + 2 > changed.length) {
      changed = Arrays.copyOf(changed, 2 * changed.length);
    }
    changed[changes++] = arc;
    changed[changes++] = left[arc];
    left[arc] = value;
  }

  private void open(List<Landing> starts, List<Landing> ends, int perWay) {
    int start = starts.get(0).end();
    int end = ends.get(0).end();
    // An end that is a holder is not cut by its own leaving.
    for (int node : new int[] {start, end}) {
      if (plan.holder(node)) {
        set(FlowPlan.within(node), FlowPlan.ANY);
      }
      plan.gated(node).forEach(arc -> set(arc, FlowPlan.ANY));
    }
    gates = starts.stream().mapToInt(s -> 2 * s.node() + (s.edges().isEmpty() ? 1 : 0)).toArray();
    gateLeft = starts.stream().mapToInt(s -> s.edges().isEmpty() ? FlowPlan.ANY : perWay).toArray();
    goals = ends.stream().mapToInt(e -> 2 * e.node() + (e.edges().isEmpty() ? 0 : 1)).toArray();
    for (Landing landing : ends) {
      boolean self = landing.edges().isEmpty();
      goalLeft[2 * landing.node() + (self ? 0 : 1)] = self ? FlowPlan.ANY : perWay;
    }
  }

  private boolean augment() {
    round++;
    int aheadEnd = 0;
    int behindEnd = 0;
    int met = NONE;
    for (int i = 0; i < gates.length; i++) {
      if (gateLeft[i] > 0 && forward[gates[i]] != round) {
        forward[gates[i]] = round;
        by[gates[i]] = -2 - i;
        ahead[aheadEnd++] = gates[i];
      }
    }
    for (int goal : goals) {
      if (goalLeft[goal] > 0 && backward[goal] != round) {
        backward[goal] = round;
        to[goal] = NONE;
        behind[behindEnd++] = goal;
        met = forward[goal] == round && met == NONE ? goal : met;
      }
    }
    int aheadAt = 0;
    int behindAt = 0;
    while (met == NONE && aheadAt < aheadEnd && behindAt < behindEnd) {
      if (aheadEnd - aheadAt <= behindEnd - behindAt) {
        int level = aheadEnd;
        while (met == NONE && aheadAt < level) {
          int at = ahead[aheadAt++];
          for (int slot = plan.start(at); slot < plan.end(at); slot++) {
            int arc = plan.arc(slot);
            int next = plan.target(arc);
            if (left[arc] > 0 && forward[next] != round) {
              forward[next] = round;
              by[next] = arc;
              ahead[aheadEnd++] = next;
              met = backward[next] == round && met == NONE ? next : met;
            }
          }
        }
      } else {
        int level = behindEnd;
        while (met == NONE && behindAt < level) {
          int at = behind[behindAt++];
          for (int slot = plan.start(at); slot < plan.end(at); slot++) {
            int arc = plan.arc(slot);
            int next = plan.target(arc);
            if (left[arc ^ 1] > 0 && backward[next] != round) {
              backward[next] = round;
              to[next] = arc ^ 1;
              behind[behindEnd++] = next;
              met = forward[next] == round && met == NONE ? next : met;
            }
          }
        }
      }
    }
    if (met == NONE) {
      return false;
    }
    take(met);
    return true;
  }

  private void take(int met) {
    int least = FlowPlan.ANY;
    int at = met;
    while (by[at] >= 0) {
      least = Math.min(least, left[by[at]]);
      push(by[at]);
      at = plan.target(by[at] ^ 1);
    }
    int gate = -2 - by[at];
    least = Math.min(least, gateLeft[gate]);
    gateLeft[gate] -= gateLeft[gate] == FlowPlan.ANY ? 0 : 1;
    at = met;
    while (to[at] != NONE) {
      least = Math.min(least, left[to[at]]);
      int arc = to[at];
      push(arc);
      at = plan.target(arc);
    }
    least = Math.min(least, goalLeft[at]);
    goalLeft[at] -= goalLeft[at] == FlowPlan.ANY ? 0 : 1;
    // A way on which nothing bounds how many may go is a way that no number of routes fills.
    unbounded = least >= FlowPlan.ANY / 2;
  }

  private void push(int arc) {
    set(arc, left[arc] - 1);
    set(arc ^ 1, left[arc ^ 1] + 1);
  }

  /** The holders through whom a route goes. */
  BitSet used(int nodes) {
    BitSet used = new BitSet();
    for (int node = 0; node < nodes; node++) {
      if (plan.holder(node) && left[FlowPlan.within(node) ^ 1] == 1) {
        used.set(node);
      }
    }
    return used;
  }

  /** After {@link #most}: the nodes nearest the start that everything goes through. */
  int[] cut() {
    round++;
    int tail = 0;
    for (int i = 0; i < gates.length; i++) {
      if (gateLeft[i] > 0 && forward[gates[i]] != round) {
        forward[gates[i]] = round;
        ahead[tail++] = gates[i];
      }
    }
    for (int head = 0; head < tail; head++) {
      int at = ahead[head];
      for (int slot = plan.start(at); slot < plan.end(at); slot++) {
        int arc = plan.arc(slot);
        int next = plan.target(arc);
        if (left[arc] > 0 && forward[next] != round) {
          forward[next] = round;
          ahead[tail++] = next;
        }
      }
    }
    return Arrays.stream(ahead, 0, tail)
        .filter(half -> (half & 1) == 0 && plan.holder(half >> 1) && forward[half + 1] != round)
        .map(half -> half >> 1)
        .sorted()
        .toArray();
  }
}
