package org.partnershipatlas.register.workbook.preview;

import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/**
 * What an import would do to one record.
 *
 * @param effect what it would do
 * @param id the record
 * @param before as it is known, where it is
 * @param after as it would be
 * @param place where the file says so
 */
public record Entry(Effect effect, Id<?> id, Optional<Row> before, Row after, Problem.Place place) {

  /** What an import would do. */
  public enum Effect {
    /** It is new. */
    ADDED,
    /** It is known and would be changed. */
    CHANGED,
    /** It is known and would be given an end. */
    ENDED,
    /** It is known and stays as it is. */
    UNTOUCHED,
    /** It waits for an answer; nothing is done with it until then. */
    DOUBTFUL
  }
}
