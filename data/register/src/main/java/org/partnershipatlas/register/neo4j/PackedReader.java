package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.TextPool;

/**
 * Reads a store by the procedures of the local server, which tell some thousand nodes or
 * relationships in one value. The nodes and the relationships come side by side.
 */
final class PackedReader implements GraphSource {
  private static final String NODES = "CALL atlas.packNodes1($label, $without)";
  private static final String RELATIONSHIPS = "CALL atlas.packRelationships1($bare, $whole)";

  private static final List<String> REFERENCES = List.copyOf(GraphSchema.listReferenceTypes());
  private static final List<String> LINES =
      GraphSchema.listTies().stream().flatMap(tie -> tie.listTypes().stream()).toList();

  private final FoundGraph graph;
  private final Consumer<Questions> asker;
  private List<PackedPart> nodes = List.of();
  private List<PackedPart> lines = List.of();

  PackedReader(FoundGraph graph, Consumer<Questions> asker) {
    this.graph = graph;
    this.asker = asker;
  }

  @Override
  public void readNodes() {
    Questions questions = new Questions();
    questions.add(this::findNodes);
    questions.add(this::findRelationships);
    asker.accept(questions);
  }

  /** The server has nothing more to do, so both processors can read. */
  @Override
  public void readRecords() {
    List<PackedPart> ofNodes = nodes;
    List<PackedPart> ofLines = lines;
    IntStream.range(0, ofNodes.size())
        .parallel()
        .forEach(i -> graph.addNodeRecords(i, readNodes(ofNodes.get(i))));
    IntStream.range(0, ofLines.size())
        .parallel()
        .forEach(i -> graph.addLineRecords(i, readLines(ofLines.get(i))));
  }

  /** The ids of the nodes; their properties are read when who names whom is known. */
  private void findNodes(TransactionContext transaction) {
    List<FoundGraph.FoundNode> found = new ArrayList<>();
    List<PackedPart> parts = new ArrayList<>();
    Result answer =
        transaction.run(
            NODES, Map.of("label", GraphSchema.LABEL, "without", GraphReader.NO_RECORDS));
    while (answer.hasNext()) {
      PackedPart part = part(answer.next());
      parts.add(part);
      while (part.hasNext()) {
        long number = part.number();
        part.findProperty("key")
            .flatMap(FoundGraph::findId)
            .ifPresent(id -> found.add(new FoundGraph.FoundNode(number, id)));
      }
    }
    graph.addNodes(0, found);
    nodes = parts;
  }

  private void findRelationships(TransactionContext transaction) {
    Result answer = transaction.run(RELATIONSHIPS, Map.of("bare", REFERENCES, "whole", LINES));
    Map<String, Ends> ends = new HashMap<>();
    List<PackedPart> whole = new ArrayList<>();
    while (answer.hasNext()) {
      Record row = answer.next();
      PackedPart part = part(row);
      if (row.get("whole").asBoolean()) {
        whole.add(part);
      } else {
        addEnds(part, ends);
      }
    }
    List<ReferenceTable.Found> found = new ArrayList<>();
    ends.forEach((type, of) -> found.add(of.found(type)));
    graph.addReferences(found);
    lines = whole;
  }

  private static void addEnds(PackedPart part, Map<String, Ends> ends) {
    while (part.hasNext()) {
      String type = part.name();
      ends.computeIfAbsent(type, none -> new Ends()).add(part.number(), part.number());
    }
  }

  private List<AtlasRecord> readNodes(PackedPart part) {
    part.begin();
    TextPool pool = new TextPool();
    List<AtlasRecord> found = new ArrayList<>();
    while (part.hasNext()) {
      long number = part.number();
      graph.node(number, part.properties(), pool).ifPresent(found::add);
    }
    return found;
  }

  private List<AtlasRecord> readLines(PackedPart part) {
    TextPool pool = new TextPool();
    List<AtlasRecord> found = new ArrayList<>();
    while (part.hasNext()) {
      String type = part.name();
      long start = part.number();
      long end = part.number();
      graph.line(type, start, end, part.properties(), pool).ifPresent(found::add);
    }
    return found;
  }

  private static PackedPart part(Record row) {
    return new PackedPart(row.get("part").asByteArray());
  }

  /** The ends of the references of one type. */
  private static final class Ends {
    private long[] from = new long[1024];
    private long[] to = new long[1024];
    private int size;

    void add(long start, long end) {
      if (size == from.length) {
        from = Arrays.copyOf(from, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
      }
      from[size] = start;
      to[size] = end;
      size++;
    }

    ReferenceTable.Found found(String type) {
      return new ReferenceTable.Found(type, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }
  }
}
