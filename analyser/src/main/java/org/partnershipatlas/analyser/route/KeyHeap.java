package org.partnershipatlas.analyser.route;

import java.util.Arrays;

/** A binary heap of nodes by key, the least key first and of equal keys the lower node. */
final class KeyHeap {
  private long[] keys = new long[64];
  private int[] nodes = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(long key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    int at = size++;
    while (at > 0 && before(key, node, (at - 1) / 2)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  long leastKey() {
    return keys[0];
  }

  /** Takes the first node out. */
  int poll() {
    int first = nodes[0];
    size--;
    long key = keys[size];
    int node = nodes[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(keys[child + 1], nodes[child + 1], child)) {
        child++;
      }
      if (!before(keys[child], nodes[child], key, node)) {
        break;
      }
      move(child, at);
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return first;
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    nodes[to] = nodes[from];
  }

  private boolean before(long key, int node, int other) {
    return before(key, node, keys[other], nodes[other]);
  }

  private static boolean before(long key, int node, long otherKey, int otherNode) {
    return key < otherKey || (key == otherKey && node < otherNode);
  }
}
