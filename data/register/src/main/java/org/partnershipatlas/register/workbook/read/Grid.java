package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.cell.RoleCell;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A grid of people and groups with a mark where they meet. It is turned into the rows of a sheet of
 * seats, one for each mark, and read as such.
 */
final class Grid {

  private static final Set<String> MARKS =
      Set.of(
          "x",
          "y",
          "yes",
          "1",
          "✓",
          "✔",
          "•",
          "*",
          "m",
          "member",
          "chair",
          "c",
          "ch",
          "vc",
          "v",
          "vicechair",
          "vchair",
          "vch",
          "dep",
          "d",
          "deputy",
          "sub",
          "substitute",
          "rep",
          "r",
          "obs",
          "o",
          "observer",
          "vacant",
          "vac",
          "vacancy",
          "officer",
          "off",
          "tbc",
          "?",
          "champion",
          "inattendance",
          "ia",
          "representative",
          "coopted",
          "lead",
          "held",
          "leadmember");
  private static final Set<String> GROUP_WORDS =
      Set.of(
          "board",
          "group",
          "partnership",
          "forum",
          "committee",
          "panel",
          "lsp",
          "executive",
          "network",
          "assembly",
          "alliance",
          "meeting");

  private final Table table;
  private final Columns columns;
  private final List<Integer> marked;

  private Grid(Table table, Columns columns, List<Integer> marked) {
    this.table = table;
    this.columns = columns;
    this.marked = marked;
  }

  /** The sheet as a grid, if it is one. */
  static Optional<Grid> find(Table table, Columns columns) {
    boolean groups = columns.says("group", "name");
    if (groups && columns.has("person", "name")) {
      return Optional.empty();
    }
    List<Integer> marked = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      if (!columns.header(i).isEmpty() && isMarked(table, i, columns)) {
        marked.add(i);
      }
    }
    return marked.size() < 2 ? Optional.empty() : Optional.of(new Grid(table, columns, marked));
  }

  private static boolean isMarked(Table table, int column, Columns columns) {
    Meaning meaning = columns.meaning(column);
    boolean known =
        !meaning.kept() && !meaning.is("group", "name") && !meaning.is("group", "areas");
    int marks = 0;
    int others = 0;
    for (TableRow row : table.rows()) {
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        marks += isMark(cell) ? 1 : 0;
        others += isMark(cell) ? 0 : 1;
      }
    }
    boolean guessedGroup = known && looksLikeGroup(columns.header(column));
    return marks > 0 && others * 5 <= marks && (!known || guessedGroup);
  }

  private static boolean isMark(String cell) {
    return MARKS.contains(cell.toLowerCase(Locale.ROOT)) || MARKS.contains(Words.key(cell));
  }

  static boolean looksLikeGroup(String text) {
    return Arrays.stream(NameKey.of(text).text().split(" ", -1)).anyMatch(GROUP_WORDS::contains);
  }

  /** The grid as a sheet of seats. */
  Table unfolded(List<Note> notes) {
    boolean peopleDown = peopleDown();
    List<Integer> beside = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      if (!marked.contains(i) && !columns.header(i).isEmpty()) {
        beside.add(i);
      }
    }
    boolean bodies = peopleDown && columns.meaning(0).is("organisation", "name");
    List<String> header = new ArrayList<>(List.of("Group", "Role", "Person", "Deputy"));
    if (bodies) {
      header.add(columns.header(0));
    }
    beside.forEach(column -> header.add(columns.header(column)));
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      for (int column : marked) {
        if (!row.cell(column).isEmpty() && !row.cell(0).isEmpty()) {
          List<String> cells = new ArrayList<>(seat(row, column, peopleDown));
          if (bodies) {
            // Whose seat it is, is said; who holds it, is not.
            cells.set(
                2,
                cells.get(2).equals(row.cell(0))
                    ? "held"
                    : cells.get(2).equals("vacant") ? "vacant" : "TBC");
            cells.add(cells.get(2).equals("vacant") ? "" : row.cell(0));
          }
          beside.forEach(each -> cells.add(row.cell(each)));
          rows.add(new TableRow(row.number(), cells));
        }
      }
    }
    notes.add(
        new Note(
            table.sheet(),
            table.headerRow(),
            "the sheet was read as a grid, "
                + (bodies
                    ? "organisations down and groups across"
                    : peopleDown
                        ? "people down and groups across"
                        : "groups down and people across")
                + ": "
                + rows.size()
                + " marks"));
    return new Table(table.sheet(), table.headerRow(), header, rows, table.since1904());
  }

  private boolean peopleDown() {
    if (columns.says("group", "name") && columns.find("group", "name") == 0) {
      return false;
    }
    if (!columns.header(0).isEmpty() && columns.meaning(0).is("person", "name")) {
      return true;
    }
    long across = marked.stream().filter(i -> looksLikeGroup(columns.header(i))).count();
    long down = table.rows().stream().filter(row -> looksLikeGroup(row.cell(0))).count();
    return across * table.rows().size() >= down * marked.size();
  }

  /** A mark that says nothing of a role leaves the role blank; that is "not recorded". */
  private List<String> seat(TableRow row, int column, boolean peopleDown) {
    String group = peopleDown ? columns.header(column) : row.cell(0);
    String person = peopleDown ? row.cell(0) : columns.header(column);
    String mark = row.cell(column).toLowerCase(Locale.ROOT).strip();
    String key = Words.key(mark);
    if (PersonCell.read(mark).state() == PersonCell.State.VACANT) {
      return List.of(group, roleOfEmpty(person), "vacant", "");
    }
    if (PersonCell.read(person).state() != PersonCell.State.NAMED) {
      return List.of(group, role(key), person, "");
    }
    if (key.equals("tbc") || mark.equals("?")) {
      return List.of(group, "", person + " (TBC)", "");
    }
    if (Set.of("dep", "d", "deputy", "sub", "substitute").contains(key)) {
      return List.of(group, "Deputy", person, "");
    }
    return List.of(group, role(key), person, "");
  }

  private static String roleOfEmpty(String person) {
    RoleCell role = RoleCell.read(person);
    return role.plain() ? role.role() : "";
  }

  private static String role(String key) {
    return switch (key) {
      case "chair", "c", "ch" -> "chair";
      case "vc", "v", "vicechair", "vchair", "vch" -> "vice-chair";
      case "rep", "r", "representative" -> "representative";
      case "obs", "o", "observer", "inattendance", "ia" -> "observer";
      case "officer", "off" -> "officer";
      case "champion" -> "champion";
      case "lead", "leadmember" -> "lead member";
      case "m", "member" -> "member in own right";
      case "coopted" -> "co-opted member";
      default -> "";
    };
  }
}
