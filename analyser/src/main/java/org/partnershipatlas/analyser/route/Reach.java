package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The cheapest ways from every node to one end: Dijkstra's algorithm backwards from that end over
 * keys of cost and number of steps, in O(m log n) time. It goes only as far as a start asks: what
 * is found stays for the next one, so that one reach serves any number of starts with the same
 * themes.
 *
 * <p>Passing through a node adds what the ground says; the end itself is never passed through, so
 * it adds nothing, and nor does the start. Of equally cheap and long ways the one whose nodes come
 * first by name, read from the start, is taken.
 */
final class Reach {
  private final Ground ground;
  private final Bans bans;
  private final int end;
  private final int most;
  private final NodeKeys keys = new NodeKeys();
  private final KeyHeap heap = new KeyHeap();
  private final Map<Integer, Landing> landings = new HashMap<>();

  /** The ways to an end, whatever they cost. */
  Reach(Ground ground, int end, List<Landing> landings, Bans bans) {
    this(ground, end, landings, bans, Integer.MAX_VALUE);
  }

  /** The ways that cost no more than that many half-steps. */
  Reach(Ground ground, int end, List<Landing> landings, Bans bans, int most) {
    this.most = most;
    this.ground = ground;
    this.bans = bans;
    this.end = end;
    for (Landing landing : landings) {
      if (bans.allow(landing)) {
        this.landings.put(landing.node(), landing);
        offer(landing.node(), landing.key());
      }
    }
  }

  /**
   * Goes on until nothing that is still open can come to a start as cheaply as what is known: then
   * the least known is the least there is, and every start that is as cheap is known too.
   */
  private void search(int start, List<Landing> starts) {
    long least = starts.stream().mapToLong(Landing::key).min().orElse(0);
    long known = least(start, starts);
    while (goesOn() && heap.leastKey() + least <= known) {
      settle(starts.size());
      known = least(start, starts);
    }
  }

  private boolean goesOn() {
    return !heap.isEmpty() && Keys.halfSteps(heap.leastKey()) <= most;
  }

  /** Settles so many nodes; as many as it takes to look at what they are sought for. */
  private void settle(int nodes) {
    for (int i = 0; i < nodes && goesOn(); i++) {
      long key = heap.leastKey();
      int node = heap.poll();
      if (key == keys.get(node) && passable(node)) {
        spread(node, key);
      }
    }
  }

  private long least(int start, List<Landing> starts) {
    return starts.stream()
        .mapToLong(landing -> through(start, landing))
        .min()
        .orElse(Keys.UNREACHED);
  }

  /** The key of the way from a start through one of its landings, as far as it is known. */
  private long through(int start, Landing landing) {
    int node = landing.node();
    long key = keys.get(node);
    int passing = node == start ? 0 : passing(node);
    boolean goes = key != Keys.UNREACHED && passing >= 0 && bans.allow(landing);
    return goes ? landing.key() + key + Keys.of(passing, 0) : Keys.UNREACHED;
  }

  private void spread(int node, long key) {
    Csr csr = ground.graph().csr();
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      int edge = csr.edge(slot);
      if (ground.footing().anywhere(edge) && bans.allowEdge(edge)) {
        offer(csr.target(slot), step(key, node, edge));
      }
    }
  }

  private void offer(int node, long key) {
    if (key < keys.get(node) && bans.allowNode(node)) {
      keys.put(node, key);
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
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    search(start, starts);
    long best = Keys.UNREACHED;
    Landing first = null;
    for (Landing landing : starts) {
      long key = through(start, landing);
      if (key < best) {
        best = key;
        first = landing;
      }
    }
    return first == null || Keys.halfSteps(best) > most
        ? Optional.empty()
        : Optional.of(walk(first));
  }

  private Way walk(Landing first) {
    List<Integer> edges = new ArrayList<>();
    int at = first.node();
    Landing last = landings.get(at);
    while (last == null || last.key() != keys.get(at)) {
      int edge = next(at);
      edges.add(edge);
      at = ground.graph().csr().other(edge, at);
      last = landings.get(at);
    }
    return Way.of(ground, first, edges, last);
  }

  private int next(int at) {
    int slot = leading(at, keys.get(at), bans);
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

  /** The key of going on by a slot, as far as it is known. */
  private long over(int slot, Bans without) {
    Csr csr = ground.graph().csr();
    int edge = csr.edge(slot);
    int to = csr.target(slot);
    boolean leads = ground.footing().anywhere(edge) && without.allowEdge(edge) && passable(to);
    long key = leads ? keys.get(to) : Keys.UNREACHED;
    return key == Keys.UNREACHED ? key : step(key, to, edge);
  }

  /**
   * No way from a node that does without more than this reach did has a lower key; unreached if
   * there is none.
   */
  long least(int at, Bans without) {
    long known = known(at, without);
    while (goesOn() && heap.leastKey() < known) {
      settle(ground.graph().csr().degree(at));
      known = known(at, without);
    }
    return known;
  }

  private long known(int at, Bans without) {
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
      key = keys.get(node);
    }
  }
}
