package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Pajek's networks (.net) and projects (.paj): vertices of one or two modes, arcs and edges
 * singly, in lists or as a matrix, several relations, and of a project the partitions and vectors.
 */
final class PajekReader {
  private final GraphBuilder graph;
  private final TextLines lines;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, String> byLabel = new HashMap<>();
  private final PajekRelations relations = new PajekRelations();
  private PajekSection section = PajekSection.BEFORE;
  private String relation = "";
  private String about = "";
  private boolean passed;

  /** Whether a further network of a project has the vertices of the first, as far as was read. */
  private boolean same;

  private String network = "";
  private int count;
  private int first;
  private int networks;
  private int row;
  private int column;

  private PajekReader(String file, byte[] bytes) {
    this.graph = new GraphBuilder(file);
    this.lines = new TextLines(GraphText.of(bytes, graph.told()));
  }

  static ReadGraph read(String file, byte[] bytes) {
    return new PajekReader(file, bytes).graph();
  }

  private ReadGraph graph() {
    while (lines.next()) {
      String line = lines.line().strip();
      if (line.isEmpty() || line.startsWith("%")) {
        continue;
      }
      if (line.startsWith("*")) {
        checkMatrix();
        begin(line);
      } else {
        read(line);
      }
    }
    checkMatrix();
    if (ids.isEmpty()) {
      throw bad(
          "There is no *Vertices with a number above 0.", "Save the network from Pajek as .net.");
    }
    return graph.make();
  }

  private void begin(String line) {
    Words words = new Words(line.substring(1));
    String name = words.next().toLowerCase(Locale.ROOT);
    String plain = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    relation = relations.of(line);
    passed &= plain.equals("vertices");
    switch (plain) {
      case "network" -> {
        section = PajekSection.OTHER;
        networks++;
        network = line.substring(1 + plain.length()).strip();
        about = "";
      }
      case "vertices" -> vertices(words);
      case "arcs" -> section = ties(PajekSection.ARCS);
      case "edges" -> section = ties(PajekSection.EDGES);
      case "arcslist" -> section = ties(PajekSection.ARCSLIST);
      case "edgeslist" -> section = ties(PajekSection.EDGESLIST);
      case "matrix" -> matrix();
      case "partition", "vector" -> {
        about = line.substring(1 + plain.length()).strip();
        about = about.isEmpty() ? plain : about;
        section = PajekSection.OTHER;
      }
      default -> {
        section = PajekSection.OTHER;
        about = plain;
        passed = true;
        graph
            .told()
            .count(
                "section of another kind was left out",
                "sections of other kinds were left out",
                line,
                lines.number());
      }
    }
  }

  private PajekSection ties(PajekSection of) {
    if (ids.isEmpty()) {
      throw bad("Lines of ties stand before *Vertices.", "Begin with *Vertices and their number.");
    }
    if (networks > 1 && same && relation.isEmpty()) {
      relation = network.isEmpty() ? "network " + networks : network;
    }
    return networks > 1 && !same ? PajekSection.OTHER : of;
  }

  private void vertices(Words words) {
    int n = number(words.next());
    String second = words.next();
    if (passed) {
      return;
    }
    if (about.isEmpty() && networks > 1 && n == count) {
      same = second.equals(first > 0 ? Integer.toString(first) : "");
      section = same ? PajekSection.VERTICES_AGAIN : PajekSection.OTHER;
      if (!same) {
        leftOut();
      }
      return;
    }
    if (!about.isEmpty() || (networks > 1 && !ids.isEmpty())) {
      again(n);
      return;
    }
    if (!ids.isEmpty()) {
      throw bad("*Vertices stands twice.", "Give one network at a time.");
    }
    if (n > GraphLimits.NODES) {
      throw Unread.tooLarge(
          graph.file(),
          lines.number(),
          "It announces " + n + " vertices, and " + GraphLimits.NODES + " are the most.");
    }
    count = n;
    first = second.isEmpty() ? 0 : number(second);
    if (first > n) {
      throw bad(
          "The first side has " + first + " of " + n + " vertices.", "Put the numbers right.");
    }
    for (int i = 1; i <= n; i++) {
      String id = Integer.toString(i);
      ids.add(id);
      graph.node(id, 0).second = first > 0 && i > first;
    }
    if (first > 0) {
      graph.twoModes();
    }
    section = PajekSection.VERTICES;
  }

  /** The vertices of a partition or vector, or of a further network. */
  private void again(int n) {
    row = 0;
    if (!about.isEmpty() && n == count) {
      section = PajekSection.VALUES;
      return;
    }
    section = PajekSection.OTHER;
    same = false;
    leftOut();
  }

  private void leftOut() {
    graph
        .told()
        .count(
            "further network, partition or vector of a project was left out; save it as a file of"
                + " its own",
            "further networks, partitions or vectors of a project were left out; save them as files"
                + " of their own",
            about.isEmpty() ? network : about,
            lines.number());
  }

  /** A vertex of a further network: it is of the same things only if each is called the same. */
  private void vertexAgain(Words words) {
    String id = vertexId(words.next());
    String label = graph.clean(Words.decoded(words.next()));
    if (!label.isEmpty() && !label.equals(graph.known(id).label)) {
      same = false;
      section = PajekSection.OTHER;
      leftOut();
    }
  }

  private void matrix() {
    section = ties(PajekSection.MATRIX);
    row = 0;
    column = 0;
    long cells = first > 0 ? (long) first * (count - first) : (long) count * count;
    if (section == PajekSection.MATRIX && cells > GraphLimits.CELLS) {
      throw Unread.tooLarge(
          graph.file(),
          lines.number(),
          "The matrix would have " + cells + " cells, and " + GraphLimits.CELLS + " are the most.");
    }
  }

  private void read(String line) {
    switch (section) {
      case BEFORE ->
          graph
              .told()
              .count(
                  "line before the network was not read",
                  "lines before the network were not read",
                  line,
                  lines.number());
      case VERTICES -> vertex(new Words(line));
      case VERTICES_AGAIN -> vertexAgain(new Words(line));
      case ARCS -> tie(new Words(line), true);
      case EDGES -> tie(new Words(line), false);
      case ARCSLIST -> list(new Words(line), true);
      case EDGESLIST -> list(new Words(line), false);
      case MATRIX -> cells(new Words(line));
      case VALUES -> value(line);
      case OTHER -> {}
    }
  }

  private void vertex(Words words) {
    String id = vertexId(words.next());
    GraphBuilder.NodeDraft node = graph.known(id);
    node.line = lines.number();
    node.label = graph.clean(Words.decoded(words.next()));
    byLabel.putIfAbsent(node.label, id);
    List<Double> places = new ArrayList<>();
    String word = words.next();
    while (places.size() < 3 && Numeric.find(word).isPresent()) {
      places.add(Numeric.find(word).get());
      word = words.next();
    }
    if (places.size() >= 2) {
      graph.place(id, places.get(0), places.get(1));
    }
    while (!word.isEmpty()) {
      if (word.startsWith("[")) {
        graph.put(node.attributes, "time", words.bracket(word));
      } else if (!words.isQuoted()) {
        graph.told().once("Shapes, colours and sizes were left out.");
      }
      word = words.next();
    }
  }

  private void tie(Words words, boolean directed) {
    String word = words.next();
    String of = relation;
    if (word.endsWith(":") && !words.isQuoted()) {
      String number = word.substring(0, word.length() - 1);
      of = relations.numbered(number);
      word = words.next();
    }
    String from = end(word, words);
    String to = end(words.next(), words);
    Map<String, String> attributes = new LinkedHashMap<>();
    String next = words.next();
    if (Numeric.find(next).isPresent()) {
      graph.put(attributes, "weight", next);
      next = words.next();
    }
    String label = "";
    while (!next.isEmpty()) {
      if (next.startsWith("[")) {
        graph.put(attributes, "time", words.bracket(next));
      } else if (next.equals("l")) {
        label = Words.decoded(words.next());
      } else if (next.matches("[A-Za-z]\\w*")) {
        words.next();
        graph.told().once("Shapes, colours and sizes were left out.");
      }
      next = words.next();
    }
    add(from, to, directed, of, label, attributes);
  }

  private void add(
      String from,
      String to,
      boolean directed,
      String of,
      String label,
      Map<String, String> attributes) {
    if (!label.isEmpty() && !of.isEmpty()) {
      graph.put(attributes, "relation", of);
    }
    graph.edge(
        new ReadEdge(
            "",
            from,
            to,
            directed && first == 0,
            graph.clean(label.isEmpty() ? of : label),
            attributes,
            ReadEdge.Span.NONE,
            lines.number()));
  }

  private void list(Words words, boolean directed) {
    String from = end(words.next(), words);
    for (String word = words.next(); !word.isEmpty(); word = words.next()) {
      add(from, end(word, words), directed, relation, "", Map.of());
    }
  }

  private void cells(Words words) {
    int rows = first > 0 ? first : count;
    int columns = first > 0 ? count - first : count;
    for (String word = words.next(); !word.isEmpty(); word = words.next()) {
      Optional<Double> value = Numeric.find(word);
      if (value.isEmpty()) {
        throw bad("“" + Told.shown(word) + "” in the matrix is not a number.", "Put it right.");
      }
      if (columns == 0) {
        throw bad(
            "All vertices are of the first side, so the matrix has no columns.",
            "Put the second number after *Vertices right.");
      }
      if (row >= rows) {
        throw bad("The matrix has more than its " + rows + " rows.", "Take out what is too much.");
      }
      if (value.get() != 0) {
        Map<String, String> attributes = new LinkedHashMap<>();
        graph.put(attributes, "weight", word);
        add(ids.get(row), ids.get(first + column), true, relation, "", attributes);
      }
      if (++column == columns) {
        column = 0;
        row++;
      }
    }
  }

  private void checkMatrix() {
    int rows = first > 0 ? first : count;
    if (section == PajekSection.MATRIX && (row < rows || column > 0)) {
      throw bad(
          "The matrix ends in row " + (row + 1) + " of " + rows + ".", "Fill in what is missing.");
    }
  }

  private void value(String line) {
    if (row < ids.size()) {
      graph.put(graph.known(ids.get(row)).attributes, about, line);
    }
    row++;
  }

  private String end(String word, Words words) {
    if (words.isQuoted()) {
      String id = byLabel.get(word);
      if (id == null) {
        throw bad("No vertex is called “" + Told.shown(word) + "”.", "Put it right.");
      }
      return id;
    }
    return vertexId(word);
  }

  private String vertexId(String word) {
    Optional<Integer> number = Numeric.findWhole(word);
    if (number.isEmpty() || number.get() < 1 || number.get() > count) {
      throw bad(
          word.isEmpty()
              ? "The number of a vertex is missing."
              : "“"
                  + Told.shown(word)
                  + "” is not the number of a vertex; they run from 1 to "
                  + count
                  + ".",
          "Put the number right, or take the line out.");
    }
    return Integer.toString(number.get());
  }

  private int number(String word) {
    return Numeric.findWhole(word)
        .filter(n -> n >= 0)
        .orElseThrow(
            () ->
                bad(
                    "After *Vertices stands “" + Told.shown(word) + "” and not their number.",
                    "Write how many there are."));
  }

  private RuntimeException bad(String what, String mend) {
    return Unread.damaged(graph.file(), lines.number(), what, mend);
  }
}
