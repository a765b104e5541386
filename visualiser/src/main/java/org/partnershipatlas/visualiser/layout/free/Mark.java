package org.partnershipatlas.visualiser.layout.free;

import org.partnershipatlas.visualiser.layout.Card;

/**
 * A record to be drawn.
 *
 * @param card what it is and says
 * @param ties how many lines meet in it, by which labels are given where not all have room
 * @param big whether it stands for a group, which comes before people
 */
record Mark(Card card, int ties, boolean big) {
  String id() {
    return card.id();
  }
}
