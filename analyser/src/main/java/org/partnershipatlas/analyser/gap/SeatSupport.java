package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.gap.SectorSeats.Part;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Tenure;

/**
 * What stands behind a seat, told only where such a thing is recorded of the same group at all, so
 * that a blank means something there: deputies, reports back, posts that support champions.
 */
final class SeatSupport {
  private final Scope scope;
  private final Network network;
  private final Findings findings;

  SeatSupport(Scope scope, Findings findings) {
    this.scope = scope;
    this.network = scope.network;
    this.findings = findings;
  }

  void run() {
    for (Group group : scope.coverage.groups()) {
      List<Seat> speaking = scope.speakingSeats(group);
      deputies(group, speaking);
      reportsBack(group, speaking);
      champions(group, speaking);
    }
  }

  private Draft draft(RuleUse rule, Group group, Seat seat) {
    return new Draft(rule, group)
        .key(seat.id())
        .affected(List.of(seat.id()))
        .about(List.of(group.id()))
        .organisations(scope.countMeantBy(seat, group))
        .facts(Facts.none().with("group", group.id()).with("seat", seat.id()))
        .evidence(seat.id(), "the seat")
        .evidence(scope.holders(seat));
  }

  private void deputies(Group group, List<Seat> speaking) {
    RuleUse none = scope.rules.of(GapKind.NO_DEPUTY, group);
    RuleUse same = scope.rules.of(GapKind.DEPUTY_FROM_THE_SAME_ORGANISATION, group);
    boolean kept = speaking.stream().anyMatch(s -> !deputies(s).isEmpty());
    if (kept && none.tests(group)) {
      List<Seat> voices = scope.sectorSeats.list(group, none.sectors(), Part.VOICE);
      List<Seat> without = voices.stream().filter(s -> deputies(s).isEmpty()).toList();
      together(none, group, without, voices.size(), leading(group));
    }
    if (kept && same.tests(group)) {
      scope.sectorSeats.list(group, same.sectors(), Part.VOICE).stream()
          .filter(this::speaksForOthers)
          .forEach(s -> sameBody(same, group, s));
    }
  }

  // Told once of a group: seat by seat it would be the same line again and again.
  private void together(RuleUse rule, Group group, List<Seat> seats, int of, List<Candidate> ask) {
    if (seats.isEmpty()) {
      return;
    }
    List<Id<Seat>> ids = seats.stream().map(Seat::id).toList();
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(ids)
            .about(List.of(group.id()))
            .facts(Facts.none().with("group", group.id()).with("without", ids).with("seats", of));
    ids.forEach(s -> draft.evidence(s, "none recorded"));
    findings.add(draft.remedy(RemedyAction.ASK, ask));
  }

  private static List<Candidate> leading(Group group) {
    return group.ledBy().stream().map(lead -> new Candidate(lead, "leads the group")).toList();
  }

  private List<Holding> deputies(Seat seat) {
    return network.seating().deputies(seat.id());
  }

  private void sameBody(RuleUse rule, Group group, Seat seat) {
    List<Id<Organisation>> holding = bodies(network.seating().holders(seat.id()));
    List<Id<Organisation>> both =
        bodies(deputies(seat)).stream()
            .filter(d -> holding.stream().anyMatch(h -> scope.isOneBody(d, h)))
            .toList();
    if (!both.isEmpty() && both.size() == deputies(seat).size()) {
      findings.add(
          draft(rule, group, seat)
              .facts(
                  Facts.none()
                      .with("group", group.id())
                      .with("seat", seat.id())
                      .with("bodies", both.stream().distinct().toList()))
              .remedy(RemedyAction.ASK, holdersOf(seat, group)));
    }
  }

  private static List<Id<Organisation>> bodies(Collection<Holding> holdings) {
    return holdings.stream().flatMap(h -> h.onBehalfOf().stream()).toList();
  }

  /** Whether it speaks for more than the bodies that hold it. */
  private boolean speaksForOthers(Seat seat) {
    List<Id<Organisation>> own = bodies(network.seating().holders(seat.id()));
    return seat.speaksFor().stream().anyMatch(part -> own.stream().noneMatch(part::equals));
  }

  private List<Candidate> holdersOf(Seat seat, Group group) {
    List<Candidate> ask = new ArrayList<>(scope.candidates.nominating(seat));
    if (ask.isEmpty()) {
      bodies(network.seating().holders(seat.id())).stream()
          .distinct()
          .forEach(o -> ask.add(new Candidate(o, "sits there")));
    }
    return ask.isEmpty() ? leading(group) : ask;
  }

  // A date of a report back is a private thing: what is told is only that none is recorded.
  private void reportsBack(Group group, List<Seat> speaking) {
    RuleUse rule = scope.rules.of(GapKind.ACCOUNTABLE_ON_PAPER, group);
    boolean kept =
        speaking.stream().flatMap(s -> holders(s).stream()).anyMatch(t -> reported(t).isPresent());
    if (!kept || !rule.tests(group)) {
      return;
    }
    LocalDate since = network.day().minusMonths(rule.most());
    for (Seat seat : speaking) {
      boolean accountable =
          scope.state(seat).filled()
              && seat.route().map(Route::leadsBack).orElse(false)
              && speaksForOthers(seat);
      boolean heard =
          holders(seat).stream()
              .anyMatch(
                  t ->
                      reported(t).map(d -> !d.latest().isBefore(since)).orElse(false)
                          || startedSince(t, since));
      if (accountable && !heard) {
        Draft draft = draft(rule, group, seat);
        findings.add(
            draft
                .facts(
                    Facts.none()
                        .with("group", group.id())
                        .with("seat", seat.id())
                        .with("for", seat.speaksFor())
                        .with("months", rule.most()))
                .remedy(RemedyAction.ASK, holdersOf(seat, group)));
      }
    }
  }

  private List<Tenure> holders(Seat seat) {
    return network.seating().holders(seat.id()).stream().map(Holding::tenure).toList();
  }

  private static Optional<PartialDate> reported(Tenure tenure) {
    return tenure.lastReportedBack();
  }

  private static boolean startedSince(Tenure tenure, LocalDate since) {
    return tenure.when().from().map(f -> !f.latest().isBefore(since)).orElse(false);
  }

  private void champions(Group group, List<Seat> speaking) {
    RuleUse rule = scope.rules.of(GapKind.CHAMPION_WITHOUT_SUPPORT, group);
    List<Seat> champions =
        speaking.stream()
            .filter(s -> s.role().equals(Optional.of(SeatRole.CHAMPION)))
            .filter(s -> scope.state(s).filled())
            .toList();
    List<Id<Post>> supporting =
        champions.stream().flatMap(s -> s.supportedBy().stream()).distinct().toList();
    if (!rule.tests(group) || supporting.isEmpty()) {
      return;
    }
    List<Candidate> ask =
        supporting.stream().map(p -> new Candidate(p, "supports other champions there")).toList();
    List<Seat> without = champions.stream().filter(s -> s.supportedBy().isEmpty()).toList();
    together(rule, group, without, champions.size(), ask);
  }
}
