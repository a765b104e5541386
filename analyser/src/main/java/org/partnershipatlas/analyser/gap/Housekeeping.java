package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;

/** How a group is run and recorded: by whom, when it last met, when that was last checked. */
final class Housekeeping {
  private final Scope scope;
  private final Findings findings;

  Housekeeping(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    scope
        .tested(GapKind.LED_AND_SERVICED_BY_ONE_BODY)
        .forEach(g -> g.ledBy().ifPresent(lead -> oneBody(g, lead)));
    scope.tested(GapKind.DORMANT).forEach(this::dormant);
    scope.tested(GapKind.STALE).forEach(this::stale);
  }

  private Draft draft(RuleUse rule, Group group) {
    return new Draft(rule, group)
        .key(group.id())
        .affected(List.of(group.id()))
        .about(List.of(group.id()));
  }

  private void oneBody(Group group, Id<Organisation> lead) {
    boolean one =
        !group.servicedBy().isEmpty()
            && group.servicedBy().stream()
                .allMatch(by -> body(by).map(b -> scope.isOneBody(b, lead)).orElse(false));
    if (!one) {
      return;
    }
    RuleUse rule = scope.rules.of(GapKind.LED_AND_SERVICED_BY_ONE_BODY, group);
    findings.add(
        draft(rule, group)
            .facts(Facts.none().with("group", group.id()).with("body", scope.whole(lead)))
            .evidence(group.id(), "led and serviced by one body"));
  }

  private Optional<Id<Organisation>> body(Id<?> servicing) {
    if (servicing.kind() == Kind.ORGANISATION) {
      return Optional.of(Id.organisation(servicing.value()));
    }
    Optional<Post> post = scope.network.find(Id.post(servicing.value()));
    return post.flatMap(Post::employedBy).or(() -> post.flatMap(Post::basedIn));
  }

  private void dormant(Group group) {
    RuleUse rule = scope.rules.of(GapKind.DORMANT, group);
    LocalDate day = scope.network.day();
    Optional<PartialDate> met =
        group.lastMet().filter(d -> d.latest().isBefore(day.minusMonths(rule.most())));
    met.ifPresent(
        last ->
            findings.add(
                draft(rule, group)
                    .organisations(scope.countSector(scope.areas(group)))
                    .days(ChronoUnit.DAYS.between(last.latest(), day))
                    .facts(Facts.none().with("group", group.id()).with("last met", last.toString()))
                    .evidence(group.id(), "when it last met")
                    .remedy(
                        RemedyAction.ASK,
                        group.ledBy().stream()
                            .map(lead -> new Candidate(lead, "leads the group"))
                            .toList())));
  }

  // Whatever has no date of checking is left out: that is not recorded, and not old.
  private void stale(Group group) {
    RuleUse rule = scope.rules.of(GapKind.STALE, group);
    LocalDate since = scope.network.day().minusMonths(rule.most());
    List<AtlasRecord> checked =
        records(group).stream().filter(r -> r.about().lastChecked().isPresent()).toList();
    List<AtlasRecord> old =
        checked.stream()
            .filter(r -> r.about().lastChecked().orElseThrow().latest().isBefore(since))
            .toList();
    if (old.isEmpty()) {
      return;
    }
    LocalDate first =
        old.stream()
            .map(r -> r.about().lastChecked().orElseThrow().latest())
            .min(LocalDate::compareTo)
            .orElseThrow();
    Draft draft =
        draft(rule, group)
            .days(ChronoUnit.DAYS.between(first, scope.network.day()))
            .facts(
                Facts.none()
                    .with("group", group.id())
                    .with("old", old.size())
                    .with("checked", checked.size())
                    .with("months", rule.most()));
    old.forEach(r -> draft.evidence(r.id(), "last checked long ago"));
    List<Candidate> ask = new ArrayList<>();
    group.servicedBy().forEach(s -> ask.add(new Candidate(s, "services the group")));
    findings.add(draft.remedy(RemedyAction.ASK, ask));
  }

  private List<AtlasRecord> records(Group group) {
    List<AtlasRecord> records = new ArrayList<>(List.of(group));
    for (Seat seat : scope.network.seating().seatsOn(group.id())) {
      records.add(seat);
      for (Holding holding : scope.network.seating().holdings(seat.id())) {
        records.add(holding.tenure());
      }
    }
    return records;
  }
}
