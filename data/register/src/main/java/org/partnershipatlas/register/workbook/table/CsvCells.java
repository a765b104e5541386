package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a CSV text apart, row by row, as forgiving as spreadsheet programs are: any line end, line
 * breaks inside quotation marks, marks inside a cell, and a mark that opens and never closes, which
 * is read as an ordinary letter.
 */
final class CsvCells {

  private final String text;
  private final char separator;
  private int place;
  private int row;
  private final List<Integer> openQuotes = new ArrayList<>();

  CsvCells(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  boolean hasNext() {
    return place < text.length();
  }

  /** The number of the row read last, from 1; a row with line breaks in its cells is one row. */
  int row() {
    return row;
  }

  /** The rows with a quotation mark that was never closed. */
  List<Integer> openQuotes() {
    return openQuotes;
  }

  /** The cells of the next row; one empty cell for an empty line. */
  List<String> next() {
    row++;
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (place >= text.length()) {
        return cells;
      }
      char end = text.charAt(place++);
      if (end != separator) {
        if (end == '\r' && place < text.length() && text.charAt(place) == '\n') {
          place++;
        }
        return cells;
      }
    }
  }

  private String cell() {
    int start = place;
    if (place < text.length() && text.charAt(place) == '"') {
      StringBuilder quoted = new StringBuilder();
      place++;
      if (readQuoted(quoted)) {
        return quoted.append(plain()).toString();
      }
      openQuotes.add(row);
      place = start;
    }
    return plain();
  }

  /** Reads to the closing mark; false where the text ends before it. */
  private boolean readQuoted(StringBuilder into) {
    while (true) {
      int mark = text.indexOf('"', place);
      if (mark < 0) {
        return false;
      }
      into.append(text, place, mark);
      place = mark + 1;
      if (place < text.length() && text.charAt(place) == '"') {
        into.append('"');
        place++;
      } else {
        return true;
      }
    }
  }

  private String plain() {
    int start = place;
    while (place < text.length()) {
      char c = text.charAt(place);
      if (c == separator || c == '\n' || c == '\r') {
        break;
      }
      place++;
    }
    return text.substring(start, place);
  }
}
