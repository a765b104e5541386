package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tier;

/**
 * Which pairs are to be joined: those that are asked for, or those of the two tiers of which both
 * groups are of a kind for which links are sought.
 *
 * @param areas how many areas of the upper tier have areas of the lower tier in them
 * @param bothTiers whether groups of both tiers are recorded
 * @param leftOut how many pairs of the two tiers are left out
 */
record ChosenPairs(
    List<GroupPair> pairs, Tier lower, Tier upper, int areas, boolean bothTiers, int leftOut) {

  static ChosenPairs of(Network network, RouteFinder finder, MissingLinkOptions options) {
    TierOptions tiers = options.tiers();
    TwoTiers both = new TwoTiers(network, finder.onTheme(), tiers);
    int areas = both.upperAreas().size();
    if (!options.pairs().isEmpty()) {
      for (GroupPair pair : options.pairs()) {
        check(network, pair.lower());
        check(network, pair.upper());
      }
      return new ChosenPairs(options.pairs(), tiers.lower(), tiers.upper(), areas, true, 0);
    }
    List<GroupPair> all = both.pairs();
    List<GroupPair> meant =
        all.stream()
            .filter(pair -> isMeant(network, options, pair.lower()))
            .filter(pair -> isMeant(network, options, pair.upper()))
            .toList();
    int leftOut = all.size() - meant.size();
    return new ChosenPairs(
        meant, tiers.lower(), tiers.upper(), areas, both.areBothThere(), leftOut);
  }

  /** A group of which no kind is recorded may be any, and is kept. */
  private static boolean isMeant(Network network, MissingLinkOptions options, Id<Group> group) {
    return network.get(group).kind().map(options.kinds()::contains).orElse(true);
  }

  private static void check(Network network, Id<Group> group) {
    if (network.find(group).map(AtlasRecord.class::cast).filter(network::isCurrent).isEmpty()) {
      throw new BadQuestion(
          "No group " + group + " is there on the day.",
          group.toString(),
          "Choose groups that are recorded.");
    }
  }
}
