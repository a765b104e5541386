package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;

/**
 * Which groups are drawn where there are too many: the most important of every home first, so that
 * no area disappears. Importance is the rank of the group's kind, then its links and seats.
 */
final class Chosen {
  private Chosen() {}

  /**
   * At most so many groups.
   *
   * @param homes the band or column of each group
   */
  static Set<Id<Group>> of(Network network, Map<Group, String> homes, int most) {
    Map<Id<Group>, Integer> ties = new HashMap<>();
    for (Link link : network.current(Link.class)) {
      ties.merge(link.fromGroup(), 1, Integer::sum);
      ties.merge(link.toGroup(), 1, Integer::sum);
    }
    Comparator<Group> importance =
        Comparator.<Group>comparingInt(GroupCards::rank)
            .thenComparingInt(g -> -ties.getOrDefault(g.id(), 0))
            .thenComparingInt(g -> -network.seating().seatsOn(g.id()).size())
            .thenComparing(Group::name)
            .thenComparing(g -> g.id().value());
    Map<String, List<Group>> byHome = new TreeMap<>();
    homes.forEach((g, home) -> byHome.computeIfAbsent(home, h -> new ArrayList<>()).add(g));
    byHome.values().forEach(list -> list.sort(importance));
    Set<Id<Group>> chosen = new LinkedHashSet<>();
    for (int turn = 0; chosen.size() < Math.min(most, homes.size()); turn++) {
      int at = turn;
      byHome.values().stream()
          .filter(list -> list.size() > at)
          .map(list -> list.get(at))
          .sorted(importance)
          .limit(most - chosen.size())
          .forEach(g -> chosen.add(g.id()));
    }
    return chosen;
  }
}
