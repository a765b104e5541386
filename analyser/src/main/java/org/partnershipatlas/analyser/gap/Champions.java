package org.partnershipatlas.analyser.gap;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/**
 * Partnership boards that have no champion of some sector on the Compact group of their area, where
 * that group has seats for champions.
 */
final class Champions {
  private final Scope scope;
  private final Findings findings;

  Champions(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    scope.coverage.groups().stream()
        .filter(g -> isA(g, GroupKind.COMPACT_GROUP))
        .filter(g -> scope.rules.of(GapKind.NO_CHAMPION, g).tests(g))
        .forEach(this::test);
  }

  private static boolean isA(Group group, GroupKind kind) {
    return group.kind().equals(Optional.of(kind));
  }

  private void test(Group compact) {
    List<Seat> champions =
        scope.speakingSeats(compact).stream()
            .filter(s -> s.role().equals(Optional.of(SeatRole.CHAMPION)))
            .toList();
    if (champions.isEmpty()) {
      return;
    }
    RuleUse rule = scope.rules.of(GapKind.NO_CHAMPION, compact);
    for (Group board : scope.coverage.groups()) {
      if (isA(board, GroupKind.PARTNERSHIP_BOARD) && inAreaOf(board, compact)) {
        rule.sectors().stream()
            .sorted()
            .forEach(sector -> test(rule, compact, champions, board, sector));
      }
    }
  }

  private boolean inAreaOf(Group board, Group compact) {
    return !board.areas().isEmpty()
        && scope.areas(board).stream().allMatch(a -> scope.network.places().covers(compact, a));
  }

  private enum Part {
    THERE,
    OPEN,
    EMPTY,
    ELSE
  }

  private Part part(Seat seat, Group board, Sector sector) {
    boolean byOther = seat.nominatedBy().map(n -> !n.equals(board.id())).orElse(false);
    boolean forOther = seat.reservedForSector().map(s -> s != sector).orElse(false);
    List<Holding> holders = scope.network.seating().holders(seat.id());
    boolean held = holders.stream().anyMatch(h -> h.sector().equals(Optional.of(sector)));
    if (byOther || (forOther && !held)) {
      return Part.ELSE;
    }
    SeatState state = scope.state(seat);
    if (state == SeatState.NOT_RECORDED) {
      return Part.OPEN;
    }
    if (!state.filled()) {
      return Part.EMPTY;
    }
    boolean kept =
        seat.reservedForSector().equals(Optional.of(sector))
            && scope.network.seating().fit(seat) != Fit.OUTSIDE;
    if (held || kept) {
      return seat.nominatedBy().isPresent() ? Part.THERE : Part.OPEN;
    }
    boolean unknown =
        seat.reservedForSector().isEmpty() && holders.stream().anyMatch(h -> h.sector().isEmpty());
    return unknown ? Part.OPEN : Part.ELSE;
  }

  private void test(RuleUse rule, Group compact, List<Seat> champions, Group board, Sector sector) {
    List<Seat> open = champions.stream().filter(s -> part(s, board, sector) == Part.OPEN).toList();
    boolean there = champions.stream().anyMatch(s -> part(s, board, sector) == Part.THERE);
    boolean whole = scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, compact.id());
    if (there) {
      return;
    }
    if (!whole || !open.isEmpty()) {
      findings
          .open(GapKind.NO_CHAMPION, List.of(board.id()))
          .settledBy(
              CompletenessKind.SEATS_OF_A_GROUP.word(), whole ? List.of() : List.of(compact.id()))
          .settledBy(
              "holders of seats, and who nominated them", open.stream().map(Seat::id).toList());
      return;
    }
    List<Seat> empty =
        champions.stream().filter(s -> part(s, board, sector) == Part.EMPTY).toList();
    List<Id<?>> about = List.of(compact.id());
    Draft draft =
        new Draft(rule, compact)
            .key(compact.id(), board.id(), sector.word())
            .affected(List.of(board.id()))
            .about(about)
            .organisations(sector == Sector.THIRD ? scope.countSector(scope.areas(board)) : 0)
            .facts(
                Facts.none()
                    .with("group", compact.id())
                    .with("board", board.id())
                    .with("sector", sector.word())
                    .with("empty", empty.size()))
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, compact.id()));
    empty.forEach(s -> draft.evidence(s.id(), "nobody holds it"));
    findings.add(
        draft.remedy(RemedyAction.ASK, List.of(new Candidate(board.id(), "nominates champions"))));
  }
}
