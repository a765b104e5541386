package org.partnershipatlas.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which area lies in which on the day, and the tier of each group. */
public final class Places {
  private final Network network;
  private final Map<Id<Area>, List<Id<Area>>> inside = new HashMap<>();
  private final Map<Id<Area>, Set<Id<Area>>> around = new ConcurrentHashMap<>();

  Places(Network network) {
    this.network = network;
    for (Area area : network.current(Area.class)) {
      for (Id<Area> outer : area.within()) {
        inside.computeIfAbsent(outer, o -> new java.util.ArrayList<>()).add(area.id());
      }
    }
  }

  /** The areas that lie directly in that one. */
  public List<Id<Area>> directlyWithin(Id<Area> area) {
    return inside.getOrDefault(area, List.of());
  }

  /** The area itself and every area that holds it, nearest first. */
  public Set<Id<Area>> listAround(Id<Area> area) {
    return around.computeIfAbsent(area, a -> walk(a, x -> within(x)));
  }

  /** The area itself and every area in it. */
  public Set<Id<Area>> listWithin(Id<Area> area) {
    return walk(area, this::directlyWithin);
  }

  private List<Id<Area>> within(Id<Area> area) {
    return network.find(area).map(Area::within).orElse(List.of()).stream()
        .filter(this::isThere)
        .toList();
  }

  private boolean isThere(Id<Area> area) {
    return network.find(area).filter(network::isCurrent).isPresent();
  }

  /**
   * The areas of a group that are there on the day. Where none of them is, those that it names: it
   * is not known to have moved to what followed them.
   */
  public List<Id<Area>> areas(Group group) {
    return there(group.areas());
  }

  /** The areas of an organisation, likewise. */
  public List<Id<Area>> areas(Organisation organisation) {
    return there(organisation.areas());
  }

  private List<Id<Area>> there(List<Id<Area>> named) {
    if (named.size() < 2) {
      return named;
    }
    List<Id<Area>> there = named.stream().filter(this::isThere).toList();
    return there.isEmpty() ? named : there;
  }

  private static Set<Id<Area>> walk(
      Id<Area> start, java.util.function.Function<Id<Area>, List<Id<Area>>> step) {
    Set<Id<Area>> seen = new LinkedHashSet<>();
    Deque<Id<Area>> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      Id<Area> at = waiting.removeFirst();
      if (seen.add(at)) {
        waiting.addAll(step.apply(at));
      }
    }
    return seen;
  }

  /** Whether an area is that one or lies in it. */
  public boolean contains(Id<Area> outer, Id<Area> area) {
    return outer.equals(area) || listAround(area).contains(outer);
  }

  /** The tier of an area. */
  public Optional<Tier> tier(Id<Area> area) {
    return network.find(area).flatMap(Area::kind).flatMap(Tier::of);
  }

  /**
   * The tier of a group: the lowest of its areas' tiers. A group over several districts is a
   * district group.
   */
  public Optional<Tier> tier(Group group) {
    return areas(group).stream()
        .flatMap(area -> tier(area).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether a group's areas hold, equal or lie in that area. */
  public boolean touches(Group group, Id<Area> area) {
    return areas(group).stream().anyMatch(a -> contains(a, area) || contains(area, a));
  }

  /** Whether some area of a group equals or holds that area. */
  public boolean covers(Group group, Id<Area> area) {
    return areas(group).stream().anyMatch(a -> contains(a, area));
  }

  /** The counties that have districts recorded in them, and so two tiers. */
  public List<Area> listTwoTier() {
    return network.current(Area.class).stream()
        .filter(a -> tier(a.id()).equals(Optional.of(Tier.COUNTY)))
        .filter(
            a ->
                directlyWithin(a.id()).stream()
                    .anyMatch(d -> tier(d).equals(Optional.of(Tier.DISTRICT))))
        .collect(Collectors.toList());
  }
}
