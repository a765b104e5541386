package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.register.workbook.cell.DateCell;

/**
 * A row that came back beside what the register would print for it now.
 *
 * @param current what it would print; empty where the row is no longer on the slip
 * @param stale whether the register says something else now than when the slip was made
 * @param edited the columns that somebody has written over; none where that cannot be told
 */
record Comparison(Optional<SlipRow> current, boolean stale, List<SlipColumn> edited) {
  Comparison {
    edited = List.copyOf(edited);
  }

  static Comparison of(ReturnedRow row, Slip slip) {
    for (SlipPart part : slip.parts()) {
      Optional<SlipRow> same =
          part.list() != row.list()
              ? Optional.empty()
              : part.rows().stream().filter(r -> r.records().equals(row.records())).findFirst();
      if (same.isPresent()) {
        return of(row, part.columns(), same.get());
      }
    }
    return new Comparison(Optional.empty(), true, List.of());
  }

  private static Comparison of(ReturnedRow row, List<SlipColumn> columns, SlipRow now) {
    if (!now.mark().equals(row.printed())) {
      return new Comparison(Optional.of(now), true, List.of());
    }
    List<SlipColumn> edited = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      SlipColumn column = columns.get(i);
      // A column that somebody took out of the sheet says nothing of its cells.
      if (row.has(column) && !same(column, now.cells().get(i), row.cell(column))) {
        edited.add(column);
      }
    }
    return new Comparison(Optional.of(now), false, edited);
  }

  /** Programs write dates in their own way and may lose spaces. */
  private static boolean same(SlipColumn column, String printed, String returned) {
    if (printed.strip().replaceAll("\\s+", " ").equals(returned.replaceAll("\\s+", " "))) {
      return true;
    }
    return column.isDate()
        && !printed.isEmpty()
        && !returned.isEmpty()
        && DateCell.read(printed, false)
            .map(DateCell::iso)
            .equals(DateCell.read(returned, false).map(DateCell::iso));
  }

  /** Whether the column of an attribute was written over. */
  boolean edits(String attribute) {
    return edited.stream().anyMatch(column -> column.attribute().equals(attribute));
  }
}
