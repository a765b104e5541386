package org.partnershipatlas.analyser.gap;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Some groups by their areas, so that those of one area need not be sought among all of a country.
 * Answers are in the order in which the groups were given.
 */
final class GroupsByArea {
  private final Network network;
  private final List<Group> groups;
  private final Map<Id<Area>, BitSet> places = new HashMap<>();

  GroupsByArea(Network network, List<Group> groups) {
    this.network = network;
    this.groups = groups;
    for (int place = 0; place < groups.size(); place++) {
      for (Id<Area> area : network.places().areas(groups.get(place))) {
        places.computeIfAbsent(area, a -> new BitSet()).set(place);
      }
    }
  }

  /** Those that have one of these as an area of theirs. */
  List<Group> in(Stream<Id<Area>> areas) {
    BitSet found = new BitSet();
    areas.forEach(
        area -> {
          BitSet here = places.get(area);
          if (here != null) {
            found.or(here);
          }
        });
    return found.stream().mapToObj(groups::get).toList();
  }

  /** Those of whose areas one equals or holds one of these. */
  List<Group> covering(Collection<Id<Area>> areas) {
    return in(areas.stream().flatMap(area -> network.places().listAround(area).stream()));
  }

  /** Those of whose areas one equals, holds or lies in one of these. */
  List<Group> touching(Collection<Id<Area>> areas) {
    return in(
        areas.stream()
            .flatMap(
                area ->
                    Stream.concat(
                        network.places().listAround(area).stream(),
                        network.places().listWithin(area).stream())));
  }
}
