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
  private static final int AFTER_ENDS = 2;

  private final LoadRun load;
  private final int batch;
  private final List<Lane> lanes;
  private final Map<String, List<Row>> nodes = new TreeMap<>();
  private final Map<String, List<Row>> ties = new TreeMap<>();
  private final Map<String, List<Reference>> references = new TreeMap<>();
  private final Map<String, Long> numbers = new ConcurrentHashMap<>();
  private volatile boolean failed;

  /** A reference to be drawn, from a node that is there. */
  private record Reference(long from, String to) {}

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
              tie -> add(ties, tie.type(row.find("kind")), row),
              () -> add(nodes, GraphSchema.label(row.kind()), row));
    }
    load.advance(transaction -> lanes.forEach(lane -> lane.open(transaction)));
    BlockingDeque<Batch> todo = new LinkedBlockingDeque<>();
    nodes.forEach((label, all) -> cut(all).forEach(part -> todo.add(l -> create(l, label, part))));
    goOn(todo);
    references.forEach(
        (type, all) -> cut(all).forEach(part -> todo.add(l -> refer(l, type, part))));
    ties.forEach((type, all) -> cut(all).forEach(part -> todo.add(l -> join(l, type, part))));
    goOn(todo);
    load.advance(Lane::removeAll);
  }

  private static <T> void add(Map<String, List<T>> all, String name, T one) {
    all.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
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
    List<GraphPiece.Node> pieces = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (GraphForm.of(row) instanceof GraphPiece.Node node) {
        pieces.add(node);
      }
    }
    List<String> keys = pieces.stream().map(GraphPiece.Node::key).toList();
    WrittenRows written = WrittenRows.of(pieces, 0);
    String create =
        "UNWIND $rows AS row CREATE (n:Atlas:"
            + label
            + written.literal()
            + ")"
            + written.set("n")
            + " RETURN collect(["
            + written.cell("key")
            + ", id(n)])";
    String find = "UNWIND $rows AS key MATCH (n:Atlas {key: key}) RETURN collect([key, id(n)])";
    Value made =
        lane.advance(t -> made(t, create, written.rows()), again -> made(again, find, keys));
    made.values().forEach(pair -> numbers.put(pair.get(0).asString(), pair.get(1).asLong()));
    synchronized (references) {
      for (GraphPiece.Node node : pieces) {
        long from = number(node.key());
        node.references().forEach(to -> add(references, to.type(), new Reference(from, to.to())));
      }
    }
  }

  private void refer(Lane lane, String type, List<Reference> part) {
    List<List<Object>> rows = new ArrayList<>(part.size());
    for (Reference reference : part) {
      rows.add(List.of(reference.from(), number(reference.to())));
    }
    String cypher = ENDS + type + "]->(b)";
    lane.advance(t -> draw(t, cypher, rows), again -> rows.size());
  }

  private void join(Lane lane, String type, List<Row> part) {
    List<GraphPiece.Line> pieces = new ArrayList<>(part.size());
    for (Row row : part) {
      if (GraphForm.of(row) instanceof GraphPiece.Line line) {
        pieces.add(line);
      }
    }
    WrittenRows written = WrittenRows.of(pieces, AFTER_ENDS);
    for (int i = 0; i < pieces.size(); i++) {
      written.rows().get(i).set(0, number(pieces.get(i).from()));
      written.rows().get(i).set(1, number(pieces.get(i).to()));
    }
    String cypher = ENDS + type + written.literal() + "]->(b)" + written.set("r");
    lane.advance(t -> draw(t, cypher, written.rows()), again -> pieces.size());
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
