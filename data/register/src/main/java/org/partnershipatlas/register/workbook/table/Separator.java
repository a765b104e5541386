package org.partnershipatlas.register.workbook.table;

import java.util.Map;
import java.util.TreeMap;

/** The character between the cells of a CSV file. */
final class Separator {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 60;

  private Separator() {}

  /**
   * The candidate by which most of the first rows have one and the same number of columns, the more
   * columns the better; a comma where there is nothing to tell them apart.
   */
  static char of(String text) {
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(text, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static long score(String text, char candidate) {
    Map<Integer, Integer> rowsByColumns = new TreeMap<>();
    CsvCells cells = new CsvCells(text, candidate);
    while (cells.hasNext() && cells.row() < ROWS) {
      int columns = cells.next().size();
      if (columns > 1) {
        rowsByColumns.merge(columns, 1, Integer::sum);
      }
    }
    long score = 0;
    for (Map.Entry<Integer, Integer> entry : rowsByColumns.entrySet()) {
      long columns = Math.min(entry.getKey(), 20);
      score = Math.max(score, (long) entry.getValue() * entry.getValue() * (20 + columns));
    }
    return score;
  }
}
