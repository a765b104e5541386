package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

/**
 * What is worked out once of a group.
 *
 * @param complete whether its seats are known to be all listed
 * @param found the voices that its seats give
 * @param openings what is not recorded and could give more
 */
record GroupVoices(
    Group group,
    boolean complete,
    List<SeatView> views,
    Map<Id<Organisation>, Voice> found,
    List<Opening> openings) {

  /** Whether nothing that is not recorded could give anybody a voice. */
  boolean settled() {
    return complete && openings.isEmpty();
  }

  /** The state of whoever has no voice there, as far as it is one for all. */
  VoiceState rest() {
    return settled() ? VoiceState.NONE : VoiceState.NOT_RECORDED;
  }
}
