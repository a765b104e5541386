package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads UCINET's DL: matrices (whole or half, with or without diagonal, several of them) and lists
 * of edges or nodes, one-mode or two-mode, with labels above or among the data. A cell that is not
 * 0 is a tie from its row to its column.
 */
final class DlReader {
  private static final Set<String> BLANK = Set.of(".", "na", "n/a", "nan", "?");

  private final GraphBuilder graph;
  private final DlHeader header;
  private final TextLines lines;
  private final boolean twoMode;
  private final Side rows;
  private final Side columns;

  /** Ties to columns whose labels stand in later rows. */
  private final List<Cell> later = new ArrayList<>();

  private Words words = new Words("");
  private int matrix;

  /** The rows, or the columns: their nodes in order. */
  private final class Side {
    private final DlHeader.Labels of;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int most;

    private Side(DlHeader.Labels of, int most) {
      this.of = of;
      this.most = most;
    }

    private void fill() {
      List<String> labels = header.labels(of);
      for (int i = 0; i < most; i++) {
        add(i < labels.size() ? labels.get(i) : Integer.toString(i + 1));
      }
    }

    private int add(String label) {
      boolean taken = graph.has(label);
      String id =
          taken
              ? label + (twoMode && this == columns() ? " (column)" : " (" + (ids.size() + 1) + ")")
              : label;
      while (graph.has(id)) {
        id = id + "'";
      }
      GraphBuilder.NodeDraft node = graph.node(id, 0);
      node.label = graph.clean(label);
      node.second = twoMode && this == columns();
      ids.add(id);
      places.putIfAbsent(label.toLowerCase(Locale.ROOT), ids.size() - 1);
      return ids.size() - 1;
    }

    private String find(String word) {
      Integer known = places.get(word.toLowerCase(Locale.ROOT));
      boolean embedded = header.isEmbedded(of);
      Optional<Integer> number = embedded ? Optional.empty() : Numeric.findWhole(word);
      if (number.isPresent() && number.get() >= 1 && number.get() <= ids.size()) {
        return ids.get(number.get() - 1);
      }
      if (known != null && number.isEmpty()) {
        return ids.get(known);
      }
      if (embedded && (ids.size() < most || most == 0)) {
        return ids.get(add(word));
      }
      throw bad(
          embedded
              ? "“" + Told.shown(word) + "” is one name more than the " + most + " of the header."
              : "“"
                  + Told.shown(word)
                  + "” is no number from 1 to "
                  + ids.size()
                  + " and no label.",
          "Put the number in the header or the line right.");
    }
  }

  private DlReader(String file, byte[] bytes) {
    this.graph = new GraphBuilder(file);
    this.header = new DlHeader(file, GraphText.of(bytes, graph.told()), graph.told());
    this.lines = new TextLines(header.data());
    this.twoMode = header.isTwoMode();
    this.rows = new Side(DlHeader.Labels.ROWS, header.rows());
    this.columns = twoMode ? new Side(DlHeader.Labels.COLUMNS, header.columns()) : rows;
  }

  private Side columns() {
    return columns;
  }

  static ReadGraph read(String file, byte[] bytes) {
    return new DlReader(file, bytes).graph();
  }

  private ReadGraph graph() {
    if (twoMode) {
      graph.twoModes();
    }
    if (header.format().isMatrix()) {
      matrices();
    } else {
      lists();
    }
    return graph.make();
  }

  private void matrices() {
    if (header.isEmbedded(DlHeader.Labels.COLUMNS)) {
      List<String> names = embedded(header.columns());
      names.forEach(columns::add);
    } else if (twoMode || !header.isEmbedded(DlHeader.Labels.ROWS)) {
      columns.fill();
    }
    if (twoMode && !header.isEmbedded(DlHeader.Labels.ROWS)) {
      rows.fill();
    }
    for (matrix = 0; matrix < header.matrices(); matrix++) {
      for (int row = 0; row < header.rows(); row++) {
        row(row);
      }
    }
    later.forEach(this::tie);
    if (!token().isEmpty()) {
      throw bad(
          "There are more numbers than the header announces.", "Put N=, NR=, NC= or NM= right.");
    }
  }

  private List<String> embedded(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(needed("a label"));
    }
    return names;
  }

  private void row(int row) {
    if (header.isEmbedded(DlHeader.Labels.ROWS)) {
      String label = needed("a label");
      if (rows.ids.size() <= row) {
        rows.add(label);
      } else if (!graph.known(rows.ids.get(row)).label.equalsIgnoreCase(label)) {
        graph
            .told()
            .count(
                "row has another label than its column; the column's was kept",
                "rows have other labels than their columns; the columns' were kept",
                label,
                line());
      }
    }
    int from = header.format() == DlHeader.Format.UPPERHALF ? row : 0;
    int to = header.format() == DlHeader.Format.LOWERHALF ? row + 1 : header.columns();
    for (int column = from; column < to; column++) {
      boolean absent = column == row && !header.hasDiagonal() && !twoMode;
      if (!absent) {
        cell(row, column, needed("a number"));
      }
    }
  }

  private void cell(int row, int column, String word) {
    if (!isTie(word)) {
      return;
    }
    Cell cell = new Cell(row, column, word, matrix, line());
    if (columns.ids.size() > column) {
      tie(cell);
    } else {
      later.add(cell);
    }
  }

  private record Cell(int row, int column, String value, int matrix, int line) {}

  private void tie(Cell cell) {
    add(
        rows.ids.get(cell.row()),
        columns.ids.get(cell.column()),
        cell.value(),
        cell.matrix(),
        header.format() == DlHeader.Format.FULLMATRIX,
        cell.line());
  }

  private boolean isTie(String word) {
    if (BLANK.contains(word.toLowerCase(Locale.ROOT))) {
      graph
          .told()
          .count(
              "value is missing; no tie was made of it",
              "values are missing; no ties were made of them",
              word,
              line());
      return false;
    }
    Optional<Double> value = Numeric.find(word);
    if (value.isEmpty()) {
      throw bad("“" + Told.shown(word) + "” is not a number.", "Put it right.");
    }
    return value.get() != 0;
  }

  private void add(String from, String to, String value, int of, boolean directed, int line) {
    Map<String, String> attributes = new LinkedHashMap<>();
    graph.put(attributes, "weight", value);
    graph.edge(
        new ReadEdge(
            "",
            from,
            to,
            directed && !twoMode,
            graph.clean(header.matrixLabel(of).orElse("")),
            attributes,
            ReadEdge.Span.NONE,
            line));
  }

  private void lists() {
    if (!header.isEmbedded(DlHeader.Labels.ROWS)
        || !header.labels(DlHeader.Labels.ROWS).isEmpty()) {
      rows.fill();
    }
    boolean named = !header.labels(DlHeader.Labels.COLUMNS).isEmpty();
    if (twoMode && (named || !header.isEmbedded(DlHeader.Labels.COLUMNS))) {
      columns.fill();
    }
    int row = 0;
    while (lines.next()) {
      words = new Words(lines.line(), ",");
      if (words.isEnd()) {
        continue;
      }
      if (lines.line().strip().equals("!")) {
        matrix++;
      } else {
        listed(row++);
      }
    }
  }

  private void listed(int row) {
    switch (header.format()) {
      case NODELIST1, NODELIST2 -> {
        String from = rows.find(words.next());
        while (!words.isEnd()) {
          add(from, columns.find(words.next()), "", matrix, true, line());
        }
      }
      case NODELIST1B -> counted(row);
      case EDGEARRAY1, EDGEARRAY2 -> {
        String from = rows.find(words.next());
        String to = columns.find(there("the other end"));
        for (int of = 0; of < header.matrices() && !words.isEnd(); of++) {
          String word = words.next();
          if (isTie(word)) {
            add(from, to, word, of, true, line());
          }
        }
        ended();
      }
      default -> {
        String from = rows.find(words.next());
        String to = columns.find(there("the other end"));
        String value = words.next();
        if (value.isEmpty() || isTie(value)) {
          add(from, to, value, matrix, true, line());
        }
        ended();
      }
    }
  }

  /** How many columns, and then those. */
  private void counted(int row) {
    String word = words.next();
    int count =
        Numeric.findWhole(word)
            .filter(n -> n >= 0)
            .orElseThrow(
                () -> bad("“" + Told.shown(word) + "” is no number of ties.", "Put it right."));
    if (row >= rows.ids.size()) {
      throw bad("There are more rows than the header announces.", "Put N= right.");
    }
    for (int i = 0; i < count; i++) {
      add(
          rows.ids.get(row),
          columns.find(there("one of " + count + " ties")),
          "",
          matrix,
          true,
          line());
    }
    ended();
  }

  private String there(String what) {
    if (words.isEnd()) {
      throw bad("The line ends before " + what + ".", "Fill it in, or take the line out.");
    }
    return words.next();
  }

  private void ended() {
    if (!words.isEnd()) {
      throw bad(
          "The line goes on with “" + Told.shown(words.next()) + "”, which has no meaning here.",
          "Take it out, or put a name that holds a space in quotes.");
    }
  }

  /** The next word of the data, of whichever line; empty at the end. */
  private String token() {
    while (words.isEnd()) {
      if (!lines.next()) {
        return "";
      }
      words = new Words(lines.line(), ",");
    }
    return words.next();
  }

  private String needed(String what) {
    String word = token();
    if (word.isEmpty() && words.isEnd()) {
      throw bad("The data end where " + what + " is wanted.", "Fill in what is missing.");
    }
    return word;
  }

  private int line() {
    return header.dataLine() + Math.max(0, lines.number() - 1);
  }

  private RuntimeException bad(String what, String mend) {
    return Unread.damaged(graph.file(), line(), what, mend);
  }
}
