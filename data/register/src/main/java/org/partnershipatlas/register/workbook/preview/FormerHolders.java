package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * Rows of a file that still have somebody in a seat whom the register knows to have left it. A list
 * that is older than the register is no news, so nothing is changed; but it is told.
 */
final class FormerHolders {

  private final Network known;
  private final Map<Tenure, ReadRecord> found = new LinkedHashMap<>();

  FormerHolders(Network known) {
    this.known = known;
  }

  /** Whether what a row says has ended by the day of the network. */
  static boolean hasEnded(Row row, Network known) {
    return row.find("to")
        .map(PartialDate::parse)
        .map(to -> !to.earliest().isAfter(known.day()))
        .orElse(false);
  }

  /**
   * Whether it is one.
   *
   * @param said the tenure as it is with what the file says of it
   */
  boolean isOne(ReadRecord each, Row said) {
    Optional<Tenure> tenure = known.find(Id.tenure(each.id().value()));
    boolean former = tenure.isPresent() && hasEnded(said, known);
    if (former) {
      found.put(tenure.get(), each);
    }
    return former;
  }

  /** What is told of them, but of those who are asked about. */
  List<Note> notes(Set<Id<?>> doubtful) {
    List<Note> notes = new ArrayList<>();
    found.forEach(
        (tenure, each) -> {
          if (!doubtful.contains(tenure.id()) && !doubtful.contains(tenure.seat())) {
            notes.add(new Note(each.place().sheet(), each.place().row(), text(tenure)));
          }
        });
    return notes;
  }

  private String text(Tenure tenure) {
    String who = tenure.person().map(known::name).orElse("the holder");
    String group = known.find(tenure.seat()).map(seat -> known.name(seat.group())).orElse("");
    return "the file still has "
        + who
        + " in a seat on “"
        + group
        + "”; the register says that this ended "
        + tenure.when().to().map(PartialDate::toString).orElse("")
        + ", and was left as it is. If "
        + who
        + " has come back, write in the file since when";
  }
}
