package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;

/**
 * Who could fill which of the vacant seats, so that no organisation is asked for two and every
 * reservation holds. Of each seat's candidates the first forty are looked at, which is as good as
 * all of them wherever no more than forty seats compete.
 */
final class Placements {
  private static final int MOST = 40;
  private final Scope scope;

  Placements(Scope scope) {
    this.scope = scope;
  }

  /** The seats of those gaps, which are vacancies, by the names of their groups. */
  List<Placement> of(List<Gap> vacancies) {
    Map<Id<Seat>, String> gaps = new LinkedHashMap<>();
    vacancies.stream()
        .filter(g -> !g.accepted())
        .forEach(g -> gaps.put(Id.seat(g.affected().get(0).value()), g.id()));
    List<Seat> seats = new ArrayList<>(gaps.keySet().stream().map(scope.network::get).toList());
    seats.sort(
        Comparator.comparing((Seat s) -> scope.network.name(s.group()))
            .thenComparing(s -> s.label().orElse(""))
            .thenComparing(s -> s.id().value()));
    List<Id<Organisation>> all = new ArrayList<>();
    Map<Id<Organisation>, Integer> places = new LinkedHashMap<>();
    List<int[]> candidates = new ArrayList<>();
    for (Seat seat : seats) {
      Group group = scope.network.get(seat.group());
      candidates.add(
          scope.candidates.forSeat(seat, group, MOST).stream()
              .mapToInt(
                  o ->
                      places.computeIfAbsent(
                          o,
                          k -> {
                            all.add(k);
                            return all.size() - 1;
                          }))
              .toArray());
    }
    int[] chosen = Matching.best(candidates);
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      Seat seat = seats.get(i);
      Optional<Candidate> ask =
          chosen[i] < 0 ? Optional.empty() : Optional.of(candidate(all.get(chosen[i])));
      placements.add(new Placement(gaps.getOrDefault(seat.id(), ""), seat.id(), seat.group(), ask));
    }
    return placements;
  }

  private Candidate candidate(Id<Organisation> organisation) {
    return new Candidate(
        organisation, scope.candidates.why(organisation, "within the reservation"));
  }
}
