package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.TextPool;

/**
 * Reads a store by questions that every Neo4j answers. The server's numbers of nodes, references
 * and relationships come first, in one list each; then what is written on them, by some thousand
 * numbers at a time. An answer of one long row costs the server a tenth of as many short ones, and
 * few questions, always the same, are planned once.
 */
final class QuestionReader implements GraphSource {
  private static final int PART = 5_000;
  private static final String NUMBERS =
      "MATCH (n:Atlas) WHERE NOT (n:"
          + String.join(" OR n:", GraphReader.NO_RECORDS)
          + ") RETURN collect(id(n))";
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

  private final FoundGraph graph;
  private final Consumer<Questions> asker;
  private final Map<Long, List<Written>> nodes = new ConcurrentHashMap<>();
  private final Questions ofNodes = new Questions();
  private final Questions ofLines = new Questions();

  QuestionReader(FoundGraph graph, Consumer<Questions> asker) {
    this.graph = graph;
    this.asker = asker;
  }

  @Override
  public void readNodes() {
    ofNodes.add(this::readNumbers);
    ofNodes.add(this::readTypes);
    asker.accept(ofNodes);
  }

  @Override
  public void readRecords() {
    nodes.entrySet().parallelStream()
        .forEach(part -> graph.addNodeRecords(part.getKey(), records(part.getValue())));
    asker.accept(ofLines);
  }

  private void readNumbers(TransactionContext transaction) {
    cut(numbers(transaction.run(NUMBERS).single().get(0)))
        .forEach(part -> ofNodes.add(next -> readNodes(next, part)));
  }

  private void readNodes(TransactionContext transaction, long[] part) {
    Record answer = ask(transaction, NODES, part);
    List<FoundGraph.FoundNode> found = new ArrayList<>(part.length);
    List<Written> read = new ArrayList<>(part.length);
    for (int i = 0; i < answer.get(0).size(); i++) {
      long number = answer.get(0).get(i).asLong();
      Written written = new Written(number, answer.get(1).get(i));
      written
          .findText("key")
          .flatMap(FoundGraph::findId)
          .ifPresent(
              id -> {
                found.add(new FoundGraph.FoundNode(number, id));
                read.add(written);
              });
    }
    graph.addNodes(part[0], found);
    nodes.put(part[0], read);
  }

  private List<AtlasRecord> records(List<Written> part) {
    TextPool pool = new TextPool();
    List<AtlasRecord> records = new ArrayList<>(part.size());
    part.forEach(node -> graph.node(node.number, node, pool).ifPresent(records::add));
    return records;
  }

  /** Properties as the driver has them, of the node of that number. */
  private static final class Written implements WrittenProperties {
    private final long number;
    private final Value properties;
    private final List<String> names = new ArrayList<>();

    Written(long number, Value properties) {
      this.number = number;
      this.properties = properties;
      properties.keys().forEach(names::add);
    }

    @Override
    public int size() {
      return names.size();
    }

    @Override
    public String name(int i) {
      return names.get(i);
    }

    @Override
    public Object value(int i) {
      return properties.get(names.get(i)).asObject();
    }
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
    graph.addReferences(
        ask(transaction, types, REFERENCES)
            .list(
                of ->
                    new ReferenceTable.Found(
                        of.get(0).asString(), numbers(of.get(1)), numbers(of.get(2)))));
  }

  private void readLineNumbers(TransactionContext transaction, List<String> types) {
    for (Record of : ask(transaction, types, LINE_NUMBERS).list()) {
      String type = of.get(0).asString();
      cut(numbers(of.get(1))).forEach(part -> ofLines.add(next -> readLines(next, type, part)));
    }
  }

  private void readLines(TransactionContext transaction, String type, long[] part) {
    Record answer = ask(transaction, LINES, part);
    List<AtlasRecord> read = new ArrayList<>(part.length);
    TextPool pool = new TextPool();
    for (int i = 0; i < answer.get(0).size(); i++) {
      graph
          .line(
              type,
              answer.get(0).get(i).asLong(),
              answer.get(1).get(i).asLong(),
              new Written(0, answer.get(2).get(i)),
              pool)
          .ifPresent(read::add);
    }
    graph.addLineRecords(part[0], read);
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
}
