package org.partnershipatlas.analyser.route;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Kind;

/**
 * The greatest number of routes of which no two share a person, post or other holder: a maximum
 * flow by shortest augmenting paths (Edmonds and Karp, 1972), in O(routes · edges). Groups may be
 * shared; each formal link is one route on paper. Each holder is two nodes with one unit between
 * them.
 *
 * <p>Node {@code v} is {@code 2v} where it is entered and {@code 2v + 1} where it is left.
 */
final class DisjointRoutes {
  private static final int UNSEEN = -2;
  private static final int SOURCE = -1;

  private final Ground ground;
  private final Csr csr;

  /** The unit on each edge: 1 from tail to head, −1 the other way, 0 none. */
  private final byte[] onEdge;

  private final boolean[] throughNode;

  /** Which ways from a start ({@code 2v}) and to an end ({@code 2v + 1}) are taken. */
  private final boolean[] used;

  private final int[] from;
  private final int[] via;
  private final int[] queue;

  DisjointRoutes(Ground ground) {
    this.ground = ground;
    this.csr = ground.graph().csr();
    this.onEdge = new byte[csr.edges()];
    this.throughNode = new boolean[csr.nodes()];
    this.used = new boolean[2 * csr.nodes()];
    this.from = new int[2 * csr.nodes()];
    this.via = new int[2 * csr.nodes()];
    this.queue = new int[2 * csr.nodes()];
  }

  /** How many there are between a start and an end. */
  int count(List<Landing> starts, List<Landing> ends) {
    Arrays.fill(onEdge, (byte) 0);
    Arrays.fill(throughNode, false);
    Arrays.fill(used, false);
    int count = 0;
    while (count < csr.nodes() && augment(starts, ends)) {
      count++;
    }
    return count;
  }

  private boolean single(int node) {
    Kind kind = ground.graph().id(node).kind();
    return kind == Kind.PERSON || kind == Kind.POST || kind == Kind.TENURE;
  }

  private boolean augment(List<Landing> starts, List<Landing> ends) {
    Arrays.fill(from, UNSEEN);
    int tail = 0;
    int end = ends.get(0).end();
    for (Landing start : starts) {
      int node = start.node();
      boolean self = start.edges().isEmpty();
      boolean open = self || (!used[2 * node] && (node == end || ground.passing()[node] >= 0));
      int entry = self ? 2 * node + 1 : 2 * node;
      if (open && from[entry] == UNSEEN) {
        from[entry] = SOURCE;
        via[entry] = self ? SOURCE : UNSEEN;
        queue[tail++] = entry;
      }
    }
    int start = starts.get(0).end();
    for (int head = 0; head < tail; head++) {
      int at = queue[head];
      for (Landing goal : ends) {
        if (reached(goal, at)) {
          take(at, goal);
          return true;
        }
      }
      tail = spread(at, tail, start, end);
    }
    return false;
  }

  private boolean reached(Landing goal, int at) {
    boolean self = goal.edges().isEmpty();
    return goal.node() == at >> 1 && (self || ((at & 1) == 1 && !used[2 * goal.node() + 1]));
  }

  private int spread(int at, int filled, int start, int end) {
    int tail = filled;
    int node = at >> 1;
    boolean leaving = (at & 1) == 1;
    boolean one = single(node) && node != start && node != end;
    // Between the two halves of a node.
    if (!leaving && (!one || !throughNode[node]) && ground.passing()[node] >= 0 && node != end) {
      tail = visit(2 * node + 1, at, UNSEEN, tail);
    }
    if (leaving && (!one || throughNode[node]) && node != start) {
      tail = visit(2 * node, at, UNSEEN, tail);
    }
    for (int slot = csr.start(node); slot < csr.end(node); slot++) {
      int edge = csr.edge(slot);
      if (ground.footing().anywhere(edge)) {
        int next = csr.target(slot);
        int direction = csr.tail(edge) == node ? 1 : -1;
        // Out of a left half over a free edge, or back along an edge that brought a unit in.
        if (leaving && onEdge[edge] == 0) {
          tail = visit(2 * next, at, edge, tail);
        } else if (!leaving && onEdge[edge] == -direction) {
          tail = visit(2 * next + 1, at, edge, tail);
        }
      }
    }
    return tail;
  }

  private int visit(int half, int at, int edge, int tail) {
    if (from[half] != UNSEEN) {
      return tail;
    }
    from[half] = at;
    via[half] = edge;
    queue[tail] = half;
    return tail + 1;
  }

  private void take(int last, Landing goal) {
    if (!goal.edges().isEmpty()) {
      used[2 * goal.node() + 1] = true;
    }
    int at = last;
    while (from[at] != SOURCE) {
      int before = from[at];
      int edge = via[at];
      if (edge >= 0) {
        int direction = csr.tail(edge) == before >> 1 ? 1 : -1;
        onEdge[edge] += (byte) direction;
      } else {
        throughNode[at >> 1] = (at & 1) == 1;
      }
      at = before;
    }
    if (via[at] == UNSEEN) {
      used[at] = true;
    }
  }
}
