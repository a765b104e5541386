package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One row as text. Blank cells are empty texts; blank cells at the end are not kept.
 *
 * @param number the row as the spreadsheet program numbers it, from 1
 * @param cells the texts, without spaces round them
 */
public record TableRow(int number, List<String> cells) {

  /** Strips the cells and drops blank ones at the end. */
  public TableRow {
    List<String> kept = new ArrayList<>(cells.size());
    for (String cell : cells) {
      kept.add(Blank.strip(cell));
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    cells = List.copyOf(kept);
  }

  /** The text in a column counted from 0; empty beyond the end. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return cells.isEmpty();
  }

  /** How many cells hold something. */
  public int filled() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The same row with another text in one column. */
  public TableRow with(int column, String text) {
    List<String> changed = new ArrayList<>(cells);
    while (changed.size() <= column) {
      changed.add("");
    }
    changed.set(column, text);
    return new TableRow(number, changed);
  }
}
