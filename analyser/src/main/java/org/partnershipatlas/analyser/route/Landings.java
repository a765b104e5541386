package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.Kind;

/**
 * From which nodes a route can go on that begins or ends at a record:
 *
 * <ul>
 *   <li>a group: itself, and holders whose seats elsewhere speak for it;
 *   <li>a person or post: itself;
 *   <li>an organisation: its units, the holders who act or speak for it, and likewise for the
 *       networks that it reaches by at most two memberships;
 *   <li>an area: its groups, and the holders who speak for it;
 *   <li>a field or community: the holders who speak for it, or for an organisation that works on
 *       it, or act for such an organisation; narrower ones included.
 * </ul>
 *
 * <p>Each is reached in the cheapest way, and of equal ones in the first by steps and names.
 */
final class Landings {
  private static final int MEMBERSHIPS = 2;

  private final CoordinationGraph graph;
  private final Footing footing;
  private final int end;
  private final Map<Integer, Landing> found = new TreeMap<>();
  private final Set<List<Integer>> walked = new HashSet<>();

  private Landings(CoordinationGraph graph, Footing footing, int end) {
    this.graph = graph;
    this.footing = footing;
    this.end = end;
  }

  /** The landings of a node, by node. */
  static List<Landing> of(CoordinationGraph graph, Footing footing, int end) {
    Landings landings = new Landings(graph, footing, end);
    Landing self = new Landing(end, end, 0, List.of());
    landings.found.put(end, self);
    switch (graph.id(end).kind()) {
      case GROUP -> landings.voices(self);
      case ORGANISATION -> landings.body(self, MEMBERSHIPS);
      case AREA -> {
        landings.backwards(self, StepKind.COVERS);
        landings.voices(self);
      }
      case FIELD, COMMUNITY -> landings.subject(self);
      default -> {}
    }
    return List.copyOf(landings.found.values());
  }

  private void body(Landing at, int memberships) {
    if (!walked.add(List.of(at.node(), memberships, at.halfSteps()))) {
      return;
    }
    backwards(at, StepKind.ACTS_FOR);
    voices(at);
    for (Landing unit : backwards(at, StepKind.UNIT_OF)) {
      body(unit, memberships);
    }
    if (memberships > 0) {
      for (Landing network : step(at, StepKind.MEMBER_OF, true)) {
        if (graph.id(network.node()).kind() == Kind.ORGANISATION) {
          body(network, memberships - 1);
        } else {
          voices(network);
        }
      }
    }
  }

  private void subject(Landing at) {
    if (!walked.add(List.of(at.node(), 0, at.halfSteps()))) {
      return;
    }
    voices(at);
    for (Landing body : backwards(at, StepKind.WORKS_ON)) {
      backwards(body, StepKind.ACTS_FOR);
      voices(body);
    }
    for (Landing narrower : backwards(at, StepKind.WITHIN)) {
      subject(narrower);
    }
  }

  private void voices(Landing at) {
    backwards(at, StepKind.SPEAKS_FOR);
  }

  private List<Landing> backwards(Landing at, StepKind kind) {
    return step(at, kind, false);
  }

  /** Goes along every edge of a kind, the way in which it is recorded or against it. */
  private List<Landing> step(Landing at, StepKind kind, boolean forward) {
    List<Landing> reached = new ArrayList<>();
    Csr csr = graph.csr();
    for (int slot = csr.start(at.node()); slot < csr.end(at.node()); slot++) {
      int edge = csr.edge(slot);
      boolean counts = graph.edges().get(edge).kind() == kind && footing.cost(edge) >= 0;
      if (counts && (csr.tail(edge) == at.node()) == forward) {
        List<Integer> edges = new ArrayList<>(at.edges());
        edges.add(edge);
        Landing landing =
            new Landing(
                end, csr.target(slot), at.halfSteps() + footing.cost(edge), List.copyOf(edges));
        reached.add(landing);
        found.merge(landing.node(), landing, (old, one) -> one.key() < old.key() ? one : old);
      }
    }
    return reached;
  }
}
