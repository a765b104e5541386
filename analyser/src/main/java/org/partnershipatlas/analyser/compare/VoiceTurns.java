package org.partnershipatlas.analyser.compare;

import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

/**
 * Who is heard on one side alone, of those that both sides list.
 *
 * @param heard fields and communities that are accountably spoken for on the second side alone, by
 *     name
 * @param silenced the same on the first side alone
 * @param spokenFor organisations for which a filled seat speaks on the second side alone, by name
 * @param lost the same on the first side alone
 */
public record VoiceTurns(
    List<Id<?>> heard,
    List<Id<?>> silenced,
    List<Id<Organisation>> spokenFor,
    List<Id<Organisation>> lost) {
  public VoiceTurns {
    heard = List.copyOf(heard);
    silenced = List.copyOf(silenced);
    spokenFor = List.copyOf(spokenFor);
    lost = List.copyOf(lost);
  }
}
