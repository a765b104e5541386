package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The cheapest loopless ways from a start to an end, in order (Yen, 1971): each further one leaves
 * an earlier one at some node and is cheapest among those that do. Ways that differ only in which
 * of several parallel edges they use are one.
 *
 * <p>A way is left only from where it left an earlier one itself, since what leaves it before was
 * sought with that one (Lawler, 1972). One search without anything banned gives the least that each
 * further way can cost, and often the way itself; what would cost more than the ways that are still
 * wanted is not sought.
 */
final class NextRoutes {
  private final Ground ground;
  private final List<Landing> starts;
  private final List<Landing> ends;
  private final Reach free;
  private final List<Way> taken = new ArrayList<>();
  private final TreeSet<Candidate> waiting = new TreeSet<>(Candidate.ORDER);
  private int wanted;

  /** A way, and the place at which it leaves an earlier one; −1 where it begins elsewhere. */
  private record Candidate(Way way, int halfSteps, int place) {
    static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::halfSteps).thenComparing(Candidate::way, Way.ORDER);
  }

  NextRoutes(Ground ground, List<Landing> starts, List<Landing> ends) {
    this.ground = ground;
    this.starts = starts;
    this.ends = ends;
    this.free = new Reach(ground, ends.get(0).end(), ends, Bans.none());
  }

  /** Up to that many ways, the cheapest first. */
  List<Way> list(int most) {
    wanted = most;
    begin();
    while (taken.size() < most && !waiting.isEmpty()) {
      Candidate next = waiting.pollFirst();
      taken.add(next.way());
      wanted = most - taken.size();
      if (wanted > 0) {
        if (next.place() < 0) {
          begin();
        }
        Way way = next.way();
        for (int place = Math.max(way.first(), next.place()); place <= way.last(); place++) {
          spur(place, way);
        }
      }
    }
    return List.copyOf(taken);
  }

  /** Seeks the cheapest way that begins by a landing from which no taken one went on. */
  private void begin() {
    BitSet used = new BitSet();
    taken.forEach(way -> used.set(way.nodes().get(way.first())));
    List<Landing> open = starts.stream().filter(s -> !used.get(s.node())).toList();
    free.from(starts.get(0).end(), open).ifPresent(way -> offer(way, -1));
  }

  /** Seeks the cheapest way that follows a taken one up to a place and then no taken one. */
  private void spur(int place, Way of) {
    List<Integer> root = root(of, place);
    int at = root.get(root.size() - 1);
    BitSet nodes = new BitSet();
    root.stream().limit(root.size() - 1L).forEach(nodes::set);
    BitSet edges = new BitSet();
    BitSet lasts = new BitSet();
    for (Way way : taken) {
      if (root(way, place).equals(root)) {
        leave(way, place, edges, lasts);
      }
    }
    Bans bans = new Bans(nodes, edges, lasts);
    long least = free.least(at, bans);
    int left = enough() - spent(of, place);
    if (least == Keys.UNREACHED || Keys.halfSteps(least) > left) {
      return;
    }
    free.straight(at, least, bans)
        .or(() -> search(at, bans, left))
        .ifPresent(tail -> offer(joined(of, place, tail), place));
  }

  private Optional<Way> search(int at, Bans bans, int left) {
    Landing self = new Landing(at, at, 0, List.of());
    return new Reach(ground, ends.get(0).end(), ends, bans, left).from(at, List.of(self));
  }

  /** What a way may cost to be among those still wanted, as far as is known. */
  private int enough() {
    if (waiting.size() < wanted) {
      return Integer.MAX_VALUE;
    }
    Iterator<Candidate> each = waiting.iterator();
    Candidate last = each.next();
    for (int i = 1; i < wanted; i++) {
      last = each.next();
    }
    return last.halfSteps();
  }

  /** What a way costs up to a place, passing through that included. */
  private int spent(Way way, int place) {
    int sum = 0;
    for (int i = 0; i < place; i++) {
      sum += ground.footing().cost(way.edges().get(i)) + way.passing(ground, i + 1);
    }
    return sum;
  }

  private static List<Integer> root(Way way, int place) {
    return place < way.first() || place > way.last()
        ? List.of()
        : way.nodes().subList(way.first(), place + 1);
  }

  private void leave(Way way, int place, BitSet edges, BitSet lasts) {
    int at = way.nodes().get(place);
    if (place == way.last()) {
      lasts.set(at);
      return;
    }
    int next = way.nodes().get(place + 1);
    Csr csr = ground.graph().csr();
    for (int slot = csr.start(at); slot < csr.end(at); slot++) {
      if (csr.target(slot) == next) {
        edges.set(csr.edge(slot));
      }
    }
  }

  private static Way joined(Way head, int place, Way tail) {
    List<Integer> nodes = new ArrayList<>(head.nodes().subList(0, place));
    nodes.addAll(tail.nodes());
    List<Integer> edges = new ArrayList<>(head.edges().subList(0, place));
    edges.addAll(tail.edges());
    return new Way(nodes, edges, head.first(), place + tail.last());
  }

  private void offer(Way way, int place) {
    if (way.loopless()) {
      waiting.add(new Candidate(way, way.halfSteps(ground), place));
    }
  }
}
