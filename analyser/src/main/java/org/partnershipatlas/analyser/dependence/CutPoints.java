package org.partnershipatlas.analyser.dependence;

import java.util.Arrays;
import java.util.BitSet;
import org.partnershipatlas.analyser.graph.Csr;

/**
 * Components, cut points and bridges of an undirected graph (Hopcroft and Tarjan, 1973), in O(n +
 * m) time and without recursion, so that a path of a million nodes passes. A cut point is a node
 * whose leaving makes more components than there were; a bridge is an edge of which the same holds.
 * Of two parallel edges neither is a bridge; loops count for nothing.
 */
public final class CutPoints {
  private final Csr csr;
  private final int[] entered;
  private final int[] lowest;
  private final int[] component;
  private final int[] parentEdge;
  private final int[] slot;
  private final BitSet cut = new BitSet();
  private final BitSet bridges = new BitSet();
  private int clock;
  private int components;
  private int[] sizes = new int[0];

  private CutPoints(Csr csr) {
    this.csr = csr;
    int nodes = csr.nodes();
    this.entered = new int[nodes];
    this.lowest = new int[nodes];
    this.component = new int[nodes];
    this.parentEdge = new int[nodes];
    this.slot = new int[nodes];
    Arrays.fill(entered, -1);
  }

  /** Those of that graph. */
  public static CutPoints of(Csr csr) {
    CutPoints found = new CutPoints(csr);
    int[] stack = new int[csr.nodes()];
    for (int root = 0; root < csr.nodes(); root++) {
      if (found.entered[root] < 0) {
        found.walk(root, stack);
        found.components++;
      }
    }
    found.sizes = new int[found.components];
    Arrays.stream(found.component).forEach(of -> found.sizes[of]++);
    return found;
  }

  private void enter(int node, int edge) {
    entered[node] = clock;
    lowest[node] = clock++;
    component[node] = components;
    parentEdge[node] = edge;
    slot[node] = csr.start(node);
  }

  private void walk(int root, int[] stack) {
    int depth = 0;
    int rootChildren = 0;
    stack[0] = root;
    enter(root, -1);
    while (depth >= 0) {
      int node = stack[depth];
      if (slot[node] == csr.end(node)) {
        depth--;
        if (depth >= 0) {
          rootChildren += leave(node, stack[depth], root);
        }
        continue;
      }
      int at = slot[node]++;
      int next = csr.target(at);
      if (csr.edge(at) == parentEdge[node]) {
        continue;
      }
      if (entered[next] < 0) {
        enter(next, csr.edge(at));
        stack[++depth] = next;
      } else {
        lowest[node] = Math.min(lowest[node], entered[next]);
      }
    }
    cut.set(root, rootChildren > 1);
  }

  /** Goes back from a node to its parent; 1 if the parent is the root. */
  private int leave(int node, int parent, int root) {
    lowest[parent] = Math.min(lowest[parent], lowest[node]);
    if (lowest[node] > entered[parent]) {
      bridges.set(parentEdge[node]);
    }
    if (parent == root) {
      return 1;
    }
    if (lowest[node] >= entered[parent]) {
      cut.set(parent);
    }
    return 0;
  }

  /** How many components. */
  public int components() {
    return components;
  }

  /** The component of a node, numbered from 0 in the order of their first nodes. */
  public int component(int node) {
    return component[node];
  }

  /** Whether a node is a cut point. */
  public boolean isCutPoint(int node) {
    return cut.get(node);
  }

  /** The edges that are bridges, in the order of their numbers. */
  public int[] bridges() {
    return bridges.stream().toArray();
  }

  /** How many nodes the component of a node has. */
  public int sizeAround(int node) {
    return sizes[component[node]];
  }

  /** How many nodes each component has. */
  public int[] sizes() {
    return sizes.clone();
  }
}
