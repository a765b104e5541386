package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Who holds a seat, as people wrote it on slips: put to the reader of seats, and what it makes of
 * it taken back to the seats and tenures that the rows are of.
 */
final class SeatsSaid {
  private static final List<String> OF_TENURE =
      List.of("person", "on_behalf_of", "from", "term_ends");

  /** What is to become of what the reader makes of a row. */
  private record Wish(Optional<Id<?>> tenure, Id<?> seat, List<SlipColumn> edited, boolean deputy) {
    boolean corrects() {
      return !edited.isEmpty();
    }
  }

  private final Corrections corrections;
  private final SaidSheets sheets;
  private final Map<Problem.Place, Wish> wishes = new HashMap<>();

  SeatsSaid(Corrections corrections, SaidSheets sheets) {
    this.corrections = corrections;
    this.sheets = sheets;
  }

  /** Somebody else has the seat now. */
  void follow(ReturnedRow row, Id<?> seat, String since, boolean deputy) {
    Map<String, String> cells = seat(seat);
    String now = row.cell(SlipWords.NOW);
    cells.put("Person", now.isEmpty() ? row.cell(SlipList.PERSON) : now);
    cells.put("Organisation", "");
    cells.put("From", since);
    sheets.add(row, Kind.SEAT, cells);
    wishes.put(place(row), new Wish(Optional.empty(), seat, List.of(), deputy));
    if (!deputy) {
      corrections.set(seat, "vacant", "", row.place(SlipWords.NOW));
      corrections.set(seat, "vacant_since", "", row.place(SlipWords.NOW));
    }
  }

  /** Cells of the row were written over by what is right. */
  void correct(ReturnedRow row, Optional<Id<?>> tenure, Id<?> seat, List<SlipColumn> edited) {
    if (edited.isEmpty()) {
      return;
    }
    Map<String, String> cells = seat(seat);
    boolean named = edited.contains(SlipList.PERSON);
    cells.put("Person", named ? row.cell(SlipList.PERSON) : "held");
    for (SlipColumn column : edited) {
      if (!column.equals(SlipList.PERSON) && !column.equals(SlipList.GROUP)) {
        String text = row.cell(column);
        cells.put(
            column.sheetHeader(),
            column.equals(SlipList.ROLE) && text.startsWith(SeatRows.DEPUTY)
                ? text.substring(SeatRows.DEPUTY.length())
                : text);
      }
    }
    sheets.add(row, Kind.SEAT, cells);
    wishes.put(place(row), new Wish(tenure, seat, edited, false));
    if (named && tenure.isEmpty()) {
      corrections.set(seat, "vacant", "", row.place(SlipList.PERSON.header()));
      corrections.set(seat, "vacant_since", "", row.place(SlipList.PERSON.header()));
    }
  }

  /** A seat that is not on the slip. */
  void add(ReturnedRow row, Id<?> of) {
    Map<String, String> cells = new LinkedHashMap<>();
    boolean onGroup = of.kind() == Kind.GROUP;
    cells.put("Group", onGroup ? of.value() : row.cell(SlipList.GROUP));
    cells.put("Seat", row.cell(SlipList.SEAT));
    cells.put("Role", row.cell(SlipList.ROLE));
    String now = row.cell(SlipWords.NOW);
    cells.put("Person", now.isEmpty() ? row.cell(SlipList.PERSON) : now);
    cells.put("Organisation", onGroup ? row.cell(SlipList.SITS_FOR) : of.value());
    cells.put("From", row.cell(SlipList.SINCE));
    cells.put("Term ends", row.cell(SlipList.TERM_ENDS));
    cells.put("Note", row.cell(SlipWords.RIGHT_IS));
    sheets.add(row, Kind.SEAT, cells);
  }

  private Map<String, String> seat(Id<?> seat) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Seat id", seat.value());
    cells.put("Group", corrections.now(seat).find("group").orElse(""));
    return cells;
  }

  private static Problem.Place place(ReturnedRow row) {
    return Problem.Place.cell(SaidSheets.name(row.sheet(), Kind.SEAT), row.number(), "");
  }

  /** What the reader made, without what was only there to be read. */
  List<ReadRecord> takenBack(Reading reading) {
    List<ReadRecord> kept = new ArrayList<>();
    for (ReadRecord each : reading.records()) {
      Problem.Place at = each.place();
      Optional<Wish> wish =
          Optional.ofNullable(wishes.get(Problem.Place.cell(sheet(at), at.row(), "")));
      Kind kind = each.row().kind();
      if (wish.isPresent() && kind == Kind.SEAT) {
        seat(each.row(), wish.get(), at);
      } else if (wish.isPresent() && kind == Kind.TENURE) {
        tenure(each, wish.get()).ifPresent(kept::add);
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Several sheets of one slip may have been made, numbered from the second. */
  private static String sheet(Problem.Place at) {
    return at.sheet().replaceFirst(" \\(\\d+\\)$", "");
  }

  private void seat(Row read, Wish wish, Problem.Place at) {
    for (SlipColumn column : wish.edited()) {
      String attribute = column.attribute();
      if (attribute.equals("role") || attribute.equals("label")) {
        corrections.set(wish.seat(), attribute, read.list(attribute), at);
      }
    }
  }

  private Optional<ReadRecord> tenure(ReadRecord read, Wish wish) {
    if (!wish.corrects()) {
      return Optional.of(
          wish.deputy()
              ? new ReadRecord(
                  read.row().with("capacity", "deputy"), false, read.columns(), read.place())
              : read);
    }
    List<String> own =
        wish.edited().stream().map(SlipColumn::attribute).filter(OF_TENURE::contains).toList();
    if (wish.tenure().isEmpty()) {
      // Of an empty seat, a body or a date that was written in says that somebody holds it.
      return own.isEmpty() ? Optional.empty() : Optional.of(read);
    }
    own.forEach(
        attribute ->
            corrections.set(
                wish.tenure().get(), attribute, read.row().list(attribute), read.place()));
    return Optional.empty();
  }
}
