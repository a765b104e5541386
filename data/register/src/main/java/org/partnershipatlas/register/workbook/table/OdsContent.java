package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the sheets of an Open Document spreadsheet from its {@code content.xml}. */
final class OdsContent extends DefaultHandler {

  private final Limits limits;
  private final Limits.Budget budget;
  private final List<Note> notes;
  private final List<RawSheet> sheets = new ArrayList<>();
  private List<TableRow> rows = new ArrayList<>();
  private List<RawSheet.Merged> merged = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String sheet = "";
  private String type = "";
  private String value = "";
  private int rowNumber;
  private int rowRepeat = 1;
  private int cellRepeat = 1;
  private int paragraphs;
  private int aside;
  private boolean inCell;

  OdsContent(Limits limits, List<Note> notes) {
    this.limits = limits;
    this.budget = limits.budget();
    this.notes = notes;
  }

  List<RawSheet> sheets() {
    return sheets;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    switch (qName) {
      case "table:table" -> startSheet(attribute(attributes, "table:name"));
      case "table:table-row" -> {
        cells = new ArrayList<>();
        rowRepeat = number(attributes, "table:number-rows-repeated");
      }
      case "table:table-cell", "table:covered-table-cell" -> startCell(attributes);
      case "office:annotation" -> aside++;
      case "text:p" -> {
        if (inCell && aside == 0 && paragraphs++ > 0) {
          text.append('\n');
        }
      }
      case "text:s" -> append(" ".repeat(Math.min(100, number(attributes, "text:c"))));
      case "text:tab" -> append("\t");
      case "text:line-break" -> append("\n");
      default -> {
        // Nothing else holds what a cell says.
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (paragraphs > 0) {
      append(new String(ch, start, length));
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    switch (qName) {
      case "table:table" -> sheets.add(new RawSheet(sheet, rows, false, merged));
      case "table:table-row" -> endRow();
      case "table:table-cell", "table:covered-table-cell" -> endCell();
      case "office:annotation" -> aside--;
      default -> {
        // Nothing to close.
      }
    }
  }

  private void startSheet(String name) {
    if (sheets.size() >= limits.sheets()) {
      throw new UnreadableFile(
          "file-too-large", "The workbook holds over " + limits.sheets() + " sheets.");
    }
    sheet = name;
    rows = new ArrayList<>();
    merged = new ArrayList<>();
    rowNumber = 0;
  }

  private void startCell(Attributes attributes) {
    inCell = true;
    paragraphs = 0;
    text.setLength(0);
    type = attribute(attributes, "office:value-type");
    value =
        switch (type) {
          case "float", "percentage", "currency" -> plain(attribute(attributes, "office:value"));
          case "date" -> attribute(attributes, "office:date-value");
          case "boolean" -> attribute(attributes, "office:boolean-value");
          default -> "";
        };
    cellRepeat = number(attributes, "table:number-columns-repeated");
    int down = number(attributes, "table:number-rows-spanned");
    if (down > 1) {
      int across = number(attributes, "table:number-columns-spanned");
      merged.add(
          new RawSheet.Merged(
              rowNumber + 1, rowNumber + down, cells.size(), cells.size() + across - 1));
    }
  }

  private void endCell() {
    inCell = false;
    String said = value.isEmpty() ? text.toString() : value;
    if (type.equals("date")) {
      said = date(value, text.toString().strip());
    }
    for (int i = 0; i < cellRepeat && cells.size() < limits.columns(); i++) {
      cells.add(said);
    }
    paragraphs = 0;
  }

  private void endRow() {
    TableRow row = new TableRow(rowNumber + 1, cells);
    for (int i = 0; i < rowRepeat && !row.isBlank(); i++) {
      budget.spend(row.cells().size());
      rows.add(new TableRow(rowNumber + 1 + i, row.cells()));
    }
    if (row.cells().size() == limits.columns()) {
      notes.add(
          new Note(
              sheet, rowNumber + 1, "only the first " + limits.columns() + " columns were read"));
    }
    rowNumber += rowRepeat;
  }

  /** A date shown as "May 2004" or "2004" is known to the month or year only. */
  private static String date(String value, String shown) {
    if (value.length() < 10) {
      return value;
    }
    if (shown.matches("\\d{4}")) {
      return value.substring(0, 4);
    }
    return shown.matches("\\p{L}+\\.?[ -]\\d{2,4}|\\d{1,2}/\\d{4}")
        ? value.substring(0, 7)
        : value.replace('T', ' ');
  }

  private static String plain(String number) {
    try {
      return CellText.number(Double.parseDouble(number));
    } catch (NumberFormatException odd) {
      return number;
    }
  }

  private void append(String more) {
    if (inCell && aside == 0) {
      text.append(more);
    }
  }

  private static String attribute(Attributes attributes, String name) {
    @Nullable String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  private static int number(Attributes attributes, String name) {
    String value = attribute(attributes, name);
    return value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : 1;
  }
}
