package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

/**
 * Whose voice hangs by the seats that change when somebody leaves: each organisation, field and
 * group is given its voice by a number of seats, and loses it where the last of them goes. Only the
 * seats that change are looked at.
 */
final class VoiceLosses {
  private final Roster roster;
  private final SeatVoices voices;
  private final SeatVoices.Gift[] gifts;
  private final int[] ofOrganisation;
  private final int[] ofSubject;
  private final Map<Id<Group>, Integer> ofGroup = new HashMap<>();
  private final Map<Id<?>, List<Integer>> speakingFor = new HashMap<>();

  /** What is lost, by number or id. */
  record Lost(List<Id<Group>> groups, List<Id<Organisation>> organisations, List<Id<?>> subjects) {}

  VoiceLosses(Roster roster, SeatVoices voices) {
    this.roster = roster;
    this.voices = voices;
    this.gifts = new SeatVoices.Gift[roster.seats()];
    this.ofOrganisation = new int[voices.organisations().size()];
    this.ofSubject = new int[voices.subjects().size()];
    Away nobody = new Away(roster);
    for (int seat = 0; seat < gifts.length; seat++) {
      int number = seat;
      gifts[seat] = voices.gift(roster.seat(seat), nobody.holders(seat), Withdrawal.NONE);
      Arrays.stream(gifts[seat].organisations()).forEach(o -> ofOrganisation[o]++);
      Arrays.stream(gifts[seat].subjects()).forEach(s -> ofSubject[s]++);
      if (gifts[seat].sector()) {
        ofGroup.merge(roster.seat(seat).group(), 1, Integer::sum);
      }
      roster
          .seat(seat)
          .speaksFor()
          .forEach(part -> speakingFor.computeIfAbsent(part, p -> new ArrayList<>()).add(number));
    }
  }

  /** What is lost when those tenures have ended and that voice is withdrawn. */
  Lost lost(int[] tenures, Away away, Withdrawal without) {
    Set<Integer> touched = new TreeSet<>();
    Arrays.stream(tenures).forEach(tenure -> touched.add(roster.seatOf(tenure)));
    without.parts().forEach(p -> touched.addAll(speakingFor.getOrDefault(p, List.of())));
    Map<Integer, Integer> organisations = new LinkedHashMap<>();
    Map<Integer, Integer> subjects = new LinkedHashMap<>();
    Map<Id<Group>, Integer> groups = new LinkedHashMap<>();
    for (int seat : touched) {
      SeatVoices.Gift before = gifts[seat];
      SeatVoices.Gift after = voices.gift(roster.seat(seat), away.holders(seat), without);
      change(organisations, before.organisations(), after.organisations());
      change(subjects, before.subjects(), after.subjects());
      if (before.sector() != after.sector()) {
        groups.merge(roster.seat(seat).group(), after.sector() ? 1 : -1, Integer::sum);
      }
    }
    return new Lost(
        groups.entrySet().stream()
            .filter(e -> gone(ofGroup.getOrDefault(e.getKey(), 0), e.getValue()))
            .map(Map.Entry::getKey)
            .toList(),
        organisations.entrySet().stream()
            .filter(e -> gone(ofOrganisation[e.getKey()], e.getValue()))
            .map(e -> voices.organisations().get(e.getKey()))
            .filter(id -> !without.bodies().contains(id))
            .toList(),
        subjects.entrySet().stream()
            .filter(e -> gone(ofSubject[e.getKey()], e.getValue()))
            .<Id<?>>map(e -> voices.subjects().get(e.getKey()))
            .toList());
  }

  private static boolean gone(int before, int change) {
    return before > 0 && before + change == 0;
  }

  private static void change(Map<Integer, Integer> counts, int[] before, int[] after) {
    if (before != after) {
      Arrays.stream(before).forEach(one -> counts.merge(one, -1, Integer::sum));
      Arrays.stream(after).forEach(one -> counts.merge(one, 1, Integer::sum));
    }
  }
}
