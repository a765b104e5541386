package org.partnershipatlas.register.workbook.table;

import java.util.List;
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
    int filled = 0;
    CsvCells cells = new CsvCells(text, candidate);
    while (cells.hasNext() && cells.row() < ROWS) {
      List<String> row = cells.next();
      if (row.size() > 1) {
        rowsByColumns.merge(row.size(), 1, Integer::sum);
      }
      filled += row.stream().allMatch(String::isBlank) ? 0 : 1;
    }
    long score = 0;
    for (Map.Entry<Integer, Integer> entry : rowsByColumns.entrySet()) {
      long columns = Math.min(entry.getKey(), 20);
      long rows = entry.getValue();
      // A mark that parts every row alike, the header included, is hardly ever one within the text.
      long always = rows >= filled ? 4 : 1;
      score = Math.max(score, always * rows * rows * (20 + columns));
    }
    return score;
  }
}
