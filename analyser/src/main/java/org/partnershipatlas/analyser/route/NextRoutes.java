package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * The cheapest loopless ways from a start to an end, in order (Yen, 1971): each further one leaves
 * an earlier one at some node and is cheapest among those that do. Ways that differ only in which
 * of several parallel edges they use are one.
 */
final class NextRoutes {
  private final Ground ground;
  private final List<Landing> starts;
  private final List<Landing> ends;
  private final List<Way> taken = new ArrayList<>();
  private final TreeSet<Way> waiting;

  NextRoutes(Ground ground, List<Landing> starts, List<Landing> ends) {
    this.ground = ground;
    this.starts = starts;
    this.ends = ends;
    this.waiting =
        new TreeSet<>(
            Comparator.<Way>comparingInt(way -> way.halfSteps(ground)).thenComparing(Way.ORDER));
  }

  /** Up to that many ways, the cheapest first. */
  List<Way> list(int most) {
    spur(-1, Optional.empty());
    while (taken.size() < most && !waiting.isEmpty()) {
      Way next = waiting.pollFirst();
      taken.add(next);
      if (taken.size() < most) {
        spur(-1, Optional.of(next));
        for (int place = next.first(); place <= next.last(); place++) {
          spur(place, Optional.of(next));
        }
      }
    }
    return List.copyOf(taken);
  }

  /** Seeks the cheapest way that follows a taken one up to a place and then no taken one. */
  private void spur(int place, Optional<Way> of) {
    List<Integer> root = of.map(way -> root(way, place)).orElse(List.of());
    BitSet nodes = new BitSet();
    root.stream().limit(Math.max(0, root.size() - 1L)).forEach(nodes::set);
    BitSet edges = new BitSet();
    BitSet lasts = new BitSet();
    BitSet firsts = new BitSet();
    for (Way way : taken) {
      if (root.isEmpty()) {
        firsts.set(way.nodes().get(way.first()));
      } else if (root(way, place).equals(root)) {
        leave(way, place, edges, lasts);
      }
    }
    int end = ends.get(0).end();
    Reach reach = new Reach(ground, end, ends, new Bans(nodes, edges, lasts));
    if (root.isEmpty()) {
      List<Landing> open = starts.stream().filter(s -> !firsts.get(s.node())).toList();
      reach.from(starts.get(0).end(), open).ifPresent(this::offer);
      return;
    }
    int at = root.get(root.size() - 1);
    Way taken = of.orElseThrow();
    Landing self = new Landing(at, at, 0, List.of());
    reach.from(at, List.of(self)).ifPresent(tail -> offer(joined(taken, place, tail)));
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

  private void offer(Way way) {
    if (way.loopless()) {
      waiting.add(way);
    }
  }
}
