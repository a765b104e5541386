package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Tier;

/**
 * An area of the upper tier and the areas of the lower tier in it.
 *
 * @param upperGroups the groups of the upper area, by name
 * @param rows the lower areas, by name
 */
public record TierTable(
    Id<Area> area, Tier lower, Tier upper, List<Id<Group>> upperGroups, List<TierRow> rows) {
  public TierTable {
    upperGroups = List.copyOf(upperGroups);
    rows = List.copyOf(rows);
  }

  /** Every pair once, a group over several areas too. */
  public List<TierPair> listPairs() {
    return rows.stream().flatMap(row -> row.pairs().stream()).distinct().toList();
  }
}
