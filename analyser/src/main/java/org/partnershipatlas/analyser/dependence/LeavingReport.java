package org.partnershipatlas.analyser.dependence;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;

/**
 * Whose leaving breaks what.
 *
 * @param looked how many leavers were looked at
 * @param leftOut how many organisations were not, since they convene or are public authorities
 * @param joined how many pairs of two tiers are joined now
 * @param losses of those whose leaving breaks something: most groups left without a voice first,
 *     then most pairs cut, most fields and communities unheard, most organisations without a route,
 *     most pairs of groups parted, then by the names of their seats
 * @param chosen those whose leaving one after another cuts the most: each the best when those
 *     before it have left, which need not be the best set of that size
 */
public record LeavingReport(
    LeaverKind kind,
    Optional<Id<Area>> area,
    int looked,
    int leftOut,
    int joined,
    List<Loss> losses,
    List<Chosen> chosen) {
  public LeavingReport {
    losses = List.copyOf(losses);
    chosen = List.copyOf(chosen);
  }

  /**
   * One who leaves after those before.
   *
   * @param pairs the pairs of two tiers that this one's leaving cuts beyond theirs
   * @param groupPairs how many more pairs of groups can reach each other no more
   */
  public record Chosen(Id<?> leaver, List<Id<?>> seats, List<GroupPair> pairs, long groupPairs) {
    public Chosen {
      seats = List.copyOf(seats);
      pairs = List.copyOf(pairs);
    }
  }
}
