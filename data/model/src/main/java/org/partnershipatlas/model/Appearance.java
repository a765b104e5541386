package org.partnershipatlas.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where records stand in a picture, and how they look, for formats that keep such things. */
public record Appearance(Map<Id<?>, Spot> spots) {
  public Appearance {
    spots = Map.copyOf(spots);
  }

  /** Of a network that no picture has been made of. */
  public static Appearance none() {
    return new Appearance(Map.of());
  }

  /** The place of that record, where it has one. */
  public Optional<Spot> find(Id<?> id) {
    return Optional.ofNullable(spots.get(id));
  }

  /**
   * A place in a picture, x to the right and y downwards.
   *
   * @param size how large it is drawn, in the same units
   * @param colour as {@code #rrggbb}, where one is given
   */
  public record Spot(double x, double y, OptionalDouble size, Optional<String> colour) {
    public Spot {
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        throw new IllegalArgumentException("A place must be finite: " + x + ", " + y);
      }
      colour.ifPresent(
          c -> {
            if (!c.matches("#[0-9a-f]{6}")) {
              throw new IllegalArgumentException("A colour is written #rrggbb: " + c);
            }
          });
    }
  }
}
