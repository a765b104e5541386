package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.model.Tier;

/**
 * Which links are missing between pairs of groups, and which would gain most.
 *
 * @param areas how many areas of the upper tier have areas of the lower tier in them
 * @param bothTiers whether groups of both tiers are recorded
 * @param leftOut how many pairs of the two tiers are left out, since one of the two is no table
 *     that links are sought for
 * @param pairs the pairs, in the order of the two-tier tables
 * @param joinedAt at what cost a pair is joined, in half-steps
 * @param ceiling what a pair that is not reached counts as, in half-steps
 * @param known the best single links where it is a fact that there is none, the best first
 * @param toAsk the best single ones where none is recorded, and it is to be asked first
 * @param more how many further lines there are
 * @param plan links chosen one after another, each the best after those before it. The choice is
 *     greedy: a set of as many that gains more may exist
 */
public record MissingLinks(
    Tier lower,
    Tier upper,
    int areas,
    boolean bothTiers,
    int leftOut,
    List<PairNow> pairs,
    int joinedAt,
    int ceiling,
    Standing now,
    List<SuggestionLine> known,
    List<SuggestionLine> toAsk,
    int more,
    List<PlanStep> plan) {
  public MissingLinks {
    pairs = List.copyOf(pairs);
    known = List.copyOf(known);
    toAsk = List.copyOf(toAsk);
    plan = List.copyOf(plan);
  }

  /** A link of the plan, and how the pairs stand once it is made. */
  public record PlanStep(Suggestion suggestion, Standing after) {}
}
