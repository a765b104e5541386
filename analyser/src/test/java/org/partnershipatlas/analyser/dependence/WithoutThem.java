package org.partnershipatlas.analyser.dependence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Sector;

/** What a network shows: looked at whole, with and without somebody, by coverage and tiers. */
final class WithoutThem {
  private static final Set<GroupKind> TESTED =
      EnumSet.of(
          GroupKind.PARTNERSHIP_BOARD,
          GroupKind.THEMATIC_GROUP,
          GroupKind.COMPACT_GROUP,
          GroupKind.STATUTORY_BOARD,
          GroupKind.COMMISSIONING_PANEL);

  final Set<Id<?>> groups = new TreeSet<>();
  final Set<Id<?>> organisations = new TreeSet<>();
  final Set<Id<?>> subjects = new TreeSet<>();
  final Set<GroupPair> pairs = new LinkedHashSet<>();
  final Set<Id<?>> surelyVoiceless;
  final long groupPairs;

  WithoutThem(Network network) {
    Analyser analyser = Analyser.of(network);
    Coverage coverage = analyser.coverage();
    for (Group group : coverage.groups()) {
      if (group.kind().map(TESTED::contains).orElse(true)) {
        look(network, coverage, group);
      }
    }
    analyser.tiers(TierOptions.defaults()).stream()
        .flatMap(table -> table.listPairs().stream())
        .filter(pair -> pair.state().joined())
        .forEach(pair -> pairs.add(new GroupPair(pair.lower(), pair.upper())));
    surelyVoiceless =
        analyser.gaps().of(GapKind.NO_SECTOR_VOICE).stream()
            .flatMap(gap -> gap.affected().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    groupPairs = groupPairs(analyser.graph());
  }

  private void look(Network network, Coverage coverage, Group group) {
    RowKey third = RowKey.sector(Sector.THIRD);
    if (coverage.voice(third, group.id()).state().compareTo(SubjectState.IN_THE_ROOM) <= 0) {
      groups.add(group.id());
    }
    for (Organisation body : coverage.organisations()) {
      boolean ofSector =
          network.voices().sector(body.id()).filter(Sector.THIRD::equals).isPresent();
      if (ofSector && coverage.state(body.id(), group.id()).spokenFor()) {
        organisations.add(body.id());
      }
    }
    for (Field field : network.list(Field.class)) {
      if (coverage.voice(RowKey.field(field.id()), group.id()).state().heard()) {
        subjects.add(field.id());
      }
    }
    for (Community one : network.list(Community.class)) {
      if (coverage.voice(RowKey.community(one.id()), group.id()).state().heard()) {
        subjects.add(one.id());
      }
    }
  }

  private static long groupPairs(CoordinationGraph all) {
    Graph<Integer, Integer> view = all.asGraph(Costs.defaults(), Set.of(Layer.RECORDED));
    Set<Integer> open = view.vertexSet().stream().filter(all::passable).collect(Collectors.toSet());
    return new ConnectivityInspector<>(new AsSubgraph<>(view, open))
        .connectedSets().stream()
            .mapToLong(part -> part.stream().filter(v -> all.id(v).kind() == Kind.GROUP).count())
            .map(n -> n * (n - 1) / 2)
            .sum();
  }

  /** The network without somebody. */
  static Network without(Network network, Id<?> leaver) {
    Outcome outcome = network.with(Departure.of(network, leaver).changes());
    List<Problem> faults =
        outcome.problems().stream().filter(p -> p.level() == Problem.Level.FAULT).toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.toString());
    }
    return outcome.network();
  }

  static <T> Set<T> gone(Set<T> before, Set<T> after) {
    Set<T> gone = new LinkedHashSet<>(before);
    gone.removeAll(after);
    return gone;
  }

  /** An organisation and its units, units of units included. */
  static Set<Id<?>> withUnits(Network network, Id<?> body) {
    Set<Id<?>> all = new HashSet<>();
    Deque<Id<?>> waiting = new ArrayDeque<>(List.of(body));
    while (!waiting.isEmpty()) {
      Id<?> at = waiting.pop();
      if (all.add(at)) {
        network.list(Organisation.class).stream()
            .filter(o -> o.partOf().filter(at::equals).isPresent())
            .forEach(o -> waiting.add(o.id()));
      }
    }
    return all;
  }
}
