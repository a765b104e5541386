package org.partnershipatlas.model;

import java.util.Map;
import java.util.Optional;

/** Where records stand in a picture, and their colours, for formats that keep such things. */
public record Appearance(Map<Id<?>, Spot> spots) {
  public Appearance {
    spots = Map.copyOf(spots);
  }

  /**
   * A place in a picture.
   *
   * @param colour as {@code #rrggbb}, where one is given
   */
  public record Spot(double x, double y, Optional<String> colour) {}
}
