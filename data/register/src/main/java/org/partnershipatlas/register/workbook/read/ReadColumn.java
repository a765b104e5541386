package org.partnershipatlas.register.workbook.read;

import java.util.List;

/**
 * How a column was understood.
 *
 * @param header the header as typed
 * @param meaning what it was read as, by the header that a sheet of our own would have there; or
 *     {@link SheetMapping#KEEP} or {@link SheetMapping#LEAVE_OUT}
 * @param how how that was found
 * @param first the first values in it
 */
public record ReadColumn(String header, String meaning, How how, List<String> first) {

  /** How the meaning of a column was found. */
  public enum How {
    /** The header says so. */
    STATED,
    /** The header contains its words. */
    GUESSED,
    /** Somebody settled it, now or for an earlier file. */
    SETTLED,
    /** It was not found: the column is kept as it came. */
    KEPT
  }

  /** Keeps its own list. */
  public ReadColumn {
    first = List.copyOf(first);
  }
}
