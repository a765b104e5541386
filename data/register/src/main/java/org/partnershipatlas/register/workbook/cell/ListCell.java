package org.partnershipatlas.register.workbook.cell;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, parted by semicolons or line breaks. */
public final class ListCell {

  private ListCell() {}

  /**
   * The values, blank ones left out. A value that itself holds a semicolon or a line break stands
   * in quotation marks, those inside it doubled.
   */
  public static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    int place = 0;
    while (place <= cell.length()) {
      int start = skipSpaces(cell, place);
      int end = start < cell.length() && cell.charAt(start) == '"' ? closing(cell, start) : -1;
      if (end > 0) {
        add(values, cell.substring(start + 1, end).replace("\"\"", "\""));
        place = skipSpaces(cell, end + 1) + 1;
      } else {
        int next = nextMark(cell, start);
        add(values, cell.substring(start, next));
        place = next + 1;
      }
    }
    return values;
  }

  /** The values as one cell that {@link #split} takes apart again. */
  public static String join(List<String> values) {
    List<String> shown = new ArrayList<>();
    for (String value : values) {
      boolean guard = value.indexOf(';') >= 0 || value.indexOf('\n') >= 0 || value.startsWith("\"");
      shown.add(guard ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    return String.join("; ", shown);
  }

  /** The values as one cell; of what is no list, the one value as it stands. */
  public static String join(List<String> values, boolean list) {
    return list ? join(values) : String.join("", values);
  }

  private static void add(List<String> values, String value) {
    if (!value.isBlank()) {
      values.add(value.strip());
    }
  }

  private static int skipSpaces(String cell, int from) {
    int place = from;
    while (place < cell.length() && cell.charAt(place) == ' ') {
      place++;
    }
    return place;
  }

  private static int nextMark(String cell, int from) {
    int place = from;
    while (place < cell.length() && cell.charAt(place) != ';' && cell.charAt(place) != '\n') {
      place++;
    }
    return place;
  }

  /** The closing mark's place, if what follows it is the end of the value; else -1. */
  private static int closing(String cell, int start) {
    int place = start + 1;
    while (place < cell.length()) {
      if (cell.charAt(place) == '"') {
        if (place + 1 < cell.length() && cell.charAt(place + 1) == '"') {
          place++;
        } else {
          int after = skipSpaces(cell, place + 1);
          boolean ends =
              after >= cell.length() || cell.charAt(after) == ';' || cell.charAt(after) == '\n';
          return ends ? place : -1;
        }
      }
      place++;
    }
    return -1;
  }
}
