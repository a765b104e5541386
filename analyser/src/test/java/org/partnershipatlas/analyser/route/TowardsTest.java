package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** One search for many starts against a search of its own for each. */
class TowardsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final RouteOptions OPTIONS = RouteOptions.defaults().themes(Set.of());

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static RouteFinder finder(String text) {
    Network network = Network.of(NetworkText.records(text), DAY);
    return new RouteFinder(network, CoordinationGraph.of(network));
  }

  private static List<Id<Group>> groups(int seed) {
    List<Id<Group>> groups = new ArrayList<>();
    IntStream.range(0, RandomTables.GROUPS).forEach(g -> groups.add(Id.group("g" + g)));
    Collections.shuffle(groups, new Random(seed));
    return groups;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneSearchAnswersEveryStartAsOneOfItsOwnWould(int seed) {
    RouteFinder finder = finder(RandomTables.text(seed));
    List<Id<Group>> groups = groups(seed);
    Id<Group> to = groups.get(0);
    Towards towards = finder.towards(to, Set.of(), OPTIONS);
    for (Id<Group> from : groups.subList(1, groups.size())) {
      RouteAnswer alone = finder.answer(from, to, OPTIONS);
      RouteAnswer one = towards.from(from);
      String where = "seed " + seed + ": " + from + " to " + to;
      assertEquals(alone.state(), one.state(), where);
      assertEquals(alone.best(), one.best(), where);
      assertEquals(alone.unsettled(), one.unsettled(), where);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRouteLeadsBetweenPartsThatAreApart(int seed) {
    RouteFinder finder = finder(RandomTables.text(seed));
    CoordinationGraph graph = finder.graph();
    Footing footing = new Footing(graph, OPTIONS.costs(), OPTIONS.layers());
    Parts parts = new Parts(graph, footing);
    for (int node = 0; node < graph.size(); node++) {
      assertEquals(walked(graph, footing, node), within(parts, node), "seed " + seed + ": " + node);
    }
  }

  /** The nodes that may be passed and are reached from a node by passing such nodes only. */
  private static Set<Integer> walked(CoordinationGraph graph, Footing footing, int node) {
    Set<Integer> reached = new TreeSet<>();
    List<Integer> waiting = new ArrayList<>(List.of(node));
    while (!waiting.isEmpty()) {
      int at = waiting.remove(0);
      for (int e = 0; e < graph.edges().size(); e++) {
        boolean here = graph.csr().tail(e) == at || graph.csr().head(e) == at;
        int other = graph.csr().other(e, at);
        if (here && footing.anywhere(e) && graph.passable(other) && reached.add(other)) {
          waiting.add(other);
        }
      }
    }
    if (graph.passable(node)) {
      reached.add(node);
    }
    return reached;
  }

  private static Set<Integer> within(Parts parts, int node) {
    Set<Integer> within = new TreeSet<>();
    parts.around(node).forEach(part -> IntStream.of(parts.passable(part)).forEach(within::add));
    return within;
  }

  @Test
  void manyOfTheRandomTablesHaveGroupsThatNothingJoins() {
    long without =
        seeds()
            .filter(
                seed -> {
                  RouteFinder finder = finder(RandomTables.text(seed));
                  Towards towards = finder.towards(Id.group("g0"), Set.of(), OPTIONS);
                  return IntStream.range(1, RandomTables.GROUPS)
                      .mapToObj(g -> towards.from(Id.group("g" + g)))
                      .anyMatch(answer -> answer.best().isEmpty());
                })
            .limit(100)
            .count();
    assertTrue(without == 100, without + " of 500");
  }
}
