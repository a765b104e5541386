package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.model.ThemeTiers;
import org.partnershipatlas.model.Tier;

/**
 * Themes of both tiers with a group in one tier and none in the other. A group over several
 * districts counts for each; any sort of group on the theme fills the place.
 */
final class OtherTiers {
  private static final GapKind KIND = GapKind.OTHER_TIER_MISSING;
  private final Scope scope;
  private final Findings findings;
  private final Map<Id<Theme>, GroupsByArea> byTheme = new HashMap<>();

  OtherTiers(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    List<Theme> themes =
        scope.network.list(Theme.class).stream()
            .filter(t -> t.tiers().equals(Optional.of(ThemeTiers.BOTH)))
            .sorted(Comparator.comparing(Theme::name).thenComparing(t -> t.id().value()))
            .toList();
    for (Area county : scope.network.places().listTwoTier()) {
      themes.forEach(theme -> test(county.id(), theme));
    }
  }

  private void test(Id<Area> county, Theme theme) {
    GroupsByArea ofTheme = byTheme.computeIfAbsent(theme.id(), this::ofTheme);
    List<Group> upper = ofTheme.in(Stream.of(county));
    List<Group> lower = new ArrayList<>();
    List<Id<Area>> with = new ArrayList<>();
    List<Id<Area>> without = new ArrayList<>();
    for (Id<Area> district : districts(county)) {
      List<Group> there = ofTheme.in(Stream.of(district));
      lower.addAll(there);
      (there.isEmpty() ? without : with).add(district);
    }
    if (upper.stream().anyMatch(this::isTested)) {
      without.forEach(district -> missing(theme, district, List.of(county), upper));
    }
    if (upper.isEmpty() && lower.stream().anyMatch(this::isTested)) {
      missing(theme, county, with, lower.stream().distinct().toList());
    }
  }

  private boolean isTested(Group group) {
    return scope.rules.of(KIND, group).tests(group);
  }

  private GroupsByArea ofTheme(Id<Theme> theme) {
    return new GroupsByArea(
        scope.network,
        scope.coverage.groups().stream()
            .filter(
                g ->
                    g.themes().stream()
                        .anyMatch(t -> scope.network.voices().isWithinSubject(t, theme)))
            .toList());
  }

  private List<Id<Area>> districts(Id<Area> county) {
    return scope.network.places().directlyWithin(county).stream()
        .filter(d -> scope.network.places().tier(d).equals(Optional.of(Tier.DISTRICT)))
        .sorted(
            Comparator.comparing((Id<Area> d) -> scope.network.name(d)).thenComparing(Id::value))
        .toList();
  }

  private void missing(Theme theme, Id<Area> area, List<Id<Area>> others, List<Group> there) {
    boolean whole = isWhole(area);
    List<Id<Area>> listed = others.stream().filter(this::isWhole).toList();
    if (!whole || listed.isEmpty()) {
      findings
          .open(KIND, List.of(theme.id(), area))
          .settledBy(CompletenessKind.GROUPS_OF_AN_AREA.word(), whole ? List.of() : List.of(area))
          .settledBy(
              CompletenessKind.GROUPS_OF_AN_AREA.word(), listed.isEmpty() ? others : List.of());
      return;
    }
    boolean upper = scope.network.places().tier(area).equals(Optional.of(Tier.COUNTY));
    Draft draft =
        new Draft(scope.rules.of(KIND, List.of(area)))
            .concerning(there)
            .key(theme.id(), area)
            .affected(List.of(area))
            .about(List.of(theme.id()))
            .organisations(scope.countSector(List.of(area)))
            .facts(
                Facts.none()
                    .with("theme", theme.id())
                    .with("area", area)
                    .with("groups", there.stream().map(Group::id).toList())
                    .with("upper", upper ? 1 : 0));
    draft.evidence(scope.whole(CompletenessKind.GROUPS_OF_AN_AREA, area));
    listed.forEach(a -> draft.evidence(scope.whole(CompletenessKind.GROUPS_OF_AN_AREA, a)));
    there.forEach(g -> draft.evidence(g.id(), "on the theme in the other tier"));
    findings.add(
        draft.remedy(
            RemedyAction.MEET,
            there.stream().limit(3).map(g -> new Candidate(g.id(), "is on the theme")).toList()));
  }

  private boolean isWhole(Id<Area> area) {
    return scope.isWhole(CompletenessKind.GROUPS_OF_AN_AREA, area);
  }
}
