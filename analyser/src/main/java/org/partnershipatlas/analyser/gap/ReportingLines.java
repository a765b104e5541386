package org.partnershipatlas.analyser.gap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;

/**
 * Groups from which no chain of <em>reports to</em>, <em>part of</em> or <em>is scrutinised by</em>
 * leads to a top table, and chains that run in a circle. Strong components are JGraphT's, in time
 * linear in groups and links.
 */
final class ReportingLines {
  private final Scope scope;
  private final Findings findings;
  private final Set<GroupKind> top;
  private @Nullable GroupsByArea tops;
  private final Map<Id<Group>, Group> groups = new LinkedHashMap<>();
  private final Map<Id<Group>, Map<Id<Group>, Evidence>> up = new HashMap<>();
  private final Map<Id<Group>, Map<Id<Group>, Evidence>> upWithScrutiny = new HashMap<>();

  ReportingLines(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
    this.top = scope.rules.topTables();
  }

  void run() {
    scope.coverage.groups().forEach(g -> groups.put(g.id(), g));
    for (Group group : groups.values()) {
      group
          .partOf()
          .ifPresent(whole -> step(group.id(), whole, new Evidence(group.id(), "part of"), false));
    }
    for (Link link : scope.network.current(Link.class)) {
      Evidence evidence = new Evidence(link.id(), link.kind().word());
      if (link.kind() == LinkKind.REPORTS_TO) {
        step(link.fromGroup(), link.toGroup(), evidence, false);
      } else if (link.kind() == LinkKind.SCRUTINISES) {
        step(link.toGroup(), link.fromGroup(), evidence, true);
      }
    }
    scope.tested(GapKind.NO_REPORTING_LINE).forEach(this::test);
    loops();
  }

  private void step(Id<Group> from, Id<Group> to, Evidence evidence, boolean scrutiny) {
    if (groups.containsKey(from) && groups.containsKey(to)) {
      upWithScrutiny.computeIfAbsent(from, f -> new LinkedHashMap<>()).putIfAbsent(to, evidence);
      if (!scrutiny) {
        up.computeIfAbsent(from, f -> new LinkedHashMap<>()).putIfAbsent(to, evidence);
      }
    }
  }

  private boolean isTop(Group group) {
    return group.kind().map(top::contains).orElse(false);
  }

  private Set<Id<Group>> reached(Id<Group> start) {
    Set<Id<Group>> reached = new LinkedHashSet<>();
    Deque<Id<Group>> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      Id<Group> at = waiting.removeFirst();
      if (reached.add(at)) {
        waiting.addAll(upWithScrutiny.getOrDefault(at, Map.of()).keySet());
      }
    }
    return reached;
  }

  private void test(Group group) {
    List<Group> chain =
        reached(group.id()).stream()
            .flatMap(id -> Optional.ofNullable(groups.get(id)).stream())
            .toList();
    if (chain.stream().anyMatch(this::isTop)) {
      return;
    }
    List<Id<Group>> unlisted =
        chain.stream()
            .map(Group::id)
            .filter(g -> !scope.isWhole(CompletenessKind.LINKS_OF_A_GROUP, g))
            .toList();
    List<Id<Group>> kindless =
        chain.stream().filter(g -> g.kind().isEmpty()).map(Group::id).toList();
    if (!unlisted.isEmpty() || !kindless.isEmpty()) {
      findings
          .open(GapKind.NO_REPORTING_LINE, List.of(group.id()))
          .settledBy(CompletenessKind.LINKS_OF_A_GROUP.word(), unlisted)
          .settledBy("kinds of groups", kindless);
      return;
    }
    Draft draft =
        new Draft(scope.rules.of(GapKind.NO_REPORTING_LINE, group), group)
            .key(group.id())
            .affected(List.of(group.id()))
            .about(List.of(group.id()))
            .organisations(scope.countSector(scope.areas(group)))
            .facts(
                Facts.none()
                    .with("group", group.id())
                    .with("steps", chain.size() - 1L)
                    .with("last", chain.get(chain.size() - 1).id()));
    for (Group at : chain) {
      draft.evidence(scope.whole(CompletenessKind.LINKS_OF_A_GROUP, at.id()));
      upWithScrutiny
          .getOrDefault(at.id(), Map.of())
          .values()
          .forEach(e -> draft.evidence(List.of(e)));
    }
    findings.add(draft.remedy(RemedyAction.MEET, topTables(group)));
  }

  private List<Candidate> topTables(Group group) {
    List<Id<Area>> areas = scope.areas(group);
    return tops().covering(areas).stream()
        .sorted(
            Comparator.comparing(
                    (Group g) -> g.themes().stream().noneMatch(group.themes()::contains))
                .thenComparing(g -> scope.areas(g).stream().noneMatch(areas::contains))
                .thenComparing(Group::name)
                .thenComparing(g -> g.id().value()))
        .limit(3)
        .map(g -> new Candidate(g.id(), "a top table of its area"))
        .toList();
  }

  private GroupsByArea tops() {
    GroupsByArea known = tops;
    if (known == null) {
      known =
          new GroupsByArea(scope.network, groups.values().stream().filter(this::isTop).toList());
      tops = known;
    }
    return known;
  }

  private void loops() {
    SimpleDirectedGraph<Id<Group>, DefaultEdge> graph =
        new SimpleDirectedGraph<>(DefaultEdge.class);
    groups.keySet().forEach(graph::addVertex);
    up.forEach(
        (from, tos) ->
            tos.keySet().stream()
                .filter(to -> !to.equals(from))
                .forEach(to -> graph.addEdge(from, to)));
    for (Set<Id<Group>> circle :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      if (circle.size() == 1) {
        continue; // nearly all of them, and none is a loop
      }
      List<Id<Group>> members = groups.keySet().stream().filter(circle::contains).toList();
      Optional<Group> tested =
          members.stream()
              .flatMap(id -> Optional.ofNullable(groups.get(id)).stream())
              .filter(g -> scope.rules.of(GapKind.REPORTING_LOOP, g).tests(g))
              .findFirst();
      if (tested.isPresent()) {
        findings.add(loop(members, tested.get()));
      }
    }
  }

  private Draft loop(List<Id<Group>> members, Group tested) {
    Draft draft =
        new Draft(scope.rules.of(GapKind.REPORTING_LOOP, tested), tested)
            .key(members)
            .affected(members)
            .about(members)
            .facts(Facts.none().with("groups", members));
    List<Evidence> evidence = new ArrayList<>();
    for (Id<Group> from : members) {
      up.getOrDefault(from, Map.of())
          .forEach(
              (to, e) -> {
                if (members.contains(to)) {
                  evidence.add(e);
                }
              });
    }
    return draft.evidence(evidence).remedy(RemedyAction.MEET, List.of());
  }
}
