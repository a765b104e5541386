package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.neo4j.GraphSchema.Tie;
import org.partnershipatlas.register.store.StoreFault;

/**
 * Reads every record, streamed: one row per node with its references collected into a list (several
 * times faster than a row per relationship), then one row per record that is a relationship. Ends
 * come as the server's own numbers and are given their keys here, since a key would be fetched once
 * for each relationship. What somebody drew by hand without Atlas's {@code key} or {@code id} is
 * not Atlas's and is left out.
 */
final class GraphReader {
  private final List<FoundNode> nodes = new ArrayList<>();
  private final List<FoundLine> lines = new ArrayList<>();
  private final Map<Long, String> keys = new HashMap<>();

  /** A node whose references have no keys yet. */
  private record FoundNode(
      Kind kind, String key, Map<String, Object> properties, List<FoundReference> references) {}

  private record FoundReference(String type, long to) {}

  /** A relationship whose ends have no keys yet. */
  private record FoundLine(
      Tie tie, String type, long from, long to, Map<String, Object> properties) {}

  /** All of them in one transaction. */
  static List<AtlasRecord> readAll(TransactionContext transaction) {
    GraphReader reader = new GraphReader();
    reader.readNodes(transaction);
    reader.readLines(transaction);
    return reader.listRecords();
  }

  /** Reads the records that are nodes; may be done again. */
  void readNodes(TransactionContext transaction) {
    nodes.clear();
    keys.clear();
    for (Kind kind : GraphSchema.listNodeKinds()) {
      Result result = transaction.run(nodesOf(kind));
      while (result.hasNext()) {
        Record found = result.next();
        FoundNode node = node(kind, found);
        nodes.add(node);
        keys.put(found.get(0).asLong(), node.key());
      }
    }
  }

  /** Reads the records that are relationships; may be done again, and beside the nodes. */
  void readLines(TransactionContext transaction) {
    lines.clear();
    for (Tie tie : GraphSchema.listTies()) {
      Result result = transaction.run(linesOf(tie));
      while (result.hasNext()) {
        Record found = result.next();
        lines.add(
            new FoundLine(
                tie,
                found.get(0).asString(),
                found.get(1).asLong(),
                found.get(2).asLong(),
                found.get(3).asMap()));
      }
    }
  }

  /** What was read, as records. */
  List<AtlasRecord> listRecords() {
    return Stream.concat(
            nodes.parallelStream().map(this::read),
            lines.parallelStream().flatMap(line -> read(line).stream()))
        .map(GraphReader::parse)
        .toList();
  }

  private static String nodesOf(Kind kind) {
    Set<String> types = new LinkedHashSet<>(GraphSchema.references(kind).values());
    String references =
        types.isEmpty()
            ? "[]"
            : "[(n)-[r:" + String.join("|", types) + "]->(m) | [type(r), id(m)]]";
    return "MATCH (n:Atlas:"
        + GraphSchema.label(kind)
        + ") WHERE n.key IS NOT NULL RETURN id(n) AS number, properties(n) AS properties, "
        + references
        + " AS references";
  }

  private static FoundNode node(Kind kind, Record found) {
    Map<String, Object> properties = found.get(1).asMap();
    List<FoundReference> references = new ArrayList<>(found.get(2).size());
    for (Value pair : found.get(2).values()) {
      references.add(new FoundReference(pair.get(0).asString().intern(), pair.get(1).asLong()));
    }
    return new FoundNode(kind, String.valueOf(properties.get("key")), properties, references);
  }

  private static String linesOf(Tie tie) {
    Kind start = tie.kind().findAttribute(tie.from()).orElseThrow().targets().iterator().next();
    return "MATCH (a:Atlas:"
        + GraphSchema.label(start)
        + ")-[r:"
        + String.join("|", tie.listTypes())
        + "]->(b) WHERE r.id IS NOT NULL"
        + " RETURN type(r) AS type, id(a) AS start, id(b) AS end, properties(r) AS properties";
  }

  private Row read(FoundNode node) {
    List<GraphPiece.Reference> references = new ArrayList<>(node.references().size());
    for (FoundReference reference : node.references()) {
      String to = keys.get(reference.to());
      if (to != null) {
        references.add(new GraphPiece.Reference(reference.type(), to));
      }
    }
    return GraphForm.read(
        new GraphPiece.Node(node.kind(), node.key(), node.properties(), references));
  }

  private Optional<Row> read(FoundLine line) {
    String from = keys.get(line.from());
    String to = keys.get(line.to());
    if (from == null || to == null) {
      return Optional.empty();
    }
    return Optional.of(
        GraphForm.read(
            new GraphPiece.Line(
                line.tie().kind(),
                String.valueOf(line.properties().get("id")),
                line.type(),
                from,
                to,
                line.properties())));
  }

  private static AtlasRecord parse(Row row) {
    try {
      return row.toRecord();
    } catch (InvalidRecord fault) {
      throw new StoreFault(
          "The store holds a record that Atlas cannot read, "
              + GraphForm.key(row.kind(), row.id())
              + ": "
              + fault.getMessage(),
          fault);
    }
  }
}
