package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tier;

/**
 * Where each group belongs: in the band of an upper area, in columns of the lower areas in it, or
 * in a column of its own area where nothing lies above or below.
 */
public final class Homes {
  private final Network network;
  private final Map<Id<Area>, List<Area>> lowerByUpper = new LinkedHashMap<>();

  public Homes(Network network, Optional<Id<Area>> only) {
    this.network = network;
    List<Area> areas = new ArrayList<>(network.current(Area.class));
    areas.sort(byName());
    for (Area upper : areas) {
      List<Area> lower =
          areas.stream()
              .filter(a -> a.within().contains(upper.id()) && isLower(a, upper))
              .filter(a -> only.isEmpty() || related(a.id(), only.get()))
              .toList();
      if (!lower.isEmpty()) {
        lowerByUpper.put(upper.id(), lower);
      }
    }
  }

  static Comparator<Area> byName() {
    return Comparator.comparing(Area::name).thenComparing(a -> a.id().value());
  }

  private boolean related(Id<Area> one, Id<Area> other) {
    return network.places().contains(one, other) || network.places().contains(other, one);
  }

  /** A district in a county; or, where kinds are not recorded, whatever lies in the other. */
  private boolean isLower(Area lower, Area upper) {
    Optional<Tier> above = network.places().tier(upper.id());
    Optional<Tier> below = network.places().tier(lower.id());
    if (above.isEmpty()) {
      return upper.within().isEmpty() && below.map(t -> t == Tier.DISTRICT).orElse(true);
    }
    return above.get() == Tier.COUNTY && below.map(t -> t.compareTo(Tier.COUNTY) < 0).orElse(true);
  }

  /** The upper areas that have lower areas recorded, by name. */
  public Set<Id<Area>> listUppers() {
    return lowerByUpper.keySet();
  }

  /** The lower areas of an upper area, by name. */
  public List<Area> listLowers(Id<Area> upper) {
    return lowerByUpper.getOrDefault(upper, List.of());
  }

  /**
   * The upper area that a group belongs to, if any: the first by name that one of its areas is in.
   */
  public Optional<Id<Area>> findUpper(Group group) {
    return lowerByUpper.keySet().stream()
        .filter(
            upper ->
                areas(group).stream().anyMatch(a -> network.places().contains(upper, a))
                    || (wider(group) && network.places().touches(group, upper)))
        .findFirst();
  }

  /** Whether it stands in a column of a lower area. */
  boolean isLower(Group group) {
    return findUpper(group).map(upper -> !listColumns(group, upper).isEmpty()).orElse(false);
  }

  private List<Id<Area>> areas(Group group) {
    return network.places().areas(group);
  }

  /** Whether all of a group's areas are wider than a county. */
  private boolean wider(Group group) {
    return !group.areas().isEmpty()
        && areas(group).stream()
            .allMatch(
                a -> network.places().tier(a).map(t -> t.compareTo(Tier.COUNTY) > 0).orElse(false));
  }

  /** The lower areas that a group covers or lies in; none for a group of the upper area itself. */
  public Set<Id<Area>> listColumns(Group group, Id<Area> upper) {
    Set<Id<Area>> columns = new LinkedHashSet<>();
    for (Area lower : listLowers(upper)) {
      if (areas(group).stream().anyMatch(a -> network.places().contains(lower.id(), a))) {
        columns.add(lower.id());
      }
    }
    return columns;
  }
}
