package org.partnershipatlas.register.slip;

import java.time.LocalDate;
import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * A sheet to be sent to somebody who knows: what is recorded of one group, organisation or area, a
 * row each, with room to mark every row right, wrong or left.
 *
 * @param of the group, organisation or area
 * @param name its name
 * @param made the day whose records it shows
 * @param parts one for each list, in the order of the sheet
 */
public record Slip(Id<?> of, String name, LocalDate made, List<SlipPart> parts) {
  /** Keeps its own list. */
  public Slip {
    parts = List.copyOf(parts);
  }

  /** How many rows there are to mark. */
  public int size() {
    return parts.stream().mapToInt(part -> part.rows().size()).sum();
  }
}
