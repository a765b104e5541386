package org.partnershipatlas.analyser.gap;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Tier;

/**
 * Agreements that do not reach a district, that no group oversees, or whose review is overdue.
 *
 * <p>A county's agreement reaches a district where it names the district among its areas or a body
 * of the district among its signatories, or where the district has an agreement of its own. That it
 * covers the county is not enough: the county council's own agreement does so too. Where no
 * signatory is recorded it cannot be told.
 */
final class Agreements {
  private static final GapKind KIND = GapKind.AGREEMENT;
  private final Scope scope;
  private final Findings findings;
  private final List<Agreement> agreements;

  Agreements(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
    this.agreements =
        scope.network.list(Agreement.class).stream()
            .sorted(Comparator.comparing(Agreement::name).thenComparing(a -> a.id().value()))
            .toList();
  }

  void run() {
    for (Agreement agreement : agreements) {
      RuleUse rule = scope.rules.of(KIND, scope.network.places().areas(agreement));
      if (!rule.on()) {
        continue;
      }
      List<Id<Area>> areas = scope.network.places().listThere(agreement.areas());
      if (areas.isEmpty() && !agreement.areas().isEmpty()) {
        // Whether what followed its areas kept it, and so who should see to it, is not recorded.
        findings
            .open(KIND, List.of(agreement.id()))
            .settledBy("areas of agreements", List.of(agreement.id()));
        continue;
      }
      overseen(rule, agreement);
      reviewed(rule, agreement);
      areas.forEach(area -> districts(rule, agreement, area));
    }
  }

  private Draft draft(RuleUse rule, Agreement agreement, String what) {
    return new Draft(rule)
        .key(agreement.id(), what)
        .affected(List.of(agreement.id()))
        .about(scope.network.places().areas(agreement))
        .organisations(scope.countSector(scope.network.places().areas(agreement)))
        .evidence(agreement.id(), "the agreement");
  }

  private static Facts facts(Agreement agreement, String what) {
    return Facts.none().with("agreement", agreement.id()).with("what", what);
  }

  // A part of another agreement is overseen with it.
  private void overseen(RuleUse rule, Agreement agreement) {
    boolean current =
        agreement.overseenBy().stream()
            .anyMatch(g -> scope.network.find(g).map(scope.network::isCurrent).orElse(false));
    if (!current && agreement.partOf().isEmpty()) {
      findings.add(
          draft(rule, agreement, "overseen")
              .facts(facts(agreement, "overseen").with("groups", agreement.overseenBy()))
              .remedy(RemedyAction.ASK, signatories(agreement)));
    }
  }

  private void reviewed(RuleUse rule, Agreement agreement) {
    boolean overdue =
        agreement.nextReview().map(d -> d.latest().isBefore(scope.network.day())).orElse(false)
            && agreement
                .reviewed()
                .map(r -> r.latest().isBefore(agreement.nextReview().orElseThrow().earliest()))
                .orElse(true);
    if (overdue) {
      findings.add(
          draft(rule, agreement, "review")
              .days(
                  ChronoUnit.DAYS.between(
                      agreement.nextReview().orElseThrow().latest(), scope.network.day()))
              .facts(
                  facts(agreement, "review")
                      .with("due", agreement.nextReview().orElseThrow().toString()))
              .remedy(
                  RemedyAction.MEET,
                  agreement.overseenBy().stream()
                      .map(g -> new Candidate(g, "oversees it"))
                      .toList()));
    }
  }

  private static List<Candidate> signatories(Agreement agreement) {
    return agreement.signatories().stream()
        .limit(3)
        .map(s -> new Candidate(s, "has signed it"))
        .toList();
  }

  private void districts(RuleUse rule, Agreement agreement, Id<Area> county) {
    List<Id<Area>> without =
        scope.network.places().directlyWithin(county).stream()
            .filter(
                d -> scope.network.places().tier(d).equals(java.util.Optional.of(Tier.DISTRICT)))
            .filter(d -> !reached(agreement, d))
            .sorted(
                Comparator.comparing((Id<Area> d) -> scope.network.name(d))
                    .thenComparing(Id::value))
            .toList();
    if (without.isEmpty()) {
      return;
    }
    if (agreement.signatories().isEmpty()) {
      findings.open(KIND, without).settledBy("who has signed agreements", List.of(agreement.id()));
      return;
    }
    Set<Id<Organisation>> bodies = new LinkedHashSet<>();
    without.forEach(d -> bodies.addAll(scope.listSector(List.of(d))));
    findings.add(
        draft(rule, agreement, "districts")
            .key(county)
            .affected(without)
            .about(List.of(agreement.id()))
            .organisations(bodies.size())
            .facts(facts(agreement, "districts").with("districts", without))
            .remedy(RemedyAction.INVITE, councils(without)));
  }

  private boolean reached(Agreement agreement, Id<Area> district) {
    return agreements.stream().anyMatch(a -> a.areas().contains(district))
        || agreement.signatories().stream()
            .flatMap(o -> scope.network.find(o).stream())
            .anyMatch(o -> o.areas().contains(district));
  }

  private List<Candidate> councils(List<Id<Area>> districts) {
    List<Candidate> councils = new ArrayList<>();
    for (Id<Area> district : districts) {
      scope.network.referring(district, Organisation.class).stream()
          .filter(o -> o.areas().contains(district) && scope.isCouncil(o.id()))
          .filter(o -> o.partOf().isEmpty())
          .sorted(
              Comparator.comparing((Organisation o) -> scope.network.name(o.id()))
                  .thenComparing(o -> o.id().value()))
          .limit(1)
          .forEach(o -> councils.add(new Candidate(o.id(), "the council there")));
    }
    return councils.stream().limit(3).toList();
  }
}
