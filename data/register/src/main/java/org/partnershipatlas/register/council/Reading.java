package org.partnershipatlas.register.council;

import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Problem;

/**
 * What files of committee lists say.
 *
 * @param records each naming only records that are here
 * @param problems everything that was left out, doubted or changed; nothing is dropped in silence
 * @param description one line for each council on what was found
 */
public record Reading(List<AtlasRecord> records, List<Problem> problems, String description) {

  /** Keeps its own lists. */
  public Reading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }
}
