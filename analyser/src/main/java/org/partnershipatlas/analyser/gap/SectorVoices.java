package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.ListedSeats;
import org.partnershipatlas.analyser.gap.SectorSeats.Part;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;

/** Whether the sector has a voice on a group, and a vote. */
final class SectorVoices {
  private final Scope scope;
  private final Findings findings;

  SectorVoices(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    scope.tested(GapKind.NO_SECTOR_VOICE).forEach(g -> voice(g, GapKind.NO_SECTOR_VOICE));
    scope
        .tested(GapKind.MONEY_WITHOUT_SECTOR)
        .filter(g -> g.decidesMoney().orElse(false))
        .forEach(g -> voice(g, GapKind.MONEY_WITHOUT_SECTOR));
    scope.tested(GapKind.NO_SECTOR_VOTE).forEach(this::vote);
  }

  private List<Seat> seats(Group group, Set<Sector> sectors, Part part) {
    return scope.sectorSeats.list(group, sectors, part);
  }

  private void voice(Group group, GapKind kind) {
    RuleUse rule = scope.rules.of(kind, group);
    if (!seats(group, rule.sectors(), Part.VOICE).isEmpty()) {
      return;
    }
    List<Id<Seat>> open = seats(group, rule.sectors(), Part.OPEN).stream().map(Seat::id).toList();
    boolean whole = scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, group.id());
    if (!whole || !open.isEmpty()) {
      findings
          .open(kind, List.of(group.id()))
          .settledBy(
              CompletenessKind.SEATS_OF_A_GROUP.word(), whole ? List.of() : List.of(group.id()))
          .settledBy("holders of seats", open)
          .listing(open.isEmpty() ? listed(group) : Optional.empty());
      return;
    }
    List<Seat> seats = scope.speakingSeats(group);
    List<Seat> kept =
        seats.stream()
            .filter(s -> s.reservedForSector().map(rule.sectors()::contains).orElse(false))
            .toList();
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(List.of(group.id()))
            .about(List.of(group.id()))
            .organisations(scope.countSector(scope.areas(group)))
            .facts(
                Facts.none()
                    .with("group", group.id())
                    .with("seats", seats.size())
                    .with("kept", kept.size()))
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, group.id()));
    seats.forEach(s -> draft.evidence(s.id(), "not the sector's"));
    List<Candidate> networks = new ArrayList<>(scope.candidates.networks(scope.areas(group)));
    draft.remedy(kept.isEmpty() ? RemedyAction.INVITE : RemedyAction.FILL, networks);
    group
        .ledBy()
        .ifPresent(
            lead ->
                draft.remedy(RemedyAction.ASK, List.of(new Candidate(lead, "leads the group"))));
    findings.add(draft);
  }

  /** The seats that are listed, none of them the sector's. */
  private Optional<ListedSeats> listed(Group group) {
    List<Seat> seats = scope.speakingSeats(group);
    // The words of certainty run from the surest to the least sure.
    Optional<Certainty> certainty =
        Stream.concat(Stream.of(group), seats.stream())
            .flatMap(entry -> entry.about().certainty().stream())
            .max(Comparator.naturalOrder());
    return seats.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListedSeats(group.id(), seats.size(), certainty));
  }

  // Told only where every vote of the sector's is recorded as none, and somebody else has one.
  private void vote(Group group) {
    RuleUse rule = scope.rules.of(GapKind.NO_SECTOR_VOTE, group);
    List<Seat> voices = seats(group, rule.sectors(), Part.VOICE);
    boolean others =
        scope.speakingSeats(group).stream()
            .anyMatch(s -> !voices.contains(s) && s.voting().equals(Optional.of(true)));
    boolean none =
        !voices.isEmpty() && voices.stream().allMatch(s -> s.voting().equals(Optional.of(false)));
    boolean whole =
        scope.isWhole(CompletenessKind.SEATS_OF_A_GROUP, group.id())
            && seats(group, rule.sectors(), Part.OPEN).isEmpty();
    if (!others || !none || !whole) {
      return;
    }
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(List.of(group.id()))
            .about(List.of(group.id()))
            .organisations(scope.countSector(scope.areas(group)))
            .facts(Facts.none().with("group", group.id()).with("seats", voices.size()))
            .evidence(scope.whole(CompletenessKind.SEATS_OF_A_GROUP, group.id()));
    voices.forEach(s -> draft.evidence(s.id(), "does not vote"));
    group
        .ledBy()
        .ifPresent(
            lead ->
                draft.remedy(RemedyAction.ASK, List.of(new Candidate(lead, "leads the group"))));
    findings.add(draft);
  }
}
