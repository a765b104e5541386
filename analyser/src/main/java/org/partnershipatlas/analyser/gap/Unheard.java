package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Theme;

/**
 * Fields and communities that matter to a theme and are heard on no group of it in an area. A theme
 * of which it is not recorded what matters to it is not tested.
 */
final class Unheard {
  private final Scope scope;
  private final Findings findings;

  Unheard(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    scope.network.list(Theme.class).stream()
        .sorted(java.util.Comparator.comparing(Theme::name).thenComparing(t -> t.id().value()))
        .forEach(
            theme -> {
              test(GapKind.FIELD_UNHEARD, RowKind.FIELD, theme, theme.fields());
              test(GapKind.COMMUNITY_UNHEARD, RowKind.COMMUNITY, theme, theme.communities());
            });
  }

  private void test(GapKind kind, RowKind rows, Theme theme, List<? extends Id<?>> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    List<Group> ofTheme =
        scope
            .tested(kind)
            .filter(g -> g.themes().stream().anyMatch(t -> within(t, theme)))
            .toList();
    GroupsByArea byArea = new GroupsByArea(scope.network, ofTheme);
    Set<Id<Area>> areas = new TreeSet<>();
    ofTheme.forEach(g -> areas.addAll(scope.network.places().listThere(g.areas())));
    for (Id<Area> area : areas) {
      List<Group> there = byArea.covering(List.of(area));
      for (Id<?> subject : subjects) {
        test(kind, new RowKey(rows, subject.toString()), theme, area, there);
      }
    }
  }

  private boolean within(Id<Theme> narrower, Theme theme) {
    return scope.network.voices().isWithinSubject(narrower, theme.id());
  }

  private void test(GapKind kind, RowKey row, Theme theme, Id<Area> area, List<Group> groups) {
    Id<?> subject = row.id().orElseThrow();
    Set<Id<Organisation>> listed = scope.coverage.listBelongingTo(subject, area);
    boolean heard =
        groups.stream().anyMatch(g -> scope.coverage.voice(row, g.id()).state().heard());
    if (listed.isEmpty() || heard) {
      return;
    }
    List<Id<Group>> unsure =
        groups.stream()
            .map(Group::id)
            .filter(g -> !scope.coverage.surelyBelow(row, g, SubjectState.ACCOUNTABLE))
            .toList();
    boolean whole = scope.isWhole(CompletenessKind.GROUPS_OF_AN_AREA, area);
    if (!whole || !unsure.isEmpty()) {
      open(kind, area, whole, unsure, List.of(subject));
    } else {
      findings.add(draft(kind, row, theme, area, groups, listed));
    }
  }

  private void open(
      GapKind kind, Id<Area> area, boolean whole, List<Id<Group>> unsure, List<Id<?>> about) {
    List<Id<?>> seats = new ArrayList<>();
    unsure.forEach(g -> seats.addAll(scope.coverage.listOpenSeats(g)));
    findings
        .open(kind, about)
        .settledBy(CompletenessKind.GROUPS_OF_AN_AREA.word(), whole ? List.of() : List.of(area))
        .settledBy(
            CompletenessKind.SEATS_OF_A_GROUP.word(),
            unsure.stream()
                .filter(g -> !scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, g))
                .toList())
        .settledBy("holders of seats, and whom they speak for", seats);
  }

  private Draft draft(
      GapKind kind,
      RowKey row,
      Theme theme,
      Id<Area> area,
      List<Group> groups,
      Set<Id<Organisation>> listed) {
    Id<?> subject = row.id().orElseThrow();
    RuleUse rule = scope.rules.of(kind, List.of(area));
    SubjectState best =
        groups.stream()
            .map(g -> scope.coverage.voice(row, g.id()).state())
            .min(java.util.Comparator.naturalOrder())
            .orElse(SubjectState.NONE);
    Draft draft =
        new Draft(rule)
            .concerning(groups)
            .key(subject, theme.id(), area)
            .affected(List.of(subject))
            .about(List.of(theme.id(), area))
            .organisations(listed.size())
            .facts(
                Facts.none()
                    .with("subject", subject)
                    .with("theme", theme.id())
                    .with("area", area)
                    .with("groups", groups.stream().map(Group::id).toList())
                    .with("organisations", listed.size())
                    .with("best", best.word()))
            .evidence(scope.whole(CompletenessKind.GROUPS_OF_AN_AREA, area));
    groups.forEach(
        g ->
            draft
                .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, g.id()))
                .evidence(scope.coverage.voice(row, g.id()).evidence()));
    return draft.remedy(RemedyAction.INVITE, scope.candidates.of(listed, "works on it there"));
  }
}
