package org.partnershipatlas.api.command;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV that a spreadsheet program opens without running anything in it. */
final class CsvText {
  private CsvText() {}

  static String of(List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      text.append(row.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
    }
    return text.toString();
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** What a spreadsheet program would take for a formula and run. */
  private static boolean isFormula(String value) {
    return !value.isEmpty()
        && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
        && !value.matches("[-+]?[0-9][0-9.,]*");
  }
}
