package org.partnershipatlas.analyser.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;

/**
 * Makes the graph of each mode. Groups count that exist on the day, people and posts that sit on
 * one, organisations that act or are named on one; holders who are not known are left out, since
 * two of them may be one. Nodes are in the order of their names.
 */
final class GraphsToMeasure {
  private final Network network;
  private final CoordinationGraph graph;
  private final boolean secretariat;

  GraphsToMeasure(Network network, CoordinationGraph graph, boolean secretariat) {
    this.network = network;
    this.graph = graph;
    this.secretariat = secretariat;
  }

  MeasuredGraph of(MeasureMode mode) {
    return switch (mode) {
      case COORDINATION -> coordination();
      case TWO_MODE -> twoMode();
      case PEOPLE -> projected(seats(), true);
      case GROUPS -> projected(seats(), false);
      case ORGANISATIONS -> projected(bodies(), true);
      case RELATIONSHIPS -> relationships();
    };
  }

  private boolean counts(Edge edge) {
    boolean layer =
        edge.layer() == Layer.RECORDED || (secretariat && edge.layer() == Layer.SECRETARIAT);
    return layer && !edge.kind().endsOnly() && edge.from().kind() != Kind.TENURE;
  }

  private static boolean seat(Edge edge) {
    return edge.kind() == StepKind.SITS_ON || edge.kind() == StepKind.SERVICES;
  }

  /** Pairs of a holder and a group. */
  private List<int[]> seats() {
    return pairs(graph.edges().stream().filter(e -> counts(e) && seat(e)).toList());
  }

  private List<int[]> pairs(List<Edge> edges) {
    return edges.stream().map(e -> new int[] {node(e.from()), node(e.to())}).toList();
  }

  private int node(Id<?> id) {
    return graph.find(id).orElseThrow();
  }

  private BitSet groups() {
    BitSet groups = new BitSet();
    for (int v = 0; v < graph.size(); v++) {
      Id<?> id = graph.id(v);
      boolean current =
          id.kind() == Kind.GROUP
              && network
                  .find(id)
                  .map(AtlasRecord.class::cast)
                  .filter(network::isCurrent)
                  .isPresent();
      groups.set(v, current);
    }
    return groups;
  }

  private MeasuredGraph coordination() {
    List<int[]> pairs =
        pairs(
            graph.edges().stream().filter(e -> counts(e) && e.kind() != StepKind.MIRRORS).toList());
    BitSet nodes = groups();
    pairs.forEach(pair -> include(nodes, pair));
    return graph(nodes, pairs, possible(nodes.cardinality()));
  }

  private static void include(BitSet nodes, int[] pair) {
    nodes.set(pair[0]);
    nodes.set(pair[1]);
  }

  private MeasuredGraph twoMode() {
    List<int[]> pairs = seats();
    BitSet nodes = groups();
    long groups = nodes.cardinality();
    pairs.forEach(pair -> nodes.set(pair[0]));
    return graph(nodes, pairs, groups * (nodes.cardinality() - groups));
  }

  /** Pairs of an organisation and a group on which a seat is held on its behalf. */
  private List<int[]> bodies() {
    Map<Id<?>, Id<?>> groupOf = new HashMap<>();
    network.current(Seat.class).forEach(seat -> groupOf.put(seat.id(), seat.group()));
    List<int[]> pairs = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      boolean layer =
          edge.layer() == Layer.RECORDED || (secretariat && edge.layer() == Layer.SECRETARIAT);
      if (layer && edge.kind() == StepKind.ACTS_FOR) {
        edge.evidence().stream()
            .filter(id -> id.kind() == Kind.SEAT)
            .flatMap(seat -> Optional.ofNullable(groupOf.get(seat)).stream())
            .forEach(group -> pairs.add(new int[] {node(edge.to()), node(group)}));
      }
    }
    return pairs;
  }

  /** The first side joined where it shares one of the second, or the other way round. */
  private MeasuredGraph projected(List<int[]> pairs, boolean first) {
    int kept = first ? 0 : 1;
    Map<Integer, List<Integer>> shared = new HashMap<>();
    BitSet nodes = first ? new BitSet() : groups();
    for (int[] pair : pairs) {
      nodes.set(pair[kept]);
      shared.computeIfAbsent(pair[1 - kept], x -> new ArrayList<>()).add(pair[kept]);
    }
    List<int[]> joined = new ArrayList<>();
    for (List<Integer> together : shared.values()) {
      List<Integer> each = together.stream().distinct().toList();
      for (int i = 0; i < each.size(); i++) {
        for (int j = i + 1; j < each.size(); j++) {
          joined.add(new int[] {each.get(i), each.get(j)});
        }
      }
    }
    return graph(nodes, joined, possible(nodes.cardinality()));
  }

  private MeasuredGraph relationships() {
    List<int[]> pairs =
        network.current(Relationship.class).stream()
            .map(r -> new int[] {node(r.organisation()), node(r.otherOrganisation())})
            .toList();
    BitSet nodes = new BitSet();
    pairs.forEach(pair -> include(nodes, pair));
    return graph(nodes, pairs, possible(nodes.cardinality()));
  }

  private static long possible(long nodes) {
    return nodes * (nodes - 1) / 2;
  }

  private MeasuredGraph graph(BitSet nodes, List<int[]> pairs, long possible) {
    List<Id<?>> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int[] number = new int[graph.size()];
    nodes.stream()
        .forEach(
            v -> {
              number[v] = ids.size();
              ids.add(graph.id(v));
              names.add(graph.name(v));
            });
    LongStream numbered =
        pairs.stream().mapToLong(pair -> MeasuredGraph.pair(number[pair[0]], number[pair[1]]));
    return MeasuredGraph.of(ids, names, numbered.toArray(), possible);
  }
}
