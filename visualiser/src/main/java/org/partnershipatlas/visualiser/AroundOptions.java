package org.partnershipatlas.visualiser;

import java.util.Optional;

/**
 * What the view around one record shows.
 *
 * @param title the heading; made from the record's name where it is left out
 * @param steps up to what a route from the record may cost, in whole steps, 1 to 3
 * @param width the width to fill, in pixels at scale 1
 * @param height the height to fill; many records make the picture larger instead of unreadable
 * @param mostBoxes how many records are drawn; the rest are counted in a line
 * @param importance the measure that is shown, and by which they are chosen, if one is asked for
 */
public record AroundOptions(
    Optional<String> title,
    int steps,
    int width,
    int height,
    int mostBoxes,
    Importance importance) {
  /** The farthest that a picture goes. */
  public static final int MOST_STEPS = 3;

  public AroundOptions {
    if (steps < 1 || steps > MOST_STEPS) {
      throw new IllegalArgumentException("1 to 3 steps around a record, not " + steps);
    }
    if (width < 320 || height < 240 || width > 10_000 || height > 10_000) {
      throw new IllegalArgumentException(
          "A picture is 320 × 240 to 10,000 × 10,000 pixels, not " + width + " × " + height);
    }
    if (mostBoxes < 1) {
      throw new IllegalArgumentException("At least one record must be drawn: " + mostBoxes);
    }
  }

  /** Two steps around, at 1280 × 720. */
  public static AroundOptions of() {
    return new AroundOptions(Optional.empty(), 2, 1280, 720, 42, Importance.none());
  }

  public AroundOptions titled(String heading) {
    return new AroundOptions(Optional.of(heading), steps, width, height, mostBoxes, importance);
  }

  public AroundOptions steps(int number) {
    return new AroundOptions(title, number, width, height, mostBoxes, importance);
  }

  public AroundOptions size(int wide, int high) {
    return new AroundOptions(title, steps, wide, high, mostBoxes, importance);
  }

  public AroundOptions atMost(int boxes) {
    return new AroundOptions(title, steps, width, height, boxes, importance);
  }

  public AroundOptions by(Importance measure) {
    return new AroundOptions(title, steps, width, height, mostBoxes, measure);
  }
}
