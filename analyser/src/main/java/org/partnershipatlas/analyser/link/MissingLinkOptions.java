package org.partnershipatlas.analyser.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipatlas.model.GroupKind;

/**
 * What is asked about missing links.
 *
 * @param tiers whose pairs are to be joined, and what counts as a route at what cost
 * @param pairs the pairs to be joined; empty for the pairs of the two tiers
 * @param kinds of which kinds both groups of a pair of the two tiers must be: a scrutiny committee,
 *     a forum or a task group is no table at which every district needs a chair
 * @param joinedAt at what cost a pair is joined, in half-steps
 * @param ceiling what a pair that is not reached counts as, in half-steps; empty for the rule's
 * @param plan how many links the plan chooses, one after another
 * @param most how many single suggestions are told
 */
public record MissingLinkOptions(
    TierOptions tiers,
    List<GroupPair> pairs,
    Set<GroupKind> kinds,
    int joinedAt,
    OptionalInt ceiling,
    int plan,
    int most) {
  /** The greatest ceiling, in half-steps. */
  public static final int HIGHEST = 100;

  /** The longest plan. */
  public static final int LONGEST = 50;

  private static final MissingLinkOptions DEFAULTS =
      new MissingLinkOptions(
          TierOptions.defaults(),
          List.of(),
          EnumSet.of(
              GroupKind.PARTNERSHIP_BOARD,
              GroupKind.THEMATIC_GROUP,
              GroupKind.COMPACT_GROUP,
              GroupKind.STATUTORY_BOARD,
              GroupKind.COMMISSIONING_PANEL),
          4,
          OptionalInt.empty(),
          5,
          10);

  public MissingLinkOptions {
    pairs = pairs.stream().distinct().toList();
    kinds = Collections.unmodifiableSet(kinds.isEmpty() ? kinds : EnumSet.copyOf(kinds));
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
    return new MissingLinkOptions(other, pairs, kinds, joinedAt, ceiling, plan, most);
  }

  /** The same for chosen pairs. */
  public MissingLinkOptions pairs(List<GroupPair> chosen) {
    return new MissingLinkOptions(tiers, chosen, kinds, joinedAt, ceiling, plan, most);
  }

  /** The same for groups of other kinds. */
  public MissingLinkOptions kinds(Set<GroupKind> other) {
    return new MissingLinkOptions(tiers, pairs, other, joinedAt, ceiling, plan, most);
  }

  /** The same, with another ceiling. */
  public MissingLinkOptions ceiling(int halfSteps) {
    return new MissingLinkOptions(
        tiers, pairs, kinds, joinedAt, OptionalInt.of(halfSteps), plan, most);
  }

  /** The same, with a plan of that many links. */
  public MissingLinkOptions plan(int links) {
    return new MissingLinkOptions(tiers, pairs, kinds, joinedAt, ceiling, links, most);
  }

  /** The same, with up to that many single suggestions. */
  public MissingLinkOptions most(int suggestions) {
    return new MissingLinkOptions(tiers, pairs, kinds, joinedAt, ceiling, plan, suggestions);
  }
}
