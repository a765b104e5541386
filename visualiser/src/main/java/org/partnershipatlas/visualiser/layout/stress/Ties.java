package org.partnershipatlas.visualiser.layout.stress;

import java.util.Arrays;

/**
 * A simple undirected graph on int arrays: the neighbours of node {@code v} stand in ascending
 * order in the slots {@code start(v)} to {@code end(v)}. Loops and repeated pairs are left out, as
 * they move nothing.
 */
public final class Ties {
  private final int[] start;
  private final int[] other;

  private Ties(int[] start, int[] other) {
    this.start = start;
    this.other = other;
  }

  /** The graph of the pairs {@code one[e]}–{@code two[e]} on the nodes 0 to {@code nodes} − 1. */
  public static Ties of(int nodes, int[] one, int[] two) {
    long[] both = new long[2 * one.length];
    int count = 0;
    for (int e = 0; e < one.length; e++) {
      if (one[e] != two[e]) {
        both[count++] = (long) one[e] << 32 | two[e];
        both[count++] = (long) two[e] << 32 | one[e];
      }
    }
    long[] sorted = Arrays.copyOf(both, count);
    Arrays.sort(sorted);
    int[] start = new int[nodes + 1];
    int[] other = new int[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        other[kept++] = (int) sorted[i];
        start[(int) (sorted[i] >> 32) + 1]++;
      }
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
    }
    return new Ties(start, Arrays.copyOf(other, kept));
  }

  public int nodes() {
    return start.length - 1;
  }

  /** How many pairs are tied. */
  public int pairs() {
    return other.length / 2;
  }

  public int start(int node) {
    return start[node];
  }

  public int end(int node) {
    return start[node + 1];
  }

  /** The neighbour in a slot. */
  public int at(int slot) {
    return other[slot];
  }

  /** How many neighbours a node has. */
  public int degree(int node) {
    return start[node + 1] - start[node];
  }

  /**
   * How many ties each node is away from one, by breadth-first search; −1 where there is no way.
   *
   * @param distance filled with the answer; as long as there are nodes
   * @param queue room for the search; as long as there are nodes, its start is the order of visits
   * @return how many nodes were reached
   */
  public int distances(int from, int[] distance, int[] queue) {
    Arrays.fill(distance, -1);
    distance[from] = 0;
    queue[0] = from;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      for (int slot = start[v]; slot < start[v + 1]; slot++) {
        int w = other[slot];
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          queue[reached++] = w;
        }
      }
    }
    return reached;
  }

  /** The graph of some nodes only; node {@code i} of it is {@code nodes[i]} here. */
  Ties part(int[] nodes) {
    int[] number = new int[nodes()];
    Arrays.fill(number, -1);
    int slots = 0;
    for (int i = 0; i < nodes.length; i++) {
      number[nodes[i]] = i;
      slots += degree(nodes[i]);
    }
    int[] one = new int[slots];
    int[] two = new int[slots];
    int count = 0;
    for (int i = 0; i < nodes.length; i++) {
      for (int slot = start[nodes[i]]; slot < start[nodes[i] + 1]; slot++) {
        int w = number[other[slot]];
        if (w > i) {
          one[count] = i;
          two[count++] = w;
        }
      }
    }
    return of(nodes.length, Arrays.copyOf(one, count), Arrays.copyOf(two, count));
  }
}
