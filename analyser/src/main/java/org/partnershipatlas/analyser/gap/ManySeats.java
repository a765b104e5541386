package org.partnershipatlas.analyser.gap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;

/**
 * People, and organisations of the rule's sectors, in more speaking seats than the rule's limit, of
 * the kinds of group that it tests. Private: it is about one person, or one small body.
 */
final class ManySeats {
  private final Scope scope;
  private final Findings findings;

  ManySeats(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    Map<Id<?>, Set<Seat>> seats = new LinkedHashMap<>();
    scope
        .tested(GapKind.MANY_SEATS)
        .forEach(g -> scope.speakingSeats(g).forEach(s -> count(s, g, seats)));
    RuleUse rule = scope.rules.of(GapKind.MANY_SEATS);
    seats.entrySet().stream()
        .filter(e -> e.getValue().size() > rule.most())
        .sorted(
            Comparator.comparing((Map.Entry<Id<?>, Set<Seat>> e) -> -e.getValue().size())
                .thenComparing(e -> scope.network.name(e.getKey()))
                .thenComparing(e -> e.getKey().toString()))
        .forEach(e -> tell(rule, e.getKey(), e.getValue()));
  }

  private void count(Seat seat, Group group, Map<Id<?>, Set<Seat>> seats) {
    RuleUse rule = scope.rules.of(GapKind.MANY_SEATS, group);
    for (Holding holding : scope.network.seating().holders(seat.id())) {
      holding.tenure().person().ifPresent(p -> put(seats, p, seat));
      holding
          .onBehalfOf()
          .filter(o -> isOf(rule, o))
          .ifPresent(o -> put(seats, scope.whole(o), seat));
    }
  }

  private boolean isOf(RuleUse rule, Id<Organisation> body) {
    return scope.network.voices().sector(body).map(rule.sectors()::contains).orElse(false);
  }

  private static void put(Map<Id<?>, Set<Seat>> seats, Id<?> holder, Seat seat) {
    seats.computeIfAbsent(holder, h -> new LinkedHashSet<>()).add(seat);
  }

  private void tell(RuleUse rule, Id<?> holder, Set<Seat> seats) {
    List<Id<Group>> groups = seats.stream().map(Seat::group).distinct().toList();
    Draft draft =
        new Draft(rule)
            .key(holder)
            .affected(List.of(holder))
            .about(groups)
            .facts(
                Facts.none()
                    .with("holder", holder)
                    .with("groups", groups)
                    .with("seats", seats.size()));
    seats.forEach(s -> draft.evidence(s.id(), "held"));
    findings.add(draft);
  }
}
