package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a DL file of UCINET says of its data before they begin. */
final class DlHeader {
  private static final String MARKS = ",=";

  private final String file;
  private final String text;
  private final Told told;
  private final Map<Labels, List<String>> labels = new EnumMap<>(Labels.class);
  private final Set<Labels> embedded = EnumSet.noneOf(Labels.class);
  private Format format = Format.FULLMATRIX;
  private int rows = -1;
  private int columns = -1;
  private int matrices = 1;
  private boolean square;
  private boolean diagonal = true;
  private int at;
  private int counted;
  private int line = 1;
  private int dataAt = -1;

  /** What labels are of. */
  enum Labels {
    ALL,
    ROWS,
    COLUMNS,
    MATRICES
  }

  /** How the data stand. */
  enum Format {
    FULLMATRIX("fullmatrix", "fm"),
    UPPERHALF("upperhalf", "uh"),
    LOWERHALF("lowerhalf", "lh"),
    NODELIST1("nodelist1", "nl1", "nodelist", "nl"),
    NODELIST1B("nodelist1b", "nl1b"),
    NODELIST2("nodelist2", "nl2"),
    EDGELIST1("edgelist1", "el1", "edgelist", "el"),
    EDGELIST2("edgelist2", "el2"),
    EDGEARRAY1("edgearray1", "ea1", "edgearray", "ea"),
    EDGEARRAY2("edgearray2", "ea2");

    private final List<String> words;

    Format(String... words) {
      this.words = List.of(words);
    }

    boolean isMatrix() {
      return this == FULLMATRIX || this == UPPERHALF || this == LOWERHALF;
    }

    boolean isTwoMode() {
      return this == NODELIST2 || this == EDGELIST2 || this == EDGEARRAY2;
    }
  }

  DlHeader(String file, String text, Told told) {
    this.file = file;
    this.text = text;
    this.told = told;
    read();
  }

  Format format() {
    return format;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int matrices() {
    return matrices;
  }

  boolean hasDiagonal() {
    return diagonal;
  }

  boolean isEmbedded(Labels of) {
    return embedded.contains(Labels.ALL) || embedded.contains(of);
  }

  List<String> labels(Labels of) {
    List<String> own = labels.getOrDefault(of, List.of());
    boolean all = own.isEmpty() && (of == Labels.ROWS || rows == columns);
    return all ? labels.getOrDefault(Labels.ALL, List.of()) : own;
  }

  /** Whether rows and columns are things of two sorts. */
  boolean isTwoMode() {
    if (format.isTwoMode()) {
      return !square;
    }
    boolean same = rows == columns && labels(Labels.ROWS).equals(labels(Labels.COLUMNS));
    return !square && !same;
  }

  String data() {
    return text.substring(dataAt);
  }

  /** The line in which the data begin. */
  int dataLine() {
    return line(dataAt);
  }

  /** Counts on from where it was last asked, since every tie asks for its line. */
  private int line(int place) {
    int end = Math.min(place, text.length());
    if (end < counted) {
      counted = 0;
      line = 1;
    }
    for (; counted < end; counted++) {
      char c = text.charAt(counted);
      boolean first =
          c == '\r' && (counted + 1 >= text.length() || text.charAt(counted + 1) != '\n');
      line += c == '\n' || first ? 1 : 0;
    }
    return line;
  }

  private void read() {
    if (!word().equalsIgnoreCase("dl")) {
      throw bad("A DL file begins with DL.", "Write DL first.");
    }
    while (dataAt < 0) {
      int before = at;
      String word = word();
      if (word.isEmpty() && at >= text.length()) {
        throw bad("There is no “Data:”.", "Write Data: before the numbers.");
      }
      keyword(plain(word), before);
    }
    if (rows < 0 || columns < 0) {
      boolean known = !format.isMatrix() && isEmbedded(Labels.ROWS);
      if (!known) {
        throw bad(
            "The number of nodes is not given.", "Write N=, or NR= and NC=, before the data.");
      }
      rows = Math.max(rows, 0);
      columns = Math.max(columns, 0);
    }
    checkSize();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private void keyword(String word, int before) {
    switch (word) {
      case "n" -> {
        rows = number(word);
        columns = rows;
        square = true;
      }
      case "nr" -> rows = number(word);
      case "nc" -> columns = number(word);
      case "nm" -> matrices = number(word);
      case "format" -> formatted(plain(word()));
      case "diagonal" -> diagonal = !plain(word()).equals("absent");
      case "labels" -> labels(Labels.ALL, before);
      case "row", "rows" -> labelsOf(Labels.ROWS);
      case "column", "columns", "col", "cols" -> labelsOf(Labels.COLUMNS);
      case "matrix", "level", "levels", "matrices" -> labelsOf(Labels.MATRICES);
      case "data" -> dataAt = at;
      case "datafile" ->
          throw bad("The data stand in another file.", "Put them below Data: in this one.");
      default ->
          told.count(
              "word of the header is not known and was passed over",
              "words of the header are not known and were passed over",
              word,
              line(before));
    }
  }

  private void formatted(String word) {
    for (Format each : Format.values()) {
      if (each.words.contains(word)) {
        format = each;
        return;
      }
    }
    throw bad(
        "The format “" + Told.shown(word) + "” is not read.",
        "Export it from UCINET as fullmatrix, edgelist1 or nodelist1.");
  }

  private void labelsOf(Labels of) {
    int before = at;
    String word = plain(word());
    if (word.equals("labels") || word.equals("label")) {
      labels(of, before);
    } else {
      at = before;
    }
  }

  private void labels(Labels of, int before) {
    int here = at;
    if (plain(word()).equals("embedded")) {
      embedded.add(of);
      return;
    }
    at = here;
    int wanted =
        switch (of) {
          case ALL, ROWS -> rows;
          case COLUMNS -> columns;
          case MATRICES -> matrices;
        };
    if (wanted < 0) {
      throw at(
          before, "Labels stand before their number.", "Write N=, or NR= and NC=, before them.");
    }
    List<String> found = new ArrayList<>();
    while (found.size() < wanted) {
      here = at;
      String word = word();
      if (word.isEmpty() && at >= text.length()) {
        break;
      }
      if (begins(word)) {
        at = here;
        break;
      }
      found.add(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
    }
    if (!found.isEmpty() && found.size() < wanted) {
      throw at(
          before,
          "There are " + found.size() + " labels for " + wanted + ".",
          "Give each its label, in quotes if it holds a space.");
    }
    labels.put(of, List.copyOf(found));
  }

  private static boolean begins(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("data:") || lower.equals("labels:");
  }

  private int number(String of) {
    String word = word();
    return Numeric.findWhole(word)
        .filter(n -> n >= 0)
        .orElseThrow(
            () ->
                bad(
                    "After " + of.toUpperCase(Locale.ROOT) + " stands “" + Told.shown(word) + "”.",
                    "Write a whole number."));
  }

  private void checkSize() {
    boolean half = format == Format.UPPERHALF || format == Format.LOWERHALF;
    if ((square || half) && rows != columns) {
      throw bad(
          "It announces " + rows + " rows and " + columns + " columns of what must be a square.",
          square
              ? "Write N= alone, or NR= and NC= without it."
              : "Write the whole matrix, or as many columns as rows.");
    }
    long cells = (long) rows * columns * Math.max(1, matrices);
    if (format.isMatrix() && cells > GraphLimits.CELLS) {
      throw Unread.tooLarge(
          file,
          dataLine(),
          "The header announces "
              + matrices
              + " × "
              + rows
              + " × "
              + columns
              + " cells, and "
              + GraphLimits.CELLS
              + " are the most.");
    }
    if (Math.max(rows, columns) > GraphLimits.NODES) {
      throw Unread.tooLarge(
          file, dataLine(), "The header announces more than " + GraphLimits.NODES + " nodes.");
    }
  }

  /** The next word of the header; in quotes it may hold anything. */
  private String word() {
    while (at < text.length() && parts(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return "";
    }
    char mark = text.charAt(at);
    int end = mark == '"' || mark == '\'' ? text.indexOf(mark, at + 1) : -1;
    if (end > 0 && end - at < GraphLimits.TEXT) {
      String quoted = text.substring(at + 1, end);
      at = end + 1;
      return quoted;
    }
    int start = at;
    while (at < text.length() && !parts(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
  }

  private RuntimeException bad(String what, String mend) {
    return at(at, what, mend);
  }

  private RuntimeException at(int place, String what, String mend) {
    return Unread.damaged(file, line(place), what, mend);
  }

  /** What a matrix is called, where there are several or it has a label. */
  Optional<String> matrixLabel(int matrix) {
    List<String> names = labels.getOrDefault(Labels.MATRICES, List.of());
    if (matrix < names.size()) {
      return Optional.of(names.get(matrix));
    }
    return matrices > 1 ? Optional.of("matrix " + (matrix + 1)) : Optional.empty();
  }
}
