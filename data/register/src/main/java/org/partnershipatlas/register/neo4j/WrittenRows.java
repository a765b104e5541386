package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of many pieces as rows of a table, with the Cypher that writes them: a property
 * that stands in the words of a statement is written in half the time of one out of a map. Only
 * names of attributes stand there; a name that a user thought of stays in a map, last in its row.
 *
 * @param columns the attributes that any of the pieces has
 * @param first where the first of them stands in a row
 * @param others whether any has properties beside them
 * @param rows one for each piece, which the owner may fill up to {@code first}
 */
record WrittenRows(
    List<String> columns, int first, boolean others, List<List<@Nullable Object>> rows) {
  private static final List<String> OWN = List.of("key", "id");

  /**
   * The table of pieces of one kind.
   *
   * @param first so many places of each row are left to the owner
   */
  static WrittenRows of(List<? extends GraphPiece> pieces, int first) {
    TreeSet<String> columns = new TreeSet<>();
    boolean others = false;
    for (GraphPiece piece : pieces) {
      for (String name : piece.properties().keySet()) {
        boolean plain = isPlain(piece, name);
        others |= !plain;
        if (plain) {
          columns.add(name);
        }
      }
    }
    List<List<@Nullable Object>> rows = new ArrayList<>(pieces.size());
    for (GraphPiece piece : pieces) {
      rows.add(row(piece, columns, first, others));
    }
    return new WrittenRows(List.copyOf(columns), first, others, rows);
  }

  private static boolean isPlain(GraphPiece piece, String name) {
    return OWN.contains(name) || GraphSchema.findProperty(piece.kind(), name).isPresent();
  }

  private static List<@Nullable Object> row(
      GraphPiece piece, Collection<String> columns, int first, boolean others) {
    List<@Nullable Object> row = new ArrayList<>(first + columns.size() + 1);
    for (int i = 0; i < first; i++) {
      row.add(null);
    }
    columns.forEach(name -> row.add(piece.properties().get(name)));
    if (others) {
      Map<String, Object> more = new LinkedHashMap<>(piece.properties());
      more.keySet().removeAll(columns);
      row.add(more);
    }
    return row;
  }

  /** The properties as they stand in a pattern of {@code row}. */
  String literal() {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> "`" + columns.get(i) + "`: " + cell(columns.get(i)))
        .collect(Collectors.joining(", ", " {", "}"));
  }

  /** The value of that column. */
  String cell(String column) {
    return "row[" + (first + columns.indexOf(column)) + "]";
  }

  /** What sets the others of the thing of that name. */
  String set(String name) {
    return others ? " SET " + name + " += row[" + (first + columns.size()) + "]" : "";
  }
}
