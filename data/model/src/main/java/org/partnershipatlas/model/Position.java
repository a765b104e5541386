package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a record stands in a kept view, in the view's own measure around its middle. As text it is
 * {@code kind:value x y}, followed by {@code pinned} where somebody put it there.
 *
 * @param pinned whether it must stay exactly there, whatever else changes
 */
public record Position(Id<?> id, double x, double y, boolean pinned) {
  /** The places that a position may have lie within so much of the middle. */
  public static final double FARTHEST = 1_000_000;

  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** Keeps two decimals, so that what is kept and read again is drawn alike. */
  public Position {
    x = rounded(x);
    y = rounded(y);
  }

  private static double rounded(double value) {
    if (!(Math.abs(value) <= FARTHEST)) {
      throw new IllegalArgumentException(
          "A position must be near the middle of a picture: " + value);
    }
    // Zero has no sign here: it would be another text.
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue() + 0.0;
  }

  /** The position that a text says; none where it says none. */
  public static Optional<Position> find(String text) {
    String[] parts = GAPS.split(text.strip(), -1);
    boolean pinned = parts.length == 4 && parts[3].equals("pinned");
    if (parts.length != 3 && !pinned) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(
              Id.parse(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              pinned));
    } catch (IllegalArgumentException | InvalidRecord e) {
      return Optional.empty();
    }
  }

  /** The same record elsewhere. */
  public Position at(double newX, double newY) {
    return new Position(id, newX, newY, pinned);
  }

  /** The text of it, as a kept view holds it. */
  public String text() {
    return id + " " + number(x) + " " + number(y) + (pinned ? " pinned" : "");
  }

  private static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
