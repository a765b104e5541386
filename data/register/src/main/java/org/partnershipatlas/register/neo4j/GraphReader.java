package org.partnershipatlas.register.neo4j;

import java.util.List;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.register.store.StoreFault;

/**
 * Reads every record: by the procedures that the local server has for it, or where a server has
 * none, as somebody's own, by questions that every Neo4j answers. What somebody drew by hand
 * without Atlas's {@code key} or {@code id} is not Atlas's and is left out.
 */
final class GraphReader {
  /** What Atlas keeps in the store that is no record. */
  static final List<String> NO_RECORDS = List.of("Change", "Restoring");

  private GraphReader() {}

  /** All of them, in two sessions side by side: whole where nobody wrote meanwhile. */
  static List<AtlasRecord> readAll(Bolt bolt) {
    try {
      return readPacked(bolt);
    } catch (StoreFault fault) {
      if (Bolt.isOfUnknownProcedure(fault)) {
        return readByQuestions(bolt);
      }
      throw fault;
    }
  }

  private static List<AtlasRecord> readPacked(Bolt bolt) {
    FoundGraph graph = new FoundGraph();
    return readAll(graph, new PackedReader(graph, questions -> questions.askAll(bolt::readMuch)));
  }

  /** The same by questions that every server answers. */
  static List<AtlasRecord> readByQuestions(Bolt bolt) {
    FoundGraph graph = new FoundGraph();
    return readAll(graph, new QuestionReader(graph, questions -> questions.askAll(bolt::read)));
  }

  /** All of them in one transaction, by questions that every server answers. */
  static List<AtlasRecord> readAll(TransactionContext transaction) {
    FoundGraph graph = new FoundGraph();
    return readAll(graph, new QuestionReader(graph, questions -> questions.askAll(transaction)));
  }

  private static List<AtlasRecord> readAll(FoundGraph graph, GraphSource source) {
    source.readNodes();
    graph.join();
    source.readRecords();
    return graph.list();
  }
}
