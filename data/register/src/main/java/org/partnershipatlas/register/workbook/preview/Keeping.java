package org.partnershipatlas.register.workbook.preview;

import java.util.Optional;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.PartialDate;

/**
 * Whose file it is.
 *
 * @param keeper who keeps it; new, or as the register has them
 * @param wholeList whether the file is all that this keeper has, so that what it no longer holds
 *     has ended
 * @param on the first day on which that no longer holds; the network's day where nobody says
 */
public record Keeping(Keeper keeper, boolean wholeList, Optional<PartialDate> on) {
  /** A part of a keeper's list. */
  public static Keeping part(Keeper keeper) {
    return new Keeping(keeper, false, Optional.empty());
  }

  /** All of a keeper's list. */
  public static Keeping whole(Keeper keeper) {
    return new Keeping(keeper, true, Optional.empty());
  }
}
