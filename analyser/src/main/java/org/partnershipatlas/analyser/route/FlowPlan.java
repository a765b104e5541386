package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * The network of arcs in which routes flow, for one footing. Node {@code v} is two halves: {@code
 * 2v} where it is entered and {@code 2v + 1} where it is left, with one unit between them for a
 * holder, any number for a group, and none where no route may pass. Arc {@code a} and its return
 * {@code a ^ 1} are a pair. Immutable; flows run on it in {@link Flow}.
 */
final class FlowPlan {
  /** More than any number of routes. */
  static final int ANY = 1 << 28;

  private final int[] start;
  private final int[] arcs;
  private final int[] target;
  private final int[] capacity;
  private final boolean[] holder;
  private final Map<Integer, List<Integer>> gated;

  private FlowPlan(
      int nodes,
      int[] from,
      int[] target,
      int[] capacity,
      boolean[] holder,
      Map<Integer, List<Integer>> gated) {
    this.gated = gated;
    this.target = target;
    this.capacity = capacity;
    this.holder = holder;
    this.start = new int[2 * nodes + 1];
    for (int tail : from) {
      start[tail + 1]++;
    }
    for (int half = 0; half < 2 * nodes; half++) {
      start[half + 1] += start[half];
    }
    this.arcs = new int[from.length];
    int[] next = Arrays.copyOf(start, 2 * nodes);
    for (int arc = 0; arc < from.length; arc++) {
      arcs[next[from[arc]]++] = arc;
    }
  }

  /** Routes of which no two share a holder, each formal link being one. */
  static FlowPlan ofRoutes(CoordinationGraph graph, Footing footing) {
    Maker maker = new Maker(graph, graph.csr().edges());
    for (int edge = 0; edge < graph.csr().edges(); edge++) {
      if (footing.anywhere(edge)) {
        maker.edge(graph.csr().tail(edge), graph.csr().head(edge), 1);
      }
    }
    return maker.make();
  }

  /**
   * What people can cut: links that rest on nobody carry any number, and one that rests on holders
   * is a way past each of them, so that it is gone when all of them are.
   */
  static FlowPlan ofPeople(CoordinationGraph graph, Footing footing) {
    int carried = graph.edges().stream().mapToInt(edge -> edge.carriers().size()).sum();
    Maker maker = new Maker(graph, graph.csr().edges() + 2 * carried);
    Csr csr = graph.csr();
    for (int number = 0; number < csr.edges(); number++) {
      if (!footing.anywhere(number)) {
        continue;
      }
      Edge edge = graph.edges().get(number);
      if (edge.carriers().isEmpty()) {
        maker.edge(csr.tail(number), csr.head(number), ANY);
      }
      for (Id<?> carrier : edge.carriers()) {
        int node = graph.find(carrier).orElseThrow();
        maker.past(csr.tail(number), node, csr.head(number));
        maker.past(csr.head(number), node, csr.tail(number));
      }
    }
    return maker.make();
  }

  /** Paths of which no two share a node, in any graph. */
  static FlowPlan ofNodes(Csr graph) {
    Maker maker = new Maker(graph.nodes(), graph.edges());
    for (int node = 0; node < graph.nodes(); node++) {
      maker.node(node, true, true);
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      maker.edge(graph.tail(edge), graph.head(edge), 1);
    }
    return maker.make();
  }

  /** The same between the ends of links that rest on nobody, past no holder. */
  static boolean restsOnNobody(Edge edge) {
    return edge.carriers().isEmpty() && edge.kind().formal();
  }

  int halves() {
    return start.length - 1;
  }

  int arcs() {
    return arcs.length;
  }

  int start(int half) {
    return start[half];
  }

  int end(int half) {
    return start[half + 1];
  }

  int arc(int slot) {
    return arcs[slot];
  }

  int target(int arc) {
    return target[arc];
  }

  /** The arcs that are open only where a node that no route may pass is an end. */
  List<Integer> gated(int node) {
    return gated.getOrDefault(node, List.of());
  }

  int[] capacities() {
    return capacity.clone();
  }

  /** Whether a node is a person, a post or a holder who is not known. */
  boolean holder(int node) {
    return holder[node];
  }

  /** The arc between the two halves of a node. */
  static int within(int node) {
    return 2 * node;
  }

  /** Gathers arcs. */
  private static final class Maker {
    private final boolean[] holder;
    private final boolean[] passable;
    private final Map<Integer, List<Integer>> gated = new HashMap<>();
    private int[] from;
    private int[] target;
    private int[] capacity;
    private int size;

    Maker(int nodes, int edges) {
      int arcs = 2 * nodes + 4 * edges;
      this.from = new int[arcs];
      this.target = new int[arcs];
      this.capacity = new int[arcs];
      this.holder = new boolean[nodes];
      this.passable = new boolean[nodes];
    }

    Maker(CoordinationGraph graph, int edges) {
      this(graph.size(), edges);
      for (int node = 0; node < graph.size(); node++) {
        node(node, holds(graph.id(node).kind()), graph.passable(node));
      }
    }

    private static boolean holds(Kind kind) {
      return kind == Kind.PERSON || kind == Kind.POST || kind == Kind.TENURE;
    }

    /** The next node; they come in order, so that the arc within a node is known by its number. */
    void node(int node, boolean one, boolean open) {
      holder[node] = one;
      passable[node] = open;
      pair(2 * node, 2 * node + 1, one ? 1 : open ? ANY : 0);
    }

    /** From one end of a link to a holder on whom it rests; only where the other may be entered. */
    void past(int one, int holderNode, int other) {
      if (passable[other]) {
        edge(one, holderNode, ANY);
      } else {
        gated.computeIfAbsent(other, o -> new ArrayList<>()).add(size);
        gated.computeIfAbsent(other, o -> new ArrayList<>()).add(size + 2);
        edge(one, holderNode, 0);
      }
    }

    void edge(int one, int other, int most) {
      pair(2 * one + 1, 2 * other, most);
      pair(2 * other + 1, 2 * one, most);
    }

    private void pair(int tail, int head, int most) {
      add(tail, head, most);
      add(head, tail, 0);
    }

    private void add(int tail, int head, int most) {
      from[size] = tail;
      target[size] = head;
      capacity[size++] = most;
    }

    FlowPlan make() {
      from = Arrays.copyOf(from, size);
      target = Arrays.copyOf(target, size);
      capacity = Arrays.copyOf(capacity, size);
      return new FlowPlan(holder.length, from, target, capacity, holder, gated);
    }
  }
}
