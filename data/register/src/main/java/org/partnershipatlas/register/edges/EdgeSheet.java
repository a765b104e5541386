package org.partnershipatlas.register.edges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.table.HeaderRow;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** A sheet of edges or nodes: its columns by their headers in lower case. */
final class EdgeSheet {
  static final String WEIGHT = "weight";
  static final String ID = "id";
  private static final Set<String> KNOWN =
      Set.of("source", "target", WEIGHT, "person", "group", ID, "name", "label", "kind", "type");

  private final Table table;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private EdgeSheet(Table table) {
    this.table = table;
    for (int column = 0; column < table.header().size(); column++) {
      String key = key(table.header().get(column));
      if (!key.isEmpty()) {
        columns.putIfAbsent(key, column);
      }
    }
  }

  static EdgeSheet of(RawSheet sheet, List<Note> notes) {
    return new EdgeSheet(new HeaderRow(cell -> KNOWN.contains(key(cell)), notes).find(sheet));
  }

  static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  String name() {
    return table.sheet();
  }

  int headerRow() {
    return Math.max(1, table.headerRow());
  }

  List<String> header() {
    return table.header();
  }

  List<TableRow> rows() {
    return table.rows();
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** What the pairs in it are, if it is a list of pairs. */
  Optional<EdgeForm> form() {
    for (EdgeForm form : EdgeForm.values()) {
      if (has(form.first()) && has(form.second())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  boolean isNodes() {
    return form().isEmpty() && has(ID);
  }

  /** The text in a column of a row; empty where there is no such column. */
  String cell(TableRow row, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.cell(at);
  }

  /** The header of a column as typed. */
  String typed(String column) {
    Integer at = columns.get(column);
    return at == null ? column : table.header().get(at);
  }

  /** The columns of other headers than those, by the name under which they are kept. */
  Map<String, Integer> others(Set<String> taken) {
    Map<String, Integer> others = new LinkedHashMap<>();
    columns.forEach(
        (key, column) -> {
          if (!taken.contains(key)) {
            others.put(ContactHeader.kept(table.header().get(column)), column);
          }
        });
    return others;
  }

  /** What stands in those columns of a row, by header; blank cells are left out. */
  static Map<String, String> texts(TableRow row, Map<String, Integer> columns) {
    if (columns.isEmpty()) {
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(
        (header, column) -> {
          if (!row.cell(column).isEmpty()) {
            texts.put(header, row.cell(column));
          }
        });
    return texts;
  }

  List<String> headers() {
    return new ArrayList<>(columns.keySet());
  }
}
