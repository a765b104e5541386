package org.partnershipatlas.analyser.compare;

import java.util.OptionalDouble;

/**
 * One number on both sides; empty where it is undefined.
 *
 * @param what what it counts or measures, in a few plain words
 * @param part what it belongs with
 * @param whole whether it is a count
 */
public record SideBySide(
    String what, Part part, boolean whole, OptionalDouble before, OptionalDouble after) {

  /** What numbers stand together. */
  public enum Part {
    COUNTS,
    SEATS,
    VOICES,
    GAPS,
    TIERS,
    NETWORK
  }

  /** Whether both sides have the same number. */
  public boolean same() {
    return before.equals(after);
  }
}
