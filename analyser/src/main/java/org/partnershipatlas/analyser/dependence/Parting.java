package org.partnershipatlas.analyser.dependence;

import java.util.Arrays;

/**
 * What falls apart in a trial. From the ends of every joint that changed a search spreads, each in
 * turn by one node; searches that meet become one. Whatever is left in the end of a part of the
 * base reaches one of these ends, so as soon as all searches in it but one have run dry, the dry
 * ones are the pieces that came off, and the last is the rest, however large. The work is that of
 * the small pieces and of the ways on which searches meet, not that of the network.
 *
 * <p>Parts that a deputy who steps in joins count as one from the start. For one thread.
 */
final class Parting {
  private final Standing standing;
  private final Joints joints;

  private final int[] stamp;
  private final int[] owner;
  private final int[] nextNode;
  private final int[] nextMember;
  private int round;

  // By search: the head and tail of its queue, its members, and into which it has gone.
  private int[] first = new int[16];
  private int[] last = new int[16];
  private int[] member = new int[16];
  private int[] lastMember = new int[16];
  private int[] into = new int[16];
  private boolean[] dry = new boolean[16];
  private int[] active = new int[16];
  private int searches;

  // By part of the base: into which it has gone, and how many searches run in it.
  private final int[] whole;
  private final int[] running;
  private final int[] touched;
  private int touches;

  Parting(Standing standing) {
    this.standing = standing;
    this.joints = standing.joints();
    int nodes = joints.nodes();
    this.stamp = new int[nodes];
    this.owner = new int[nodes];
    this.nextNode = new int[nodes];
    this.nextMember = new int[nodes];
    this.whole = new int[nodes];
    Arrays.setAll(whole, i -> i);
    this.running = new int[nodes];
    this.touched = new int[nodes];
  }

  /** Searches in the trial that the standing is in. */
  void search() {
    round++;
    searches = 0;
    for (int i = 0; i < touches; i++) {
      whole[touched[i]] = touched[i];
      running[touched[i]] = 0;
    }
    touches = 0;
    joinParts();
    for (int i = 0; i < standing.changes(); i++) {
      int edge = standing.changed(i);
      if (joints.isStep(edge)) {
        begin(joints.tail(edge));
        begin(joints.head(edge));
      }
    }
    for (int c = 0; c < searches; c++) {
      running[whole(standing.part(member[c]))]++;
      active[c] = c;
    }
    spread();
  }

  private void joinParts() {
    for (int i = 0; i < standing.changes(); i++) {
      int edge = standing.changed(i);
      if (joints.isStep(edge)) {
        int one = standing.part(joints.tail(edge));
        int other = standing.part(joints.head(edge));
        touch(one);
        touch(other);
        if (standing.holds(edge) && one >= 0 && other >= 0) {
          whole[Math.max(whole(one), whole(other))] = Math.min(whole(one), whole(other));
        }
      }
    }
  }

  private void touch(int part) {
    if (part >= 0 && running[part] == 0) {
      running[part] = -1;
      touched[touches++] = part;
    }
  }

  private void begin(int node) {
    if (!joints.passable(node) || stamp[node] == round) {
      return;
    }
    if (searches == first.length) {
      grow();
    }
    int search = searches++;
    stamp[node] = round;
    owner[node] = search;
    nextNode[node] = -1;
    nextMember[node] = -1;
    first[search] = node;
    last[search] = node;
    member[search] = node;
    lastMember[search] = node;
    into[search] = search;
    dry[search] = false;
  }

  private void grow() {
    int size = 2 * first.length;
    first = Arrays.copyOf(first, size);
    last = Arrays.copyOf(last, size);
    member = Arrays.copyOf(member, size);
    lastMember = Arrays.copyOf(lastMember, size);
    into = Arrays.copyOf(into, size);
    dry = Arrays.copyOf(dry, size);
    active = Arrays.copyOf(active, size);
  }

  private void spread() {
    for (int i = 0; i < touches; i++) {
      // A part that was only marked has no search in it, or as many as were counted above -1.
      running[touched[i]]++;
    }
    int left = searches;
    while (left > 0) {
      int kept = 0;
      for (int i = 0; i < left; i++) {
        int search = active[i];
        if (into[search] == search && step(search)) {
          active[kept++] = search;
        }
      }
      left = kept;
    }
  }

  /** Takes one node of a search on; false where it need not go on. */
  private boolean step(int search) {
    int of = whole(standing.part(member[search]));
    if (running[of] <= 1) {
      return false;
    }
    int at = first[search];
    if (at < 0) {
      dry[search] = true;
      running[of]--;
      return false;
    }
    first[search] = nextNode[at];
    for (int slot = joints.steps().start(at); slot < joints.steps().end(at); slot++) {
      int next = joints.steps().target(slot);
      if (standing.holds(joints.step(joints.steps().edge(slot))) && joints.passable(next)) {
        meet(search, next, of);
      }
    }
    return true;
  }

  private void meet(int search, int node, int of) {
    if (stamp[node] != round) {
      stamp[node] = round;
      owner[node] = search;
      nextNode[node] = -1;
      nextMember[node] = -1;
      if (first[search] < 0) {
        first[search] = node;
      } else {
        nextNode[last[search]] = node;
      }
      last[search] = node;
      nextMember[lastMember[search]] = node;
      lastMember[search] = node;
      return;
    }
    int other = into(owner[node]);
    if (other != search) {
      into[other] = search;
      running[of]--;
      if (first[other] >= 0) {
        if (first[search] < 0) {
          first[search] = first[other];
        } else {
          nextNode[last[search]] = first[other];
        }
        last[search] = last[other];
      }
      nextMember[lastMember[search]] = member[other];
      lastMember[search] = lastMember[other];
    }
  }

  private int into(int search) {
    int at = search;
    while (into[at] != at) {
      into[at] = into[into[at]];
      at = into[at];
    }
    return at;
  }

  private int whole(int part) {
    int at = part;
    while (whole[at] != at) {
      at = whole[at];
    }
    return at;
  }

  /** In which piece a node is now: less than 0 for one that came off, else the rest of a part. */
  int label(int node) {
    if (stamp[node] == round) {
      int search = into(owner[node]);
      if (dry[search]) {
        return -1 - search;
      }
    }
    return whole(standing.part(node));
  }

  int searches() {
    return searches;
  }

  /** Whether a search is a piece that came off. */
  boolean cameOff(int search) {
    return into[search] == search && dry[search];
  }

  /** The first node of a piece. */
  int firstOf(int search) {
    return member[search];
  }

  /** The next node of the same piece; −1 after the last. */
  int nextOf(int node) {
    return nextMember[node];
  }

  /** How many pairs of groups are in one part no more. */
  long pairsParted() {
    long before = 0;
    long[] left = new long[touches];
    for (int i = 0; i < touches; i++) {
      before += pairs(standing.groups(touched[i]));
      left[index(whole(touched[i]))] += standing.groups(touched[i]);
    }
    long after = 0;
    for (int search = 0; search < searches; search++) {
      if (cameOff(search)) {
        long groups = 0;
        for (int node = member[search]; node >= 0; node = nextMember[node]) {
          groups += joints.isGroup(node) ? 1 : 0;
        }
        after += pairs(groups);
        left[index(whole(standing.part(member[search])))] -= groups;
      }
    }
    for (long groups : left) {
      after += pairs(groups);
    }
    return before - after;
  }

  private int index(int part) {
    for (int i = 0; i < touches; i++) {
      if (touched[i] == part) {
        return i;
      }
    }
    throw new IllegalStateException("A part that no joint touches.");
  }

  private static long pairs(long groups) {
    return groups * (groups - 1) / 2;
  }
}
