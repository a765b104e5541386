package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

/**
 * The voice of one organisation on one group.
 *
 * @param notShown why no link back is shown, in that state alone
 * @param evidence the seat, who holds it and the memberships that lead to it; for <em>none</em> the
 *     completeness record; for <em>not recorded</em> the seats that leave it open
 */
public record Voice(
    Id<Organisation> organisation,
    Id<Group> group,
    VoiceState state,
    Optional<NotShown> notShown,
    List<Evidence> evidence) {
  public Voice {
    evidence = List.copyOf(evidence);
  }
}
