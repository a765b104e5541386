package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.RowBuilder;
import org.partnershipatlas.model.TextPool;
import org.partnershipatlas.register.store.StoreFault;

/**
 * Reads every record. The server's numbers of nodes, references and relationships come first, in
 * one list each; then what is written on them, by some thousand numbers at a time. An answer of one
 * long row costs the server a tenth of as many short ones, and few questions, always the same, are
 * planned once. What somebody drew by hand without Atlas's {@code key} or {@code id} is not Atlas's
 * and is left out.
 */
final class GraphReader {
  private static final int PART = 5_000;
  private static final String NUMBERS =
      "MATCH (n:Atlas) WHERE NOT (n:Change OR n:Restoring) RETURN collect(id(n))";
  private static final String NODES =
      "UNWIND $numbers AS number MATCH (n) WHERE id(n) = number"
          + " RETURN collect(number), collect(properties(n))";
  private static final String REFERENCES =
      "MATCH (a:Atlas)-[r:"
          + String.join("|", GraphSchema.listReferenceTypes())
          + "]->(b) RETURN type(r), collect(id(a)), collect(id(b))";
  private static final String LINE_NUMBERS =
      "MATCH (a:Atlas)-[r:"
          + GraphSchema.listTies().stream()
              .flatMap(tie -> tie.listTypes().stream())
              .collect(Collectors.joining("|"))
          + "]->(b) RETURN type(r), collect(id(r))";
  private static final String LINES =
      "UNWIND $numbers AS number MATCH (a)-[r]->(b) WHERE id(r) = number"
          + " RETURN collect(id(a)), collect(id(b)), collect(properties(r))";

  private final Questions questions = new Questions();
  private final List<FoundNode> nodes = new ArrayList<>();
  private final List<FoundLine> lines = new ArrayList<>();
  private final List<ReferenceTable.Found> references = new ArrayList<>();

  /** A node whose row does not name others yet. */
  private record FoundNode(long number, String key, RowBuilder row) {}

  /** A relationship whose row has no ends yet. */
  private record FoundLine(String type, long from, long to, RowBuilder row) {}

  private GraphReader() {
    questions.add(this::readNumbers);
    questions.add(this::readReferences);
    questions.add(this::readLineNumbers);
  }

  /** All of them, in two sessions side by side: whole where nobody wrote meanwhile. */
  static List<AtlasRecord> readAll(Bolt bolt) {
    GraphReader reader = new GraphReader();
    reader.questions.askAll(bolt);
    return reader.listRecords();
  }

  /** All of them in one transaction. */
  static List<AtlasRecord> readAll(TransactionContext transaction) {
    GraphReader reader = new GraphReader();
    reader.questions.askAll(transaction);
    return reader.listRecords();
  }

  private void readNumbers(TransactionContext transaction) {
    cut(numbers(transaction.run(NUMBERS).single().get(0)))
        .forEach(part -> questions.add(next -> readNodes(next, part)));
  }

  private void readNodes(TransactionContext transaction, long[] part) {
    Record found = ask(transaction, NODES, part);
    List<FoundNode> read = new ArrayList<>(part.length);
    TextPool pool = new TextPool();
    for (int i = 0; i < found.get(0).size(); i++) {
      node(found.get(0).get(i).asLong(), found.get(1).get(i), pool).ifPresent(read::add);
    }
    synchronized (nodes) {
      nodes.addAll(read);
    }
  }

  private static Optional<FoundNode> node(long number, Value properties, TextPool pool) {
    if (!(properties.get("key").asObject() instanceof String key)) {
      return Optional.empty();
    }
    int colon = key.indexOf(':');
    return Kind.find(key.substring(0, Math.max(colon, 0)))
        .filter(kind -> GraphSchema.findTie(kind).isEmpty())
        .map(
            kind ->
                new FoundNode(
                    number, key, begin(kind, key.substring(colon + 1), properties, pool)));
  }

  private static RowBuilder begin(Kind kind, String id, Value properties, TextPool pool) {
    return GraphForm.begin(
        kind, id, properties.keys(), name -> properties.get(name).asObject(), pool);
  }

  private void readReferences(TransactionContext transaction) {
    List<ReferenceTable.Found> read =
        transaction
            .run(REFERENCES)
            .list(
                of ->
                    new ReferenceTable.Found(
                        of.get(0).asString(), numbers(of.get(1)), numbers(of.get(2))));
    synchronized (references) {
      references.addAll(read);
    }
  }

  private void readLineNumbers(TransactionContext transaction) {
    for (Record of : transaction.run(LINE_NUMBERS).list()) {
      String type = of.get(0).asString();
      Kind kind = GraphSchema.findTied(type).orElseThrow();
      cut(numbers(of.get(1)))
          .forEach(part -> questions.add(next -> readLines(next, type, kind, part)));
    }
  }

  private void readLines(TransactionContext transaction, String type, Kind kind, long[] part) {
    Record found = ask(transaction, LINES, part);
    List<FoundLine> read = new ArrayList<>(part.length);
    TextPool pool = new TextPool();
    for (int i = 0; i < found.get(0).size(); i++) {
      Value properties = found.get(2).get(i);
      if (properties.get("id").asObject() instanceof String id) {
        read.add(
            new FoundLine(
                type,
                found.get(0).get(i).asLong(),
                found.get(1).get(i).asLong(),
                begin(kind, id, properties, pool)));
      }
    }
    synchronized (lines) {
      lines.addAll(read);
    }
  }

  private static Record ask(TransactionContext transaction, String cypher, long[] part) {
    return transaction.run(cypher, Map.of("numbers", Values.value(part))).single();
  }

  private static long[] numbers(Value list) {
    long[] numbers = new long[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).asLong();
    }
    return numbers;
  }

  private static List<long[]> cut(long[] all) {
    List<long[]> parts = new ArrayList<>();
    for (int from = 0; from < all.length; from += PART) {
      parts.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + PART)));
    }
    return parts;
  }

  /** What was read, as records. */
  private List<AtlasRecord> listRecords() {
    NodeNumbers places = new NodeNumbers(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      places.put(nodes.get(i).number(), i);
    }
    List<String> keys = nodes.stream().map(FoundNode::key).toList();
    ReferenceTable named = new ReferenceTable(references, places, nodes.size());
    return Stream.concat(
            IntStream.range(0, nodes.size())
                .parallel()
                .mapToObj(place -> read(nodes.get(place).row(), named.list(place, keys))),
            lines.parallelStream().flatMap(line -> read(line, places, keys).stream()))
        .map(GraphReader::parse)
        .toList();
  }

  private static Row read(RowBuilder node, List<GraphPiece.Reference> names) {
    GraphForm.refer(node, names);
    return node.row();
  }

  private static Optional<Row> read(FoundLine line, NodeNumbers places, List<String> keys) {
    int from = places.find(line.from());
    int to = places.find(line.to());
    if (from < 0 || to < 0) {
      return Optional.empty();
    }
    GraphForm.join(line.row(), line.type(), keys.get(from), keys.get(to));
    return Optional.of(line.row().row());
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
