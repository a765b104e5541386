package org.partnershipatlas.register.exchange.read;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.edges.EdgeForm;

/**
 * What a graph is as records.
 *
 * @param form what its pairs are, where it holds pairs of one form and nothing else
 * @param records each naming only records that are here
 * @param problems what a person has to look at
 * @param notes what was read and what was done on the way, in sentences
 */
public record GraphReading(
    Optional<EdgeForm> form,
    List<AtlasRecord> records,
    List<Problem> problems,
    List<String> notes) {
  /** Keeps its own lists. */
  public GraphReading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
