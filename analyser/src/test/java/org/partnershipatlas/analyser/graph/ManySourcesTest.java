package org.partnershipatlas.analyser.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.Progress;

/** Distances from many sources at once against going over all steps until nothing changes. */
class ManySourcesTest {
  private static final int NODES = 20;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private record Case(int[] tail, int[] head, int[] cost, int[] passing, int limit) {
    static Case of(Random random) {
      int steps = random.nextInt(45);
      // Steps that all cost something are sought in another way than those that may cost nothing.
      int cheapest = random.nextInt(2);
      int dearest = cheapest + 1 + random.nextInt(6);
      return new Case(
          random.ints(steps, 0, NODES).toArray(),
          random.ints(steps, 0, NODES).toArray(),
          random.ints(steps, cheapest, dearest).toArray(),
          random.ints(NODES, -1, 3).toArray(),
          3 + random.nextInt(20));
    }

    StepGraph graph() {
      return StepGraph.of(NODES, tail, head, cost);
    }

    int[] from(ManySources.Source source) {
      int[] far = new int[NODES];
      Arrays.fill(far, ManySources.UNREACHED);
      for (int i = 0; i < source.nodes().length; i++) {
        far[source.nodes()[i]] = Math.min(far[source.nodes()[i]], source.costs()[i]);
      }
      far[source.self()] = 0;
      for (int round = 0; round < NODES; round++) {
        for (int e = 0; e < tail.length; e++) {
          step(far, source.self(), tail[e], head[e], cost[e]);
          step(far, source.self(), head[e], tail[e], cost[e]);
        }
      }
      return Arrays.stream(far).map(d -> d > limit ? ManySources.UNREACHED : d).toArray();
    }

    private void step(int[] far, int self, int from, int to, int cost) {
      int through = from == self ? 0 : passing[from];
      if (through >= 0 && far[from] < ManySources.UNREACHED) {
        far[to] = Math.min(far[to], far[from] + through + cost);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAreTheCheapestOfAll(int seed) {
    Random random = new Random(seed);
    Case one = Case.of(random);
    List<ManySources.Source> sources = new ArrayList<>();
    for (int s = 0; s < 1 + random.nextInt(130); s++) {
      int others = random.nextInt(3);
      sources.add(
          new ManySources.Source(
              random.nextInt(NODES),
              random.ints(others, 0, NODES).toArray(),
              random.ints(others, 0, 6).toArray()));
    }
    List<Integer> wanted = new ArrayList<>(IntStream.range(0, NODES).boxed().toList());
    Collections.shuffle(wanted, random);
    int[] nodes = wanted.stream().limit(12).mapToInt(Integer::intValue).toArray();
    int[][] found =
        new ManySources(one.graph(), one.passing(), nodes, one.limit())
            .from(sources, Progress.NONE);
    for (int s = 0; s < sources.size(); s++) {
      int[] far = one.from(sources.get(s));
      for (int n = 0; n < nodes.length; n++) {
        assertEquals(far[nodes[n]], found[n][s], "seed " + seed + ", source " + s + ", node " + n);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneStepMoreIsAsIfItHadBeenThere(int seed) {
    Random random = new Random(seed);
    Case one = Case.of(random);
    int[] tail = Arrays.copyOf(one.tail(), one.tail().length + 1);
    int[] head = Arrays.copyOf(one.head(), tail.length);
    int[] cost = Arrays.copyOf(one.cost(), tail.length);
    tail[tail.length - 1] = random.nextInt(NODES / 2);
    head[tail.length - 1] = NODES / 2 + random.nextInt(NODES / 2);
    cost[tail.length - 1] = random.nextInt(4);
    int last = tail.length - 1;
    int[] nodes = IntStream.range(0, NODES).toArray();
    List<ManySources.Source> sources =
        IntStream.range(0, NODES).mapToObj(ManySources.Source::of).toList();
    assertArrayEquals(
        new ManySources(StepGraph.of(NODES, tail, head, cost), one.passing(), nodes, one.limit())
            .from(sources, Progress.NONE),
        new ManySources(
                one.graph().with(tail[last], head[last], cost[last]),
                one.passing(),
                nodes,
                one.limit())
            .from(sources, Progress.NONE),
        "seed " + seed);
  }

  @Test
  void itStopsWhenAsked() {
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long of) {}

          @Override
          public void check() {
            throw new IllegalStateException("stopped");
          }
        };
    Case one = Case.of(new Random(1));
    ManySources search = new ManySources(one.graph(), one.passing(), new int[] {0}, 9);
    assertThrows(
        IllegalStateException.class, () -> search.from(List.of(ManySources.Source.of(0)), stopped));
  }
}
