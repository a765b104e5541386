package org.partnershipatlas.register.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/** What somebody wrote into the empty rows of a slip: what is missing from a list. */
final class Additions {
  private final SaidSheets sheets;
  private final SeatsSaid seats;

  Additions(SaidSheets sheets, SeatsSaid seats) {
    this.sheets = sheets;
    this.seats = seats;
  }

  /** Takes in a row; false where nothing stands in it that says what it is. */
  boolean add(ReturnedRow row, Slip slip) {
    Id<?> of = slip.of();
    List<SlipColumn> columns =
        switch (row.list()) {
          case LINKS -> SlipList.links();
          case MEMBERSHIPS -> SlipList.memberships();
          case GROUPS -> SlipList.named(Kind.GROUP);
          case ORGANISATIONS -> SlipList.named(Kind.ORGANISATION);
          case SEATS, ITSELF ->
              List.of(SlipList.GROUP, SlipList.ROLE, SlipList.PERSON, SlipList.SITS_FOR);
        };
    boolean blank = columns.stream().allMatch(column -> row.cell(column).isEmpty());
    if (blank && row.cell(SlipWords.NOW).isEmpty()) {
      return false;
    }
    if (row.list() == SlipList.SEATS) {
      seats.add(row, of);
    } else {
      sheets.add(row, row.list().kind(), cells(row, columns, of));
    }
    return true;
  }

  private static Map<String, String> cells(ReturnedRow row, List<SlipColumn> columns, Id<?> of) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (SlipColumn column : columns) {
      cells.put(column.sheetHeader(), row.cell(column));
    }
    switch (row.list()) {
      case LINKS -> own(cells, "from group", "to group", of);
      case MEMBERSHIPS -> own(cells, "organisation", "network", of);
      default ->
          cells.computeIfPresent("areas", (h, areas) -> areas.isEmpty() ? of.value() : areas);
    }
    cells.put("note", row.cell(SlipWords.RIGHT_IS));
    return cells;
  }

  /** Of two ends, one is the group or organisation that the slip is of: where it was left blank. */
  private static void own(Map<String, String> cells, String from, String to, Id<?> of) {
    String first = cells.getOrDefault(from, "");
    String second = cells.getOrDefault(to, "");
    if (first.isEmpty()) {
      cells.put(from, of.value());
    } else if (second.isEmpty()) {
      cells.put(to, of.value());
    }
  }
}
