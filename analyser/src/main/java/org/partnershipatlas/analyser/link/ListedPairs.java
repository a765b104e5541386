package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.analyser.route.OnTheme;
import org.partnershipatlas.model.Network;

/** The pairs of groups of two tiers, without what joins them. */
public final class ListedPairs {
  private ListedPairs() {}

  /** Every pair that belongs together, once, in the order of the tables. */
  public static List<GroupPair> of(Network network, OnTheme onTheme, TierOptions options) {
    return new TwoTiers(network, onTheme, options).pairs();
  }
}
