package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.ManySources;
import org.partnershipatlas.analyser.graph.StepGraph;
import org.partnershipatlas.analyser.route.ThemeReach;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Progress;

/**
 * The pairs of one set of themes: how far they are apart, and would be with one link more.
 *
 * <p>Costs are not negative, so that a cheapest route uses a new link once at most: with a link x–y
 * of cost c the pair l, u is apart by the least of what it was, {@code near(x, l) + c + near(y, u)}
 * and {@code near(y, l) + c + near(x, u)}, where {@code near(x, l)} is the cost from l to x and of
 * passing through x. Each gain is exact, and takes a few additions for each pair. When a link is
 * made, {@code near} is brought up to date likewise, from the costs from its two ends.
 */
final class ThemePairs {
  static final int UNREACHED = ManySources.UNREACHED;

  private final ThemeReach reach;
  private final int limit;
  private final List<Id<Group>> ends = new ArrayList<>();
  private final int[] nodes;
  private final int[] low;
  private final int[] up;
  private final int[] apart;

  /** Of each group that matters its place among the ends, or −1. */
  private final int[] endOf;

  /** {@code [group that matters][end]}; no more than what is unreached. */
  private final int[][] near;

  /** The least of each row of {@code near}. */
  private final int[] nearest;

  /**
   * Measures them.
   *
   * @param groups the groups that matter
   * @param nodes their nodes
   * @param limit the ceiling: what costs more counts as much, in half-steps
   */
  ThemePairs(
      ThemeReach reach,
      StepGraph steps,
      List<GroupPair> pairs,
      List<Id<Group>> groups,
      int[] nodes,
      int limit,
      Progress progress) {
    this.reach = reach;
    this.limit = limit;
    this.nodes = nodes;
    Map<Id<Group>, Integer> places = new LinkedHashMap<>();
    pairs.forEach(pair -> places.putIfAbsent(pair.lower(), places.size()));
    pairs.forEach(pair -> places.putIfAbsent(pair.upper(), places.size()));
    this.ends.addAll(places.keySet());
    this.low = pairs.stream().mapToInt(pair -> places.get(pair.lower())).toArray();
    this.up = pairs.stream().mapToInt(pair -> places.get(pair.upper())).toArray();
    this.endOf = groups.stream().mapToInt(group -> places.getOrDefault(group, -1)).toArray();
    int[] wanted = wanted(pairs);
    int[] rows = new int[steps.nodes()];
    for (int row = 0; row < wanted.length; row++) {
      rows[wanted[row]] = row;
    }
    int[][] far = reach.fromGroups(steps, ends, wanted, limit, progress);
    this.apart = new int[pairs.size()];
    for (int p = 0; p < apart.length; p++) {
      apart[p] = apart(pairs.get(p), low[p], far, rows);
    }
    this.near = new int[nodes.length][];
    this.nearest = new int[nodes.length];
    for (int x = 0; x < nodes.length; x++) {
      near[x] = far[rows[nodes[x]]].clone();
      for (int end = 0; end < near[x].length; end++) {
        near[x][end] = end == endOf[x] ? 0 : sum(near[x][end], passing(x));
      }
    }
    least();
  }

  /** The nodes to which distances are wanted, each once. */
  private int[] wanted(List<GroupPair> pairs) {
    IntStream ends =
        pairs.stream()
            .flatMap(pair -> reach.places(pair.upper()).stream())
            .mapToInt(ThemeReach.Place::node);
    return IntStream.concat(Arrays.stream(nodes), ends).distinct().toArray();
  }

  private int apart(GroupPair pair, int lower, int[][] far, int[] rows) {
    int best = UNREACHED;
    for (ThemeReach.Place place : reach.places(pair.upper())) {
      int row = rows[place.node()];
      int passing = place.halfSteps() == 0 ? 0 : Math.max(0, reach.passing(place.node()));
      best = Math.min(best, sum(far[row][lower], place.halfSteps() + passing));
    }
    return best > limit ? UNREACHED : best;
  }

  private int passing(int group) {
    int passing = reach.passing(nodes[group]);
    return passing < 0 ? UNREACHED : passing;
  }

  private static int sum(int one, int other) {
    return Math.min(UNREACHED, one + other);
  }

  private void least() {
    for (int x = 0; x < near.length; x++) {
      nearest[x] = Arrays.stream(near[x]).min().orElse(UNREACHED);
    }
  }

  int size() {
    return apart.length;
  }

  /** What a pair is apart, in half-steps; {@link #UNREACHED} beyond the limit. */
  int apart(int pair) {
    return apart[pair];
  }

  /** Whether a link may shorten anything here; where it may not, it does not. */
  private boolean concerns(NewLink link) {
    return nearest[link.one()] + nearest[link.other()] + link.halfSteps() <= limit
        || !link.voice().isEmpty();
  }

  /** What a link gains here. */
  Gain gain(NewLink link, int joinedAt) {
    if (!concerns(link)) {
      return Gain.NOTHING;
    }
    int[] then = with(link);
    int joined = 0;
    long fall = 0;
    for (int p = 0; p < then.length; p++) {
      if (then[p] < apart[p] && apart[p] > joinedAt) {
        joined += then[p] <= joinedAt ? 1 : 0;
        fall += Math.min(apart[p], limit) - Math.max(then[p], joinedAt);
      }
    }
    return new Gain(joined, fall);
  }

  /** What each pair would be apart with a link. */
  int[] with(NewLink link) {
    int[] then = apart.clone();
    if (nearest[link.one()] + nearest[link.other()] + link.halfSteps() <= limit) {
      int[] one = near[link.one()];
      int[] other = near[link.other()];
      for (int p = 0; p < then.length; p++) {
        int over = Math.min(one[low[p]] + other[up[p]], other[low[p]] + one[up[p]]);
        int cost = over + link.halfSteps();
        if (cost < then[p] && cost <= limit) {
          then[p] = cost;
        }
      }
    }
    link.voice().forEach(voice -> hear(link, voice, then));
    return then;
  }

  /** What whoever fills a seat shortens by speaking for ends of these pairs. */
  private void hear(NewLink link, NewLink.NewVoice voice, int[] then) {
    for (int p = 0; p < then.length; p++) {
      boolean lower = speaks(voice, low[p]);
      boolean upper = speaks(voice, up[p]);
      int cost = lower && upper ? 2 * voice.speaking() : UNREACHED;
      for (int on : voice.on()) {
        int out = voice.speaking() + voice.sitting();
        cost = lower ? Math.min(cost, out + nearWith(link, on, up[p])) : cost;
        cost = upper ? Math.min(cost, out + nearWith(link, on, low[p])) : cost;
      }
      if (cost < then[p] && cost <= limit) {
        then[p] = cost;
      }
    }
  }

  private boolean speaks(NewLink.NewVoice voice, int end) {
    for (int group : voice.groups()) {
      if (endOf[group] == end) {
        return true;
      }
    }
    return false;
  }

  /** What {@code near} is for one of the two groups of a link once it is made. */
  private int nearWith(NewLink link, int group, int end) {
    int across = group == link.one() ? link.other() : link.one();
    if (endOf[group] == end || (group != link.one() && group != link.other())) {
      return near[group][end];
    }
    return Math.min(near[group][end], near[across][end] + link.halfSteps() + passing(group));
  }

  /** Brings everything up to date after a link is made, which is not in the steps yet. */
  void make(NewLink link, StepGraph before, StepGraph after, Progress progress) {
    System.arraycopy(with(link), 0, apart, 0, apart.length);
    List<Integer> sources = List.of(nodes[link.one()], nodes[link.other()]);
    int[][] from = reach.fromNodes(before, sources, nodes, limit, progress);
    int[] one = near[link.one()].clone();
    int[] other = near[link.other()].clone();
    for (int x = 0; x < nodes.length; x++) {
      int fromOne = leave(link.one(), x, from[x][0]);
      int fromOther = leave(link.other(), x, from[x][1]);
      for (int end = 0; end < near[x].length; end++) {
        int over = Math.min(one[end] + fromOther, other[end] + fromOne) + link.halfSteps();
        near[x][end] = endOf[x] == end ? 0 : Math.min(near[x][end], over);
      }
    }
    for (NewLink.NewVoice voice : link.voice()) {
      for (int on : voice.on()) {
        int[][] onwards = reach.fromNodes(after, List.of(nodes[on]), nodes, limit, progress);
        for (int group : voice.groups()) {
          land(endOf[group], voice, on, onwards);
        }
      }
    }
    least();
  }

  private void land(int end, NewLink.NewVoice voice, int on, int[][] onwards) {
    if (end < 0) {
      return;
    }
    for (int x = 0; x < nodes.length; x++) {
      int cost = voice.speaking() + voice.sitting() + leave(on, x, onwards[x][0]);
      near[x][end] = endOf[x] == end ? 0 : Math.min(near[x][end], cost);
    }
  }

  /** The cost of passing through a group, going on to another and passing through that. */
  private int leave(int from, int to, int distance) {
    return from == to ? passing(to) : sum(sum(passing(from), distance), passing(to));
  }
}
