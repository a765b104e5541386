package org.partnershipatlas.analyser.compare;

import java.util.List;
import org.partnershipatlas.analyser.gap.Gap;

/**
 * The gaps of one side that the other has not, by their keys.
 *
 * @param opened on the second side alone
 * @param nowKnown of those, the ones that rest on a list which the first side did not know to be
 *     whole: they may have been there before
 * @param closed on the first side alone
 * @param noLongerKnown of those, the ones that rest on a list which the second side does not know
 *     to be whole: they may still be there
 * @param same how many both sides have
 */
public record GapTurns(
    List<Gap> opened, List<Gap> nowKnown, List<Gap> closed, List<Gap> noLongerKnown, int same) {
  public GapTurns {
    opened = List.copyOf(opened);
    nowKnown = List.copyOf(nowKnown);
    closed = List.copyOf(closed);
    noLongerKnown = List.copyOf(noLongerKnown);
  }
}
