package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/** The voice of a field, community, area, size band or sector on one group. */
public record SubjectVoice(
    RowKey subject,
    Id<Group> group,
    SubjectState state,
    Optional<NotShown> notShown,
    List<Evidence> evidence) {
  public SubjectVoice {
    evidence = List.copyOf(evidence);
  }
}
