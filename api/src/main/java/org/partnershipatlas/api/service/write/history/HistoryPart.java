package org.partnershipatlas.api.service.write.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.StoreLink;

/**
 * A part of the history, newest first.
 *
 * @param untold how many entries were passed over since their rows are no longer kept
 * @param next the cursor of the part that follows
 * @param oldest the earliest revision that can still be looked at
 */
public record HistoryPart(List<Line> entries, int untold, Optional<String> next, long oldest) {
  public HistoryPart {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param label what it did, in words made of its rows; empty where they are not kept
   */
  public record Line(
      long revision,
      Instant when,
      Optional<String> who,
      String why,
      Optional<String> label,
      int changes,
      boolean detailed,
      OptionalLong undoes) {

    static Line of(StoreLink.Entry entry, Optional<String> label) {
      return new Line(
          entry.revision(),
          entry.when(),
          entry.who(),
          entry.why(),
          label,
          entry.changes(),
          entry.detailed(),
          entry.undoes());
    }
  }
}
