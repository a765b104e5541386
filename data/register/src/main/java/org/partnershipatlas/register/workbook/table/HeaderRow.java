package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the row that holds the headers: the one of the first rows in which most cells are known
 * headers, two at least; else the first that is filled in two cells or more, at least half as wide
 * as the widest row near it, and holds no number; else the first row of all.
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
    return best >= 0 ? best : placeByShape(rows);
  }

  private static int placeByShape(List<TableRow> rows) {
    int widest = rows.stream().mapToInt(TableRow::filled).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      boolean words = row.cells().stream().noneMatch(cell -> cell.matches("[-+]?[\\d.,/: -]+"));
      if (row.filled() >= 2 && row.filled() * 2 >= widest && words) {
        return i;
      }
    }
    return 0;
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
