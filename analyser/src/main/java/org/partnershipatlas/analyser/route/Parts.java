package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * The parts of a graph within which a route can go on: nodes that may be passed, joined by steps
 * that count anywhere. A node that may not be passed is a part by itself. Found once, in O(n + m)
 * time; routes between two parts need not be sought.
 */
final class Parts {
  private final CoordinationGraph graph;
  private final Footing footing;
  private final int[] of;
  private final List<int[]> members = new ArrayList<>();
  private final Map<Integer, List<Id<Group>>> open = new ConcurrentHashMap<>();

  Parts(CoordinationGraph graph, Footing footing) {
    this.graph = graph;
    this.footing = footing;
    this.of = new int[graph.size()];
    Arrays.fill(of, -1);
    int[] waiting = new int[graph.size()];
    for (int first = 0; first < of.length; first++) {
      if (of[first] < 0) {
        members.add(Arrays.copyOf(waiting, fill(first, members.size(), waiting)));
      }
    }
  }

  private int fill(int first, int part, int[] waiting) {
    of[first] = part;
    waiting[0] = first;
    int size = 1;
    Csr csr = graph.csr();
    for (int next = 0; next < size && graph.passable(waiting[next]); next++) {
      int at = waiting[next];
      for (int slot = csr.start(at); slot < csr.end(at); slot++) {
        int to = csr.target(slot);
        if (of[to] < 0 && graph.passable(to) && footing.anywhere(csr.edge(slot))) {
          of[to] = part;
          waiting[size++] = to;
        }
      }
    }
    return size;
  }

  /** The parts into which a step can lead from a node, its own among them. */
  TreeSet<Integer> around(int node) {
    TreeSet<Integer> around = new TreeSet<>(List.of(of[node]));
    Csr csr = graph.csr();
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      if (!graph.passable(node) && footing.anywhere(csr.edge(slot))) {
        around.add(of[csr.target(slot)]);
      }
    }
    return around;
  }

  /** The nodes of a part, where they may be passed. */
  int[] passable(int part) {
    int[] nodes = members.get(part);
    return graph.passable(nodes[0]) ? nodes : new int[0];
  }

  /**
   * What is kept of each part: its groups that are not settled. A part may be most of a network.
   */
  Map<Integer, List<Id<Group>>> open() {
    return open;
  }

  /** Whether surely no route leads from any of the one to any of the others. */
  boolean apart(List<Landing> ones, List<Landing> others) {
    TreeSet<Integer> reached = new TreeSet<>();
    ones.forEach(landing -> reached.addAll(around(landing.node())));
    return others.stream()
        .noneMatch(landing -> around(landing.node()).stream().anyMatch(reached::contains));
  }
}
