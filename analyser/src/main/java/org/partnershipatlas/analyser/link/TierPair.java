package org.partnershipatlas.analyser.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * A group of the lower tier and one of the upper tier that should know of each other.
 *
 * @param themes the themes that they share; empty for two boards that share none
 * @param route the cheapest route; the planned one where there is only that
 * @param independent how many routes there are of which no two share a person or post; empty where
 *     it was not counted
 * @param unsettled where they are not joined: the groups whose seats and links would have to be
 *     complete for that to be a fact
 */
public record TierPair(
    Id<Group> lower,
    Id<Group> upper,
    List<Id<Theme>> themes,
    TierState state,
    Optional<FoundRoute> route,
    OptionalInt independent,
    List<Id<Group>> unsettled) {
  public TierPair {
    themes = List.copyOf(themes);
    unsettled = List.copyOf(unsettled);
  }
}
