package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Tenure;

/** Smallest cuts and routes of different employers, against every set that could be one. */
class IndependencePropertyTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Id<?> FROM = Id.group("g0");

  static IntStream seeds() {
    return IntStream.range(0, 520);
  }

  /** Few people on many groups, on behalf of few bodies; no seat speaks for a group. */
  private static List<AtlasRecord> records(int seed) {
    String text = RandomTables.text(seed + 9000L).replaceAll(" speaks_for=\\S+", "");
    for (int g = 5; g < RandomTables.GROUPS; g++) {
      text = text.replaceAll("(?m)^(seat \\S+ group=)g" + g + "\\b", "$1g" + g % 4);
    }
    for (int p = 0; p < 8; p++) {
      text = text.replace("person=p" + p, "person=p" + p + " on_behalf_of=o" + p / 2);
    }
    return NetworkText.records(text + more(seed));
  }

  /** Everybody on two more groups, so that several stand between two. */
  private static String more(int seed) {
    Random random = new Random(seed);
    StringBuilder more = new StringBuilder();
    for (int p = 0; p < 8 && seed % 3 > 0; p++) {
      for (int i = 0; i < 2; i++) {
        String id = "x" + p + "-" + i;
        more.append("seat s").append(id).append(" group=g").append(random.nextInt(5)).append('\n');
        more.append("tenure t").append(id).append(" seat=s").append(id);
        more.append(" person=p").append(p).append(" on_behalf_of=o").append(p / 2).append('\n');
      }
    }
    return more.toString();
  }

  private static Independence found(List<AtlasRecord> records, Id<?> to) {
    return Analyser.of(Network.of(records, DAY))
        .routes(FROM, to, RouteOptions.defaults())
        .independence()
        .orElseThrow();
  }

  private static boolean joined(List<AtlasRecord> records, Id<?> to, Set<Id<?>> gone) {
    List<AtlasRecord> left =
        records.stream()
            .filter(
                r -> !(r instanceof Tenure) || r.references().stream().noneMatch(gone::contains))
            .toList();
    // A holder who is not known goes with the tenure.
    List<AtlasRecord> rest = left.stream().filter(r -> !gone.contains(r.id())).toList();
    return new RouteOracle(rest, Set.of(Layer.RECORDED), RouteOracle.Fault.NONE)
        .cheapest(FROM, to)
        .isPresent();
  }

  private static List<Id<?>> holders(List<AtlasRecord> records) {
    CoordinationGraph graph = CoordinationGraph.of(Network.of(records, DAY));
    Set<Id<?>> holders = new HashSet<>();
    for (Edge edge : graph.edges()) {
      if (edge.layer() == Layer.RECORDED && !edge.kind().formal() && !edge.kind().endsOnly()) {
        holders.add(edge.from());
      }
    }
    return holders.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }

  /** Whether some set of that many holders cuts the two. */
  private static boolean cuts(
      List<AtlasRecord> records, Id<?> to, List<Id<?>> all, int from, int more, Set<Id<?>> gone) {
    if (more == 0) {
      return !joined(records, to, gone);
    }
    for (int i = from; i < all.size(); i++) {
      gone.add(all.get(i));
      boolean cut = cuts(records, to, all, i + 1, more - 1, gone);
      gone.remove(all.get(i));
      if (cut) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCutIsASmallestOne(int seed) {
    List<AtlasRecord> records = records(seed);
    Id<?> to = Id.group("g" + (1 + seed % 4));
    Independence legs = found(records, to);
    List<Id<?>> holders = holders(records);
    String where = "seed " + seed + " to " + to;
    if (legs.people() == 0) {
      assertFalse(joined(records, to, Set.of()), where);
    } else if (legs.uncuttable()) {
      assertTrue(joined(records, to, new HashSet<>(holders)), where);
      assertFalse(legs.onPaper().isEmpty(), where);
    } else {
      assertFalse(joined(records, to, new HashSet<>(legs.cut())), where);
      assertTrue(legs.onPaper().isEmpty(), where);
      for (int size = 0; size < legs.cut().size(); size++) {
        assertFalse(cuts(records, to, holders, 0, size, new HashSet<>()), where);
      }
    }
  }

  @Test
  void everyKindOfConnectionOccurs() {
    Set<String> seen = new HashSet<>();
    seeds()
        .forEach(
            seed -> {
              Independence legs = found(records(seed), Id.group("g" + (1 + seed % 4)));
              seen.add(
                  legs.people() == 0
                      ? "apart"
                      : legs.uncuttable() ? "on paper" : "cut by " + legs.cut().size());
            });
    assertTrue(seen.containsAll(Set.of("apart", "on paper", "cut by 1", "cut by 2")), "" + seen);
  }

  /** A cut from which one is left out does not cut: what a fault would look like. */
  @Test
  void aPlantedFaultIsCaught() {
    assertTrue(
        seeds()
            .anyMatch(
                seed -> {
                  List<AtlasRecord> records = records(seed);
                  Id<?> to = Id.group("g" + (1 + seed % 4));
                  List<Id<?>> cut = found(records, to).cut();
                  return !cut.isEmpty()
                      && joined(records, to, new HashSet<>(cut.subList(1, cut.size())));
                }));
  }

  /** On whose behalf everybody sits, where that is one. */
  private static Map<Id<?>, Id<?>> employers(Network network, List<Id<?>> holders) {
    Map<Id<?>, Id<?>> employers = new TreeMap<>();
    for (Id<?> holder : holders) {
      Set<Id<?>> bodies = new HashSet<>();
      network.current(Tenure.class).stream()
          .filter(t -> t.id().equals(holder) || t.person().filter(holder::equals).isPresent())
          .filter(t -> holder.kind() != Kind.POST)
          .flatMap(t -> t.onBehalfOf().stream())
          .forEach(
              body -> {
                List<? extends Id<?>> chain = network.voices().listUnits(body);
                bodies.add(chain.get(chain.size() - 1));
              });
      if (bodies.size() == 1) {
        employers.put(holder, bodies.iterator().next());
      }
    }
    return employers;
  }

  private static int best(
      CoordinationGraph graph, Id<?> to, List<List<Id<?>>> bodies, int at, Set<Id<?>> shut) {
    if (at == bodies.size()) {
      return flow(graph, to, shut);
    }
    int best = 0;
    for (Id<?> kept : bodies.get(at)) {
      List<Id<?>> others = new ArrayList<>(bodies.get(at));
      others.remove(kept);
      shut.addAll(others);
      best = Math.max(best, best(graph, to, bodies, at + 1, shut));
      others.forEach(shut::remove);
    }
    return best;
  }

  private static int flow(CoordinationGraph all, Id<?> to, Set<Id<?>> shut) {
    Graph<Integer, Integer> view = all.asGraph(Costs.defaults(), Set.of(Layer.RECORDED));
    Graph<Integer, DefaultWeightedEdge> flow =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    for (int v : view.vertexSet()) {
      flow.addVertex(2 * v);
      flow.addVertex(2 * v + 1);
      boolean group = all.id(v).kind() == Kind.GROUP;
      if (all.passable(v) && !shut.contains(all.id(v))) {
        flow.setEdgeWeight(flow.addEdge(2 * v, 2 * v + 1), group ? 1000 : 1);
      }
    }
    for (int edge : view.edgeSet()) {
      for (int[] way :
          new int[][] {
            {view.getEdgeSource(edge), view.getEdgeTarget(edge)},
            {view.getEdgeTarget(edge), view.getEdgeSource(edge)}
          }) {
        DefaultWeightedEdge known = flow.getEdge(2 * way[0] + 1, 2 * way[1]);
        double before = known == null ? 0 : flow.getEdgeWeight(known);
        flow.setEdgeWeight(
            known == null ? flow.addEdge(2 * way[0] + 1, 2 * way[1]) : known, before + 1);
      }
    }
    int start = all.find(FROM).orElseThrow();
    int end = all.find(to).orElseThrow();
    return (int) new EdmondsKarpMFImpl<>(flow).getMaximumFlowValue(2 * start + 1, 2 * end);
  }

  private static int oracle(List<AtlasRecord> records, Id<?> to) {
    Network network = Network.of(records, DAY);
    CoordinationGraph graph = CoordinationGraph.of(network);
    Map<Id<?>, List<Id<?>>> bodies = new HashMap<>();
    employers(network, holders(records))
        .forEach((who, of) -> bodies.computeIfAbsent(of, x -> new ArrayList<>()).add(who));
    int best = best(graph, to, List.copyOf(bodies.values()), 0, new HashSet<>());
    return best == 0 && flow(graph, to, Set.of()) > 0 ? 1 : best;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTwoOnTheRoutesHaveOneEmployer(int seed) {
    List<AtlasRecord> records = records(seed);
    Id<?> to = Id.group("g" + (1 + seed % 4));
    Independence legs = found(records, to);
    assertEquals(oracle(records, to), legs.employers(), "seed " + seed + " to " + to);
    assertFalse(legs.atLeast());
    assertTrue(legs.employers() <= legs.people());
  }

  @Test
  void employersMatterInSomeOfThem() {
    Map<String, Integer> seen = new TreeMap<>();
    seeds()
        .mapToObj(seed -> found(records(seed), Id.group("g" + (1 + seed % 4))))
        .forEach(legs -> seen.merge(legs.people() + "/" + legs.employers(), 1, Integer::sum));
    assertTrue(seen.keySet().stream().anyMatch(both -> !both.matches("(.*)/\\1")), "" + seen);
    String text =
        """
        organisation council
        organisation team part_of=council
        organisation cvs
        group g0
        group g1
        person p1
        person p2
        person p3
        affiliation x person=p2 organisation=team capacity=staff
        """;
    StringBuilder seats = new StringBuilder(text);
    for (int p = 1; p <= 3; p++) {
      for (int g = 0; g < 2; g++) {
        String id = p + "-" + g;
        String of = p == 1 ? " on_behalf_of=council" : p == 3 ? " on_behalf_of=cvs" : "";
        seats.append("seat s" + id + " group=g" + g + "\n");
        seats.append("tenure t" + id + " seat=s" + id + " person=p" + p + of + "\n");
      }
    }
    Independence legs = found(NetworkText.records(seats.toString()), Id.group("g1"));
    assertEquals(3, legs.people());
    assertEquals(2, legs.employers());
    assertEquals(3, legs.cut().size());
    assertEquals(0, legs.employersNotRecorded());
  }
}
