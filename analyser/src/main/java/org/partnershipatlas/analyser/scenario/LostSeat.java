package org.partnershipatlas.analyser.scenario;

import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Word;

/**
 * A seat that ends.
 *
 * @param state what it was until then
 */
public record LostSeat(Id<Seat> seat, Id<Group> group, SeatState state, Why why) {
  /** Why a seat ends; the first that holds. */
  public enum Why implements Word {
    GROUP_MERGED("its group becomes part of another"),
    KEPT_FOR_A_DISTRICT("it is kept for a district that ends"),
    NOMINATED_BY_A_MERGED_GROUP("the group that nominates to it becomes part of another"),
    HELD_FOR_A_COUNCIL("it is held for a district council that ends"),
    HELD_TWICE("its holder has another seat on the merged group");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
