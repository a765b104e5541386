package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * Whether a way survives when one of the people on it leaves. Their seats fall empty, and with them
 * the nominations that only they filled. Posts stay when their holders leave.
 */
final class Leaving {
  private final Ground ground;
  private final List<Landing> starts;
  private final List<Landing> ends;

  Leaving(Ground ground, List<Landing> starts, List<Landing> ends) {
    this.ground = ground;
    this.starts = starts;
    this.ends = ends;
  }

  /** The people on a way without whom no way is left. */
  List<Id<?>> of(Way way) {
    List<Id<?>> cut = new ArrayList<>();
    for (Id<?> person : people(way)) {
      if (!Detour.exists(ground, starts, ends, without(person))) {
        cut.add(person);
      }
    }
    return cut;
  }

  private Set<Id<?>> people(Way way) {
    CoordinationGraph graph = ground.graph();
    Set<Id<?>> people = new LinkedHashSet<>();
    for (int i = 0; i < way.edges().size(); i++) {
      Edge edge = graph.edges().get(way.edges().get(i));
      people.addAll(edge.carriers());
      people.add(graph.id(way.nodes().get(i + 1)));
    }
    people.removeIf(id -> id.kind() != Kind.PERSON && id.kind() != Kind.TENURE);
    // Somebody's own route is not told to hang by that person.
    people.remove(graph.id(starts.get(0).end()));
    people.remove(graph.id(ends.get(0).end()));
    return people;
  }

  private Bans without(Id<?> person) {
    BitSet nodes = new BitSet();
    ground.graph().find(person).ifPresent(nodes::set);
    BitSet edges = new BitSet();
    ground.graph().carriedBy(person).forEach(edges::set);
    return new Bans(nodes, edges, new BitSet());
  }
}
