package org.partnershipatlas.visualiser.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.free.FreeNet;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * A network as a GraphStream graph that follows it: each showing adds and removes what differs and
 * leaves the rest where it stands. Somebody who comes back comes back to the same place.
 */
final class LiveGraph {
  private static final double LETTERS = 12;
  private static final double LINE = 16;
  private static final double BELOW = 12;

  // A window can be zoomed into: it leaves out no line.
  private static final FreeOptions ALL = FreeOptions.of().atMostLines(Integer.MAX_VALUE);

  private final Graph graph = new MultiGraph("atlas", false, false);
  private final Map<String, Position> places = new HashMap<>();
  // In the order of importance.
  private final Map<String, FreeNet.Node> names = new LinkedHashMap<>();

  /** The graph, which a viewer may look at. */
  Graph graph() {
    return graph;
  }

  /** Shows a network as at its day. */
  void show(Network network) {
    FreeNet net = FreeNet.of(network, ALL);
    remove(net);
    place(network);
    names.clear();
    for (FreeNet.Node node : net.nodes()) {
      put(node);
    }
    for (FreeNet.Tie tie : net.ties()) {
      if (graph.getEdge(tie.id()) == null) {
        Edge edge = graph.addEdge(tie.id(), tie.from(), tie.to(), true);
        edge.setAttribute("ui.class", word(tie.role().name()));
      }
    }
  }

  private void remove(FreeNet net) {
    Set<String> ties = new HashSet<>();
    net.ties().forEach(t -> ties.add(t.id()));
    graph.edges().filter(e -> !ties.contains(e.getId())).toList().forEach(graph::removeEdge);
    Set<String> nodes = new HashSet<>();
    net.nodes().forEach(n -> nodes.add(n.id()));
    graph.nodes().filter(n -> !nodes.contains(n.getId())).toList().forEach(this::removeNode);
  }

  private void removeNode(Node node) {
    graph.removeNode(node);
  }

  /** Where the free picture has them; what is new stands beside what has a place. */
  private void place(Network network) {
    Pictures.placed(network, ALL.kept(List.copyOf(places.values())))
        .positions()
        .forEach(p -> places.put(p.id().toString(), p));
  }

  private void put(FreeNet.Node wanted) {
    Node node = graph.getNode(wanted.id());
    if (node == null) {
      node = graph.addNode(wanted.id());
      Position at = Objects.requireNonNull(places.get(wanted.id()));
      // The viewer's y runs upwards.
      node.setAttribute("xyz", at.x(), -at.y(), 0.0);
    }
    String kind = word(wanted.role().name());
    String look = word(wanted.look().name());
    set(node, "ui.class", kind + "," + look);
    names.put(wanted.id(), wanted);
  }

  /**
   * Names those that have room for it at the present zoom, groups first, then by how many lines
   * meet.
   *
   * @param pixel where a node is on the screen
   */
  void name(Function<Node, Point> pixel) {
    List<Node> order =
        names.keySet().stream()
            .map(graph::getNode)
            .sorted(
                Comparator.<Node, Boolean>comparing(n -> !isGroup(n))
                    .thenComparing(n -> -n.getDegree()))
            .toList();
    List<Rect> taken = new ArrayList<>();
    for (Node node : order) {
      FreeNet.Node named = Objects.requireNonNull(names.get(node.getId()));
      Point at = pixel.apply(node);
      double wide = TextMeasure.width(named.name(), LETTERS, true) * 1.1;
      Rect wish = new Rect(at.x() - wide / 2, at.y() + BELOW, wide, LINE);
      boolean free = taken.stream().noneMatch(other -> other.overlaps(wish, 0));
      if (free) {
        taken.add(wish);
      }
      set(node, "ui.label", free ? named.name() : "");
    }
  }

  private boolean isGroup(Node node) {
    return Objects.requireNonNull(names.get(node.getId())).role() == BoxRole.GROUP;
  }

  private static void set(Node node, String attribute, String value) {
    if (!value.equals(node.getAttribute(attribute))) {
      node.setAttribute(attribute, value);
    }
  }

  /**
   * A name as the viewer's style sheets have them; with letters before it, since some of ours, such
   * as <em>none</em>, mean something to the sheets themselves.
   */
  static String word(String name) {
    return "is" + name.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
