package org.partnershipatlas.analyser.link;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.route.OnTheme;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Places;
import org.partnershipatlas.model.Tier;

/** Which areas and groups stand in two tiers, and which of the groups belong together. */
final class TwoTiers {
  private final Network network;
  private final OnTheme onTheme;
  private final TierOptions options;

  TwoTiers(Network network, OnTheme onTheme, TierOptions options) {
    this.network = network;
    this.onTheme = onTheme;
    this.options = options;
  }

  /** The areas of the upper tier with areas of the lower tier in them, by name. */
  List<Area> upperAreas() {
    return network.current(Area.class).stream()
        .filter(area -> options.area().map(area.id()::equals).orElse(true))
        .filter(area -> isOf(area.id(), options.upper()))
        .sorted(byName())
        .filter(area -> !lowerAreas(area).isEmpty())
        .toList();
  }

  /** The areas of the lower tier in an upper area, by name. */
  List<Area> lowerAreas(Area upper) {
    return network.places().listWithin(upper.id()).stream()
        .filter(area -> isOf(area, options.lower()))
        .flatMap(area -> network.find(area).stream())
        .filter(network::isCurrent)
        .sorted(byName())
        .toList();
  }

  /** The groups of an area that belong to that tier, by name. */
  List<Group> groups(Id<Area> area, Tier tier) {
    Places places = network.places();
    return network.currentReferring(area, Group.class).stream()
        .filter(group -> places.tier(group).equals(Optional.of(tier)))
        .sorted(byName())
        .toList();
  }

  /** Whether groups of both tiers are recorded. */
  boolean areBothThere() {
    boolean above =
        upperAreas().stream().anyMatch(area -> !groups(area.id(), options.upper()).isEmpty());
    return above
        && upperAreas().stream()
            .flatMap(area -> lowerAreas(area).stream())
            .anyMatch(area -> !groups(area.id(), options.lower()).isEmpty());
  }

  /** Whether two groups of the two tiers are on one theme, or are both boards. */
  boolean belongTogether(Group lower, Group upper) {
    return (isBoard(lower) && isBoard(upper)) || !onTheme.shared(lower, upper).isEmpty();
  }

  /** Every pair that belongs together, once, in the order of the tables. */
  List<GroupPair> pairs() {
    Set<GroupPair> pairs = new LinkedHashSet<>();
    for (Area area : upperAreas()) {
      List<Group> upper = groups(area.id(), options.upper());
      for (Area below : lowerAreas(area)) {
        for (Group lower : groups(below.id(), options.lower())) {
          upper.stream()
              .filter(group -> belongTogether(lower, group))
              .forEach(group -> pairs.add(new GroupPair(lower.id(), group.id())));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private <R extends AtlasRecord> Comparator<R> byName() {
    return Comparator.<R, String>comparing(entry -> network.name(entry.id()))
        .thenComparing(entry -> entry.id().value());
  }

  private boolean isOf(Id<Area> area, Tier tier) {
    return network.places().tier(area).equals(Optional.of(tier));
  }

  private static boolean isBoard(Group group) {
    return group.kind().equals(Optional.of(GroupKind.PARTNERSHIP_BOARD));
  }
}
