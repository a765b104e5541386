package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.edges.EdgeForm;

/** Makes records of a graph: what its nodes are, and then what its edges are between those. */
final class GraphRecords {
  private static final Map<Kind, String> MANY =
      Map.of(
          Kind.PERSON, "people",
          Kind.LINK, "links",
          Kind.RELATIONSHIP, "relationships");

  private final ReadGraph graph;
  private final Told told = new Told();
  private final NodeKinds kinds;

  private GraphRecords(ReadGraph graph, NodesAre said) {
    this.graph = graph;
    this.kinds = said.isSaid() ? NodeKinds.of(graph, said, told) : fitting(NodeKinds.of(graph));
  }

  static GraphReading of(ReadGraph graph) {
    return of(graph, NodesAre.NOT_SAID);
  }

  static GraphReading of(ReadGraph graph, NodesAre said) {
    return new GraphRecords(graph, said).reading();
  }

  /**
   * The kinds that were found, unless many edges would have no place: a register has no tie of one
   * person to another, so a network of people among themselves is one of plain nodes.
   */
  private NodeKinds fitting(NodeKinds found) {
    long loose =
        graph.edges().stream()
            .filter(e -> !TieRecords.holds(found.of(e.from()), found.of(e.to())))
            .count();
    if (found.own() || loose * 10 <= graph.edges().size()) {
      return found;
    }
    told.once(
        loose
            + " of "
            + graph.edges().size()
            + " edges join people or posts to each other, which a register cannot hold; every node"
            + " is read as an organisation, so that each edge is kept and can be measured. Who is a"
            + " person stands in the kind.");
    return found.plain();
  }

  private GraphReading reading() {
    NodeRecords nodes = new NodeRecords(graph, kinds, told);
    nodes.read();
    TieRecords ties = new TieRecords(nodes, kinds, told);
    graph.edges().forEach(ties::add);
    List<AtlasRecord> records = new ArrayList<>(nodes.records());
    records.addAll(ties.records());
    Places.of(graph, nodes, kinds.own(), told).ifPresent(records::add);
    List<String> notes = new ArrayList<>();
    notes.add(summary(records));
    notes.addAll(graph.notes());
    notes.addAll(told.lines());
    return new GraphReading(form(ties), records, List.of(), notes, kinds.own());
  }

  private String summary(List<AtlasRecord> records) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (AtlasRecord each : records) {
      counts.merge(each.id().kind(), 1, Integer::sum);
    }
    counts.remove(Kind.SAVED_VIEW);
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (kind, count) -> parts.add(count + " " + (count == 1 ? kind.word() : many(kind))));
    return graph.nodes().size()
        + (graph.nodes().size() == 1 ? " node" : " nodes")
        + " and "
        + graph.edges().size()
        + (graph.edges().size() == 1 ? " edge" : " edges")
        + " read as "
        + (parts.isEmpty() ? "nothing" : String.join(", ", parts))
        + kinds
            .said()
            .filter(by -> !kinds.kinds().isEmpty())
            .map(by -> "; what a node is, its “" + by + "” says")
            .orElse("")
        + ".";
  }

  private static String many(Kind kind) {
    return MANY.getOrDefault(kind, kind.sheet().toLowerCase(java.util.Locale.ROOT));
  }

  /** Pairs of one form, if the graph holds nothing else. */
  private Optional<EdgeForm> form(TieRecords ties) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    graph.nodes().forEach(node -> found.add(kinds.of(node.id())));
    if (found.equals(EnumSet.of(Kind.ORGANISATION)) && ties.only(Kind.RELATIONSHIP)) {
      return Optional.of(EdgeForm.RELATIONSHIPS);
    }
    boolean seats = EnumSet.of(Kind.PERSON, Kind.GROUP).equals(found);
    return seats && !kinds.own() && ties.only(Kind.SEAT)
        ? Optional.of(EdgeForm.SEATS)
        : Optional.empty();
  }
}
