package org.partnershipatlas.analyser.gap;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Words;

/**
 * Who sits on a group, taken together: whether an elected member does, whether a service
 * directorate does, and whether one sector or body holds more than its share.
 */
final class Makeup {
  private static final String DIRECTORATE = Words.key("service directorate");
  private static final int FEWEST = 4;
  private final Scope scope;
  private final Findings findings;

  /** What a holder settles: that there is one, that it may be one, or that it is none. */
  private enum Is {
    ONE,
    OPEN,
    NONE
  }

  Makeup(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    for (Group group : scope.coverage.groups()) {
      absent(
          group,
          GapKind.NO_COUNCILLOR,
          this::councillor,
          Sector.ELECTED_MEMBERS,
          "whether holders are councillors");
      absent(
          group,
          GapKind.NO_SERVICE_DIRECTORATE,
          this::directorate,
          Sector.PUBLIC,
          "from which directorate or team holders come");
      RuleUse share = scope.rules.of(GapKind.LARGEST_SHARE, group);
      if (share.tests(group)) {
        share(share, group);
      }
    }
  }

  private Is councillor(Seat seat, Holding holding) {
    Optional<Sector> sector = holding.sector().or(seat::reservedForSector);
    return sector.map(s -> s == Sector.ELECTED_MEMBERS ? Is.ONE : Is.NONE).orElse(Is.OPEN);
  }

  private Is directorate(Seat seat, Holding holding) {
    if (holding.onBehalfOf().isEmpty()) {
      Optional<Sector> sector = holding.sector().or(seat::reservedForSector);
      return sector.map(s -> s != Sector.PUBLIC).orElse(false) ? Is.NONE : Is.OPEN;
    }
    Id<Organisation> body = holding.onBehalfOf().get();
    if (scope.network.voices().listUnits(body).stream().anyMatch(this::isDirectorate)) {
      return Is.ONE;
    }
    boolean publicBody = holding.sector().equals(Optional.of(Sector.PUBLIC));
    return publicBody && scope.isCouncil(body) && !hasDirectorates(body) ? Is.OPEN : Is.NONE;
  }

  private boolean isDirectorate(Id<Organisation> body) {
    return scope
        .network
        .find(body)
        .flatMap(Organisation::kind)
        .map(k -> Words.key(k).equals(DIRECTORATE))
        .orElse(false);
  }

  private boolean hasDirectorates(Id<Organisation> body) {
    return scope.network.referring(body, Organisation.class).stream()
        .anyMatch(o -> o.partOf().equals(Optional.of(body)) && isDirectorate(o.id()));
  }

  /** How a holder is looked at. */
  private interface Look {
    Is at(Seat seat, Holding holding);
  }

  private void absent(Group group, GapKind kind, Look look, Sector of, String settling) {
    RuleUse rule = scope.rules.of(kind, group);
    if (!rule.testsSurely(group)) {
      return;
    }
    List<Seat> seats = scope.speakingSeats(group);
    if (seats.stream().anyMatch(s -> is(s, look, of) == Is.ONE)) {
      return;
    }
    List<Id<Seat>> open =
        seats.stream().filter(s -> is(s, look, of) == Is.OPEN).map(Seat::id).toList();
    boolean whole = scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, group.id());
    if (!whole || !open.isEmpty()) {
      findings
          .open(kind, List.of(group.id()))
          .settledBy(
              CompletenessKind.SEATS_OF_A_GROUP.word(), whole ? List.of() : List.of(group.id()))
          .settledBy(settling, open);
      return;
    }
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(List.of(group.id()))
            .about(List.of(group.id()))
            .facts(Facts.none().with("group", group.id()).with("seats", seats.size()))
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, group.id()));
    seats.forEach(s -> draft.evidence(s.id(), "held by somebody else, or empty"));
    findings.add(draft.remedy(RemedyAction.INVITE, councils(group)));
  }

  private Is is(Seat seat, Look look, Sector of) {
    SeatState state = scope.state(seat);
    if (!state.filled()) {
      boolean mayBe = seat.reservedForSector().map(s -> s == of).orElse(true);
      return state == SeatState.NOT_RECORDED && mayBe ? Is.OPEN : Is.NONE;
    }
    Set<Is> found = EnumSet.noneOf(Is.class);
    scope.network.seating().holders(seat.id()).forEach(h -> found.add(look.at(seat, h)));
    return found.contains(Is.ONE) ? Is.ONE : found.contains(Is.OPEN) ? Is.OPEN : Is.NONE;
  }

  private List<Candidate> councils(Group group) {
    return Stream.concat(
            group.ledBy().stream().filter(scope::isCouncil),
            scope.listWorkingIn(scope.areas(group)).stream()
                .filter(scope::isCouncil)
                .filter(o -> !isDirectorate(o))
                .sorted(scope.byName()))
        .distinct()
        .limit(3)
        .map(o -> new Candidate(o, "a council of its area"))
        .toList();
  }

  private void share(RuleUse rule, Group group) {
    Map<Id<Organisation>, Integer> bodies = new LinkedHashMap<>();
    Map<Sector, Integer> sectors = new LinkedHashMap<>();
    List<Seat> filled =
        scope.speakingSeats(group).stream().filter(s -> scope.state(s).filled()).toList();
    for (Seat seat : filled) {
      List<Holding> holders = scope.network.seating().holders(seat.id());
      one(holders, h -> h.onBehalfOf().map(scope::whole)).ifPresent(b -> count(bodies, b));
      one(holders, Holding::sector).ifPresent(s -> count(sectors, s));
    }
    Optional<Map.Entry<Id<Organisation>, Integer>> body = over(bodies, rule, filled.size());
    Optional<Map.Entry<Sector, Integer>> sector = over(sectors, rule, filled.size());
    if (filled.size() < FEWEST || (body.isEmpty() && sector.isEmpty())) {
      return;
    }
    if (!scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, group.id())) {
      findings
          .open(GapKind.LARGEST_SHARE, List.of(group.id()))
          .settledBy(CompletenessKind.SEATS_OF_A_GROUP.word(), List.of(group.id()));
      return;
    }
    Facts facts = Facts.none().with("group", group.id()).with("filled", filled.size());
    if (body.isPresent()) {
      facts = facts.with("body", body.get().getKey()).with("by body", body.get().getValue());
    }
    if (sector.isPresent()) {
      facts =
          facts
              .with("sector", sector.get().getKey().word())
              .with("by sector", sector.get().getValue());
    }
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(List.of(group.id()))
            .about(List.of(group.id()))
            .facts(facts)
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, group.id()));
    filled.forEach(s -> draft.evidence(s.id(), "filled"));
    findings.add(draft);
  }

  // A seat that several share counts for whom all of them are; otherwise for nobody.
  private static <T> Optional<T> one(List<Holding> holders, Function<Holding, Optional<T>> of) {
    List<Optional<T>> all = holders.stream().map(of).distinct().toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  private static <T> void count(Map<T, Integer> counts, T of) {
    counts.merge(of, 1, Integer::sum);
  }

  private static <T> Optional<Map.Entry<T, Integer>> over(
      Map<T, Integer> counts, RuleUse rule, int filled) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 100L > (long) rule.most() * filled)
        .max(Map.Entry.comparingByValue());
  }
}
