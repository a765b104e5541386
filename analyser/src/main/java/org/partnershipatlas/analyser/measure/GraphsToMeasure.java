package org.partnershipatlas.analyser.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Seat;

/**
 * Makes the graph of each mode. Groups count that exist on the day, people and posts that sit on
 * one, organisations that act or are named on one; holders who are not known are left out, since
 * two of them may be one. Nodes are in the order of their names.
 *
 * <p>The strength of a link is the number of seats and formal links of which it is made, that of a
 * projected one the number of groups, people or posts that are shared.
 */
final class GraphsToMeasure {
  private final Network network;
  private final Supplier<CoordinationGraph> coordination;
  private final MeasureOptions options;
  private final Progress progress;

  GraphsToMeasure(
      Network network,
      Supplier<CoordinationGraph> coordination,
      MeasureOptions options,
      Progress progress) {
    this.network = network;
    this.coordination = coordination;
    this.options = options;
    this.progress = progress;
  }

  MeasuredGraph make() {
    return switch (options.mode()) {
      case COORDINATION -> coordination();
      case TWO_MODE -> twoMode();
      case PEOPLE -> projected(seats(), true, people());
      case GROUPS -> projected(seats(), false, groups());
      case ORGANISATIONS -> projected(bodies(), true, new BitSet());
      case RELATIONSHIPS -> Dealings.graph(network, options.unlinked());
    };
  }

  private CoordinationGraph graph() {
    return coordination.get();
  }

  private boolean counts(Edge edge) {
    return layer(edge) && !edge.kind().endsOnly() && edge.from().kind() != Kind.TENURE;
  }

  private boolean layer(Edge edge) {
    return edge.layer() == Layer.RECORDED
        || (options.secretariat() && edge.layer() == Layer.SECRETARIAT);
  }

  private static boolean seat(Edge edge) {
    return edge.kind() == StepKind.SITS_ON || edge.kind() == StepKind.SERVICES;
  }

  /** Pairs of a holder and a group. */
  private Pairs seats() {
    Pairs pairs = new Pairs();
    graph().edges().stream().filter(e -> counts(e) && seat(e)).forEach(e -> add(pairs, e));
    return pairs;
  }

  private void add(Pairs pairs, Edge edge) {
    long seats = edge.evidence().stream().filter(id -> id.kind() == Kind.SEAT).count();
    int from = node(edge.from());
    int to = node(edge.to());
    for (long seat = 0; seat < Math.max(1, seats); seat++) {
      pairs.add(from, to, 1);
    }
  }

  private int node(Id<?> id) {
    return graph().find(id).orElseThrow();
  }

  private BitSet groups() {
    BitSet groups = new BitSet();
    for (int v = 0; v < graph().size(); v++) {
      Id<?> id = graph().id(v);
      groups.set(v, id.kind() == Kind.GROUP && isCurrent(id));
    }
    return groups;
  }

  private boolean isCurrent(Id<?> id) {
    return network.find(id).map(AtlasRecord.class::cast).filter(network::isCurrent).isPresent();
  }

  /** Everybody who is recorded, where they count who have no link. */
  private BitSet people() {
    BitSet people = new BitSet();
    for (int v = 0; options.unlinked() && v < graph().size(); v++) {
      people.set(v, graph().id(v).kind() == Kind.PERSON);
    }
    return people;
  }

  private MeasuredGraph coordination() {
    Pairs pairs = new Pairs();
    graph().edges().stream()
        .filter(e -> counts(e) && e.kind() != StepKind.MIRRORS)
        .forEach(e -> add(pairs, e));
    BitSet nodes = groups();
    include(nodes, pairs);
    Numbering numbered = new Numbering(nodes);
    return MeasuredGraph.of(numbered.ids, numbered.names, pairs.renumbered(numbered.number));
  }

  private static void include(BitSet nodes, Pairs pairs) {
    for (int p = 0; p < pairs.size(); p++) {
      nodes.set(pairs.from(p));
      nodes.set(pairs.to(p));
    }
  }

  private MeasuredGraph twoMode() {
    Pairs pairs = seats();
    BitSet groups = groups();
    BitSet nodes = people();
    nodes.or(groups);
    include(nodes, pairs);
    Numbering numbered = new Numbering(nodes);
    BitSet second = new BitSet();
    groups.stream().forEach(v -> second.set(numbered.number[v]));
    return MeasuredGraph.twoMode(
        numbered.ids, numbered.names, pairs.renumbered(numbered.number), second);
  }

  /** Pairs of an organisation and a group on which a seat is held on its behalf. */
  private Pairs bodies() {
    Map<Id<?>, Id<?>> groupOf = new HashMap<>();
    network.current(Seat.class).forEach(seat -> groupOf.put(seat.id(), seat.group()));
    Pairs pairs = new Pairs();
    for (Edge edge : graph().edges()) {
      if (layer(edge) && edge.kind() == StepKind.ACTS_FOR) {
        edge.evidence().stream()
            .filter(id -> id.kind() == Kind.SEAT)
            .flatMap(seat -> Optional.ofNullable(groupOf.get(seat)).stream())
            .forEach(group -> pairs.add(node(edge.to()), node(group), 1));
      }
    }
    return pairs;
  }

  private MeasuredGraph projected(Pairs pairs, boolean first, BitSet alone) {
    BitSet nodes = alone;
    for (int p = 0; p < pairs.size(); p++) {
      nodes.set(first ? pairs.from(p) : pairs.to(p));
    }
    Pairs joined = Projection.of(pairs, first, graph().size(), progress);
    Numbering numbered = new Numbering(nodes);
    int repeated = pairs.size() - Arcs.directed(pairs).size();
    return MeasuredGraph.projected(
        numbered.ids, numbered.names, joined.renumbered(numbered.number), repeated);
  }

  /** Some nodes of the coordination graph, numbered in its order. */
  private final class Numbering {
    final List<Id<?>> ids = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final int[] number = new int[graph().size()];

    Numbering(BitSet nodes) {
      Arrays.fill(number, -1);
      nodes.stream()
          .forEach(
              v -> {
                number[v] = ids.size();
                ids.add(graph().id(v));
                names.add(graph().name(v));
              });
    }
  }
}
