package org.partnershipatlas.analyser.scenario;

import java.util.List;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Organisation;

/**
 * What becomes of a county and its districts that are made one unitary, as far as is recorded.
 *
 * @param unitary the new area, the successor of all others
 * @param districts by name
 * @param councils the councils that end, by name; one follows them where there are any
 * @param merged the duplicates, by the name of the group that goes on
 * @param goingOn groups of the districts that have no duplicate and go on, by name
 * @param kindless groups of the county or its districts whose kind is not recorded: whether they
 *     have duplicates cannot be told
 * @param ended links whose two ends are in one body now, or that say what another says
 * @param moved links that lead to or from the group that goes on
 */
public record Reorganisation(
    Id<Area> unitary,
    Id<Area> county,
    List<Id<Area>> districts,
    List<Id<Organisation>> councils,
    List<Merged> merged,
    List<Id<Group>> goingOn,
    List<Id<Group>> kindless,
    List<LostSeat> lost,
    List<Id<Link>> ended,
    List<Id<Link>> moved) {
  public Reorganisation {
    districts = List.copyOf(districts);
    councils = List.copyOf(councils);
    merged = List.copyOf(merged);
    goingOn = List.copyOf(goingOn);
    kindless = List.copyOf(kindless);
    lost = List.copyOf(lost);
    ended = List.copyOf(ended);
    moved = List.copyOf(moved);
  }

  /**
   * Groups of one kind and theme.
   *
   * @param on the one that goes on for the whole area
   * @param ends those that become part of it, by name
   */
  public record Merged(Id<Group> on, List<Id<Group>> ends) {
    public Merged {
      ends = List.copyOf(ends);
    }
  }
}
