package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Where a record stands in a kept view, in the view's own measure around its middle. As text it is
 * {@code kind:value x y}, followed by {@code pinned} where somebody put it there.
 *
 * @param pinned whether it must stay exactly there, whatever else changes
 */
public record Position(Id<?> id, double x, double y, boolean pinned) {
  /** The places that a position may have lie within so much of the middle. */
  public static final double FARTHEST = 1_000_000;

  private static final String PINNED = " pinned";

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

  /** The position that a text says; none where it says none. An id may have spaces in it. */
  public static Optional<Position> find(String text) {
    String all = text.strip();
    boolean pinned = all.endsWith(PINNED);
    String spot = pinned ? all.substring(0, all.length() - PINNED.length()).strip() : all;
    int down = lastGap(spot, spot.length());
    int across = lastGap(spot, down);
    if (across < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(
              Id.parse(spot.substring(0, across).strip()),
              Double.parseDouble(spot.substring(across, down).strip()),
              Double.parseDouble(spot.substring(down).strip()),
              pinned));
    } catch (IllegalArgumentException | InvalidRecord e) {
      return Optional.empty();
    }
  }

  /** Where the last gap before a place begins, so that a word stands between the two; else -1. */
  private static int lastGap(String text, int before) {
    int at = before - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** The same record elsewhere. */
  public Position at(double newX, double newY) {
    return new Position(id, newX, newY, pinned);
  }

  /** The text of it, as a kept view holds it. */
  public String text() {
    return id + " " + number(x) + " " + number(y) + (pinned ? PINNED : "");
  }

  private static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
