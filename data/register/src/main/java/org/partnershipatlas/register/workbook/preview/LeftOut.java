package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * Rows with a fault, which are left out. Whoever stands in one is in the list all the same, so that
 * as long as there are any nothing follows from what the file does not hold.
 */
record LeftOut(List<String> places) {
  private static final int MOST_TOLD = 5;

  LeftOut {
    places = List.copyOf(places);
  }

  static LeftOut of(Reading reading) {
    TreeSet<String> places = new TreeSet<>();
    for (Problem fault : reading.faults()) {
      Problem.Place at = fault.place();
      places.add(at.row() > 0 ? at.sheet() + ", row " + at.row() : at.sheet());
    }
    return new LeftOut(new ArrayList<>(places));
  }

  boolean isNone() {
    return places.isEmpty();
  }

  /** What was not done for it, where it was asked for. */
  List<Note> notes(Answers answers) {
    List<Note> notes = new ArrayList<>();
    if (isNone()) {
      return notes;
    }
    if (answers.keeping().map(Keeping::wholeList).orElse(false)) {
      notes.add(note("Nothing is ended for not standing in this list"));
    }
    if (!answers.whole().isEmpty()) {
      notes.add(note("No membership is recorded as whole"));
    }
    return notes;
  }

  private Note note(String what) {
    int more = places.size() - MOST_TOLD;
    return new Note(
        "",
        0,
        what
            + ", since not all of it could be read ("
            + String.join("; ", places.subList(0, Math.min(places.size(), MOST_TOLD)))
            + (more > 0 ? "; and " + more + " more" : "")
            + "). Put that right in the sheet, and read it again.");
  }
}
