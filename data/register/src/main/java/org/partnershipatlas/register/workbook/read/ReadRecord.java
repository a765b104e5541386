package org.partnershipatlas.register.workbook.read;

import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/**
 * A record as a file gives it.
 *
 * @param row its attributes; references are to records of the same reading or of the network that
 *     it was read against
 * @param idStated whether the file gives its id; else the id was made and may yet be matched
 * @param columns the attributes for which the file has a column, filled or not
 * @param place where it stands in the file
 */
public record ReadRecord(Row row, boolean idStated, Set<String> columns, Problem.Place place) {

  /** Its id. */
  public Id<?> id() {
    return Id.of(row.kind(), row.id());
  }
}
