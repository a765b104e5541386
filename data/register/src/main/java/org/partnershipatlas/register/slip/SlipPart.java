package org.partnershipatlas.register.slip;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.CompletenessKind;

/**
 * One list on a slip.
 *
 * @param list which list it is
 * @param title what stands above it
 * @param columns those that it shows
 * @param rows what is recorded
 * @param whole the list whose being whole is asked about below the rows, if any is
 * @param question the question itself; empty where none is asked
 */
public record SlipPart(
    SlipList list,
    String title,
    List<SlipColumn> columns,
    List<SlipRow> rows,
    Optional<CompletenessKind> whole,
    String question) {
  /** Keeps its own lists. */
  public SlipPart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
