package org.partnershipatlas.analyser.due;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;

/**
 * Something that falls due.
 *
 * @param date as precise as it is recorded
 * @param days from the network's day to the last day that the date can mean; never below 0
 * @param record what falls due
 * @param group the group that it is about, where there is one
 * @param gap the gap that somebody has in hand, where anybody may be told of it
 * @param evidence the records that say so
 */
public record Due(
    DueKind kind,
    PartialDate date,
    long days,
    Id<?> record,
    Optional<Id<Group>> group,
    Optional<Gap> gap,
    List<Id<?>> evidence) {
  public Due {
    evidence = List.copyOf(evidence);
  }

  /** The record that has the date: of a term, the tenure in the seat that falls due. */
  public Id<?> dated() {
    return kind == DueKind.TERM_ENDS || kind == DueKind.DEPUTY_TERM_ENDS
        ? evidence.stream().filter(id -> id.kind() == Kind.TENURE).findFirst().orElse(record)
        : record;
  }
}
