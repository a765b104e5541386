package org.partnershipatlas.analyser.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class CoordinationGraphTest {
  private static final String TEXT =
      """
      group a
      group b
      group c
      organisation o
      person p9 name=Ann
      person p1 name=Bob
      seat s1 group=a
      seat s2 group=b
      seat s3 group=b
      tenure t1 seat=s1 person=p9 on_behalf_of=o
      tenure t2 seat=s2 person=p9
      tenure t3 seat=s3 person=p1
      link l from_group=b to_group=c kind=scrutinises
      link m from_group=a to_group=c kind=mirrors
      """;

  private static CoordinationGraph graph(String text) {
    return CoordinationGraph.of(NetworkText.network(text, "2026-11-22"));
  }

  @Test
  void nodesAreInTheOrderOfNames() {
    CoordinationGraph graph = graph(TEXT);
    assertEquals(
        List.of("Ann", "Bob", "a", "b", "c", "o"),
        IntStream.range(0, graph.size()).mapToObj(graph::name).toList());
  }

  @Test
  void twoOfOneNameAreToldApartByTheirTenuresAndNotByTheirIds() {
    String same = TEXT.replace("name=Bob", "name=Ann");
    assertEquals(Id.person("p9"), graph(same).id(0));
    String renamed = same.replace("p9", "x").replace("p1", "a").replace("x", "zz");
    assertEquals(Id.person("zz"), graph(renamed).id(0));
  }

  @Test
  void jGraphTSeesTheSameGraph() {
    CoordinationGraph graph = graph(TEXT);
    Graph<Integer, Integer> view = graph.asGraph(Costs.defaults(), Set.of(Layer.RECORDED));
    assertEquals(6, view.vertexSet().size());
    assertEquals(4, view.edgeSet().size());
    int a = graph.find(Id.group("a")).orElseThrow();
    int c = graph.find(Id.group("c")).orElseThrow();
    assertEquals(6, DijkstraShortestPath.findPathBetween(view, a, c).getWeight());
    assertEquals(2, new ConnectivityInspector<>(view).connectedSets().size());
    assertEquals(3, view.degreeOf(graph.find(Id.group("b")).orElseThrow()));
    assertTrue(view.containsEdge(a, graph.find(Id.person("p9")).orElseThrow()));
    assertFalse(view.containsEdge(a, c));
    assertThrows(UnsupportedOperationException.class, () -> view.addVertex(99));
  }

  @Test
  void shuffledRecordsGiveTheSameGraph() {
    List<AtlasRecord> records = NetworkText.records(TEXT);
    CoordinationGraph first = graph(TEXT);
    for (int seed = 0; seed < 20; seed++) {
      List<AtlasRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, new Random(seed));
      CoordinationGraph other =
          CoordinationGraph.of(Network.of(shuffled, java.time.LocalDate.parse("2026-11-22")));
      assertEquals(first.edges(), other.edges());
    }
  }

  @Test
  void rowsAreInTheOrderOfNeighboursAndOfEdges() {
    Csr csr = Csr.of(4, new int[] {2, 0, 3, 0, 1}, new int[] {0, 3, 0, 2, 1});
    assertEquals(
        List.of("2:0", "2:3", "3:1", "3:2"),
        IntStream.range(csr.start(0), csr.end(0))
            .mapToObj(slot -> csr.target(slot) + ":" + csr.edge(slot))
            .toList());
    assertEquals(1, csr.degree(1));
    assertEquals(0, csr.other(0, 2));
  }

  @Test
  void costsAreEditable() {
    Costs costs = Costs.defaults().with(StepKind.SCRUTINISES, 2).without(StepKind.FEEDS);
    assertEquals(2, costs.of(StepKind.SCRUTINISES).orElseThrow());
    assertTrue(costs.of(StepKind.FEEDS).isEmpty());
    assertTrue(costs.of(StepKind.MIRRORS).isEmpty());
    assertEquals(4, costs.withOffTheme(4).offTheme());
    assertThrows(IllegalArgumentException.class, () -> Costs.defaults().withOffTheme(-1));
  }
}
