package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteStep;
import org.partnershipatlas.analyser.route.Towards;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;

/**
 * Sets two tiers beside each other: each group of a lower area with the groups of the upper area on
 * its theme, and each board with the board.
 */
public final class TierTables {
  private final Network network;
  private final RouteFinder finder;
  private final TierOptions options;
  private final TwoTiers tiers;
  private final Map<Key, Towards> searches = new HashMap<>();
  private final Map<List<Id<Group>>, TierPair> pairs = new HashMap<>();

  private record Key(Id<Group> upper, Set<Id<Theme>> themes) {}

  private TierTables(Network network, RouteFinder finder, TierOptions options) {
    this.network = network;
    this.finder = finder;
    this.options = options;
    this.tiers = new TwoTiers(network, finder.onTheme(), options);
  }

  /** A table for each area of the upper tier with areas of the lower tier in it, by name. */
  public static List<TierTable> list(Network network, RouteFinder finder, TierOptions options) {
    TierTables tables = new TierTables(network, finder, options);
    return tables.tiers.upperAreas().stream().map(tables::table).toList();
  }

  private TierTable table(Area area) {
    List<Group> upper = tiers.groups(area.id(), options.upper());
    List<TierRow> rows = tiers.lowerAreas(area).stream().map(lower -> row(lower, upper)).toList();
    searches.clear(); // the groups of another upper area are seldom the same
    return new TierTable(area.id(), options.lower(), options.upper(), ids(upper), rows);
  }

  private static List<Id<Group>> ids(List<Group> groups) {
    return groups.stream().map(Group::id).toList();
  }

  private TierRow row(Area area, List<Group> upper) {
    List<Group> groups = tiers.groups(area.id(), options.lower());
    List<TierPair> found = new ArrayList<>();
    List<Id<Group>> unpaired = new ArrayList<>();
    for (Group lower : groups) {
      List<Group> beside =
          upper.stream().filter(group -> tiers.belongTogether(lower, group)).toList();
      beside.forEach(group -> found.add(pair(lower, group)));
      if (beside.isEmpty()) {
        unpaired.add(lower.id());
      }
    }
    boolean complete = network.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, area.id());
    return new TierRow(area.id(), ids(groups), found, unpaired, complete);
  }

  private TierPair pair(Group lower, Group upper) {
    List<Id<Group>> key = List.of(lower.id(), upper.id());
    TierPair known = pairs.get(key);
    if (known == null) {
      known = find(lower.id(), upper.id());
      pairs.put(key, known);
    }
    return known;
  }

  private TierPair find(Id<Group> lower, Id<Group> upper) {
    Set<Id<Theme>> themes =
        options.routes().themes().orElseGet(() -> finder.onTheme().ofPair(lower, upper));
    RouteAnswer answer =
        searches
            .computeIfAbsent(
                new Key(upper, themes), k -> finder.towards(upper, themes, options.routes()))
            .from(lower);
    TierState state =
        switch (answer.state()) {
          case FOUND -> state(answer.best().orElseThrow());
          case PLANNED_ONLY -> TierState.PLANNED_ONLY;
          case NONE -> TierState.NONE;
          case NOT_RECORDED -> TierState.NOT_RECORDED;
        };
    return new TierPair(
        lower,
        upper,
        List.copyOf(themes),
        state,
        answer.best().or(answer::planned),
        answer.independent(),
        answer.unsettled());
  }

  private static TierState state(FoundRoute route) {
    List<RouteStep> steps = route.steps();
    if (steps.size() == 1 && steps.get(0).kind().formal()) {
      return TierState.DIRECT_LINK;
    }
    boolean others =
        route.stops().subList(1, steps.size()).stream()
            .anyMatch(id -> id.kind() == Kind.GROUP || id.kind() == Kind.ORGANISATION);
    return others ? TierState.THROUGH_OTHERS : TierState.SHARED_PERSON;
  }
}
