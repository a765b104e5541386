package org.partnershipatlas.analyser.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;
import org.partnershipatlas.model.Theme;

/**
 * The cost table read literally from the records, and every route tried. It shares no code with
 * what it checks.
 */
final class RouteOracle {
  /** Ways to read the table wrongly, each of which the comparison must notice. */
  enum Fault {
    NONE,
    NO_SURCHARGE,
    ATTENDANCE_COUNTS,
    LIKENESS_IS_A_STEP,
    PLANNED_IS_USED,
    COUNCIL_IS_PASSED,
    SCRUTINY_COSTS_ONE,
    THE_PAST_COUNTS,
    ORGANISATIONS_JOIN
  }

  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final int NEVER = 1_000_000;

  private final List<AtlasRecord> records;
  private final Set<Layer> layers;
  private final Fault fault;
  private final Map<Id<?>, Map<Id<?>, Integer>> steps = new TreeMap<>();
  private final Map<Id<?>, Group> groups = new HashMap<>();
  private final Map<Id<?>, Seat> seats = new HashMap<>();
  private Set<Id<?>> themes = Set.of();
  private Id<?> from = Id.group("none");
  private Id<?> to = Id.group("none");
  private int best;

  RouteOracle(List<AtlasRecord> records, Set<Layer> layers, Fault fault) {
    this.records =
        records.stream()
            .filter(r -> fault == Fault.THE_PAST_COUNTS || r.span().holdsOn(DAY))
            .toList();
    this.layers = layers;
    this.fault = fault;
    list(Group.class).forEach(g -> groups.put(g.id(), g));
    list(Seat.class).stream()
        .filter(s -> groups.containsKey(s.group()))
        .forEach(s -> seats.put(s.id(), s));
    links();
    sitting();
    units();
  }

  private <R> List<R> list(Class<R> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void step(Id<?> one, Id<?> other, int cost) {
    boolean there = true;
    for (Id<?> id : List.of(one, other)) {
      there &= id.kind() != Kind.GROUP || groups.containsKey(id);
    }
    if (there && !one.equals(other)) {
      steps.computeIfAbsent(one, x -> new TreeMap<>()).merge(other, cost, Math::min);
      steps.computeIfAbsent(other, x -> new TreeMap<>()).merge(one, cost, Math::min);
    }
  }

  private void links() {
    for (Link link : list(Link.class)) {
      int cost =
          switch (link.kind()) {
            case REPORTS_TO, FEEDS, MEETS_JOINTLY -> 2;
            case NOMINATES_TO -> nominated(link.fromGroup(), link.toGroup()) ? 2 : NEVER;
            case SCRUTINISES -> fault == Fault.SCRUTINY_COSTS_ONE ? 2 : 4;
            case SHARES_PLAN -> 6;
            case MIRRORS -> fault == Fault.LIKENESS_IS_A_STEP ? 2 : NEVER;
            case OTHER -> NEVER;
          };
      if (cost < NEVER) {
        step(link.fromGroup(), link.toGroup(), cost);
      }
    }
    for (Group group : groups.values()) {
      group.partOf().ifPresent(whole -> step(group.id(), whole, 2));
    }
    for (Seat seat : seats.values()) {
      seat.nominatedBy()
          .filter(by -> nominated(by, seat.group()))
          .ifPresent(by -> step(by, seat.group(), 2));
    }
  }

  private boolean nominated(Id<?> by, Id<?> on) {
    if (fault == Fault.PLANNED_IS_USED) {
      return true;
    }
    return list(Tenure.class).stream()
        .filter(this::counts)
        .map(t -> seats.get(t.seat()))
        .anyMatch(s -> s.group().equals(on) && s.nominatedBy().filter(by::equals).isPresent());
  }

  /** Whether a tenure is one of those that make steps. */
  private boolean counts(Tenure tenure) {
    Seat seat = seats.get(tenure.seat());
    if (seat == null) {
      return false;
    }
    boolean attends =
        seat.role()
            .filter(
                r -> r == SeatRole.OBSERVER || r == SeatRole.OFFICER || r == SeatRole.SUPPORT_POST)
            .isPresent();
    boolean deputy = tenure.capacity().filter(c -> c == TenureCapacity.DEPUTY).isPresent();
    if (attends) {
      boolean asked = layers.contains(Layer.SECRETARIAT) || fault == Fault.ATTENDANCE_COUNTS;
      return asked && !deputy;
    }
    return !deputy || layers.contains(Layer.DEPUTIES);
  }

  private static Id<?> holder(Tenure tenure) {
    return tenure.person().isPresent()
        ? tenure.person().get()
        : tenure.post().isPresent() ? tenure.post().get() : tenure.id();
  }

  private void sitting() {
    for (Tenure tenure : list(Tenure.class)) {
      if (counts(tenure)) {
        step(holder(tenure), seats.get(tenure.seat()).group(), 1);
      }
    }
    if (layers.contains(Layer.SECRETARIAT)) {
      for (Group group : groups.values()) {
        group.servicedBy().stream()
            .filter(by -> by.kind() == Kind.POST)
            .forEach(by -> step(by, group.id(), 1));
      }
    }
  }

  private void units() {
    if (!layers.contains(Layer.POSSIBLE) && fault != Fault.ORGANISATIONS_JOIN) {
      return;
    }
    Set<Layer> asked = Set.of(Layer.RECORDED);
    RouteOracle bare = layers.equals(asked) ? this : new RouteOracle(records, asked, Fault.NONE);
    for (Tenure one : list(Tenure.class)) {
      for (Tenure other : list(Tenure.class)) {
        boolean same = one.onBehalfOf().isPresent() && one.onBehalfOf().equals(other.onBehalfOf());
        if (same && bare.counts(one) && bare.counts(other)) {
          Id<?> first = seats.get(one.seat()).group();
          Id<?> second = seats.get(other.seat()).group();
          if (!first.equals(second)) {
            step(first, one.onBehalfOf().get(), 4);
            step(second, one.onBehalfOf().get(), 4);
          }
        }
      }
    }
  }

  private void land(Map<Id<?>, Integer> ends, Id<?> at, int cost) {
    if (at.kind() != Kind.GROUP || groups.containsKey(at) || cost == 0) {
      ends.merge(at, cost, Math::min);
    }
  }

  private void voices(Map<Id<?>, Integer> ends, Id<?> of, int cost) {
    for (Tenure tenure : list(Tenure.class)) {
      if (counts(tenure)) {
        Seat seat = seats.get(tenure.seat());
        if (!seat.group().equals(of) && seat.speaksFor().contains(of)) {
          land(ends, holder(tenure), cost + 1);
        }
      }
    }
  }

  private void acting(Map<Id<?>, Integer> ends, Id<?> of, int cost) {
    for (Tenure tenure : list(Tenure.class)) {
      if (counts(tenure) && tenure.onBehalfOf().filter(of::equals).isPresent()) {
        land(ends, holder(tenure), cost + 1);
      }
    }
  }

  private void body(Map<Id<?>, Integer> ends, Id<?> body, int cost, int memberships) {
    land(ends, body, cost);
    acting(ends, body, cost);
    voices(ends, body, cost);
    for (Organisation unit : list(Organisation.class)) {
      if (unit.partOf().filter(body::equals).isPresent()) {
        body(ends, unit.id(), cost, memberships);
      }
    }
    for (Membership membership : list(Membership.class)) {
      if (memberships > 0 && membership.organisation().equals(body)) {
        Id<?> network = membership.network();
        if (network.kind() == Kind.ORGANISATION) {
          body(ends, network, cost + 2, memberships - 1);
        } else if (groups.containsKey(network)) {
          land(ends, network, cost + 2);
          voices(ends, network, cost + 2);
        }
      }
    }
  }

  private void field(Map<Id<?>, Integer> ends, Id<?> field) {
    land(ends, field, 0);
    voices(ends, field, 0);
    for (Organisation body : list(Organisation.class)) {
      if (body.fields().contains(field)) {
        land(ends, body.id(), 2);
        acting(ends, body.id(), 2);
        voices(ends, body.id(), 2);
      }
    }
    list(org.partnershipatlas.model.Field.class).stream()
        .filter(f -> f.broader().filter(field::equals).isPresent())
        .forEach(f -> field(ends, f.id()));
  }

  private Map<Id<?>, Integer> ends(Id<?> of) {
    Map<Id<?>, Integer> ends = new HashMap<>();
    switch (of.kind()) {
      case ORGANISATION -> body(ends, of, 0, 2);
      case FIELD -> field(ends, of);
      case AREA -> {
        land(ends, of, 0);
        groups.values().stream()
            .filter(g -> g.areas().contains(of))
            .forEach(g -> land(ends, g.id(), 2));
        voices(ends, of, 0);
      }
      case GROUP -> {
        land(ends, of, 0);
        voices(ends, of, 0);
      }
      default -> land(ends, of, 0);
    }
    return ends;
  }

  private Set<Id<?>> themesOf(Id<?> id) {
    return groups.containsKey(id) ? new HashSet<>(groups.get(id).themes()) : Set.of();
  }

  private List<Id<?>> line(Id<?> theme) {
    List<Id<?>> line = new ArrayList<>();
    Optional<? extends Id<?>> at = Optional.of(theme);
    while (at.isPresent()) {
      Id<?> now = at.get();
      line.add(now);
      at =
          list(Theme.class).stream()
              .filter(t -> t.id().equals(now))
              .findFirst()
              .flatMap(Theme::broader);
    }
    return line;
  }

  private boolean related(Id<?> one, Id<?> other) {
    return line(one).contains(other) || line(other).contains(one);
  }

  private Set<Id<?>> shared(Set<Id<?>> first, Set<Id<?>> second) {
    Set<Id<?>> shared = new HashSet<>();
    first.stream().filter(a -> second.stream().anyMatch(b -> related(a, b))).forEach(shared::add);
    second.stream().filter(b -> first.stream().anyMatch(a -> related(a, b))).forEach(shared::add);
    return shared;
  }

  private Set<Id<?>> pairThemes() {
    Set<Id<?>> shared = shared(themesOf(from), themesOf(to));
    boolean boards =
        List.of(from, to).stream()
            .allMatch(
                id ->
                    groups.containsKey(id)
                        && groups
                            .get(id)
                            .kind()
                            .filter(k -> k == GroupKind.PARTNERSHIP_BOARD)
                            .isPresent());
    if (!shared.isEmpty() || boards) {
      return shared;
    }
    Set<Id<?>> both = new HashSet<>(themesOf(from));
    both.addAll(themesOf(to));
    return both;
  }

  /** What passing through a record adds; NEVER where no route may. */
  private int passing(Id<?> id) {
    if (id.equals(from) || id.equals(to) || !groups.containsKey(id)) {
      return 0;
    }
    Optional<GroupKind> kind = groups.get(id).kind();
    boolean blocked =
        kind.filter(
                k -> k == GroupKind.FULL_COUNCIL || k == GroupKind.CABINET || k == GroupKind.EVENT)
            .isPresent();
    if (blocked && fault != Fault.COUNCIL_IS_PASSED) {
      return NEVER;
    }
    boolean off = !themes.isEmpty() && shared(themesOf(id), themes).isEmpty();
    return off && fault != Fault.NO_SURCHARGE ? 2 : 0;
  }

  /** The least cost of any route, in half-steps; empty where there is none. */
  Optional<Integer> cheapest(Id<?> start, Id<?> end) {
    from = start;
    to = end;
    themes = pairThemes();
    best = NEVER;
    Map<Id<?>, Integer> goals = ends(end);
    ends(start)
        .forEach(
            (at, cost) -> {
              int added = passing(at);
              if (added < NEVER) {
                walk(at, cost + added, goals, new HashSet<>(Set.of(at)));
              }
            });
    return best < NEVER ? Optional.of(best) : Optional.empty();
  }

  private void walk(Id<?> at, int cost, Map<Id<?>, Integer> goals, Set<Id<?>> seen) {
    if (cost >= best) {
      return;
    }
    Integer last = goals.get(at);
    if (last != null) {
      best = Math.min(best, cost + last);
    }
    onward(at, cost, seen, (next, sum) -> walk(next, sum, goals, seen));
  }

  /** Every step from a record to one not yet seen, with the cost up to there. */
  private void onward(Id<?> at, int cost, Set<Id<?>> seen, BiConsumer<Id<?>, Integer> go) {
    steps
        .getOrDefault(at, Map.of())
        .forEach(
            (next, step) -> {
              int added = passing(next);
              if (added < NEVER && seen.add(next)) {
                go.accept(next, cost + step + added);
                seen.remove(next);
              }
            });
  }

  /** The costs of all loopless routes between two groups that nobody speaks for, in order. */
  List<Integer> all(Id<?> start, Id<?> end) {
    from = start;
    to = end;
    themes = pairThemes();
    List<Integer> costs = new ArrayList<>();
    collect(start, 0, new HashSet<>(Set.of(start)), costs);
    return costs.stream().sorted().toList();
  }

  private void collect(Id<?> at, int cost, Set<Id<?>> seen, List<Integer> costs) {
    if (at.equals(to)) {
      costs.add(cost);
      return;
    }
    onward(at, cost, seen, (next, sum) -> collect(next, sum, seen, costs));
  }
}
