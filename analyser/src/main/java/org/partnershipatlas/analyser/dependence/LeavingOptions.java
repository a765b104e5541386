package org.partnershipatlas.analyser.dependence;

import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;

/**
 * Whose leaving is looked at.
 *
 * @param most how many of those whose leaving cuts the most are chosen, one after another
 * @param area only the groups and pairs that have to do with that area
 * @param conveners whether bodies that lead or service a group, and public authorities, are ranked
 *     among the organisations
 */
public record LeavingOptions(
    LeaverKind kind, int most, Optional<Id<Area>> area, boolean conveners) {
  /** The most that may be chosen one after another. */
  public static final int MOST = 50;

  public LeavingOptions {
    if (most < 0 || most > MOST) {
      throw new IllegalArgumentException("0 to " + MOST + " may be chosen, not " + most);
    }
  }

  /** Everyone of a kind, and the five whose leaving cuts the most. */
  public static LeavingOptions of(LeaverKind kind) {
    return new LeavingOptions(kind, 5, Optional.empty(), false);
  }

  /** The same with that many chosen one after another. */
  public LeavingOptions most(int number) {
    return new LeavingOptions(kind, number, area, conveners);
  }

  /** The same for one area. */
  public LeavingOptions within(Id<Area> only) {
    return new LeavingOptions(kind, most, Optional.of(only), conveners);
  }

  /** The same with conveners and public authorities among the organisations. */
  public LeavingOptions withConveners() {
    return new LeavingOptions(kind, most, area, true);
  }
}
