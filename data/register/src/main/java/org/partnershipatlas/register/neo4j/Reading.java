package org.partnershipatlas.register.neo4j;

import java.time.LocalDate;
import java.time.ZoneId;
import org.partnershipatlas.model.Network;

/**
 * A network and the mark under which it was read.
 *
 * @param mark what the register's node said at that moment
 */
record Reading(RegisterMark mark, Network network) {
  static Reading empty(RegisterMark mark) {
    return new Reading(mark, Network.empty(today()));
  }

  /** The day of reading, which whoever asks for another day replaces. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** Whether it is still what the register holds. */
  boolean isGoodFor(RegisterMark now) {
    return mark.writes() == now.writes() && mark.register().equals(now.register());
  }
}
