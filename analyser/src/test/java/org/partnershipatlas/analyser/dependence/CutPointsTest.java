package org.partnershipatlas.analyser.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.Csr;

class CutPointsTest {
  private static final int NODES = 16;

  static IntStream seeds() {
    return IntStream.range(0, 600);
  }

  /** Sparse, with loops and parallel edges now and then. */
  private static int[][] random(int seed) {
    Random random = new Random(seed);
    int edges = NODES / 2 + random.nextInt(NODES);
    return new int[][] {
      IntStream.range(0, edges).map(e -> random.nextInt(NODES)).toArray(),
      IntStream.range(0, edges).map(e -> random.nextInt(NODES)).toArray()
    };
  }

  private static int components(int[][] ends, int withoutNode, int withoutEdge) {
    BitSet seen = new BitSet();
    int count = 0;
    for (int root = 0; root < NODES; root++) {
      if (root != withoutNode && !seen.get(root)) {
        count++;
        Deque<Integer> waiting = new ArrayDeque<>(Arrays.asList(root));
        while (!waiting.isEmpty()) {
          int at = waiting.pop();
          if (!seen.get(at)) {
            seen.set(at);
            for (int e = 0; e < ends[0].length; e++) {
              int other = ends[0][e] == at ? ends[1][e] : ends[1][e] == at ? ends[0][e] : -1;
              if (e != withoutEdge && other >= 0 && other != withoutNode) {
                waiting.push(other);
              }
            }
          }
        }
      }
    }
    return count;
  }

  private static boolean cut(int[][] ends, int node, boolean fault) {
    boolean alone =
        IntStream.range(0, ends[0].length)
            .noneMatch(e -> ends[0][e] != ends[1][e] && (ends[0][e] == node || ends[1][e] == node));
    int before = components(ends, -1, -1);
    int after = components(ends, node, -1);
    return fault ? after >= before && !alone : after > before;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void removalSaysTheSame(int seed) {
    int[][] ends = random(seed);
    CutPoints found = CutPoints.of(Csr.of(NODES, ends[0], ends[1]));
    assertEquals(components(ends, -1, -1), found.components(), "seed " + seed);
    for (int v = 0; v < NODES; v++) {
      assertEquals(cut(ends, v, false), found.isCutPoint(v), "seed " + seed + ", node " + v);
    }
    int[] bridges =
        IntStream.range(0, ends[0].length)
            .filter(e -> components(ends, -1, e) > components(ends, -1, -1))
            .toArray();
    assertEquals(Arrays.toString(bridges), Arrays.toString(found.bridges()), "seed " + seed);
    assertEquals(NODES, Arrays.stream(found.sizes()).sum());
  }

  @Test
  void aPlantedFaultIsCaught() {
    boolean caught =
        seeds()
            .anyMatch(
                seed -> {
                  int[][] ends = random(seed);
                  CutPoints found = CutPoints.of(Csr.of(NODES, ends[0], ends[1]));
                  return IntStream.range(0, NODES)
                      .anyMatch(v -> cut(ends, v, true) != found.isCutPoint(v));
                });
    assertTrue(caught);
  }

  @Test
  void aPathOfAMillionNodesPasses() {
    int nodes = 1_000_000;
    int[] tail = IntStream.range(0, nodes - 1).toArray();
    int[] head = IntStream.range(1, nodes).toArray();
    CutPoints found = CutPoints.of(Csr.of(nodes, tail, head));
    assertEquals(1, found.components());
    assertEquals(nodes - 1, found.bridges().length);
    assertEquals(nodes - 2, IntStream.range(0, nodes).filter(found::isCutPoint).count());
  }
}
