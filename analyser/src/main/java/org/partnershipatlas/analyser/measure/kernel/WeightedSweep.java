package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;
import org.partnershipatlas.analyser.graph.Csr;

/** One search at a time by Dijkstra, on a binary heap, and its share of betweenness. */
final class WeightedSweep {
  private static final double ALIKE = 1e-11;

  private final int[] start;
  private final int[] target;
  private final double[] length;
  private final double[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final int[] order;
  private final int[] heap;
  private final int[] place;
  private final DistanceTotals totals;
  private final boolean even;
  private int waiting;
  private int served;
  private int found;

  WeightedSweep(Csr csr, double[] lengthBySlot, boolean even) {
    this.even = even;
    int nodes = csr.nodes();
    this.start = csr.rows()[0];
    this.target = csr.rows()[1];
    this.length = lengthBySlot;
    this.distance = new double[nodes];
    this.paths = new double[nodes];
    this.dependency = new double[nodes];
    this.order = new int[nodes];
    this.heap = new int[nodes];
    this.place = new int[nodes];
    this.totals = new DistanceTotals(nodes);
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
  }

  /** Searches from a source, and adds up what it finds. */
  void from(int source) {
    found = 0;
    waiting = 0;
    served = 0;
    distance[source] = 0;
    paths[source] = 1;
    push(source);
    while (waiting > 0) {
      int v = pop();
      order[found++] = v;
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        relax(v, target[slot], distance[v] + length[slot]);
      }
    }
    for (int i = found - 1; i > 0; i--) {
      int w = order[i];
      gather(w);
      totals.add(w, distance[w]);
    }
    clear();
  }

  private void relax(int v, int w, double far) {
    double known = distance[w];
    if (far < known * (1 - ALIKE) || known == Double.POSITIVE_INFINITY) {
      distance[w] = far;
      paths[w] = paths[v];
      if (known == Double.POSITIVE_INFINITY) {
        push(w);
      } else {
        rise(place[w]);
      }
    } else if (alike(far, known)) {
      paths[w] += paths[v];
    }
  }

  private static boolean alike(double far, double known) {
    return Math.abs(far - known) <= ALIKE * known;
  }

  private void gather(int w) {
    double share = (1 + dependency[w]) / paths[w];
    for (int slot = start[w]; slot < start[w + 1]; slot++) {
      int v = target[slot];
      if (alike(distance[v] + length[slot], distance[w])) {
        dependency[v] += paths[v] * share;
      }
    }
    totals.between(w, dependency[w]);
  }

  /** What all searches came to. */
  DistanceTotals totals() {
    return totals;
  }

  private void clear() {
    for (int i = 0; i < found; i++) {
      int v = order[i];
      distance[v] = Double.POSITIVE_INFINITY;
      paths[v] = 0;
      dependency[v] = 0;
    }
  }

  // Where all lengths are one, who came first is nearest, and the heap is a queue.
  private void push(int v) {
    if (even) {
      heap[served + waiting++] = v;
      return;
    }
    heap[waiting] = v;
    place[v] = waiting;
    rise(waiting++);
  }

  private void rise(int from) {
    int at = from;
    int v = heap[at];
    while (at > 0 && before(v, heap[(at - 1) / 2])) {
      set(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    set(at, v);
  }

  private int pop() {
    if (even) {
      waiting--;
      return heap[served++];
    }
    int first = heap[0];
    int v = heap[--waiting];
    int at = 0;
    while (2 * at + 1 < waiting) {
      int child = 2 * at + 1;
      if (child + 1 < waiting && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], v)) {
        break;
      }
      set(at, heap[child]);
      at = child;
    }
    if (waiting > 0) {
      set(at, v);
    }
    return first;
  }

  private void set(int at, int v) {
    heap[at] = v;
    place[v] = at;
  }

  // Equal distances by number, so that the order is the same whatever came before.
  private boolean before(int one, int other) {
    return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
  }
}
