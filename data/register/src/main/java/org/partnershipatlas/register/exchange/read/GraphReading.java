package org.partnershipatlas.register.exchange.read;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.edges.EdgeForm;

/**
 * What a graph is as records.
 *
 * @param form what its pairs are, where it holds pairs of one form and nothing else
 * @param records each naming only records that are here
 * @param problems what a person has to look at
 * @param notes what was read and what was done on the way, in sentences
 * @param own whether Atlas itself wrote it, so that its ids are those of a register
 */
public record GraphReading(
    Optional<EdgeForm> form,
    List<AtlasRecord> records,
    List<Problem> problems,
    List<String> notes,
    boolean own) {
  private static final String PLACES = "Where the file draws its nodes was kept as the view “";

  /** Keeps its own lists. */
  public GraphReading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  static String placesKept(String view) {
    return PLACES + view + "”.";
  }

  /** The same without the view of where the file draws its nodes, and without telling of it. */
  public GraphReading withoutPlaces() {
    return new GraphReading(
        form,
        records.stream().filter(each -> !(each instanceof SavedView)).toList(),
        problems,
        notes.stream().filter(note -> !note.startsWith(PLACES)).toList(),
        own);
  }
}
