package org.partnershipatlas.analyser.coverage;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    boolean complete = groups.stream().allMatch(g -> coverage.on(g).complete());
    return new ColumnStates(
        coverage, known, complete ? findRest(coverage, groups, known) : VoiceState.NOT_RECORDED);
  }

  /**
   * Of those whom no seat gives a voice the rest are whichever are more: those whom something that
   * is not recorded could reach, or those whom nothing could; the fewer are told one by one.
   */
  private static VoiceState findRest(
      Coverage coverage, List<Id<Group>> groups, Map<Id<Organisation>, VoiceState> known) {
    List<Organisation> all = coverage.organisations();
    BitSet open = new BitSet(all.size());
    groups.forEach(g -> open.or(coverage.openTo(g)));
    boolean mostOpen = open.cardinality() > all.size() / 2;
    if (mostOpen) {
      open.flip(0, all.size());
    }
    open.stream()
        .mapToObj(i -> all.get(i).id())
        .forEach(o -> known.putIfAbsent(o, mostOpen ? VoiceState.NONE : VoiceState.NOT_RECORDED));
    return mostOpen ? VoiceState.NOT_RECORDED : VoiceState.NONE;
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
      SubjectState state = coverage.state(row, group);
      open |= state == SubjectState.NOT_RECORDED;
      best = state.compareTo(best) < 0 ? state : best;
    }
    return Optional.of(best == SubjectState.NONE && open ? SubjectState.NOT_RECORDED : best);
  }
}
