package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A sheet of seats with the people in them. The group stands in each row; or once at the head of
 * its block; or in a row of its own above its block; or it is the name of the sheet.
 */
final class SeatSheet {

  private static final Pattern TOTAL = Pattern.compile("(?is)(grand |sub[- ]?)?totals?\\b.*");

  private static final Pattern UNNAMED =
      Pattern.compile("(?i)(sheet|table|seats?|list|export|book|data|csv|x)\\s*\\d*");

  private final Table table;
  private final Columns columns;
  private final Book book;
  private final SeatMaker maker;
  private final int groupColumn;
  private final boolean oneOfSeveral;
  private RowsRead progress = new RowsRead(Progress.NONE, List.of());

  SeatSheet(Table table, Columns columns, Book book, SeatMaker maker, boolean oneOfSeveral) {
    this.oneOfSeveral = oneOfSeveral;
    this.table = table;
    this.columns = columns;
    this.book = book;
    this.maker = maker;
    this.groupColumn = columns.find("group", "name");
  }

  void read(RowsRead progress) {
    this.progress = progress;
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (Examples.isExample(row) || isTotal(row)) {
        book.count(0, 0, 1);
        book.note(
            table.sheet(), row.number(), "this row is an example or a total and was left out");
      } else {
        rows.add(row);
      }
    }
    if (groupColumn >= 0) {
      readWithGroups(rows);
    } else if (hasHeadings(rows)) {
      readUnderHeadings(rows);
    } else {
      readAsOneGroup(rows);
    }
    maker.tenures().finish();
  }

  private void readWithGroups(List<TableRow> rows) {
    boolean downwards = isOncePerBlock(rows);
    String above = "";
    List<Integer> filled = new ArrayList<>();
    for (TableRow row : rows) {
      String group = row.cell(groupColumn);
      if (group.isEmpty() && downwards) {
        group = above;
        filled.add(row.number());
      }
      above = group;
      read(row, group);
    }
    if (!filled.isEmpty()) {
      book.note(
          table.sheet(),
          filled.get(0),
          "each group stands only in the first row of its block, so the rows below were read as the"
              + " same group ("
              + Book.rows(filled)
              + ")");
    }
  }

  /**
   * Whether a blank group means "as above": it is so in at least one row, the first row has a
   * group, and no group stands in two rows; where groups are repeated, a blank is a group left out.
   */
  private boolean isOncePerBlock(List<TableRow> rows) {
    Set<String> seen = new HashSet<>();
    boolean blank = false;
    for (int i = 0; i < rows.size(); i++) {
      String group = NameKey.of(rows.get(i).cell(groupColumn)).text();
      if (group.isEmpty()) {
        blank = true;
        if (i == 0) {
          return false;
        }
      } else if (!seen.add(group)) {
        return false;
      }
    }
    return blank;
  }

  private boolean hasHeadings(List<TableRow> rows) {
    return rows.size() > 1
        && isHeading(rows.get(0))
        && rows.stream().anyMatch(row -> row.filled() > 1);
  }

  private static boolean isHeading(TableRow row) {
    return row.filled() == 1 && !row.cell(0).isEmpty();
  }

  private void readUnderHeadings(List<TableRow> rows) {
    String group = "";
    int headings = 0;
    for (TableRow row : rows) {
      if (isHeading(row)) {
        group = row.cell(0);
        headings++;
        book.count(0, 0, 1);
      } else {
        read(row, group);
      }
    }
    book.note(
        table.sheet(),
        rows.get(0).number(),
        "rows with one cell alone were read as headings of groups (" + headings + ")");
  }

  /** The sheet's name is a group's only where it reads like one, or where each sheet is a list. */
  private void readAsOneGroup(List<TableRow> rows) {
    String sheet = table.sheet().replace('_', ' ').strip();
    boolean blank = UNNAMED.matcher(sheet).matches();
    if (blank || !(oneOfSeveral || Grid.looksLikeGroup(sheet))) {
      book.fault(
          "no-group-column",
          new Spot(table.sheet(), table.headerRow(), ""),
          String.join(", ", table.header()),
          "No column says which group each row is about, so the sheet was left out.",
          "Call the column of groups “Group”.");
      book.count(0, rows.size(), 0);
      return;
    }
    book.note(
        table.sheet(),
        0,
        "there is no column of groups, so the name of the sheet was taken as the group");
    rows.forEach(row -> read(row, sheet));
  }

  private void read(TableRow row, String group) {
    progress.next();
    int before = book.faults();
    SeatRow cells = new SeatRow(table, row, columns);
    if (group.isEmpty()) {
      book.fault(
          "no-group",
          cells.spot("group", "name"),
          "",
          "The row does not say which group it is about.",
          "Fill in the group.");
    }
    cells.read(book, maker.naming());
    boolean made = book.faults() == before && maker.make(cells, group);
    book.count(made ? 1 : 0, made ? 0 : 1, 0);
  }

  private static boolean isTotal(TableRow row) {
    Optional<String> first = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst();
    return first.map(cell -> TOTAL.matcher(cell).matches()).orElse(false);
  }
}
