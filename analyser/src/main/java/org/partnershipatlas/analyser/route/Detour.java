package org.partnershipatlas.analyser.route;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * Whether any way at all, of whatever cost, leads from a start to an end without what is banned.
 */
final class Detour {
  private final Ground ground;
  private final Bans bans;
  private final BitSet goals = new BitSet();
  private final BitSet seen = new BitSet();
  private final Deque<Integer> waiting = new ArrayDeque<>();

  private Detour(Ground ground, Bans bans) {
    this.ground = ground;
    this.bans = bans;
  }

  static boolean exists(Ground ground, List<Landing> starts, List<Landing> ends, Bans bans) {
    Detour detour = new Detour(ground, bans);
    ends.stream().filter(bans::allow).forEach(landing -> detour.goals.set(landing.node()));
    int start = starts.get(0).end();
    int end = ends.get(0).end();
    starts.stream()
        .filter(bans::allow)
        .filter(landing -> landing.node() == start || detour.passable(landing.node(), end))
        .forEach(landing -> detour.visit(landing.node()));
    return detour.search(end);
  }

  private boolean search(int end) {
    while (!waiting.isEmpty()) {
      int at = waiting.removeFirst();
      if (goals.get(at)) {
        return true;
      }
      Csr csr = ground.graph().csr();
      for (int slot = csr.start(at); slot < csr.end(at); slot++) {
        int edge = csr.edge(slot);
        int next = csr.target(slot);
        boolean goes = ground.footing().anywhere(edge) && bans.allowEdge(edge);
        if (goes && bans.allowNode(next) && passable(next, end)) {
          visit(next);
        }
      }
    }
    return false;
  }

  private boolean passable(int node, int end) {
    return node == end || ground.passing()[node] >= 0;
  }

  private void visit(int node) {
    if (!seen.get(node)) {
      seen.set(node);
      waiting.add(node);
    }
  }
}
