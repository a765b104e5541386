package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Independent routes against a maximum flow of JGraphT's. */
class DisjointRoutesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Id<?> GROUP = Id.group("g0");
  private static final double MANY = 1000;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** A few people on many groups, so that whose capacity is one matters. */
  private static Network network(int seed) {
    String text =
        RandomTables.text(seed)
            .replaceAll(" speaks_for=\\S+", "")
            .replaceAll("person=p[3-5]", "person=p0")
            .replaceAll("person=p[67]", "person=p1");
    return Network.of(NetworkText.records(text), DAY);
  }

  /** The flow with people of that capacity; more than one is a planted fault. */
  private static int flow(CoordinationGraph all, Id<?> from, Id<?> to, double perPerson) {
    Graph<Integer, Integer> view = all.asGraph(Costs.defaults(), Set.of(Layer.RECORDED));
    Graph<Integer, DefaultWeightedEdge> flow =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    int start = all.find(from).orElseThrow();
    int end = all.find(to).orElseThrow();
    for (int v : view.vertexSet()) {
      flow.addVertex(2 * v);
      flow.addVertex(2 * v + 1);
      boolean group = all.id(v).kind() == Kind.GROUP;
      if (v == start || v == end || all.passable(v)) {
        add(flow, 2 * v, 2 * v + 1, group ? MANY : perPerson);
      }
    }
    for (int edge : view.edgeSet()) {
      int one = view.getEdgeSource(edge);
      int other = view.getEdgeTarget(edge);
      add(flow, 2 * one + 1, 2 * other, 1);
      add(flow, 2 * other + 1, 2 * one, 1);
    }
    return (int) new EdmondsKarpMFImpl<>(flow).getMaximumFlowValue(2 * start + 1, 2 * end);
  }

  private static void add(Graph<Integer, DefaultWeightedEdge> flow, int from, int to, double more) {
    DefaultWeightedEdge edge = flow.getEdge(from, to);
    double before = edge == null ? 0 : flow.getEdgeWeight(edge);
    if (edge == null) {
      edge = flow.addEdge(from, to);
    }
    flow.setEdgeWeight(edge, before + more);
  }

  private static int count(Analyser analyser, Id<?> from, Id<?> to) {
    return analyser.routes(from, to, RouteOptions.defaults()).independent().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyAsTheMaximumFlow(int seed) {
    Analyser analyser = Analyser.of(network(seed));
    for (int g = 1; g < 6; g++) {
      Id<?> to = Id.group("g" + g);
      assertEquals(
          flow(analyser.graph(), GROUP, to, 1),
          count(analyser, GROUP, to),
          "seed " + seed + ", group " + g);
    }
  }

  @Test
  void aPlantedFaultIsCaught() {
    assertTrue(
        seeds()
            .anyMatch(
                seed -> {
                  Analyser analyser = Analyser.of(network(seed));
                  return IntStream.range(1, 6)
                      .mapToObj(g -> Id.group("g" + g))
                      .anyMatch(
                          to -> flow(analyser.graph(), GROUP, to, 2) != count(analyser, GROUP, to));
                }));
  }

  @Test
  void anOrganisationsRoutesAreCountedByThePeopleWhoActForIt() {
    String text =
        """
        organisation o
        organisation n
        membership m organisation=o network=organisation:n
        group g
        person p1
        person p2
        seat s1 group=g
        seat s2 group=g
        seat s3 group=g speaks_for=organisation:n
        tenure t1 seat=s1 person=p1 on_behalf_of=o
        tenure t2 seat=s2 person=p2 on_behalf_of=o
        tenure t3 seat=s3 person=p2
        """;
    Analyser analyser = Analyser.of(Network.of(NetworkText.records(text), DAY));
    assertEquals(2, count(analyser, Id.organisation("o"), Id.group("g")));
    assertEquals(2, count(analyser, Id.group("g"), Id.organisation("o")));
    assertEquals(1, count(analyser, Id.organisation("n"), Id.group("g")));
    assertEquals(1, count(analyser, Id.person("p1"), Id.group("g")));
  }
}
