package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One CSV file: encoding and separator found out, rows counted as a spreadsheet program would. */
final class CsvFile {

  private static final String SEPARATOR_LINE = "sep=";

  private final String sheet;
  private final Limits limits;
  private final Limits.Budget budget;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, String> seen = new HashMap<>();

  private CsvFile(String sheet, Limits limits, Limits.Budget budget) {
    this.sheet = sheet;
    this.limits = limits;
    this.budget = budget;
  }

  static SheetFile read(String name, byte[] bytes, Limits limits) {
    return read(name, SheetFile.stem(name), bytes, limits, limits.budget());
  }

  static SheetFile read(
      String name, String sheet, byte[] bytes, Limits limits, Limits.Budget budget) {
    CsvFile file = new CsvFile(sheet, limits, budget);
    List<TableRow> rows = file.rows(name, bytes);
    return new SheetFile(
        name, List.of(new RawSheet(sheet, rows, false, List.of())), List.copyOf(file.notes));
  }

  private List<TableRow> rows(String name, byte[] bytes) {
    CsvText decoded = CsvText.of(bytes);
    if (decoded.guessed()) {
      note(0, "The file does not say how its letters are coded; read as " + decoded.encoding());
    }
    String text = decoded.text();
    refuseBinary(name, text);
    int skipped = 0;
    char separator;
    if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
        && text.length() > SEPARATOR_LINE.length()) {
      separator = text.charAt(SEPARATOR_LINE.length());
      skipped = 1;
    } else {
      separator = Separator.of(text);
    }
    return rows(text, separator, skipped);
  }

  private List<TableRow> rows(String text, char separator, int skipped) {
    List<TableRow> rows = new ArrayList<>();
    CsvCells cells = new CsvCells(text, separator);
    while (cells.hasNext()) {
      List<String> fields = cells.next();
      if (cells.row() > skipped) {
        TableRow row = row(cells.row(), fields);
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
    }
    for (int row : cells.openQuotes()) {
      note(row, "a quotation mark opens here and is never closed; it was read as part of the text");
    }
    return rows;
  }

  private TableRow row(int number, List<String> fields) {
    List<String> cells = new ArrayList<>(fields.size());
    for (String field : fields.subList(0, Math.min(fields.size(), limits.columns()))) {
      cells.add(seen.computeIfAbsent(Guard.takenOff(field), same -> same));
    }
    if (fields.size() > limits.columns()) {
      note(number, "only the first " + limits.columns() + " columns were read");
    }
    TableRow row = new TableRow(number, cells);
    budget.spend(row.cells().size());
    return row;
  }

  private static void refuseBinary(String name, String text) {
    String start = text.substring(0, Math.min(2000, text.length()));
    long odd = start.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    String lower = start.strip().toLowerCase(Locale.ROOT);
    if (odd > 0 || lower.startsWith("%pdf")) {
      throw new UnreadableFile(
          "file-kind",
          "“" + name + "” is not a spreadsheet. Save the list as .xlsx or .csv and try again.");
    }
    // Read as CSV, these would give columns and rows that nobody wrote.
    boolean json = lower.startsWith("{") || lower.startsWith("[{") || lower.startsWith("[[");
    if (json || lower.startsWith("<")) {
      String kind =
          lower.startsWith("<!doctype") || lower.startsWith("<html")
              ? "a web page"
              : json ? "JSON, and none that Atlas knows" : "XML";
      throw new UnreadableFile(
          "file-kind",
          "“" + name + "” is " + kind + ", not a sheet. Save what it holds as .xlsx or .csv.");
    }
  }

  private void note(int row, String text) {
    notes.add(new Note(sheet, row, text));
  }
}
