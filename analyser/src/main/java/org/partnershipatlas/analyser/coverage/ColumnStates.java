package org.partnershipatlas.analyser.coverage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

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
      // Something is left open for some, so each of the others is looked at.
      for (Organisation organisation : coverage.organisations()) {
        if (!known.containsKey(organisation.id())
            && groups.stream()
                .allMatch(g -> coverage.state(organisation.id(), g) == VoiceState.NONE)) {
          known.put(organisation.id(), VoiceState.NONE);
        }
      }
    }
    return new ColumnStates(coverage, known, settled ? VoiceState.NONE : VoiceState.NOT_RECORDED);
  }

  Map<VoiceState, Integer> counts(List<Organisation> organisations) {
    Map<VoiceState, Integer> counts = new EnumMap<>(VoiceState.class);
    organisations.forEach(o -> counts.merge(known.getOrDefault(o.id(), rest), 1, Integer::sum));
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
