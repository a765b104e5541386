package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.TiersOptions;

/**
 * How much of a network one attempt at a picture tells.
 *
 * @param folding how its groups are folded
 * @param cards the most cards before only the boards stay outside the folds
 * @param shared the most people and posts between the groups
 * @param byArea whether all that folds in one lower area stands in one card
 * @param news whether of what differs nothing but the news is told
 */
record Telling(Folding folding, int cards, int shared, boolean byArea, boolean news) {
  /** So many cards are few, so that only the boards stay outside the folds. */
  private static final int FEW = 30;

  /**
   * What is tried in turn until a picture can be read: first everything that was asked for, then
   * fewer people, then groups in folds.
   */
  static List<Telling> list(TiersOptions options) {
    List<Telling> list = new ArrayList<>();
    Folding wish = options.folding();
    int most = options.mostGroups();
    int shared = options.mostShared();
    int fewer = Math.min(shared, (shared + 2) / 3);
    list.add(new Telling(wish, most, shared, false, false));
    list.add(new Telling(wish, most, fewer, false, true));
    if (wish.by() == Folding.By.NEED) {
      int few = Math.min(FEW, most);
      list.add(new Telling(wish, few, fewer, false, true));
      list.add(new Telling(wish, few, 0, false, true));
      list.add(new Telling(wish, few, fewer, true, true));
    }
    return list;
  }
}
