package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;

/** What is told of single seats, without any list's being complete. */
final class SeatTests {
  private static final Set<Sector> OFFICIAL = EnumSet.of(Sector.PUBLIC, Sector.ELECTED_MEMBERS);
  private final Scope scope;
  private final Network network;
  private final LocalDate day;
  private final Findings findings;

  SeatTests(Scope scope, Findings findings) {
    this.scope = scope;
    this.network = scope.network;
    this.day = network.day();
    this.findings = findings;
  }

  void run() {
    for (Group group : scope.coverage.groups()) {
      for (Seat seat : scope.speakingSeats(group)) {
        vacant(group, seat);
        carryingOver(group, seat);
        termEnding(group, seat);
        outside(group, seat);
        linkBack(group, seat);
      }
    }
  }

  private Optional<RuleUse> rule(GapKind kind, Group group) {
    return Optional.of(scope.rules.of(kind, group)).filter(r -> r.tests(group));
  }

  private Draft draft(RuleUse rule, Group group, Seat seat) {
    return new Draft(rule, group)
        .affected(List.of(seat.id()))
        .about(List.of(group.id()))
        .organisations(scope.countMeantBy(seat, group))
        .evidence(seat.id(), "the seat")
        .evidence(scope.holders(seat));
  }

  private static Facts facts(Group group, Seat seat) {
    Facts facts = Facts.none().with("group", group.id()).with("seat", seat.id());
    return seat.reservedForSector().isPresent()
        ? facts.with("sector", seat.reservedForSector().get().word())
        : facts;
  }

  private void vacant(Group group, Seat seat) {
    Optional<RuleUse> rule = rule(GapKind.VACANT, group);
    if (rule.isEmpty() || scope.state(seat) != SeatState.VACANT) {
      return;
    }
    Draft draft = draft(rule.get(), group, seat).key(seat.id());
    Facts facts = facts(group, seat);
    if (seat.vacantSince().isPresent()) {
      PartialDate since = seat.vacantSince().get();
      facts = facts.with("since", since.toString());
      draft.days(ChronoUnit.DAYS.between(since.earliest(), day));
    }
    fillers(draft, group, seat);
    findings.add(draft.facts(facts));
  }

  private void fillers(Draft draft, Group group, Seat seat) {
    List<Candidate> nominating = scope.candidates.nominating(seat);
    if (!nominating.isEmpty()) {
      draft.remedy(RemedyAction.ASK, nominating);
    }
    List<Candidate> fitting = scope.candidates.forSeat(seat, group);
    draft.remedy(fitting.isEmpty() ? RemedyAction.ADVERTISE : RemedyAction.FILL, fitting);
  }

  private void carryingOver(Group group, Seat seat) {
    Optional<RuleUse> rule = rule(GapKind.CARRYING_OVER, group);
    if (rule.isEmpty() || scope.state(seat) != SeatState.CARRYING_OVER) {
      return;
    }
    List<Tenure> tenures = tenures(seat);
    tenures.stream()
        .flatMap(t -> t.termEnds().stream())
        .max(Comparator.comparing(PartialDate::latest))
        .ifPresent(
            end -> {
              Draft draft = draft(rule.get(), group, seat).key(seat.id());
              tenures.forEach(t -> draft.key(t.id()));
              draft.days(ChronoUnit.DAYS.between(end.latest(), day));
              draft.remedy(RemedyAction.ADVERTISE, scope.candidates.nominating(seat));
              findings.add(draft.facts(facts(group, seat).with("ended", end.toString())));
            });
  }

  private void termEnding(Group group, Seat seat) {
    Optional<RuleUse> rule = rule(GapKind.TERM_ENDING, group);
    if (rule.isEmpty() || scope.state(seat) != SeatState.FILLED) {
      return;
    }
    long limit = rule.get().limit().orElse(0);
    for (Tenure tenure : tenures(seat)) {
      Optional<LocalDate> last =
          tenure
              .termEnds()
              .map(PartialDate::latest)
              .or(() -> tenure.when().to().map(to -> to.earliest().minusDays(1)));
      long days = last.map(l -> ChronoUnit.DAYS.between(day, l)).orElse(-1L);
      if (days >= 0 && days <= limit) {
        PartialDate end = tenure.termEnds().orElseGet(() -> PartialDate.of(last.orElseThrow()));
        Draft draft = draft(rule.get(), group, seat).key(seat.id(), tenure.id()).days(-days);
        draft.remedy(RemedyAction.ADVERTISE, scope.candidates.nominating(seat));
        findings.add(
            draft.facts(facts(group, seat).with("ends", end.toString()).with("in days", days)));
      }
    }
  }

  private List<Tenure> tenures(Seat seat) {
    return network.seating().holders(seat.id()).stream().map(Holding::tenure).toList();
  }

  private void outside(Group group, Seat seat) {
    Optional<RuleUse> rule = rule(GapKind.HELD_FROM_OUTSIDE, group);
    if (rule.isEmpty()
        || !scope.state(seat).filled()
        || network.seating().fit(seat) != Fit.OUTSIDE) {
      return;
    }
    Draft draft = draft(rule.get(), group, seat).key(seat.id());
    tenures(seat).forEach(t -> draft.key(t.id()));
    List<Id<Organisation>> bodies =
        network.seating().holders(seat.id()).stream()
            .flatMap(h -> h.onBehalfOf().stream())
            .distinct()
            .toList();
    List<Sector> sectors =
        network.seating().holders(seat.id()).stream()
            .flatMap(h -> h.sector().stream())
            .distinct()
            .toList();
    Facts facts =
        facts(group, seat).with("bodies", bodies).with("reserved for", seat.reservedFor());
    if (sectors.size() == 1) {
      facts = facts.with("held by", sectors.get(0).word());
    }
    fillers(draft, group, seat);
    findings.add(draft.facts(facts));
  }

  private void linkBack(Group group, Seat seat) {
    Optional<RuleUse> rule = rule(GapKind.LINK_BACK_NOT_SHOWN, group);
    if (rule.isEmpty()
        || !scope.state(seat).filled()
        || seat.route().map(Route::leadsBack).orElse(false)) {
      return;
    }
    List<Id<?>> others = others(seat);
    if (others.isEmpty()) {
      return;
    }
    Facts facts =
        facts(group, seat)
            .with("for", others)
            .with("route", seat.route().map(Route::word).orElse(""));
    Draft draft = draft(rule.get(), group, seat).key(seat.id()).facts(facts);
    others.forEach(o -> draft.evidence(o, "spoken for"));
    List<Candidate> ask = new ArrayList<>(scope.candidates.nominating(seat));
    if (ask.isEmpty()) {
      others.stream()
          .filter(o -> o.kind() == Kind.ORGANISATION || o.kind() == Kind.GROUP)
          .forEach(o -> ask.add(new Candidate(o, "is spoken for")));
      network.seating().holders(seat.id()).stream()
          .flatMap(h -> h.onBehalfOf().stream())
          .distinct()
          .forEach(o -> ask.add(new Candidate(o, "sits there")));
      group.ledBy().ifPresent(lead -> ask.add(new Candidate(lead, "leads the group")));
    }
    findings.add(draft.remedy(RemedyAction.ASK, ask));
  }

  /**
   * Those for whom a seat speaks and to whom a link back would have to be shown. Nobody needs one
   * to the body for which they sit, nor an elected member to those who elected them, nor a public
   * body to its area.
   */
  private List<Id<?>> others(Seat seat) {
    List<Holding> holders = network.seating().holders(seat.id());
    boolean elected =
        holders.stream().allMatch(h -> sector(seat, h).equals(Optional.of(Sector.ELECTED_MEMBERS)));
    boolean official =
        elected
            || holders.stream()
                .allMatch(h -> sector(seat, h).map(OFFICIAL::contains).orElse(false));
    return seat.speaksFor().stream()
        .filter(part -> !elected && !(official && part.kind() == Kind.AREA))
        .filter(part -> holders.stream().noneMatch(h -> sitsFor(h, part)))
        .toList();
  }

  private static Optional<Sector> sector(Seat seat, Holding holding) {
    return holding.sector().or(seat::reservedForSector);
  }

  private boolean sitsFor(Holding holding, Id<?> body) {
    return holding
        .onBehalfOf()
        .map(o -> network.voices().listUnits(o).stream().anyMatch(body::equals))
        .orElse(false);
  }
}
