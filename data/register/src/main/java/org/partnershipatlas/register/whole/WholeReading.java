package org.partnershipatlas.register.whole;

import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Problem;

/**
 * What a document says.
 *
 * @param records those without a fault that name no record with one
 * @param problems what is wrong, each with its line and where in the document it stands
 */
public record WholeReading(WholeHead head, List<AtlasRecord> records, List<Problem> problems) {

  /** Keeps its own lists. */
  public WholeReading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }
}
