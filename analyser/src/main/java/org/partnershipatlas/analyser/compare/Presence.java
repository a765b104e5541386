package org.partnershipatlas.analyser.compare;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * What is there on a network's day. A seat ends with its group, a tenure with its seat and a link
 * with either of its groups, whether or not somebody has written that down.
 */
final class Presence {
  /** How somebody works with the register, which says nothing of who sits where. */
  private static final Set<Kind> WORKING =
      EnumSet.of(
          Kind.GAP_MARK,
          Kind.SAVED_VIEW,
          Kind.MEETING,
          Kind.SCENARIO,
          Kind.SNAPSHOT,
          Kind.COLUMN_MAPPING,
          Kind.KEEPER,
          Kind.ALIAS);

  private final Network network;

  Presence(Network network) {
    this.network = network;
  }

  static boolean isTold(Kind kind) {
    return !WORKING.contains(kind);
  }

  /**
   * Whether it is of how the register is kept, and a change of it makes a revision all the same.
   */
  static boolean isKept(Kind kind) {
    return WORKING.contains(kind) && kind.revised();
  }

  boolean isThere(Id<?> id) {
    return network.find(id).filter(this::isThere).isPresent();
  }

  boolean isThere(AtlasRecord entry) {
    if (!network.isCurrent(entry)) {
      return false;
    } else if (entry instanceof Seat seat) {
      return isGroup(seat.group());
    } else if (entry instanceof Tenure tenure) {
      return isThere(tenure.seat());
    } else if (entry instanceof Link link) {
      return isGroup(link.fromGroup()) && isGroup(link.toGroup());
    }
    return true;
  }

  private boolean isGroup(Id<Group> group) {
    return network.find(group).filter(network::isCurrent).isPresent();
  }
}
