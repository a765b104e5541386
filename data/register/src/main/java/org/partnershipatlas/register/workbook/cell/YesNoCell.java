package org.partnershipatlas.register.workbook.cell;

import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Words;

/** Yes and no as people write them. */
public final class YesNoCell {

  private static final Set<String> YES =
      Set.of("yes", "y", "true", "t", "1", "x", "voting", "vacant", "withheld", "vote", "votes");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "f", "0", "nonvoting", "none", "novote");

  private YesNoCell() {}

  /** {@code yes} or {@code no}; empty where it is neither. */
  public static Optional<String> find(String typed) {
    String key = Words.key(typed);
    if (YES.contains(key) || typed.equals("✓") || typed.equals("✔")) {
      return Optional.of("yes");
    }
    return NO.contains(key) || typed.equals("✗") || typed.equals("✘")
        ? Optional.of("no")
        : Optional.empty();
  }
}
