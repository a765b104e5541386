package org.partnershipatlas.api.service.brief;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Places;

/** The areas of which there can be a brief. */
final class BriefAreas {
  private BriefAreas() {}

  /** Those with groups of their own, the widest first, then by name. */
  static List<Id<Area>> list(Network network) {
    Set<Id<Area>> areas = new LinkedHashSet<>();
    Places places = network.places();
    network.current(Group.class).forEach(g -> areas.addAll(places.areas(g)));
    return areas.stream()
        .sorted(
            Comparator.<Id<Area>>comparingInt(
                    a -> places.tier(a).map(t -> -t.ordinal()).orElse(Integer.MIN_VALUE))
                .thenComparing(network::name)
                .thenComparing(Id::value))
        .toList();
  }
}
