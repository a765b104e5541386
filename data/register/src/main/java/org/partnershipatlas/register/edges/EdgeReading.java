package org.partnershipatlas.register.edges;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Problem;

/**
 * What edge lists say.
 *
 * @param form what the pairs are; empty where no list of pairs was found
 * @param records of the rows without a fault, each naming only records that are here
 * @param problems everything that could not be read or was changed
 * @param notes what was read, one line each
 */
public record EdgeReading(
    Optional<EdgeForm> form,
    List<AtlasRecord> records,
    List<Problem> problems,
    List<String> notes) {

  /** Keeps its own lists. */
  public EdgeReading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
