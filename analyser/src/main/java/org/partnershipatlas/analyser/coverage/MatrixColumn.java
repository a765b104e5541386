package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * A column of the matrix, with its totals.
 *
 * @param key the id of a group, theme or area, the word of a tier or kind, or <em>not recorded</em>
 * @param seats its speaking seats, filled or not
 * @param voting of the filled ones, those that are recorded as voting
 * @param notVoting of the filled ones, those that are recorded as not voting
 * @param inAttendance its filled seats that do not speak
 * @param people who holds its speaking seats; two who are not known are two
 * @param complete whether the seats of all its groups are known to be all listed
 * @param rest the state of all that has no cell: none or not recorded
 * @param best each organisation once, in its strongest state on any of the groups
 */
public record MatrixColumn(
    String key,
    List<Id<Group>> groups,
    int seats,
    int filled,
    int voting,
    int notVoting,
    int inAttendance,
    int people,
    boolean complete,
    VoiceState rest,
    Map<VoiceState, Integer> best) {
  public MatrixColumn {
    groups = List.copyOf(groups);
    best = MatrixRow.copy(best);
  }
}
