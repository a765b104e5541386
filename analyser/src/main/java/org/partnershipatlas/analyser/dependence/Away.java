package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Holding;

/** Which tenures have ended, and what that makes of their seats. For one thread. */
final class Away {
  private final Roster roster;
  private final boolean[] ended;

  Away(Roster roster) {
    this.roster = roster;
    this.ended = new boolean[roster.tenures()];
  }

  Roster roster() {
    return roster;
  }

  void set(int tenure, boolean gone) {
    ended[tenure] = gone;
  }

  boolean ended(int tenure) {
    return ended[tenure];
  }

  /** Whether a seat that was held has lost all its holders. */
  boolean emptied(int seat) {
    int[] holders = roster.holders(seat);
    for (int holder : holders) {
      if (!ended[holder]) {
        return false;
      }
    }
    return holders.length > 0;
  }

  /** Whether somebody holds a seat, a deputy who steps in included. */
  boolean held(int seat) {
    if (!emptied(seat)) {
      return roster.holders(seat).length > 0;
    }
    for (int deputy : roster.deputies(seat)) {
      if (!ended[deputy]) {
        return true;
      }
    }
    return false;
  }

  /** Who holds a seat now. */
  List<Holding> holders(int seat) {
    List<Holding> sitting = new ArrayList<>();
    for (int tenure : emptied(seat) ? roster.deputies(seat) : roster.holders(seat)) {
      if (!ended[tenure]) {
        sitting.add(roster.holding(tenure));
      }
    }
    return sitting;
  }
}
