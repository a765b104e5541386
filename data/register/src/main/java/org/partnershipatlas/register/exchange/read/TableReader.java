package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.register.workbook.table.HeaderRow;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** Reads sheets of nodes and edges: Gephi's tables, Kumu's and NodeXL's workbooks. */
final class TableReader {
  private static final Set<String> DRAWN =
      Set.of(
          "color",
          "width",
          "style",
          "opacity",
          "visibility",
          "shape",
          "size",
          "label text color",
          "label font size",
          "label fill color",
          "label position",
          "layout order",
          "locked?",
          "polar r",
          "polar angle",
          "id",
          "dynamic filter",
          "add your own columns here",
          "x",
          "y");
  private static final Set<String> TIMES = Set.of("timeset", "interval", "time interval");

  private final TableDialect dialect;
  private final GraphBuilder graph;
  private final List<Sheet> nodes = new ArrayList<>();
  private final List<Sheet> edges = new ArrayList<>();
  private final List<Sheet> groups = new ArrayList<>();
  private final List<RawSheet> others = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private boolean directed = true;

  /** A sheet with its columns by their headers in lower case. */
  private record Sheet(Table table, Map<String, Integer> columns) {
    boolean has(String column) {
      return columns.containsKey(column);
    }

    String cell(TableRow row, String column) {
      Integer at = columns.get(column);
      return at == null ? "" : row.cell(at);
    }
  }

  private TableReader(TableDialect dialect, String file) {
    this.dialect = dialect;
    this.graph = new GraphBuilder(file);
  }

  static ReadGraph read(TableDialect dialect, String file, List<SheetFile> books) {
    TableReader reader = new TableReader(dialect, file);
    books.forEach(reader::sort);
    return reader.graph();
  }

  private void sort(SheetFile book) {
    book.notes().forEach(note -> graph.told().once(note + "."));
    book.sheets().forEach(this::sort);
  }

  private void sort(RawSheet raw) {
    List<Note> notes = new ArrayList<>();
    Table table = new HeaderRow(cell -> dialect.knows(key(cell)), notes).find(raw);
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      String header = key(table.header().get(i));
      if (!header.isEmpty() && columns.putIfAbsent(header, i) != null) {
        graph
            .told()
            .count(
                "column has a header that stands before; it was left out",
                "columns have headers that stand before; they were left out",
                table.header().get(i),
                table.headerRow());
      }
    }
    Sheet sheet = new Sheet(table, columns);
    boolean grouped = sheet.has("group") && sheet.has("vertex");
    if (sheet.has(dialect.from()) && sheet.has(dialect.to())) {
      edges.add(sheet);
    } else if (!grouped && dialect.ids().stream().anyMatch(sheet::has)) {
      nodes.add(sheet);
    } else {
      others.add(raw);
      if (grouped && dialect == TableDialect.NODEXL) {
        groups.add(sheet);
      } else if (!raw.rows().isEmpty()) {
        graph
            .told()
            .once(
                "The sheet “"
                    + Told.shown(raw.name())
                    + "” was left out: it holds no nodes and no edges.");
      }
    }
  }

  private static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  private ReadGraph graph() {
    if (nodes.isEmpty() && edges.isEmpty()) {
      throw Unread.at(
          "file-kind",
          graph.file(),
          0,
          "No sheet has the columns " + dialect.from() + " and " + dialect.to() + ".",
          "Name the columns so.");
    }
    if (dialect == TableDialect.NODEXL) {
      directed = isDirected();
    }
    nodes.forEach(this::readNodes);
    edges.forEach(this::readEdges);
    groups.forEach(this::readGroups);
    return graph.make();
  }

  /** NodeXL keeps whether its edges point in a sheet of settings. */
  private boolean isDirected() {
    for (RawSheet sheet : others) {
      for (TableRow row : sheet.rows()) {
        for (int i = 0; i + 1 < row.cells().size(); i++) {
          String cell = key(row.cell(i));
          if (cell.equals("graph directedness") || cell.equals("graph type")) {
            return key(row.cell(i + 1)).equals("directed");
          }
        }
      }
    }
    graph.told().once("The workbook does not say whether its edges point; read as undirected.");
    return false;
  }

  private void readNodes(Sheet sheet) {
    for (TableRow row : sheet.table().rows()) {
      String id =
          dialect.ids().stream()
              .map(column -> sheet.cell(row, column))
              .filter(text -> !text.isEmpty())
              .findFirst()
              .orElse("");
      if (id.isEmpty()) {
        graph
            .told()
            .count(
                "row of a node has no id; it was left out",
                "rows of nodes have no id; they were left out",
                String.join(", ", row.cells()),
                row.number());
        continue;
      }
      GraphBuilder.NodeDraft node = graph.node(id, row.number());
      node.label = graph.clean(sheet.cell(row, dialect.label()));
      names.putIfAbsent(key(node.label), id);
      place(sheet, row, id);
      others(sheet, row, node.attributes, false);
    }
  }

  private void place(Sheet sheet, TableRow row, String id) {
    var x = Numeric.find(sheet.cell(row, "x"));
    var y = Numeric.find(sheet.cell(row, "y"));
    if (dialect == TableDialect.NODEXL && x.isPresent() && y.isPresent()) {
      graph.place(id, x.get(), y.get());
    }
  }

  /** What stands in the columns that have no meaning of their own here. */
  private void others(Sheet sheet, TableRow row, Map<String, String> into, boolean edge) {
    sheet
        .columns()
        .forEach(
            (header, column) -> {
              boolean end =
                  edge
                      ? header.equals(dialect.from()) || header.equals(dialect.to())
                      : dialect.ids().contains(header);
              boolean taken =
                  end
                      || header.equals(dialect.label())
                      || (edge && header.equals(dialect.direction()))
                      || (edge && header.equals("id") && dialect != TableDialect.NODEXL);
              String text = row.cell(column);
              if (taken || text.isEmpty()) {
                return;
              }
              if (dialect == TableDialect.NODEXL && DRAWN.contains(header)) {
                graph.told().once("How NodeXL draws nodes and edges was left out.");
              } else {
                String name = sheet.table().header().get(column);
                boolean weight = edge && (header.equals("weight") || header.equals("edge weight"));
                graph.put(into, weight ? "weight" : name, text);
              }
            });
  }

  private void readEdges(Sheet sheet) {
    for (TableRow row : sheet.table().rows()) {
      String from = end(sheet.cell(row, dialect.from()));
      String to = end(sheet.cell(row, dialect.to()));
      if (from.isEmpty() || to.isEmpty()) {
        graph
            .told()
            .count(
                "row of an edge lacks an end; it was left out",
                "rows of edges lack an end; they were left out",
                String.join(", ", row.cells()),
                row.number());
      } else {
        edge(sheet, row, from, to);
      }
    }
  }

  private void edge(Sheet sheet, TableRow row, String from, String to) {
    Map<String, String> attributes = new LinkedHashMap<>();
    others(sheet, row, attributes, true);
    String said = key(sheet.cell(row, dialect.direction()));
    boolean points = said.isEmpty() ? directed : said.equals("directed");
    if (!said.isEmpty() && !Set.of("directed", "undirected").contains(said)) {
      graph.put(attributes, "direction", said);
    }
    for (ReadEdge.Span span : times(attributes)) {
      graph.edge(
          new ReadEdge(
              dialect == TableDialect.NODEXL ? "" : sheet.cell(row, "id"),
              from,
              to,
              points,
              graph.clean(sheet.cell(row, dialect.label())),
              attributes,
              span,
              row.number()));
    }
  }

  /** Gephi's times; an edge that holds at several is one edge for each. */
  private List<ReadEdge.Span> times(Map<String, String> attributes) {
    for (Map.Entry<String, String> column : List.copyOf(attributes.entrySet())) {
      List<ReadEdge.Span> spans =
          TIMES.contains(key(column.getKey())) ? Spans.list(column.getValue()) : List.of();
      if (!spans.isEmpty()) {
        attributes.remove(column.getKey());
        return spans;
      }
    }
    return List.of(ReadEdge.Span.NONE);
  }

  /** An end is named by the id of a node, or by its label where no node has that id. */
  private String end(String said) {
    return said.isEmpty() || graph.has(said) ? said : names.getOrDefault(key(said), said);
  }

  private void readGroups(Sheet sheet) {
    for (TableRow row : sheet.table().rows()) {
      String id = sheet.cell(row, "vertex");
      if (graph.has(id)) {
        graph.put(graph.known(id).attributes, "group", sheet.cell(row, "group"));
      }
    }
  }
}
