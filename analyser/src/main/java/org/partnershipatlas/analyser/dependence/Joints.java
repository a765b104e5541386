package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * What joins groups, and on which tenures each joint rests: the steps that may stand anywhere in a
 * route, and the holders whose seats speak for a group, with whom a route from it may begin. What a
 * deputy would join is there too, for when the deputy steps in.
 */
final class Joints {
  private final CoordinationGraph graph;
  private final List<Edge> edges = new ArrayList<>();
  private final int[][] tenures;
  private final int[][] seats;
  private final int[][] ofSeat;
  private final int[] tails;
  private final int[] heads;
  private final Csr steps;
  private final int[] numbers;
  private final Csr voices;
  private final int[] voiceNumbers;

  Joints(CoordinationGraph graph, Roster roster) {
    this.graph = graph;
    graph.edges().stream().filter(Joints::joins).forEach(edges::add);
    this.tails = edges.stream().mapToInt(edge -> node(edge.from())).toArray();
    this.heads = edges.stream().mapToInt(edge -> node(edge.to())).toArray();
    this.tenures = evidence(roster, Kind.TENURE);
    this.seats = evidence(roster, Kind.SEAT);
    List<List<Integer>> bySeat = new ArrayList<>();
    IntStream.range(0, roster.seats()).forEach(s -> bySeat.add(new ArrayList<>()));
    for (int e = 0; e < edges.size(); e++) {
      int edge = e;
      Arrays.stream(tenures[e])
          .map(roster::seatOf)
          .distinct()
          .forEach(seat -> bySeat.get(seat).add(edge));
    }
    this.ofSeat = bySeat.stream().map(Joints::array).toArray(int[][]::new);
    this.numbers = numbers(false);
    this.voiceNumbers = numbers(true);
    this.steps = csr(numbers);
    this.voices = csr(voiceNumbers);
  }

  private static boolean joins(Edge edge) {
    boolean layer = edge.layer() == Layer.RECORDED || edge.layer() == Layer.DEPUTIES;
    boolean voice = edge.kind() == StepKind.SPEAKS_FOR && edge.to().kind() == Kind.GROUP;
    boolean step = !edge.kind().endsOnly() && Costs.defaults().of(edge.kind()).isPresent();
    // A nomination to a seat that has only a deputy stays planned: nobody steps in there.
    boolean idle = edge.kind() == StepKind.NOMINATES_TO && edge.layer() == Layer.DEPUTIES;
    return layer && (voice || step) && !idle;
  }

  private int[][] evidence(Roster roster, Kind kind) {
    return edges.stream()
        .map(
            edge ->
                edge.evidence().stream()
                    .filter(id -> id.kind() == kind)
                    .map(roster::find)
                    .flatMap(Optional::stream)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] numbers(boolean voice) {
    return IntStream.range(0, edges.size())
        .filter(e -> (edges.get(e).kind() == StepKind.SPEAKS_FOR) == voice)
        .toArray();
  }

  private Csr csr(int[] of) {
    return Csr.of(
        graph.size(),
        Arrays.stream(of).map(e -> tails[e]).toArray(),
        Arrays.stream(of).map(e -> heads[e]).toArray());
  }

  private int node(Id<?> id) {
    return graph.find(id).orElseThrow();
  }

  int nodes() {
    return graph.size();
  }

  int edges() {
    return edges.size();
  }

  boolean passable(int node) {
    return graph.passable(node);
  }

  boolean isGroup(int node) {
    return graph.id(node).kind() == Kind.GROUP;
  }

  int tail(int edge) {
    return tails[edge];
  }

  int head(int edge) {
    return heads[edge];
  }

  boolean isStep(int edge) {
    return edges.get(edge).kind() != StepKind.SPEAKS_FOR;
  }

  /** The steps, whose edges are numbered by {@link #step}. */
  Csr steps() {
    return steps;
  }

  /** The joint that an edge of {@link #steps} is. */
  int step(int edge) {
    return numbers[edge];
  }

  /** The holders who speak for groups, whose edges are numbered by {@link #voice}. */
  Csr voices() {
    return voices;
  }

  int voice(int edge) {
    return voiceNumbers[edge];
  }

  /** The joints that may come or go with what becomes of a seat. */
  int[] ofSeat(int seat) {
    return ofSeat[seat];
  }

  /** Whether a joint holds. */
  boolean holds(int edge, Away away) {
    if (edges.get(edge).kind() == StepKind.NOMINATES_TO) {
      return Arrays.stream(seats[edge]).anyMatch(away::held);
    }
    boolean deputy = edges.get(edge).layer() == Layer.DEPUTIES;
    for (int tenure : tenures[edge]) {
      boolean counts = !deputy || away.emptied(away.roster().seatOf(tenure));
      if (counts && !away.ended(tenure)) {
        return true;
      }
    }
    return !deputy && tenures[edge].length == 0;
  }
}
