package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.Importance;
import org.partnershipatlas.visualiser.Rings;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/**
 * Which records stand in which ring, and which stand apart: tied to the middle, but by no route
 * that costs as little as is drawn. The nearest come first until there are as many as may be drawn;
 * a third of the room is kept for those apart. Records of a ring are in the order of those that
 * they hang on, then by kind and name.
 */
final class Surroundings {
  /** More lines than these make a picture that shows none of them. */
  private static final int MOST_LINES = 40;

  /** A record and, where one is drawn, the relation by which it hangs on one further in. */
  record Reached(String id, String parent, Optional<Relation> by) {}

  /**
   * The records that the cheapest route comes to at that cost; or where no route leads anywhere,
   * those so many ties away, a tie being no step.
   */
  record CostRing(int halfSteps, boolean joined, List<Reached> records) {}

  private final Network network;
  private final Relations relations;
  private final String centre;
  private final Rings costs;
  private final Importance importance;
  private final int limit;
  private final List<CostRing> rings = new ArrayList<>();
  private final List<Reached> apart;
  private final Set<String> drawn = new LinkedHashSet<>();
  private int left;
  private int leftApart;
  private final Set<Relation> lines = new LinkedHashSet<>();
  private boolean leavesLinesOut;

  Surroundings(
      Network network, Relations relations, String centre, Rings costs, AroundOptions options) {
    this.network = network;
    this.relations = relations;
    this.centre = centre;
    this.costs = costs;
    this.importance = options.importance();
    this.limit = 2 * options.steps();
    drawn.add(centre);
    Map<Integer, List<String>> byCost = byCost();
    List<Reached> tied = byCost.isEmpty() ? List.of() : tied(List.of(centre));
    int joined = byCost.values().stream().mapToInt(List::size).sum();
    int room = options.mostBoxes() - 1;
    int roomApart = Math.min(tied.size(), Math.max(room / 3, room - joined));
    int free = room - roomApart;
    for (Map.Entry<Integer, List<String>> ring : byCost.entrySet()) {
      List<Reached> all = ring(ring.getValue());
      List<Reached> kept = chosen(all, free);
      left += all.size() - kept.size();
      free -= kept.size();
      kept.forEach(r -> drawn.add(r.id()));
      if (!kept.isEmpty()) {
        rings.add(new CostRing(ring.getKey(), true, kept));
      }
    }
    if (byCost.isEmpty()) {
      addTies(options.steps(), room);
    }
    this.apart = chosen(tied, roomApart);
    this.leftApart = tied.size() - apart.size();
    addLines();
  }

  private Map<Integer, List<String>> byCost() {
    Map<Integer, List<String>> byCost = new TreeMap<>();
    costs
        .halfSteps()
        .forEach(
            (id, cost) -> {
              if (cost <= limit && drawable(id)) {
                byCost.computeIfAbsent(cost, c -> new ArrayList<>()).add(id.toString());
              }
            });
    return byCost;
  }

  private boolean drawable(Id<?> id) {
    return switch (id.kind()) {
      case GROUP, ORGANISATION, PERSON, POST, SEAT ->
          !id.toString().equals(centre) && network.has(id);
      default -> false;
    };
  }

  private boolean onARing(String id) {
    return costs.find(Id.parse(id)).orElse(limit + 1) <= limit;
  }

  /** Where there is no ring at all, what is tied stands around the middle instead. */
  private void addTies(int hops, int room) {
    List<String> edge = List.of(centre);
    for (int hop = 1; hop <= hops; hop++) {
      List<Reached> all = tied(edge);
      List<Reached> kept = chosen(all, room + 1 - drawn.size());
      left += all.size() - kept.size();
      edge = kept.stream().map(Reached::id).toList();
      drawn.addAll(edge);
      if (!kept.isEmpty()) {
        rings.add(new CostRing(2 * hop, false, kept));
      }
    }
  }

  /** What is tied to one of those, on no ring and not drawn yet. */
  private List<Reached> tied(List<String> edge) {
    Map<String, Reached> found = new LinkedHashMap<>();
    for (String parent : edge) {
      relations.of(parent).stream()
          .filter(r -> leadsOn(r) && !drawn.contains(r.other(parent)) && !onARing(r.other(parent)))
          .sorted(order(parent))
          .forEach(
              r -> {
                String id = r.other(parent);
                found.putIfAbsent(id, new Reached(id, parent, Optional.of(r)));
              });
    }
    return List.copyOf(found.values());
  }

  private List<Reached> ring(List<String> ids) {
    Set<String> wanted = new LinkedHashSet<>(ids);
    Map<String, Reached> found = new LinkedHashMap<>();
    for (String parent : drawn) {
      relations.of(parent).stream()
          .filter(r -> leadsOn(r) && wanted.contains(r.other(parent)))
          .sorted(order(parent))
          .forEach(
              r -> {
                String id = r.other(parent);
                found.putIfAbsent(id, new Reached(id, parent, Optional.of(r)));
              });
    }
    for (String id : ids) {
      found.putIfAbsent(id, new Reached(id, centre, Optional.empty()));
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
   * Of too many, those that weigh most, if a measure is asked for, else those with the most
   * relations to what is drawn, organisations after groups, people and seats; in their old order.
   */
  private List<Reached> chosen(List<Reached> all, int room) {
    if (all.size() <= room) {
      return all;
    }
    List<Reached> ranked = new ArrayList<>(all);
    ranked.sort(
        Comparator.comparingDouble((Reached r) -> importance.order(r.id()))
            .thenComparing(r -> -ties(r.id()))
            .thenComparing(r -> Id.parse(r.id()).kind() == Kind.ORGANISATION));
    Set<Reached> kept = new HashSet<>(ranked.subList(0, room));
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

  List<CostRing> rings() {
    return rings;
  }

  /** Whether the rings are of routes, and not of ties alone. */
  boolean joined() {
    return rings.stream().allMatch(CostRing::joined);
  }

  /** Those that are tied to the middle, but by no route that is drawn. */
  List<Reached> apart() {
    return apart;
  }

  /** How many records of the rings are not drawn. */
  int left() {
    return left;
  }

  /** How many records apart are not drawn. */
  int leftApart() {
    return leftApart;
  }

  /** Every record that is drawn, the middle first. */
  Set<String> drawn() {
    Set<String> all = new LinkedHashSet<>(drawn);
    apart.forEach(r -> all.add(r.id()));
    return all;
  }

  /**
   * The relations between records that are drawn. Of many only those that lead towards the middle,
   * as a route does, and what holds a record that has none of these; of those apart only what ties
   * them to the middle.
   */
  private void addLines() {
    Set<Relation> all = lines;
    drawn.forEach(id -> all.addAll(among(id)));
    leavesLinesOut = all.size() > MOST_LINES && all.removeIf(r -> !leadsIn(r));
    Set<String> held = new HashSet<>();
    all.forEach(r -> held.addAll(List.of(r.from(), r.to())));
    for (String id : drawn) {
      if (!held.contains(id)) {
        all.addAll(among(id));
      }
    }
    for (Reached one : apart) {
      relations.of(one.id()).stream()
          .filter(r -> leadsOn(r) && one.parent().equals(r.other(one.id())))
          .forEach(all::add);
    }
  }

  /** The relations that are drawn. */
  Set<Relation> lines() {
    return lines;
  }

  /** Whether relations between records that are drawn are left out. */
  boolean leavesLinesOut() {
    return leavesLinesOut;
  }

  private List<Relation> among(String id) {
    return relations.of(id).stream()
        .filter(r -> drawn.contains(r.other(id)) && leadsOn(r))
        .toList();
  }

  /** Whether one end is nearer, and a route may pass through it. */
  private boolean leadsIn(Relation relation) {
    int from = cost(relation.from());
    int to = cost(relation.to());
    String nearer = from < to ? relation.from() : relation.to();
    boolean through = !joined() || nearer.equals(centre) || passable(Id.parse(nearer));
    return from != to && through;
  }

  private int cost(String id) {
    if (id.equals(centre)) {
      return -1;
    }
    for (CostRing ring : rings) {
      if (ring.records().stream().anyMatch(r -> r.id().equals(id))) {
        return ring.halfSteps();
      }
    }
    return limit + 1;
  }

  private boolean passable(Id<?> id) {
    return switch (id.kind()) {
      case ORGANISATION, AREA -> false;
      case GROUP -> network.get(Id.group(id.value())).kind().map(GroupKind::passable).orElse(true);
      default -> true;
    };
  }
}
