package org.partnershipatlas.register.slip;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A slip as it came back, before it is compared with anything.
 *
 * @param sheet the sheet's name
 * @param of what it is of
 * @param by what stands beside <em>checked by</em>
 * @param on what stands beside <em>checked on</em>
 * @param onRow the row of that, 0 where it is gone
 * @param rows those that were printed
 * @param added those that somebody added
 * @param wholes the answers to "are these all?"
 * @param strange rows in which something stands that belongs to no list
 * @param unmarked headings without that of the marks
 */
record ReturnedSlip(
    String sheet,
    Id<?> of,
    String by,
    String on,
    int onRow,
    List<ReturnedRow> rows,
    List<ReturnedRow> added,
    List<Whole> wholes,
    List<TableRow> strange,
    List<TableRow> unmarked) {
  /**
   * An answer to "are these all?".
   *
   * @param what which list is asked about, in its word
   * @param answer what somebody wrote
   */
  record Whole(int row, String what, String answer) {}

  /** Its first answer where it has one. */
  Optional<String> findBy() {
    return Optional.of(by).filter(name -> !name.isEmpty());
  }
}
