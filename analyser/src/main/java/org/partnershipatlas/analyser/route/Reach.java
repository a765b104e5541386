package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The cheapest ways from every node to one end: Dijkstra's algorithm backwards from that end over
 * keys of cost and number of steps, in O(m log n) time. One reach serves any number of starts with
 * the same themes.
 *
 * <p>Passing through a node adds what the ground says; the end itself is never passed through, so
 * it adds nothing, and nor does the start. Of equally cheap and long ways the one whose nodes come
 * first by name, read from the start, is taken.
 */
final class Reach {
  private final Ground ground;
  private final Bans bans;
  private final int end;
  private final long[] keys;
  private final Map<Integer, Landing> landings = new HashMap<>();

  /** The ways from all nodes. */
  Reach(Ground ground, int end, List<Landing> landings, Bans bans) {
    this(ground, end, landings, bans, -1, Integer.MAX_VALUE);
  }

  /**
   * The ways from one node only, or from all if it is less than 0, unless they cost more than that
   * many half-steps.
   */
  Reach(Ground ground, int end, List<Landing> landings, Bans bans, int from, int most) {
    this.ground = ground;
    this.bans = bans;
    this.end = end;
    this.keys = new long[ground.graph().size()];
    Arrays.fill(keys, Keys.UNREACHED);
    KeyHeap heap = new KeyHeap();
    for (Landing landing : landings) {
      if (bans.allow(landing)) {
        this.landings.put(landing.node(), landing);
        offer(heap, landing.node(), landing.key());
      }
    }
    while (!heap.isEmpty() && Keys.halfSteps(heap.leastKey()) <= most) {
      long key = heap.leastKey();
      int node = heap.poll();
      if (node == from) {
        break; // whatever its way leads through has a lower key, and is settled
      }
      if (key == keys[node] && passable(node)) {
        spread(heap, node, key);
      }
    }
  }

  private void spread(KeyHeap heap, int node, long key) {
    Csr csr = ground.graph().csr();
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      int edge = csr.edge(slot);
      if (ground.footing().anywhere(edge) && bans.allowEdge(edge)) {
        offer(heap, csr.target(slot), step(key, node, edge));
      }
    }
  }

  private void offer(KeyHeap heap, int node, long key) {
    if (key < keys[node] && bans.allowNode(node)) {
      keys[node] = key;
      heap.add(key, node);
    }
  }

  /** The key of a node from which an edge leads to another node with that key. */
  private long step(long key, int node, int edge) {
    return key + Keys.of(ground.footing().cost(edge) + passing(node), 1);
  }

  private int passing(int node) {
    return node == end ? 0 : ground.passing()[node];
  }

  private boolean passable(int node) {
    return passing(node) >= 0;
  }

  /** The cheapest way from a start, through one of its landings. */
  Optional<Way> from(int start, List<Landing> starts) {
    long best = Keys.UNREACHED;
    Landing first = null;
    for (Landing landing : starts) {
      int node = landing.node();
      if (keys[node] == Keys.UNREACHED || !bans.allow(landing)) {
        continue;
      }
      int passing = node == start ? 0 : passing(node);
      if (passing >= 0 && landing.key() + keys[node] + Keys.of(passing, 0) < best) {
        best = landing.key() + keys[node] + Keys.of(passing, 0);
        first = landing;
      }
    }
    return first == null ? Optional.empty() : Optional.of(walk(first));
  }

  private Way walk(Landing first) {
    List<Integer> edges = new ArrayList<>();
    int at = first.node();
    Landing last = landings.get(at);
    while (last == null || last.key() != keys[at]) {
      int edge = next(at);
      edges.add(edge);
      at = ground.graph().csr().other(edge, at);
      last = landings.get(at);
    }
    return Way.of(ground, first, edges, last);
  }

  private int next(int at) {
    int slot = leading(at, keys[at], bans);
    if (slot < 0) {
      throw new IllegalStateException("A reached node has no next one.");
    }
    return ground.graph().csr().edge(slot);
  }

  // Slots are in the order of names, so that the first that fits is the one to take.
  private int leading(int at, long key, Bans without) {
    Csr csr = ground.graph().csr();
    for (int slot = csr.start(at); slot < csr.end(at); slot++) {
      if (over(slot, without) == key) {
        return slot;
      }
    }
    return -1;
  }

  /** The key of going on by a slot. */
  private long over(int slot, Bans without) {
    Csr csr = ground.graph().csr();
    int edge = csr.edge(slot);
    int to = csr.target(slot);
    boolean leads =
        keys[to] != Keys.UNREACHED
            && ground.footing().anywhere(edge)
            && without.allowEdge(edge)
            && passable(to);
    return leads ? step(keys[to], to, edge) : Keys.UNREACHED;
  }

  /**
   * No way from a node that does without more than this reach did has a lower key; unreached if
   * there is none.
   */
  long least(int at, Bans without) {
    Csr csr = ground.graph().csr();
    Landing last = landings.get(at);
    long least = last != null && without.allow(last) ? last.key() : Keys.UNREACHED;
    for (int slot = csr.start(at); slot < csr.end(at); slot++) {
      if (without.allowNode(csr.target(slot))) {
        least = Math.min(least, over(slot, without));
      }
    }
    return least;
  }

  /**
   * The cheapest way from a node that does without more than this reach did, if that can be told
   * without another search: the first way of the least key, where it happens to do without.
   *
   * @param least its {@link #least}
   */
  Optional<Way> straight(int at, long least, Bans without) {
    Csr csr = ground.graph().csr();
    List<Integer> edges = new ArrayList<>();
    int node = at;
    long key = least;
    while (true) {
      Landing last = landings.get(node);
      if (last != null && last.key() == key && (node != at || without.allow(last))) {
        Landing self = new Landing(at, at, 0, List.of());
        return without.allow(last)
            ? Optional.of(Way.of(ground, self, edges, last))
            : Optional.empty();
      }
      int slot = leading(node, key, without);
      if (slot < 0 || csr.target(slot) == at || !without.allowNode(csr.target(slot))) {
        return Optional.empty();
      }
      edges.add(csr.edge(slot));
      node = csr.target(slot);
      key = keys[node];
    }
  }
}
