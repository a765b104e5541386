package org.partnershipatlas.analyser.link;

import java.util.Optional;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Tier;

/**
 * Which tiers are set beside each other.
 *
 * @param area one area of the upper tier; empty for each that has areas of the lower tier in it
 * @param routes what counts as a route, and at what cost
 */
public record TierOptions(Optional<Id<Area>> area, Tier lower, Tier upper, RouteOptions routes) {
  private static final TierOptions DEFAULTS =
      new TierOptions(Optional.empty(), Tier.DISTRICT, Tier.COUNTY, RouteOptions.defaults());

  public TierOptions {
    if (lower.compareTo(upper) >= 0) {
      throw new IllegalArgumentException(
          "The lower tier must lie below the upper: " + lower.word() + ", " + upper.word());
    }
  }

  /** Districts and their counties, over what is recorded. */
  public static TierOptions defaults() {
    return DEFAULTS;
  }

  /** The same for one upper area. */
  public TierOptions within(Id<Area> upperArea) {
    return new TierOptions(Optional.of(upperArea), lower, upper, routes);
  }

  /** The same for two other tiers. */
  public TierOptions between(Tier lowerTier, Tier upperTier) {
    return new TierOptions(area, lowerTier, upperTier, routes);
  }

  /** The same with other routes. */
  public TierOptions routes(RouteOptions options) {
    return new TierOptions(area, lower, upper, options);
  }
}
