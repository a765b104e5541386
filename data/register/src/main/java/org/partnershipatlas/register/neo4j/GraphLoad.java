package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.StoreFault;

/**
 * Many new records into a graph that has none, under a load's mark: nodes first, whose numbers on
 * the server are kept, then relationships between those numbers, since finding two ends by their
 * keys takes longer than drawing the line between them. Two lanes go side by side, from either end
 * of what there is to do, so that they seldom meet at one node.
 */
final class GraphLoad {
  private static final int LANES = 2;
  private static final String ENDS =
      "UNWIND $rows AS row MATCH (a:Atlas) WHERE id(a) = row[0]"
          + " MATCH (b:Atlas) WHERE id(b) = row[1] CREATE (a)-[r:";

  private final LoadRun load;
  private final int batch;
  private final List<Lane> lanes;
  private final Map<String, List<Row>> nodes = new TreeMap<>();
  private final Map<String, List<Line>> lines = new TreeMap<>();
  private final Map<String, Long> numbers = new ConcurrentHashMap<>();
  private volatile boolean failed;

  /** A relationship to be drawn; without properties where it is a mere reference. */
  private record Line(String from, String to, Map<String, Object> properties) {}

  private interface Batch {
    void run(Lane lane);
  }

  /**
   * Prepares a load.
   *
   * @param batch so many nodes or relationships go into one transaction
   */
  GraphLoad(Bolt bolt, LoadRun load, int batch) {
    this.load = load;
    this.batch = batch;
    this.lanes =
        Stream.iterate(0, number -> number + 1)
            .limit(LANES)
            .map(number -> new Lane(bolt, number))
            .toList();
  }

  /** Loads them all; the mark of the load stays, for whoever publishes it. */
  void run(List<Row> rows) {
    for (Row row : rows) {
      GraphSchema.findTie(row.kind())
          .ifPresentOrElse(
              tie -> addLine(row),
              () ->
                  nodes
                      .computeIfAbsent(GraphSchema.label(row.kind()), l -> new ArrayList<>())
                      .add(row));
    }
    load.advance(transaction -> lanes.forEach(lane -> lane.open(transaction)));
    BlockingDeque<Batch> todo = new LinkedBlockingDeque<>();
    nodes.forEach((label, all) -> cut(all).forEach(part -> todo.add(l -> create(l, label, part))));
    goOn(todo);
    lines.forEach((type, all) -> cut(all).forEach(part -> todo.add(l -> draw(l, type, part))));
    goOn(todo);
    load.advance(Lane::removeAll);
  }

  private void addLine(Row row) {
    if (GraphForm.of(row) instanceof GraphPiece.Line line) {
      put(line.type(), new Line(line.from(), line.to(), line.properties()));
    }
  }

  private void put(String type, Line line) {
    synchronized (lines) {
      lines.computeIfAbsent(type, none -> new ArrayList<>()).add(line);
    }
  }

  private <T> List<List<T>> cut(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += batch) {
      parts.add(all.subList(from, Math.min(all.size(), from + batch)));
    }
    return parts;
  }

  /** The first lane also says that the load lives, since it is the one that is always there. */
  private void goOn(BlockingDeque<Batch> todo) {
    SideBySide.run(() -> work(lanes.get(0), todo, true), () -> work(lanes.get(1), todo, false));
  }

  private void work(Lane lane, BlockingDeque<Batch> todo, boolean first) {
    try {
      for (Batch next = poll(todo, first); next != null; next = poll(todo, first)) {
        next.run(lane);
        if (first) {
          load.beat();
        }
      }
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  private @org.jspecify.annotations.Nullable Batch poll(BlockingDeque<Batch> todo, boolean first) {
    if (failed) {
      return null;
    }
    return first ? todo.pollFirst() : todo.pollLast();
  }

  private void create(Lane lane, String label, List<Row> rows) {
    List<Map<String, Object>> properties = new ArrayList<>(rows.size());
    List<String> keys = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (GraphForm.of(row) instanceof GraphPiece.Node node) {
        properties.add(node.properties());
        keys.add(node.key());
        node.references().forEach(to -> put(to.type(), new Line(node.key(), to.to(), Map.of())));
      }
    }
    String create =
        "UNWIND $rows AS row CREATE (n:Atlas:"
            + label
            + ") SET n = row RETURN collect([row.key, id(n)])";
    String find = "UNWIND $rows AS key MATCH (n:Atlas {key: key}) RETURN collect([key, id(n)])";
    Value made = lane.advance(t -> made(t, create, properties), again -> made(again, find, keys));
    made.values().forEach(pair -> numbers.put(pair.get(0).asString(), pair.get(1).asLong()));
  }

  private void draw(Lane lane, String type, List<Line> part) {
    List<List<Object>> rows = new ArrayList<>(part.size());
    boolean plain = part.stream().allMatch(line -> line.properties().isEmpty());
    for (Line line : part) {
      long from = number(line.from());
      long to = number(line.to());
      rows.add(plain ? List.of(from, to) : List.of(from, to, line.properties()));
    }
    String cypher = ENDS + type + "]->(b)" + (plain ? "" : " SET r = row[2]");
    lane.advance(t -> draw(t, cypher, rows), again -> rows.size());
  }

  private static int draw(TransactionContext transaction, String cypher, List<?> rows) {
    return require(ask(transaction, cypher + " RETURN count(*) AS met", rows).asInt(), rows);
  }

  private static Value made(TransactionContext transaction, String cypher, List<?> rows) {
    Value made = ask(transaction, cypher + " AS made", rows);
    require(made.size(), rows);
    return made;
  }

  private static Value ask(TransactionContext transaction, String cypher, List<?> rows) {
    return transaction.run(cypher, Map.of("rows", rows)).single().get(0);
  }

  /** Every row must have been met, or the transaction is not kept. */
  private static int require(int met, List<?> rows) {
    if (met != rows.size()) {
      throw new StoreFault(
          "The store took "
              + met
              + " of "
              + rows.size()
              + " things that were to be loaded. Somebody may have changed it by hand meanwhile.");
    }
    return met;
  }

  private long number(String key) {
    Long number = numbers.get(key);
    if (number == null) {
      throw new StoreFault("Something to be loaded names " + key + ", which is not there.");
    }
    return number;
  }
}
