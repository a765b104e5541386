package org.partnershipatlas.register.slip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.partnershipatlas.model.Id;

/**
 * A row of a slip.
 *
 * @param records what the row shows: first that which ends where it is marked <em>left</em>; a mark
 *     is of all of them
 * @param cells what stands in its columns
 */
public record SlipRow(List<Id<?>> records, List<String> cells) {
  /** Keeps its own lists. */
  public SlipRow {
    records = List.copyOf(records);
    cells = List.copyOf(cells);
  }

  /** A number made of the cells, by which it is seen whether they are still the same. */
  String mark() {
    CRC32 sum = new CRC32();
    sum.update(String.join("\u0001", cells).getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue());
  }
}
