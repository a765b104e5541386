package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.scenario.Reorganisation.Merged;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Groups of one kind and theme in several of the areas that become one. A board, an executive, a
 * Compact group, a full council and a cabinet need share no theme: an area has one of each. Forums
 * and alliances are the sector's own and are left as they are. Of duplicates the county's goes on,
 * the one that shares the most themes; where the county has none, the one with the most seats.
 */
final class Duplicates {
  private static final Set<GroupKind> ONE_EACH =
      EnumSet.of(
          GroupKind.PARTNERSHIP_BOARD,
          GroupKind.EXECUTIVE,
          GroupKind.COMPACT_GROUP,
          GroupKind.FULL_COUNCIL,
          GroupKind.CABINET);
  private static final Set<GroupKind> LEFT_ALONE =
      EnumSet.of(
          GroupKind.SECTOR_FORUM,
          GroupKind.ALLIANCE,
          GroupKind.AREA_BOARD,
          GroupKind.EVENT,
          GroupKind.OTHER);

  private final Network network;
  private final List<Group> upper = new ArrayList<>();
  private final List<Group> lower = new ArrayList<>();
  private final List<Id<Group>> kindless = new ArrayList<>();
  private final List<Id<Group>> goingOn = new ArrayList<>();

  Duplicates(Network network, Id<Area> county, Set<Id<Area>> districts) {
    this.network = network;
    network.current(Group.class).stream()
        .filter(g -> !g.areas().isEmpty())
        .sorted(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()))
        .forEach(
            group -> {
              boolean inside =
                  network.places().areas(group).stream()
                      .allMatch(a -> a.equals(county) || districts.contains(a));
              if (inside && group.kind().isEmpty()) {
                kindless.add(group.id());
              } else if (inside) {
                (network.places().areas(group).contains(county) ? upper : lower).add(group);
              }
            });
  }

  List<Id<Group>> kindless() {
    return kindless;
  }

  List<Id<Group>> goingOn() {
    return goingOn;
  }

  List<Merged> list() {
    List<Merged> merged = new ArrayList<>();
    Set<Group> taken = new HashSet<>();
    for (Group on : upper) {
      List<Id<Group>> ends = new ArrayList<>();
      for (Group group : lower) {
        if (!taken.contains(group) && best(group).filter(on::equals).isPresent()) {
          taken.add(group);
          ends.add(group.id());
        }
      }
      if (!ends.isEmpty()) {
        merged.add(new Merged(on.id(), ends));
      }
    }
    List<Group> left = new ArrayList<>(lower);
    left.removeAll(taken);
    among(left, merged);
    merged.sort(
        Comparator.comparing((Merged m) -> network.name(m.on()))
            .thenComparing(m -> m.on().value()));
    return merged;
  }

  private Optional<Group> best(Group group) {
    return upper.stream()
        .filter(other -> alike(group, other))
        .max(
            Comparator.comparingLong((Group other) -> shared(group, other))
                .thenComparing(Comparator.comparing(Group::name).reversed())
                .thenComparing(Comparator.comparing((Group g) -> g.id().value()).reversed()));
  }

  /** The duplicates of which the county has none, each with the first that is like it. */
  private void among(List<Group> left, List<Merged> merged) {
    List<Group> bySeats = new ArrayList<>(left);
    bySeats.sort(
        Comparator.comparingInt((Group g) -> -network.seating().seatsOn(g.id()).size())
            .thenComparing(Group::name)
            .thenComparing(g -> g.id().value()));
    Set<Group> taken = new HashSet<>();
    for (Group on : bySeats) {
      if (!taken.add(on)) {
        continue;
      }
      List<Id<Group>> ends = new ArrayList<>();
      for (Group group : left) {
        if (!taken.contains(group) && alike(on, group)) {
          taken.add(group);
          ends.add(group.id());
        }
      }
      if (ends.isEmpty()) {
        goingOn.add(on.id());
      } else {
        merged.add(new Merged(on.id(), ends));
      }
    }
    goingOn.sort(Comparator.comparing((Id<Group> id) -> network.name(id)).thenComparing(Id::value));
  }

  private static boolean alike(Group one, Group other) {
    GroupKind kind = one.kind().orElseThrow();
    return other.kind().filter(k -> k == kind).isPresent()
        && !LEFT_ALONE.contains(kind)
        && (ONE_EACH.contains(kind) || shared(one, other) > 0);
  }

  private static long shared(Group one, Group other) {
    return one.themes().stream().filter(other.themes()::contains).count();
  }
}
