package org.partnershipatlas.analyser.coverage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Sector;

/**
 * The strongest state of each organisation over the groups of a column.
 *
 * @param known those whose state is not the rest
 * @param rest the state of all others
 */
record ColumnStates(Coverage coverage, Map<Id<Organisation>, VoiceState> known, VoiceState rest) {

  static ColumnStates of(Coverage coverage, List<Id<Group>> groups) {
    Map<Id<Organisation>, VoiceState> known = new LinkedHashMap<>();
    for (Id<Group> group : groups) {
      coverage
          .on(group)
          .found()
          .forEach((o, v) -> known.merge(o, v.state(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }
    boolean settled = groups.stream().allMatch(g -> coverage.on(g).settled());
    boolean complete = groups.stream().allMatch(g -> coverage.on(g).complete());
    if (complete && !settled) {
      findNone(coverage, groups, known);
    }
    return new ColumnStates(coverage, known, settled ? VoiceState.NONE : VoiceState.NOT_RECORDED);
  }

  /** Something is left open for some, so each of the others is looked at. */
  private static void findNone(
      Coverage coverage, List<Id<Group>> groups, Map<Id<Organisation>, VoiceState> known) {
    Map<Optional<Sector>, Boolean> openToAll = new HashMap<>();
    for (Organisation organisation : coverage.organisations()) {
      Id<Organisation> id = organisation.id();
      boolean open =
          openToAll.computeIfAbsent(
              coverage.sector(id), sector -> coverage.openToAll(groups, sector));
      if (!open
          && !known.containsKey(id)
          && groups.stream().allMatch(g -> coverage.state(id, g) == VoiceState.NONE)) {
        known.put(id, VoiceState.NONE);
      }
    }
  }

  Map<VoiceState, Integer> counts(Set<Id<Organisation>> organisations) {
    Map<VoiceState, Integer> counts = new EnumMap<>(VoiceState.class);
    int others = organisations.size();
    for (Map.Entry<Id<Organisation>, VoiceState> entry : known.entrySet()) {
      if (organisations.contains(entry.getKey())) {
        counts.merge(entry.getValue(), 1, Integer::sum);
        others--;
      }
    }
    counts.merge(rest, others, Integer::sum);
    return counts;
  }

  /** The strongest state of a row that is not a single organisation. */
  Optional<SubjectState> of(RowKey row, List<Id<Group>> groups) {
    if (row.kind() == RowKind.ORGANISATION || row.isNotRecorded()) {
      return Optional.empty();
    }
    SubjectState best = SubjectState.NONE;
    boolean open = false;
    for (Id<Group> group : groups) {
      SubjectState state = coverage.voice(row, group).state();
      open |= state == SubjectState.NOT_RECORDED;
      best = state.compareTo(best) < 0 ? state : best;
    }
    return Optional.of(best == SubjectState.NONE && open ? SubjectState.NOT_RECORDED : best);
  }
}
