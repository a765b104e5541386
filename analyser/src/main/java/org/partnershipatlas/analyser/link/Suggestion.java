package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * A link that is missing, as far as is recorded.
 *
 * @param one the lower group, or the one that nominates
 * @param other the upper group, or the one on which the seat is
 * @param ways how it could be made, the best first; all gain the same
 * @param askFirst whether it is to be asked first if there is a link already: that the pairs which
 *     it joins are not joined is no fact
 * @param joins the pairs that it newly joins
 * @param nearer the other pairs that are not joined, and that it brings nearer
 * @param carriers who could carry it, the best first
 * @param evidence the seats, nominations and tenures that it rests on
 */
public record Suggestion(
    Id<Group> one,
    Id<Group> other,
    List<LinkWay> ways,
    boolean askFirst,
    Gain gain,
    List<PairThen> joins,
    List<PairThen> nearer,
    List<Carrier> carriers,
    List<Id<?>> evidence) {
  public Suggestion {
    ways = List.copyOf(ways);
    joins = List.copyOf(joins);
    nearer = List.copyOf(nearer);
    carriers = List.copyOf(carriers);
    evidence = List.copyOf(evidence);
  }

  /** A pair that a link joins or brings nearer, and what it is apart then, in half-steps. */
  public record PairThen(PairNow now, int halfSteps) {}

  /** The best way to make it. */
  public LinkWay way() {
    return ways.get(0);
  }
}
