package org.partnershipatlas.analyser.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jgrapht.Graph;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Tenure;

/**
 * What joins groups, people, posts and organisations on the day, with the evidence of each step.
 * Areas, fields and communities are there as ends of routes. Nodes are numbered in the order of
 * their names, equal names by their tenures, so that a lower number always reads first; a person's
 * id decides nothing.
 *
 * <p>Part of the method: a group that is <em>part of</em> another is joined to it as by <em>reports
 * to</em>; a link of a kind that is not in the list joins nothing; holders who are not known are a
 * node each.
 */
public final class CoordinationGraph {
  private final List<Node> nodes;
  private final Map<Id<?>, Integer> index = new HashMap<>();
  private final List<Edge> edges;
  private final Csr csr;
  private final Map<Id<?>, List<Integer>> carriedBy = new HashMap<>();

  private CoordinationGraph(List<Node> nodes, List<Edge> unordered) {
    this.nodes = nodes;
    for (int v = 0; v < nodes.size(); v++) {
      index.put(nodes.get(v).id(), v);
    }
    this.edges =
        unordered.stream()
            .sorted(
                Comparator.<Edge>comparingInt(edge -> node(edge.from()))
                    .thenComparingInt(edge -> node(edge.to()))
                    .thenComparing(Edge.ORDER))
            .toList();
    this.csr =
        Csr.of(
            nodes.size(),
            edges.stream().mapToInt(edge -> node(edge.from())).toArray(),
            edges.stream().mapToInt(edge -> node(edge.to())).toArray());
    for (int e = 0; e < edges.size(); e++) {
      if (edges.get(e).carriers().size() == 1) {
        carriedBy.computeIfAbsent(edges.get(e).carriers().get(0), c -> new ArrayList<>()).add(e);
      }
    }
  }

  /** The graph of a network on its day. */
  public static CoordinationGraph of(Network network) {
    List<Edge> edges = new ArrayList<>(new FormalLinks(network).edges());
    edges.addAll(new Nominations(network).edges());
    edges.addAll(new Holders(network).edges());
    edges.addAll(new EndSteps(network).edges());
    List<Node> nodes = new ArrayList<>();
    for (Class<? extends AtlasRecord> type :
        List.of(
            Group.class,
            Person.class,
            Post.class,
            Organisation.class,
            Area.class,
            Field.class,
            Community.class)) {
      network.list(type).forEach(entry -> nodes.add(node(network, entry)));
    }
    edges.stream()
        .<Id<?>>map(Edge::from)
        .filter(id -> id.kind() == Kind.TENURE)
        .distinct()
        .forEach(id -> nodes.add(new Node(id, "holder not known", true, id.value())));
    nodes.sort(Node.ORDER);
    return new CoordinationGraph(List.copyOf(nodes), edges);
  }

  private static Node node(Network network, AtlasRecord entry) {
    boolean passable =
        !(entry instanceof Group group) || group.kind().map(GroupKind::passable).orElse(true);
    String tie =
        entry instanceof Person
            ? network.currentReferring(entry.id(), Tenure.class).stream()
                .map(tenure -> tenure.id().value())
                .min(Comparator.naturalOrder())
                .orElse("")
            : entry.id().value();
    return new Node(entry.id(), network.name(entry.id()), passable, tie);
  }

  private int node(Id<?> id) {
    Integer at = index.get(id);
    if (at == null) {
      throw new IllegalArgumentException("Not in the coordination graph: " + id);
    }
    return at;
  }

  /** How many nodes. */
  public int size() {
    return nodes.size();
  }

  /** The id of a node. */
  public Id<?> id(int node) {
    return nodes.get(node).id();
  }

  /** What a reader calls a node. */
  public String name(int node) {
    return nodes.get(node).name();
  }

  /** Whether a route may pass through a node; it may begin or end at any. */
  public boolean passable(int node) {
    return nodes.get(node).passable();
  }

  /** The node with that id, if it is one. */
  public OptionalInt find(Id<?> id) {
    Integer at = index.get(id);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** All edges of all layers, in the order of their numbers. */
  public List<Edge> edges() {
    return edges;
  }

  /** The edges that rest on one holder alone, and go when that holder does. */
  public List<Integer> carriedBy(Id<?> holder) {
    return carriedBy.getOrDefault(holder, List.of());
  }

  /** The nodes and edges on int arrays, with the same numbers. */
  public Csr csr() {
    return csr;
  }

  /**
   * The graph as JGraphT sees it: vertices are node numbers, edges are edge numbers, weights are
   * half-steps. Only the steps that may stand anywhere in a route, of those layers, and that the
   * costs allow. It cannot be changed.
   */
  public Graph<Integer, Integer> asGraph(Costs costs, Set<Layer> layers) {
    return new GraphView(csr, new Footing(this, costs, layers));
  }
}
