package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which pairs of groups of two tiers are joined no more in a trial. A group is joined to whatever
 * is in a part with it, or with a holder who speaks for it; one that no route may pass, to what it
 * is next to. For one thread.
 */
final class TierCuts {
  private final Standing standing;
  private final Joints joints;
  private final Parting parting;
  private final int[] lower;
  private final int[] upper;
  private final int[][] ofNode;
  private final boolean[] joined;
  private final int[] seen;
  private int round;

  TierCuts(Standing standing, Parting parting, int[] lower, int[] upper) {
    this.standing = standing;
    this.joints = standing.joints();
    this.parting = parting;
    this.lower = lower;
    this.upper = upper;
    List<List<Integer>> pairs = new ArrayList<>();
    for (int node = 0; node < joints.nodes(); node++) {
      pairs.add(List.of());
    }
    for (int p = 0; p < lower.length; p++) {
      for (int node : new int[] {lower[p], upper[p]}) {
        if (pairs.get(node).isEmpty()) {
          pairs.set(node, new ArrayList<>());
        }
        pairs.get(node).add(p);
      }
    }
    this.ofNode =
        pairs.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.joined = new boolean[lower.length];
    this.seen = new int[lower.length];
    base();
  }

  /** Looks at the base anew. */
  void base() {
    parting.search();
    for (int p = 0; p < joined.length; p++) {
      joined[p] = isJoined(p);
    }
  }

  /** Whether a pair is joined in the base. */
  boolean joined(int pair) {
    return joined[pair];
  }

  /** The pairs that the trial cuts, after {@link Parting#search}. */
  int[] list() {
    round++;
    List<Integer> cut = new ArrayList<>();
    for (int i = 0; i < standing.changes(); i++) {
      look(joints.tail(standing.changed(i)), cut);
      look(joints.head(standing.changed(i)), cut);
    }
    for (int search = 0; search < parting.searches(); search++) {
      if (parting.cameOff(search)) {
        for (int node = parting.firstOf(search); node >= 0; node = parting.nextOf(node)) {
          around(node, cut);
        }
      }
    }
    return cut.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** A node that came off: itself, the groups that it speaks for, and councils next to it. */
  private void around(int node, List<Integer> cut) {
    look(node, cut);
    for (int slot = joints.voices().start(node); slot < joints.voices().end(node); slot++) {
      look(joints.voices().target(slot), cut);
    }
    for (int slot = joints.steps().start(node); slot < joints.steps().end(node); slot++) {
      if (!joints.passable(joints.steps().target(slot))) {
        look(joints.steps().target(slot), cut);
      }
    }
  }

  private void look(int node, List<Integer> cut) {
    for (int pair : ofNode[node]) {
      if (seen[pair] != round) {
        seen[pair] = round;
        if (joined[pair] && !isJoined(pair)) {
          cut.add(pair);
        }
      }
    }
  }

  private boolean isJoined(int pair) {
    int[] one = labels(lower[pair]);
    int[] other = labels(upper[pair]);
    for (int label : one) {
      for (int same : other) {
        if (label == same) {
          return true;
        }
      }
    }
    return !joints.passable(lower[pair])
        && !joints.passable(upper[pair])
        && nextTo(lower[pair], upper[pair]);
  }

  private int[] labels(int group) {
    if (joints.passable(group) && joints.voices().start(group) == joints.voices().end(group)) {
      return new int[] {parting.label(group)};
    }
    int[] labels = new int[1 + joints.voices().degree(group) + joints.steps().degree(group)];
    int size = 0;
    if (joints.passable(group)) {
      labels[size++] = parting.label(group);
    } else {
      for (int slot = joints.steps().start(group); slot < joints.steps().end(group); slot++) {
        int next = joints.steps().target(slot);
        if (standing.holds(joints.step(joints.steps().edge(slot))) && joints.passable(next)) {
          labels[size++] = parting.label(next);
        }
      }
    }
    for (int slot = joints.voices().start(group); slot < joints.voices().end(group); slot++) {
      if (standing.holds(joints.voice(joints.voices().edge(slot)))) {
        labels[size++] = parting.label(joints.voices().target(slot));
      }
    }
    return Arrays.stream(labels, 0, size).distinct().toArray();
  }

  private boolean nextTo(int one, int other) {
    for (int slot = joints.steps().start(one); slot < joints.steps().end(one); slot++) {
      if (joints.steps().target(slot) == other
          && standing.holds(joints.step(joints.steps().edge(slot)))) {
        return true;
      }
    }
    return false;
  }
}
