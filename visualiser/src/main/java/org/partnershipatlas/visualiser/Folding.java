package org.partnershipatlas.visualiser;

import java.util.Optional;
import org.partnershipatlas.model.Id;

/**
 * How many groups are folded into one card. The boards, which tie the tiers together, never are.
 *
 * @param by what the groups of one area are folded by
 * @param open the area or theme whose groups are drawn one by one all the same
 */
public record Folding(By by, Optional<Id<?>> open) {
  /** What groups are folded by. */
  public enum By {
    /**
     * Only where there are too many for their names to be read at the size asked for: by theme, or
     * by kind where themes are not recorded; where that is not enough, all of a lower area.
     */
    NEED,
    THEME,
    KIND,
    NOTHING
  }

  /** Where there are too many to be read. */
  public static Folding asNeeded() {
    return new Folding(By.NEED, Optional.empty());
  }
}
