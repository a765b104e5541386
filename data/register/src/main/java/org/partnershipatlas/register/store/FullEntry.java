package org.partnershipatlas.register.store;

import java.util.List;

/**
 * An entry of the history with what it did.
 *
 * @param changes the records before and after; none where {@code entry} is not detailed
 */
public record FullEntry(HistoryEntry entry, List<RowChange> changes) {
  /** Copies the list. */
  public FullEntry {
    changes = List.copyOf(changes);
  }
}
