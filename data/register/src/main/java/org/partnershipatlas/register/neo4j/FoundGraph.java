package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.RowBuilder;
import org.partnershipatlas.model.TextPool;
import org.partnershipatlas.register.store.StoreFault;

/**
 * What was found in the store, put together to records. First come the ids of the nodes and the
 * references, by many threads and in any order; then {@link #join}; then the records that nodes and
 * relationships are.
 */
final class FoundGraph {
  /** By the place of their part: in the order of the server, many are in the order of ids. */
  private final Map<Long, List<FoundNode>> found = new ConcurrentSkipListMap<>();

  private final List<ReferenceTable.Found> references = new ArrayList<>();
  private final Map<Long, List<AtlasRecord>> nodes = new ConcurrentSkipListMap<>();
  private final Map<Long, List<AtlasRecord>> lines = new ConcurrentSkipListMap<>();
  private List<Id<?>> ids = List.of();
  private NodeNumbers places = new NodeNumbers(0);
  private ReferenceTable named = new ReferenceTable(List.of(), places, 0);

  /**
   * A node that is a record.
   *
   * @param number the server's number of it
   */
  record FoundNode(long number, Id<?> id) {}

  /** The record that a node with such a key is; none where it is not one of Atlas's. */
  static Optional<Id<?>> findId(String key) {
    int colon = key.indexOf(':');
    return Kind.find(key.substring(0, Math.max(colon, 0)))
        .filter(kind -> GraphSchema.findTie(kind).isEmpty())
        .map(kind -> id(kind, key.substring(colon + 1)));
  }

  private static Id<?> id(Kind kind, String value) {
    try {
      return Id.of(kind, value);
    } catch (InvalidRecord fault) {
      throw unreadable(kind, value, fault);
    }
  }

  /** Takes a part of the nodes, in place of what that place had. */
  void addNodes(long place, List<FoundNode> part) {
    found.put(place, part);
  }

  /** Takes references. */
  void addReferences(List<ReferenceTable.Found> some) {
    synchronized (references) {
      references.addAll(some);
    }
  }

  /** Finds who names whom when all nodes and all references are here. */
  void join() {
    List<FoundNode> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    places = new NodeNumbers(all.size());
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).number(), i);
    }
    ids = all.stream().<Id<?>>map(FoundNode::id).toList();
    named = new ReferenceTable(references, places, ids.size());
  }

  /** The record that a node is; none where it is not one of Atlas's. */
  Optional<AtlasRecord> node(long number, WrittenProperties written, TextPool pool) {
    int place = places.find(number);
    return place < 0 ? Optional.empty() : Optional.of(node(place, written, pool));
  }

  private AtlasRecord node(int place, WrittenProperties written, TextPool pool) {
    Id<?> id = ids.get(place);
    RowBuilder row = GraphForm.begin(id.kind(), id.value(), written, pool);
    GraphForm.refer(row, named.listTypes(place), named.listNamed(place, ids));
    return parse(row.row());
  }

  /** The record that a relationship is; none where it or one of its ends is not Atlas's. */
  Optional<AtlasRecord> line(
      String type, long start, long end, WrittenProperties written, TextPool pool) {
    int from = places.find(start);
    int to = places.find(end);
    return from < 0 || to < 0
        ? Optional.empty()
        : written.findText("id").map(id -> line(type, from, to, id, written, pool));
  }

  private AtlasRecord line(
      String type, int from, int to, String id, WrittenProperties written, TextPool pool) {
    Kind kind = GraphSchema.findTied(type).orElseThrow();
    RowBuilder row = GraphForm.begin(kind, id, written, pool);
    GraphForm.join(row, type, ids.get(from), ids.get(to));
    return parse(row.row());
  }

  /** Takes the records of a part of the nodes, in place of what that place had. */
  void addNodeRecords(long place, List<AtlasRecord> part) {
    nodes.put(place, part);
  }

  /** Takes the records of a part of the relationships, in place of what that place had. */
  void addLineRecords(long place, List<AtlasRecord> part) {
    lines.put(place, part);
  }

  /** All records. */
  List<AtlasRecord> list() {
    List<AtlasRecord> all = new ArrayList<>();
    nodes.values().forEach(all::addAll);
    lines.values().forEach(all::addAll);
    return all;
  }

  private static AtlasRecord parse(Row row) {
    try {
      return row.toRecord();
    } catch (InvalidRecord fault) {
      throw unreadable(row.kind(), row.id(), fault);
    }
  }

  private static StoreFault unreadable(Kind kind, String id, InvalidRecord fault) {
    return new StoreFault(
        "The store holds a record that Atlas cannot read, "
            + GraphForm.key(kind, id)
            + ": "
            + fault.getMessage(),
        fault);
  }
}
