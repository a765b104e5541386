package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Tier;

/**
 * Districts that nobody speaks for on a county-wide group. Where none of the districts is spoken
 * for it is told once of the group.
 */
final class UnheardAreas {
  private final Scope scope;
  private final Findings findings;

  UnheardAreas(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    for (Area county : scope.network.places().listTwoTier()) {
      List<Id<Area>> districts = districts(county.id());
      scope
          .tested(GapKind.AREA_UNHEARD)
          .filter(g -> scope.network.places().areas(g).contains(county.id()))
          .forEach(g -> test(g, county.id(), districts));
    }
  }

  private List<Id<Area>> districts(Id<Area> county) {
    return scope.network.places().directlyWithin(county).stream()
        .filter(d -> scope.network.places().tier(d).equals(Optional.of(Tier.DISTRICT)))
        .sorted(
            Comparator.comparing((Id<Area> d) -> scope.network.name(d)).thenComparing(Id::value))
        .toList();
  }

  private void test(Group group, Id<Area> county, List<Id<Area>> districts) {
    List<Id<Area>> unheard = new ArrayList<>();
    List<Id<Area>> open = new ArrayList<>();
    for (Id<Area> district : districts) {
      RowKey row = RowKey.area(district);
      if (scope.coverage.surelyBelow(row, group.id(), SubjectState.DEPUTY_ONLY)) {
        unheard.add(district);
      } else if (scope.coverage.voice(row, group.id()).state().compareTo(SubjectState.VACANT)
          >= 0) {
        open.add(district);
      }
    }
    if (!open.isEmpty() || group.kind().isEmpty()) {
      open(group, open.isEmpty() ? unheard : open);
    }
    if (group.kind().isEmpty()) {
      return;
    }
    if (unheard.size() == districts.size()) {
      findings.add(draft(group, county, unheard).key(group.id()));
    } else {
      unheard.forEach(d -> findings.add(draft(group, county, List.of(d)).key(group.id(), d)));
    }
  }

  private void open(Group group, List<Id<Area>> districts) {
    if (districts.isEmpty()) {
      return;
    }
    boolean whole = scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, group.id());
    findings
        .open(GapKind.AREA_UNHEARD, districts)
        .settledBy(
            CompletenessKind.SEATS_OF_A_GROUP.word(), whole ? List.of() : List.of(group.id()))
        .settledBy(
            "holders of seats, and whom they speak for", scope.coverage.listOpenSeats(group.id()))
        .settledBy("kinds of groups", group.kind().isEmpty() ? List.of(group.id()) : List.of());
  }

  private Draft draft(Group group, Id<Area> county, List<Id<Area>> districts) {
    Set<Id<?>> bodies = new LinkedHashSet<>();
    districts.forEach(d -> bodies.addAll(scope.listSector(List.of(d))));
    Draft draft =
        new Draft(scope.rules.of(GapKind.AREA_UNHEARD, group), group)
            .affected(districts)
            .about(List.of(group.id()))
            .organisations(bodies.size())
            .facts(
                Facts.none()
                    .with("group", group.id())
                    .with("county", county)
                    .with("districts", districts)
                    .with("of", scope.network.places().directlyWithin(county).size()))
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, group.id()));
    districts.forEach(
        d -> draft.evidence(scope.coverage.voice(RowKey.area(d), group.id()).evidence()));
    List<Candidate> groups = new ArrayList<>();
    for (Id<Area> district : districts) {
      scope.coverage.groups().stream()
          .filter(g -> scope.network.places().areas(g).contains(district))
          .filter(g -> g.kind().equals(group.kind()) || sharesTheme(g, group))
          .forEach(g -> groups.add(new Candidate(g.id(), "meets there")));
    }
    return draft.remedy(RemedyAction.INVITE, groups.stream().distinct().limit(3).toList());
  }

  private static boolean sharesTheme(Group one, Group other) {
    return one.themes().stream().anyMatch(other.themes()::contains);
  }
}
