package org.partnershipatlas.analyser.due;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;

/**
 * Something that falls due.
 *
 * @param date as precise as it is recorded
 * @param days from the network's day to the last day that the date can mean; never below 0
 * @param record what falls due
 * @param group the group that it is about, where there is one
 * @param evidence the records that say so
 */
public record Due(
    DueKind kind,
    PartialDate date,
    long days,
    Id<?> record,
    Optional<Id<Group>> group,
    List<Id<?>> evidence) {
  public Due {
    evidence = List.copyOf(evidence);
  }
}
