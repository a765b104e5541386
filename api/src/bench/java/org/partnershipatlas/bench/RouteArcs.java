package org.partnershipatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.analyser.route.ThemeReach;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * The graph in which routes of a pair are sought, as plain arcs with costs: what passing through a
 * node adds stands on the arcs that lead to it, and nodes that no route may pass have none. Every
 * pair has a graph of its own, since what is off theme depends on the pair.
 */
final class RouteArcs {
  private final CoordinationGraph graph;
  private final RouteFinder finder;
  private final RouteOptions options = RouteOptions.defaults();
  private final Footing footing;
  private final StringBuilder text = new StringBuilder();

  RouteArcs(Network network, CoordinationGraph graph) {
    this.graph = graph;
    this.finder = new RouteFinder(network, graph);
    this.footing = new Footing(graph, options.costs(), Set.of(Layer.RECORDED));
  }

  CoordinationGraph graph() {
    return graph;
  }

  /** A line of the two ends, and one of each arc: from, to, half-steps. */
  void add(Id<Group> from, Id<Group> to) {
    ThemeReach reach = finder.reach(finder.onTheme().ofPair(from, to), options);
    int start = graph.find(from).orElseThrow();
    int end = graph.find(to).orElseThrow();
    text.append(start).append(' ').append(end).append('\n');
    for (ThemeReach.Place place : reach.places(from)) {
      arc(reach, start, place.node(), place.halfSteps(), end);
    }
    for (ThemeReach.Place place : reach.places(to)) {
      arc(reach, place.node(), end, place.halfSteps(), end);
    }
    Csr csr = graph.csr();
    for (int edge = 0; edge < csr.edges(); edge++) {
      if (footing.anywhere(edge)) {
        arc(reach, csr.tail(edge), csr.head(edge), footing.cost(edge), end);
        arc(reach, csr.head(edge), csr.tail(edge), footing.cost(edge), end);
      }
    }
  }

  private void arc(ThemeReach reach, int from, int to, int halfSteps, int end) {
    int passing = to == end ? 0 : reach.passing(to);
    if (from != to && passing >= 0) {
      text.append(from).append(' ').append(to).append(' ').append(halfSteps + passing).append('\n');
    }
  }

  /** Writes all pairs into a file, and gives that file. */
  Path write(Path file) {
    try {
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
