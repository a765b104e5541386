package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;

/**
 * Who could help to close a gap, best first: those who want a voice, then those with fewest seats.
 */
final class Candidates {
  private static final int MOST = 3;
  private final Scope scope;

  Candidates(Scope scope) {
    this.scope = scope;
  }

  /** Organisations that a seat is for, and that do not sit on the group already. */
  List<Candidate> forSeat(Seat seat, Group group) {
    Set<Id<Organisation>> pool = scope.listMeantBy(seat, group);
    if (pool.isEmpty() && seat.reservedForSector().isPresent()) {
      pool = scope.listWorkingIn(group.areas());
    }
    return best(
        pool,
        o ->
            scope.network.seating().fit(seat, o) == Fit.INSIDE
                && scope.coverage.state(o, group.id()) != VoiceState.DIRECT,
        "within the reservation");
  }

  /** Who puts somebody forward for a seat. */
  List<Candidate> nominating(Seat seat) {
    return seat.nominatedBy().stream().map(n -> new Candidate(n, "nominates to the seat")).toList();
  }

  /** Third-sector networks that work in those areas, the largest first. */
  List<Candidate> networks(List<Id<Area>> areas) {
    return scope.listSector(areas).stream()
        .filter(o -> members(o) > 0)
        .sorted(
            Comparator.comparing((Id<Organisation> o) -> -members(o))
                .thenComparing(scope.network::name)
                .thenComparing(Id::value))
        .limit(MOST)
        .map(o -> new Candidate(o, plural(members(o), "member")))
        .toList();
  }

  /** Of those organisations networks first, then whoever wants a voice. */
  List<Candidate> of(Collection<Id<Organisation>> pool, String why) {
    return best(pool, scope::isThird, why);
  }

  private List<Candidate> best(
      Collection<Id<Organisation>> pool, Predicate<Id<Organisation>> fits, String why) {
    List<Id<Organisation>> sorted = new ArrayList<>(pool);
    sorted.removeIf(fits.negate());
    sorted.sort(
        Comparator.comparing((Id<Organisation> o) -> !wantsAVoice(o))
            .thenComparing(o -> -members(o))
            .thenComparing(
                o ->
                    scope.coverage.listOf(o).stream()
                        .filter(v -> v.state() == VoiceState.DIRECT)
                        .count())
            .thenComparing(scope.network::name)
            .thenComparing(Id::value));
    return sorted.stream()
        .limit(MOST)
        .map(
            o ->
                new Candidate(
                    o,
                    wantsAVoice(o)
                        ? "wants a voice"
                        : members(o) > 0 ? plural(members(o), "member") : why))
        .toList();
  }

  private boolean wantsAVoice(Id<Organisation> organisation) {
    return scope
        .network
        .find(organisation)
        .flatMap(Organisation::wantsAVoice)
        .equals(Optional.of(true));
  }

  private int members(Id<Organisation> organisation) {
    return scope.network.voices().members(organisation).size();
  }

  private static String plural(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
