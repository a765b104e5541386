package org.partnershipatlas.analyser.link;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is asked about missing links.
 *
 * @param tiers whose pairs are to be joined, and what counts as a route at what cost
 * @param pairs the pairs to be joined; empty for all pairs of the two tiers
 * @param joinedAt at what cost a pair is joined, in half-steps
 * @param ceiling what a pair that is not reached counts as, in half-steps; empty for the rule's
 * @param plan how many links the plan chooses, one after another
 * @param most how many single suggestions are told
 */
public record MissingLinkOptions(
    TierOptions tiers,
    List<GroupPair> pairs,
    int joinedAt,
    OptionalInt ceiling,
    int plan,
    int most) {
  /** The greatest ceiling, in half-steps. */
  public static final int HIGHEST = 100;

  /** The longest plan. */
  public static final int LONGEST = 50;

  private static final MissingLinkOptions DEFAULTS =
      new MissingLinkOptions(TierOptions.defaults(), List.of(), 4, OptionalInt.empty(), 5, 10);

  public MissingLinkOptions {
    pairs = pairs.stream().distinct().toList();
    check("joined at", joinedAt, 0, HIGHEST);
    ceiling.ifPresent(value -> check("ceiling", value, joinedAt, HIGHEST));
    check("plan", plan, 0, LONGEST);
    check("most", most, 0, Integer.MAX_VALUE);
  }

  private static void check(String what, int value, int least, int greatest) {
    if (value < least || value > greatest) {
      throw new IllegalArgumentException(
          what + " must be " + least + " to " + greatest + ": " + value);
    }
  }

  /** Districts and their counties, joined at two steps; the ten best, and a plan of five. */
  public static MissingLinkOptions defaults() {
    return DEFAULTS;
  }

  /** The same for other tiers, areas or routes. */
  public MissingLinkOptions tiers(TierOptions other) {
    return new MissingLinkOptions(other, pairs, joinedAt, ceiling, plan, most);
  }

  /** The same for chosen pairs. */
  public MissingLinkOptions pairs(List<GroupPair> chosen) {
    return new MissingLinkOptions(tiers, chosen, joinedAt, ceiling, plan, most);
  }

  /** The same, with another ceiling. */
  public MissingLinkOptions ceiling(int halfSteps) {
    return new MissingLinkOptions(tiers, pairs, joinedAt, OptionalInt.of(halfSteps), plan, most);
  }

  /** The same, with a plan of that many links. */
  public MissingLinkOptions plan(int links) {
    return new MissingLinkOptions(tiers, pairs, joinedAt, ceiling, links, most);
  }

  /** The same, with up to that many single suggestions. */
  public MissingLinkOptions most(int suggestions) {
    return new MissingLinkOptions(tiers, pairs, joinedAt, ceiling, plan, suggestions);
  }
}
