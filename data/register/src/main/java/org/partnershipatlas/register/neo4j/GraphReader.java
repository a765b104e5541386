package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * times faster than a row per relationship), then one row per record that is a relationship. What
 * somebody drew by hand without Atlas's {@code key} or {@code id} is not Atlas's and is left out.
 */
final class GraphReader {
  private GraphReader() {}

  static List<AtlasRecord> readAll(TransactionContext transaction) {
    List<AtlasRecord> records = new ArrayList<>();
    for (Kind kind : GraphSchema.listNodeKinds()) {
      Result result = transaction.run(nodesOf(kind));
      while (result.hasNext()) {
        records.add(parse(GraphForm.read(node(kind, result.next()))));
      }
    }
    for (Tie tie : GraphSchema.listTies()) {
      Result result = transaction.run(linesOf(tie));
      while (result.hasNext()) {
        records.add(parse(GraphForm.read(line(tie, result.next()))));
      }
    }
    return records;
  }

  private static String nodesOf(Kind kind) {
    Set<String> types = new LinkedHashSet<>(GraphSchema.references(kind).values());
    String references =
        types.isEmpty()
            ? "[]"
            : "[(n)-[r:" + String.join("|", types) + "]->(m:Atlas) | [type(r), m.key]]";
    return "MATCH (n:Atlas:"
        + GraphSchema.label(kind)
        + ") WHERE n.key IS NOT NULL RETURN properties(n) AS properties, "
        + references
        + " AS references";
  }

  private static GraphPiece.Node node(Kind kind, Record found) {
    Map<String, Object> properties = found.get("properties").asMap();
    List<GraphPiece.Reference> references = new ArrayList<>();
    for (Value pair : found.get("references").values()) {
      if (!pair.get(1).isNull()) {
        references.add(new GraphPiece.Reference(pair.get(0).asString(), pair.get(1).asString()));
      }
    }
    return new GraphPiece.Node(kind, String.valueOf(properties.get("key")), properties, references);
  }

  private static String linesOf(Tie tie) {
    Kind start = tie.kind().findAttribute(tie.from()).orElseThrow().targets().iterator().next();
    return "MATCH (a:Atlas:"
        + GraphSchema.label(start)
        + ")-[r:"
        + String.join("|", tie.listTypes())
        + "]->(b:Atlas) WHERE r.id IS NOT NULL"
        + " RETURN type(r) AS type, a.key AS start, b.key AS end, properties(r) AS properties";
  }

  private static GraphPiece.Line line(Tie tie, Record found) {
    Map<String, Object> properties = found.get("properties").asMap();
    return new GraphPiece.Line(
        tie.kind(),
        String.valueOf(properties.get("id")),
        found.get("type").asString(),
        found.get("start").asString(),
        found.get("end").asString(),
        properties);
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
