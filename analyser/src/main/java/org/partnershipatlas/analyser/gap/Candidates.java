package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Who could help to close a gap, best first: those who want a voice, then those with most members,
 * then those with fewest seats, then by name. The order is worked out once for all.
 */
final class Candidates {
  private static final int MOST = 3;
  private final Scope scope;
  private final Map<List<Id<Area>>, List<Id<Organisation>>> workingIn = new HashMap<>();
  private final Map<Id<Organisation>, Integer> ranks = new HashMap<>();

  Candidates(Scope scope) {
    this.scope = scope;
  }

  /** Organisations that a seat is for, and that do not sit on the group already. */
  List<Candidate> forSeat(Seat seat, Group group) {
    return forSeat(seat, group, MOST).stream()
        .map(o -> new Candidate(o, why(o, "within the reservation")))
        .toList();
  }

  /** So many of them at most. */
  List<Id<Organisation>> forSeat(Seat seat, Group group, int most) {
    List<Id<Organisation>> pool = sorted(scope.listMeantBy(seat, group));
    if (pool.isEmpty() && seat.reservedForSector().isPresent()) {
      pool = workingIn.computeIfAbsent(scope.areas(group), a -> sorted(scope.listWorkingIn(a)));
    }
    return pool.stream()
        .filter(o -> scope.network.seating().fit(seat, o) == Fit.INSIDE)
        .filter(o -> scope.coverage.state(o, group.id()) != VoiceState.DIRECT)
        .limit(most)
        .toList();
  }

  /** Who puts somebody forward for a seat. */
  List<Candidate> nominating(Seat seat) {
    return seat.nominatedBy().stream().map(n -> new Candidate(n, "nominates to the seat")).toList();
  }

  /** Third-sector networks that work in those areas, the largest first. */
  List<Candidate> networks(List<Id<Area>> areas) {
    return workingIn.computeIfAbsent(areas, a -> sorted(scope.listWorkingIn(a))).stream()
        .filter(o -> members(o) > 0 && scope.isThird(o))
        .sorted(Comparator.comparing((Id<Organisation> o) -> -members(o)))
        .limit(MOST)
        .map(o -> new Candidate(o, plural(members(o), "member")))
        .toList();
  }

  /** Of those organisations networks first, then whoever wants a voice. */
  List<Candidate> of(Collection<Id<Organisation>> pool, String why) {
    Predicate<Id<Organisation>> third = scope::isThird;
    return pool.stream()
        .filter(third)
        .sorted(Comparator.comparing(this::rank))
        .limit(MOST)
        .map(o -> new Candidate(o, why(o, why)))
        .toList();
  }

  /** Why an organisation is a good one to ask, or else that. */
  String why(Id<Organisation> organisation, String otherwise) {
    return wantsAVoice(organisation)
        ? "wants a voice"
        : members(organisation) > 0 ? plural(members(organisation), "member") : otherwise;
  }

  private List<Id<Organisation>> sorted(Set<Id<Organisation>> pool) {
    List<Id<Organisation>> sorted = new ArrayList<>(pool);
    sorted.sort(Comparator.comparing(this::rank));
    return sorted;
  }

  private int rank(Id<Organisation> organisation) {
    if (ranks.isEmpty()) {
      scope.network.list(Organisation.class).stream()
          .map(Organisation::id)
          .map(o -> new Merit(wantsAVoice(o), members(o), seats(o), scope.network.name(o), o))
          .sorted(Merit.BEST_FIRST)
          .forEach(merit -> ranks.put(merit.id(), ranks.size()));
    }
    return ranks.getOrDefault(organisation, Integer.MAX_VALUE);
  }

  /** By what one is asked before another; worked out once for each. */
  private record Merit(
      boolean wantsAVoice, int members, long seats, String name, Id<Organisation> id) {
    static final Comparator<Merit> BEST_FIRST =
        Comparator.comparing((Merit m) -> !m.wantsAVoice())
            .thenComparing(m -> -m.members())
            .thenComparing(Merit::seats)
            .thenComparing(Merit::name)
            .thenComparing(m -> m.id().value());
  }

  private long seats(Id<Organisation> organisation) {
    return scope.coverage.listOf(organisation).stream()
        .filter(v -> v.state() == VoiceState.DIRECT)
        .count();
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
