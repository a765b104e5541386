package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** Which pairs are to be joined: those that are asked for, or all of the two tiers. */
final class ChosenPairs {
  private ChosenPairs() {}

  static List<GroupPair> of(Network network, RouteFinder finder, MissingLinkOptions options) {
    if (options.pairs().isEmpty()) {
      return new TwoTiers(network, finder.onTheme(), options.tiers()).pairs();
    }
    for (GroupPair pair : options.pairs()) {
      check(network, pair.lower());
      check(network, pair.upper());
    }
    return options.pairs();
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
