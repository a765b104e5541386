package org.partnershipatlas.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which area lies in which on the day, and the tier of each group. Areas that have ended, or are
 * still to come, hold nothing on the day; what followed one is found by {@link #listFollowing}.
 */
public final class Places {
  private final Network network;
  private final Map<Id<Area>, List<Id<Area>>> inside = new HashMap<>();
  private final Map<Id<Area>, Set<Id<Area>>> around = new ConcurrentHashMap<>();

  Places(Network network) {
    this.network = network;
    for (Area area : network.current(Area.class)) {
      for (Id<Area> outer : within(area.id())) {
        inside.computeIfAbsent(outer, o -> new ArrayList<>()).add(area.id());
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

  /** Whether an area is there on the day: it has begun and has not ended. */
  public boolean isThere(Id<Area> area) {
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

  /** The areas of an agreement, likewise. */
  public List<Id<Area>> areas(Agreement agreement) {
    return there(agreement.areas());
  }

  private List<Id<Area>> there(List<Id<Area>> named) {
    if (named.size() < 2) {
      return named;
    }
    List<Id<Area>> there = listThere(named);
    return there.isEmpty() ? named : there;
  }

  /** Of those areas, the ones that are there on the day; it may be none of them. */
  public List<Id<Area>> listThere(Collection<Id<Area>> areas) {
    return areas.stream().filter(this::isThere).toList();
  }

  /**
   * What followed an area that has ended and is there on the day, over several steps where what
   * followed it has ended too.
   */
  public List<Id<Area>> listFollowing(Id<Area> area) {
    return listInstead(area, at -> network.find(at).map(Area::successor).orElse(List.of()));
  }

  /** What an area followed and is there on the day, likewise. */
  public List<Id<Area>> listPreceding(Id<Area> area) {
    return listInstead(
        area,
        at ->
            network.referring(at, Area.class).stream()
                .filter(before -> before.successor().contains(at))
                .map(Area::id)
                .toList());
  }

  private List<Id<Area>> listInstead(Id<Area> area, Function<Id<Area>, List<Id<Area>>> next) {
    Set<Id<Area>> seen = new LinkedHashSet<>(Set.of(area));
    List<Id<Area>> found = new ArrayList<>();
    Deque<Id<Area>> waiting = new ArrayDeque<>(next.apply(area));
    while (!waiting.isEmpty()) {
      Id<Area> at = waiting.removeFirst();
      if (!seen.add(at)) {
        continue;
      }
      if (isThere(at)) {
        found.add(at);
      } else {
        waiting.addAll(next.apply(at));
      }
    }
    return List.copyOf(found);
  }

  /** What an area is called where things are told by area: one that has ended is told as such. */
  public String title(Id<Area> area) {
    boolean ended = network.find(area).filter(a -> a.when().endedBy(network.day())).isPresent();
    return network.name(area) + (ended ? " (ended)" : "");
  }

  private static Set<Id<Area>> walk(Id<Area> start, Function<Id<Area>, List<Id<Area>>> step) {
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
