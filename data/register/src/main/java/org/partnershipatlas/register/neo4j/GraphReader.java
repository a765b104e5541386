package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
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
  private static final String TYPES =
      "CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType)";
  private static final String REFERENCES = "RETURN type(r), collect(id(a)), collect(id(b))";
  private static final String LINE_NUMBERS = "RETURN type(r), collect(id(r))";
  private static final String LINES =
      "UNWIND $numbers AS number MATCH (a)-[r]->(b) WHERE id(r) = number"
          + " RETURN collect(id(a)), collect(id(b)), collect(properties(r))";

  private final Consumer<Questions> asker;
  private final Questions ofNodes = new Questions();
  private final Questions ofLines = new Questions();

  /** By the first number of their part: in the order of numbers, many are in the order of ids. */
  private final Map<Long, List<FoundNode>> found = new ConcurrentSkipListMap<>();

  private final List<ReferenceTable.Found> references = new ArrayList<>();
  private final Map<Long, List<AtlasRecord>> lines = new ConcurrentSkipListMap<>();
  private List<AtlasRecord> whole = List.of();
  private List<RowBuilder> nodes = List.of();
  private NodeNumbers places = new NodeNumbers(0);

  /** A node whose row does not name others yet. */
  private record FoundNode(long number, RowBuilder row) {}

  private GraphReader(Consumer<Questions> asker) {
    this.asker = asker;
  }

  /** All of them, in two sessions side by side: whole where nobody wrote meanwhile. */
  static List<AtlasRecord> readAll(Bolt bolt) {
    return new GraphReader(questions -> questions.askAll(bolt::read)).readAll();
  }

  /** All of them in one transaction. */
  static List<AtlasRecord> readAll(TransactionContext transaction) {
    return new GraphReader(questions -> questions.askAll(transaction)).readAll();
  }

  /** The nodes first: a relationship's row is whole at once when its ends are known. */
  private List<AtlasRecord> readAll() {
    ofNodes.add(this::readNumbers);
    ofNodes.add(this::readTypes);
    asker.accept(ofNodes);
    finishNodes();
    asker.accept(ofLines);
    List<AtlasRecord> all = new ArrayList<>(whole);
    lines.values().forEach(all::addAll);
    return all;
  }

  private void readNumbers(TransactionContext transaction) {
    cut(numbers(transaction.run(NUMBERS).single().get(0)))
        .forEach(part -> ofNodes.add(next -> readNodes(next, part)));
  }

  private void readNodes(TransactionContext transaction, long[] part) {
    Record answer = ask(transaction, NODES, part);
    List<FoundNode> read = new ArrayList<>(part.length);
    TextPool pool = new TextPool();
    for (int i = 0; i < answer.get(0).size(); i++) {
      node(answer.get(0).get(i).asLong(), answer.get(1).get(i), pool).ifPresent(read::add);
    }
    found.put(part[0], read);
  }

  private static Optional<FoundNode> node(long number, Value properties, TextPool pool) {
    if (!(properties.get("key").asObject() instanceof String key)) {
      return Optional.empty();
    }
    int colon = key.indexOf(':');
    return Kind.find(key.substring(0, Math.max(colon, 0)))
        .filter(kind -> GraphSchema.findTie(kind).isEmpty())
        .map(kind -> begin(kind, key.substring(colon + 1), properties, pool))
        .map(row -> new FoundNode(number, row));
  }

  private static RowBuilder begin(Kind kind, String id, Value properties, TextPool pool) {
    return GraphForm.begin(
        kind, id, properties.keys(), name -> properties.get(name).asObject(), pool);
  }

  /**
   * The server looks for a type that it has never met again at each node, which takes as long as
   * the rest: only those that it knows are asked for.
   */
  private void readTypes(TransactionContext transaction) {
    List<String> known = transaction.run(TYPES).single().get(0).asList(Value::asString);
    List<String> named = GraphSchema.listReferenceTypes().stream().filter(known::contains).toList();
    List<String> tied =
        GraphSchema.listTies().stream()
            .flatMap(tie -> tie.listTypes().stream())
            .filter(known::contains)
            .toList();
    if (!named.isEmpty()) {
      ofNodes.add(next -> readReferences(next, named));
    }
    if (!tied.isEmpty()) {
      ofLines.add(next -> readLineNumbers(next, tied));
    }
  }

  private static Result ask(TransactionContext transaction, List<String> types, String what) {
    return transaction.run("MATCH (a:Atlas)-[r:" + String.join("|", types) + "]->(b) " + what);
  }

  private void readReferences(TransactionContext transaction, List<String> types) {
    List<ReferenceTable.Found> read =
        ask(transaction, types, REFERENCES)
            .list(
                of ->
                    new ReferenceTable.Found(
                        of.get(0).asString(), numbers(of.get(1)), numbers(of.get(2))));
    synchronized (references) {
      references.addAll(read);
    }
  }

  private void readLineNumbers(TransactionContext transaction, List<String> types) {
    for (Record of : ask(transaction, types, LINE_NUMBERS).list()) {
      String type = of.get(0).asString();
      Kind kind = GraphSchema.findTied(type).orElseThrow();
      cut(numbers(of.get(1)))
          .forEach(part -> ofLines.add(next -> readLines(next, type, kind, part)));
    }
  }

  private void readLines(TransactionContext transaction, String type, Kind kind, long[] part) {
    Record answer = ask(transaction, LINES, part);
    List<AtlasRecord> read = new ArrayList<>(part.length);
    TextPool pool = new TextPool();
    for (int i = 0; i < answer.get(0).size(); i++) {
      int from = places.find(answer.get(0).get(i).asLong());
      int to = places.find(answer.get(1).get(i).asLong());
      Value properties = answer.get(2).get(i);
      if (from >= 0 && to >= 0 && properties.get("id").asObject() instanceof String id) {
        RowBuilder row = begin(kind, id, properties, pool);
        GraphForm.join(row, type, nodes.get(from), nodes.get(to));
        read.add(parse(row.row()));
      }
    }
    lines.put(part[0], read);
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

  private void finishNodes() {
    List<FoundNode> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    places = new NodeNumbers(all.size());
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).number(), i);
    }
    nodes = all.stream().map(FoundNode::row).toList();
    ReferenceTable named = new ReferenceTable(references, places, nodes.size());
    whole =
        IntStream.range(0, nodes.size())
            .parallel()
            .mapToObj(place -> finish(place, named))
            .toList();
  }

  private AtlasRecord finish(int place, ReferenceTable named) {
    RowBuilder row = nodes.get(place);
    GraphForm.refer(row, named.listTypes(place), named.listNamed(place, nodes));
    return parse(row.row());
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
