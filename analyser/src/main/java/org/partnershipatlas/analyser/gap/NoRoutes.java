package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Tier;

/**
 * Organisations for whom nobody speaks on any group whose area is, or holds, one of theirs; for a
 * county-wide body the groups of its districts count too. Told in one line for each field and size,
 * and singly for those that want a voice.
 */
final class NoRoutes {
  private static final Set<Tier> LOCAL = EnumSet.of(Tier.DISTRICT, Tier.SINGLE, Tier.COUNTY);
  private final Scope scope;
  private final Findings findings;
  private final RuleUse rule;
  private final GroupsByArea tested;
  private final Map<List<Id<Area>>, Ground> grounds = new HashMap<>();
  private final Map<String, Fold> folds = new TreeMap<>();

  /** What decides for all organisations of the same areas. */
  private record Ground(List<Group> groups, Set<Id<Area>> unlisted, boolean bodiesListed) {}

  /** The organisations of one field and size. */
  private static final class Fold {
    final Optional<Id<?>> field;
    final String size;
    final Set<Id<Organisation>> without = new LinkedHashSet<>();
    int listed;

    Fold(Optional<Id<?>> field, String size) {
      this.field = field;
      this.size = size;
    }
  }

  NoRoutes(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
    this.rule = scope.rules.of(GapKind.NO_ROUTE);
    this.tested = new GroupsByArea(scope.network, scope.tested(GapKind.NO_ROUTE).toList());
  }

  void run() {
    if (!rule.on()) {
      return;
    }
    for (Organisation organisation : scope.coverage.organisations()) {
      boolean ofSector =
          scope
              .network
              .voices()
              .sector(organisation.id())
              .map(rule.sectors()::contains)
              .orElse(false);
      if (ofSector) {
        test(organisation);
      }
    }
    folds.values().stream().filter(f -> !f.without.isEmpty()).forEach(this::tell);
  }

  private List<Id<Area>> areas(Organisation organisation) {
    return scope.network.places().listThere(organisation.areas());
  }

  private boolean isSpokenFor(Organisation organisation) {
    return scope.coverage.groups().stream()
        .map(group -> scope.coverage.voice(organisation.id(), group.id()))
        .anyMatch(voice -> voice.state().compareTo(VoiceState.LINK_BACK_NOT_SHOWN) <= 0);
  }

  private void test(Organisation organisation) {
    List<Fold> mine = folds(organisation);
    mine.forEach(f -> f.listed++);
    // Where all its areas have ended it is not recorded where it works now.
    List<Id<Area>> areas = areas(organisation);
    if (areas.isEmpty() && isSpokenFor(organisation)) {
      return; // somebody speaks for it, wherever it works
    }
    if (areas.isEmpty()) {
      findings
          .open(GapKind.NO_ROUTE, List.of(organisation.id()))
          .settledBy("areas of organisations", List.of(organisation.id()));
      return;
    }
    Ground ground = grounds.computeIfAbsent(areas, this::ground);
    boolean spokenFor =
        scope.coverage.listOf(organisation.id()).stream()
            .anyMatch(
                v ->
                    v.state().spokenFor()
                        && ground.groups().stream().anyMatch(g -> g.id().equals(v.group())));
    if (spokenFor) {
      return;
    }
    boolean single = organisation.wantsAVoice().orElse(false);
    List<Id<Group>> unsure =
        ground.unlisted().isEmpty() ? unsure(organisation, ground) : unlistedSeats(ground);
    if (!ground.unlisted().isEmpty() || !unsure.isEmpty() || !(single || ground.bodiesListed())) {
      open(organisation, ground, unsure, single);
    } else if (single) {
      findings.add(draft(organisation, ground));
    } else {
      mine.forEach(f -> f.without.add(organisation.id()));
    }
  }

  private List<Id<Group>> unsure(Organisation organisation, Ground ground) {
    return ground.groups().stream()
        .map(Group::id)
        .filter(g -> !scope.coverage.surelyNotSpokenFor(organisation.id(), g))
        .toList();
  }

  private List<Id<Group>> unlistedSeats(Ground ground) {
    return ground.groups().stream()
        .map(Group::id)
        .filter(g -> !scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, g))
        .toList();
  }

  private void open(
      Organisation organisation, Ground ground, List<Id<Group>> unsure, boolean single) {
    List<Id<?>> seats = new ArrayList<>();
    unsure.stream()
        .filter(g -> scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, g))
        .forEach(g -> seats.addAll(scope.coverage.listOpenSeats(g)));
    findings
        .open(GapKind.NO_ROUTE, List.of(organisation.id()))
        .settledBy(CompletenessKind.GROUPS_OF_AN_AREA.word(), ground.unlisted())
        .settledBy(
            CompletenessKind.ORGANISATIONS_OF_AN_AREA.word(),
            single || ground.bodiesListed() ? List.of() : areas(organisation))
        .settledBy(
            CompletenessKind.SEATS_OF_A_GROUP.word(),
            unsure.stream()
                .filter(g -> !scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, g))
                .toList())
        .settledBy("holders of seats, whom they speak for, and who belongs to that", seats);
  }

  private Ground ground(List<Id<Area>> areas) {
    boolean wide =
        areas.stream()
            .anyMatch(a -> scope.network.places().tier(a).equals(Optional.of(Tier.COUNTY)));
    List<Group> groups = wide ? tested.touching(areas) : tested.covering(areas);
    Set<Id<Area>> needed = new LinkedHashSet<>();
    boolean listed = false;
    for (Id<Area> area : areas) {
      Set<Id<Area>> around = scope.network.places().listAround(area);
      around.stream().filter(this::isLocal).forEach(needed::add);
      if (wide) {
        scope.network.places().listWithin(area).stream().filter(this::isLocal).forEach(needed::add);
      }
      listed |=
          around.stream()
              .anyMatch(a -> scope.isWhole(CompletenessKind.ORGANISATIONS_OF_AN_AREA, a));
    }
    needed.removeIf(a -> scope.isWhole(CompletenessKind.GROUPS_OF_AN_AREA, a));
    return new Ground(groups, needed, listed);
  }

  private boolean isLocal(Id<Area> area) {
    return scope.network.places().tier(area).map(LOCAL::contains).orElse(false);
  }

  private List<Fold> folds(Organisation organisation) {
    String size = organisation.size().orElse("");
    Collection<? extends Id<?>> fields = organisation.fields();
    List<Fold> mine = new ArrayList<>();
    for (Id<?> field : fields) {
      mine.add(folds.computeIfAbsent(field + "\n" + size, k -> new Fold(Optional.of(field), size)));
    }
    if (mine.isEmpty()) {
      mine.add(folds.computeIfAbsent("\n" + size, k -> new Fold(Optional.empty(), size)));
    }
    return mine;
  }

  private Draft draft(Organisation organisation, Ground ground) {
    List<Id<Area>> areas = areas(organisation);
    Draft draft =
        new Draft(rule)
            .key(organisation.id())
            .affected(List.of(organisation.id()))
            .about(areas)
            .organisations(1)
            .facts(
                Facts.none()
                    .with("organisation", organisation.id())
                    .with("areas", areas)
                    .with("groups", ground.groups().size()))
            .evidence(organisation.id(), "wants a voice");
    areas.forEach(a -> draft.evidence(scope.whole(CompletenessKind.GROUPS_OF_AN_AREA, a)));
    ground
        .groups()
        .forEach(g -> draft.evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, g.id())));
    return draft.remedy(RemedyAction.INVITE, scope.candidates.networks(areas));
  }

  private void tell(Fold fold) {
    Set<Id<Area>> areas = new LinkedHashSet<>();
    fold.without.forEach(o -> scope.network.find(o).ifPresent(r -> areas.addAll(areas(r))));
    Facts facts =
        Facts.none()
            .with("organisations", fold.without.size())
            .with("listed", fold.listed)
            .with("size", fold.size);
    Draft draft =
        new Draft(rule)
            .key(fold.field.map(Id::toString).orElse("-"), fold.size)
            .affected(fold.without)
            .organisations(fold.without.size());
    if (fold.field.isPresent()) {
      facts = facts.with("field", fold.field.get());
      draft.about(List.of(fold.field.get()));
    }
    areas.forEach(
        a ->
            draft
                .evidence(scope.whole(CompletenessKind.ORGANISATIONS_OF_AN_AREA, a))
                .evidence(scope.whole(CompletenessKind.GROUPS_OF_AN_AREA, a)));
    fold.without.forEach(o -> draft.evidence(o, "nobody speaks for it"));
    findings.add(
        draft
            .facts(facts)
            .remedy(RemedyAction.INVITE, scope.candidates.networks(List.copyOf(areas))));
  }
}
