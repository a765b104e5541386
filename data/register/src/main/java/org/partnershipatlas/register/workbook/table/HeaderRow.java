package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds the row that holds the headers: the one of the first rows in which most cells are known
 * headers, two at least; else the first that is filled in two cells or more, at least half as wide
 * as the widest row near it, and holds no number (the first row may, as a year, where it begins
 * with a known header), unless it is a title over a wider one; else the first row of all. Headers
 * that stand twice are told apart by the headings over them.
 */
public final class HeaderRow {

  private static final int ROWS = 25;

  private final Predicate<String> known;
  private final List<Note> notes;

  /**
   * A finder.
   *
   * @param known whether a cell is a header that somebody would write
   * @param notes takes what was skipped and filled in
   */
  public HeaderRow(Predicate<String> known, List<Note> notes) {
    this.known = known;
    this.notes = notes;
  }

  /** The sheet with its headers apart; a sheet with nothing in it has no headers and no rows. */
  public Table find(RawSheet sheet) {
    List<TableRow> rows = sheet.rows();
    int at = rows.isEmpty() ? 0 : place(rows.subList(0, Math.min(ROWS, rows.size())));
    return under(sheet, at);
  }

  /**
   * The same; but where no cell is a known header and what stands in the row stands below it again,
   * as no header does, the sheet has no headers and all of its rows are read.
   */
  public Table findOrNone(RawSheet sheet) {
    List<TableRow> rows = sheet.rows();
    int at = rows.isEmpty() ? 0 : place(rows.subList(0, Math.min(ROWS, rows.size())));
    if (rows.isEmpty() || !isData(rows, at)) {
      return find(sheet);
    }
    if (at > 0) {
      noteSkipped(sheet.name(), rows.subList(0, at));
    }
    notes.add(
        new Note(
            sheet.name(),
            rows.get(at).number(),
            "no row of headers was found, so this row was read like those below it"));
    List<TableRow> below = filledDown(sheet, rows.subList(at, rows.size()), rows);
    int number = Math.max(0, rows.get(at).number() - 1);
    return new Table(sheet.name(), number, List.of(), below, sheet.since1904());
  }

  private boolean isData(List<TableRow> rows, int at) {
    TableRow row = rows.get(at);
    if (row.cells().stream().anyMatch(known)) {
      return false;
    }
    List<TableRow> below = rows.subList(at + 1, Math.min(at + 1 + ROWS, rows.size()));
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      String cell = row.cell(i);
      if (cell.length() > 1 && below.stream().anyMatch(each -> each.cell(column).equals(cell))) {
        return true;
      }
    }
    return false;
  }

  /** The sheet with the headers in the row of that number, or the next that is not blank. */
  public Table at(RawSheet sheet, int number) {
    List<TableRow> rows = sheet.rows();
    int at = 0;
    while (at < rows.size() - 1 && rows.get(at).number() < number) {
      at++;
    }
    return under(sheet, at);
  }

  private Table under(RawSheet sheet, int at) {
    List<TableRow> rows = sheet.rows();
    if (rows.isEmpty()) {
      return new Table(sheet.name(), 0, List.of(), List.of(), sheet.since1904());
    }
    if (at > 0) {
      noteSkipped(sheet.name(), rows.subList(0, at));
    }
    TableRow header = rows.get(at);
    if (at > 0) {
      header = underHeadings(sheet.name(), rows.get(at - 1), header);
    }
    List<TableRow> below = filledDown(sheet, rows.subList(at + 1, rows.size()), rows);
    return new Table(sheet.name(), header.number(), header.cells(), below, sheet.since1904());
  }

  private int place(List<TableRow> rows) {
    int best = -1;
    long most = 1;
    for (int i = 0; i < rows.size(); i++) {
      long count = rows.get(i).cells().stream().filter(known).distinct().count();
      if (count > most) {
        most = count;
        best = i;
      }
    }
    if (best >= 0 && best + 1 < rows.size() && areHeadings(rows.get(best), rows.get(best + 1))) {
      return best + 1;
    }
    return best >= 0 ? best : placeByShape(rows);
  }

  /** Whether a row is of headings over headers of which two are the same. */
  private boolean areHeadings(TableRow row, TableRow below) {
    return row.filled() < below.filled()
        && hasTwice(below)
        && below.cells().stream().filter(known).distinct().count() > 1;
  }

  private static boolean hasTwice(TableRow row) {
    List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).distinct().count()
        < filled.size();
  }

  private int placeByShape(List<TableRow> rows) {
    int widest = rows.stream().mapToInt(TableRow::filled).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      boolean title =
          row.filled() * 4 < widest * 3
              && i + 1 < rows.size()
              && rows.get(i + 1).filled() * 4 >= widest * 3
              && isWords(rows.get(i + 1));
      boolean words = isWords(row) || (i == 0 && known.test(row.cell(0)));
      if (row.filled() >= 2 && row.filled() * 2 >= widest && words && !title) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isWords(TableRow row) {
    return row.cells().stream().noneMatch(cell -> cell.matches("[-+]?[\\d.,/: -]+"));
  }

  /** Headers of which two are the same, each with the heading that stands over it. */
  private TableRow underHeadings(String sheet, TableRow above, TableRow header) {
    if (!hasTwice(header) || above.filled() < 2 || !isWords(above)) {
      return header;
    }
    List<String> cells = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < header.cells().size(); i++) {
      heading = above.cell(i).isEmpty() ? heading : above.cell(i);
      String own = header.cell(i);
      long times = header.cells().stream().filter(own::equalsIgnoreCase).count();
      cells.add(own.isEmpty() || heading.isEmpty() || times < 2 ? own : heading + " " + own);
    }
    notes.add(
        new Note(
            sheet,
            header.number(),
            "headers stand twice, so each of them was read with the heading over it"));
    return new TableRow(header.number(), cells);
  }

  private void noteSkipped(String sheet, List<TableRow> rows) {
    String first = String.join(" ", rows.get(0).cells()).strip();
    String shown = first.length() > 60 ? first.substring(0, 60) + "…" : first;
    notes.add(
        new Note(
            sheet,
            rows.get(0).number(),
            (rows.size() == 1
                    ? "this row above the headers was"
                    : "the rows above the headers were")
                + " not read (“"
                + shown
                + "”)"));
  }

  /** A cell merged over several rows stands in each of them. */
  private List<TableRow> filledDown(RawSheet sheet, List<TableRow> rows, List<TableRow> all) {
    if (sheet.mergedDown().isEmpty()) {
      return rows;
    }
    List<TableRow> filled = new ArrayList<>(rows);
    int cells = 0;
    for (RawSheet.Merged block : sheet.mergedDown()) {
      String text = cell(all, block.firstRow(), block.firstColumn());
      for (int i = 0; i < filled.size() && !text.isEmpty(); i++) {
        TableRow row = filled.get(i);
        if (block.covers(row.number()) && row.cell(block.firstColumn()).isEmpty()) {
          filled.set(i, row.with(block.firstColumn(), text));
          cells++;
        }
      }
    }
    if (cells > 0) {
      notes.add(
          new Note(
              sheet.name(),
              0,
              "cells merged over several rows were read as standing in each ("
                  + cells
                  + " times)"));
    }
    return filled;
  }

  private static String cell(List<TableRow> rows, int number, int column) {
    return rows.stream()
        .filter(row -> row.number() == number)
        .map(row -> row.cell(column))
        .findFirst()
        .orElse("");
  }
}
