package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * An area of the lower tier with its groups. A group over several areas stands in the row of each.
 *
 * @param groups its groups, by name; none where none is recorded
 * @param pairs by the names of the lower group and then of the upper
 * @param unpaired the groups that no group of the upper tier stands beside: none listed there is on
 *     their theme, or no theme of theirs is recorded
 * @param groupsComplete whether its groups are known to be all
 */
public record TierRow(
    Id<Area> area,
    List<Id<Group>> groups,
    List<TierPair> pairs,
    List<Id<Group>> unpaired,
    boolean groupsComplete) {
  public TierRow {
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }
}
