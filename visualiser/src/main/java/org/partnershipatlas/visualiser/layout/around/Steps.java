package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/**
 * Which records stand how many steps from the centre: each at its fewest, nearest first until there
 * are as many as may be drawn. Records of a step are kept in the order of those they hang on, then
 * by kind and name.
 */
final class Steps {
  /** A record in a ring and the relation over which it was reached. */
  record Reached(String id, String parent, Relation by) {}

  private final Network network;
  private final Relations relations;
  private final String centre;
  private final List<List<Reached>> rings = new ArrayList<>();
  private final Set<String> drawn = new LinkedHashSet<>();
  private int left;

  Steps(Network network, Relations relations, String centre, int steps, int most) {
    this.network = network;
    this.relations = relations;
    this.centre = centre;
    drawn.add(centre);
    List<String> edge = List.of(centre);
    for (int step = 0; step < steps; step++) {
      List<Reached> all = next(edge);
      int room = Math.max(0, most - drawn.size());
      List<Reached> ring = chosen(all, room);
      left += all.size() - ring.size();
      if (ring.isEmpty()) {
        break;
      }
      rings.add(ring);
      edge = ring.stream().map(Reached::id).toList();
      drawn.addAll(edge);
    }
  }

  private List<Reached> next(List<String> edge) {
    Map<String, Reached> found = new LinkedHashMap<>();
    for (String parent : edge) {
      relations.of(parent).stream()
          .filter(this::leadsOn)
          .sorted(order(parent))
          .forEach(
              r -> {
                String id = r.other(parent);
                if (!drawn.contains(id)) {
                  found.putIfAbsent(id, new Reached(id, parent, r));
                }
              });
    }
    return List.copyOf(found.values());
  }

  /** Sitting in attendance joins no one by itself, so it leads on from or to the centre only. */
  private boolean leadsOn(Relation relation) {
    return relation.role() != ConnectorRole.IN_ATTENDANCE
        || relation.from().equals(centre)
        || relation.to().equals(centre);
  }

  /**
   * Of too many, those with the most relations to what is drawn, organisations after groups, people
   * and seats; in their old order.
   */
  private List<Reached> chosen(List<Reached> all, int room) {
    if (all.size() <= room) {
      return all;
    }
    List<Reached> ranked = new ArrayList<>(all);
    ranked.sort(
        Comparator.comparingLong((Reached r) -> -ties(r.id()))
            .thenComparing(r -> Id.parse(r.id()).kind() == Kind.ORGANISATION));
    Set<Reached> kept = new LinkedHashSet<>(ranked.subList(0, room));
    return all.stream().filter(kept::contains).toList();
  }

  private long ties(String id) {
    return relations.of(id).stream().filter(r -> drawn.contains(r.other(id))).count();
  }

  private Comparator<Relation> order(String parent) {
    return Comparator.<Relation>comparingInt(r -> Id.parse(r.other(parent)).kind().ordinal())
        .thenComparing(Relation::look)
        .thenComparing(r -> network.name(Id.parse(r.other(parent))))
        .thenComparing(Relation::role);
  }

  List<List<Reached>> rings() {
    return rings;
  }

  /** How many records within the steps are not drawn. */
  int left() {
    return left;
  }

  /**
   * The relations between records that are drawn; from two steps on without those among the
   * outermost, which would cover what the picture is about.
   */
  List<Relation> drawnRelations() {
    Set<Relation> all = new LinkedHashSet<>();
    for (String id : drawn) {
      relations.of(id).stream()
          .filter(r -> drawn.contains(r.other(id)) && leadsOn(r))
          .filter(r -> !outermost(r.from()) || !outermost(r.to()))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private boolean outermost(String id) {
    return rings.size() > 1
        && rings.get(rings.size() - 1).stream().anyMatch(r -> r.id().equals(id));
  }

  Set<String> drawn() {
    return drawn;
  }
}
