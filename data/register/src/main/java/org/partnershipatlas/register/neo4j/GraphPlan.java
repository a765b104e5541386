package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.register.store.RowChange;

/**
 * What has to be written for a list of changes: statements in the order in which they must run,
 * each with its rows. Making one asks the store nothing, so that a transaction that runs twice
 * writes the same.
 */
final class GraphPlan {
  private static final String NODE = "MATCH (n:Atlas {key: row.key}) ";
  private static final String ENDS =
      "MATCH (a:Atlas {key: row.from}) MATCH (b:Atlas {key: row.to}) ";

  /**
   * One statement and its rows; each row must meet exactly one thing.
   *
   * @param cypher takes the rows as the parameter {@code rows} and answers their number
   */
  record Statement(String cypher, List<Map<String, Object>> rows) {}

  /** The order of writing: what goes, goes first; what is named is there before it is named. */
  private enum Step {
    REMOVE_LINE,
    REMOVE_REFERENCE,
    REMOVE_NODE,
    ADD_NODE,
    CHANGE_NODE,
    ADD_REFERENCE,
    ADD_LINE,
    CHANGE_LINE
  }

  private record Place(Step step, String cypher) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byStep = step.compareTo(other.step);
      return byStep != 0 ? byStep : cypher.compareTo(other.cypher);
    }
  }

  private final TreeMap<Place, List<Map<String, Object>>> rows = new TreeMap<>();

  private GraphPlan() {}

  /** The statements that make those changes. */
  static List<Statement> of(List<RowChange> changes) {
    GraphPlan plan = new GraphPlan();
    for (RowChange change : changes) {
      plan.add(change);
    }
    List<Statement> statements = new ArrayList<>();
    plan.rows.forEach((place, list) -> statements.add(new Statement(place.cypher(), list)));
    return statements;
  }

  private void add(RowChange change) {
    if (change.before().isEmpty()) {
      create(GraphForm.of(change.after().orElseThrow()));
    } else if (change.after().isEmpty()) {
      delete(GraphForm.of(change.before().orElseThrow()));
    } else {
      GraphPiece before = GraphForm.of(change.before().orElseThrow());
      GraphPiece after = GraphForm.of(change.after().orElseThrow());
      if (before instanceof GraphPiece.Node was && after instanceof GraphPiece.Node is) {
        change(was, is);
      } else if (before instanceof GraphPiece.Line was && after instanceof GraphPiece.Line is) {
        change(was, is);
      }
    }
  }

  private void create(GraphPiece piece) {
    if (piece instanceof GraphPiece.Node node) {
      put(
          Step.ADD_NODE,
          "CREATE (n:Atlas:" + GraphSchema.label(node.kind()) + ") SET n = row.properties",
          Map.of("properties", node.properties()));
      node.references().forEach(reference -> addReference(node.key(), reference));
    } else if (piece instanceof GraphPiece.Line line) {
      put(
          Step.ADD_LINE,
          ENDS + "CREATE (a)-[r:" + line.type() + "]->(b) SET r = row.properties",
          Map.of("from", line.from(), "to", line.to(), "properties", line.properties()));
    }
  }

  private void delete(GraphPiece piece) {
    if (piece instanceof GraphPiece.Node node) {
      put(Step.REMOVE_NODE, NODE + "DETACH DELETE n", Map.of("key", node.key()));
    } else if (piece instanceof GraphPiece.Line line) {
      put(
          Step.REMOVE_LINE,
          match(line) + "DELETE r",
          Map.of("from", line.from(), "to", line.to(), "id", line.id()));
    }
  }

  private void change(GraphPiece.Node was, GraphPiece.Node is) {
    Map<String, Object> changed = Properties.difference(was.properties(), is.properties());
    if (!changed.isEmpty()) {
      put(
          Step.CHANGE_NODE,
          NODE + "SET n += row.properties",
          Map.of("key", is.key(), "properties", changed));
    }
    Set<GraphPiece.Reference> before = new HashSet<>(was.references());
    Set<GraphPiece.Reference> after = new HashSet<>(is.references());
    for (GraphPiece.Reference reference : was.references()) {
      if (!after.contains(reference)) {
        put(
            Step.REMOVE_REFERENCE,
            "MATCH (a:Atlas {key: row.from})-[r:"
                + reference.type()
                + "]->(b:Atlas {key: row.to}) DELETE r",
            Map.of("from", is.key(), "to", reference.to()));
      }
    }
    for (GraphPiece.Reference reference : is.references()) {
      if (!before.contains(reference)) {
        addReference(is.key(), reference);
      }
    }
  }

  private void change(GraphPiece.Line was, GraphPiece.Line is) {
    boolean sameEnds =
        was.type().equals(is.type()) && was.from().equals(is.from()) && was.to().equals(is.to());
    if (!sameEnds) {
      delete(was);
      create(is);
      return;
    }
    put(
        Step.CHANGE_LINE,
        match(is) + "SET r += row.properties",
        Map.of(
            "from",
            is.from(),
            "to",
            is.to(),
            "id",
            is.id(),
            "properties",
            Properties.difference(was.properties(), is.properties())));
  }

  private void addReference(String from, GraphPiece.Reference reference) {
    put(
        Step.ADD_REFERENCE,
        ENDS + "CREATE (a)-[:" + reference.type() + "]->(b)",
        Map.of("from", from, "to", reference.to()));
  }

  private static String match(GraphPiece.Line line) {
    return "MATCH (a:Atlas {key: row.from})-[r:"
        + line.type()
        + " {id: row.id}]->(b:Atlas {key: row.to}) ";
  }

  private void put(Step step, String cypher, Map<String, Object> row) {
    String whole = "UNWIND $rows AS row " + cypher + " RETURN count(*) AS met";
    rows.computeIfAbsent(new Place(step, whole), place -> new ArrayList<>()).add(row);
  }
}
