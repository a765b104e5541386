package org.partnershipatlas.visualiser.layout.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.tiers.GroupCards;
import org.partnershipatlas.visualiser.layout.tiers.Homes;

/** Which groups stand in which row and column, before anything is measured. */
final class ThemeTable {
  private static final int MOST_COLUMNS = 10;

  /** A column: an area, or the groups of which no area is recorded. */
  record Column(String id, String record, String name, boolean whole) {}

  /** A row: a theme, or the groups without one. */
  record Row(String id, String record, String name) {}

  private final Network network;
  private final Homes homes;
  private final GroupCards cards;
  private final List<Group> scope;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<List<String>, List<Group>> cells = new LinkedHashMap<>();
  private int left;

  ThemeTable(Network network, TiersOptions options) {
    this.network = network;
    this.homes = new Homes(network, options.area());
    this.cards = new GroupCards(network, options.themes());
    this.scope =
        network.current(Group.class).stream()
            .filter(g -> options.area().map(a -> network.places().touches(g, a)).orElse(true))
            .filter(
                g ->
                    options.themes().isEmpty()
                        || g.themes().stream().anyMatch(options.themes()::contains))
            .sorted(cards.order(List.of()))
            .toList();
    addRows(options);
    addColumns();
    for (Group group : scope) {
      place(group);
    }
  }

  List<Group> scope() {
    return scope;
  }

  Collection<Column> columns() {
    return columns.values();
  }

  Collection<Row> rows() {
    return rows.values();
  }

  GroupCards cards() {
    return cards;
  }

  /** How many groups stand in no column, since there are too many. */
  int left() {
    return left;
  }

  /** The groups of a row and column, the boards first. */
  List<Group> cell(Row row, Column column) {
    return cells.getOrDefault(List.of(row.id(), column.id()), List.of());
  }

  private void addRows(TiersOptions options) {
    Comparator<Id<?>> byName =
        Comparator.<Id<?>, String>comparing(network::name).thenComparing(Id::value);
    scope.stream()
        .flatMap(g -> g.themes().stream())
        .distinct()
        .filter(t -> options.themes().isEmpty() || options.themes().contains(t))
        .sorted(byName)
        .forEach(t -> rows.put(t.toString(), new Row(t.toString(), t.toString(), network.name(t))));
    if (scope.stream().anyMatch(g -> g.themes().isEmpty())) {
      rows.put("", new Row("", "", GroupCards.NO_THEME));
    }
  }

  /** The upper areas, each before those in it; then other areas by name; only those with groups. */
  private void addColumns() {
    Set<Id<Area>> order = new LinkedHashSet<>();
    for (Id<Area> upper : homes.listUppers()) {
      order.add(upper);
      homes.listLowers(upper).forEach(lower -> order.add(lower.id()));
    }
    scope.stream()
        .flatMap(g -> home(g).stream())
        .distinct()
        .sorted(Comparator.<Id<Area>, String>comparing(network::name).thenComparing(Id::value))
        .forEach(order::add);
    Map<Id<Area>, Long> counts =
        scope.stream()
            .flatMap(g -> columnsOf(g).stream())
            .collect(Collectors.groupingBy(area -> area, Collectors.counting()));
    Set<Id<Area>> kept =
        order.stream()
            .filter(counts::containsKey)
            .sorted(Comparator.comparingLong((Id<Area> a) -> -counts.getOrDefault(a, 0L)))
            .limit(MOST_COLUMNS)
            .collect(Collectors.toSet());
    for (Id<Area> area : order) {
      if (kept.contains(area)) {
        boolean whole = network.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, area);
        columns.put(
            area.toString(),
            new Column(area.toString(), area.toString(), network.places().title(area), whole));
      }
    }
    if (scope.stream().anyMatch(g -> columnsOf(g).isEmpty())) {
      columns.put("", new Column("", "", "Area not recorded", false));
    }
  }

  private Optional<Id<Area>> home(Group group) {
    return homes.findUpper(group).isPresent()
        ? Optional.empty()
        : network.places().areas(group).stream()
            .min(Comparator.<Id<Area>, String>comparing(network::name).thenComparing(Id::value));
  }

  /** The areas under which a group stands: its lower areas, or its upper one. */
  List<Id<Area>> columnsOf(Group group) {
    Optional<Id<Area>> upper = homes.findUpper(group);
    if (upper.isEmpty()) {
      return home(group).map(List::of).orElse(List.of());
    }
    List<Id<Area>> own = new ArrayList<>(homes.listColumns(group, upper.get()));
    return own.isEmpty() ? List.of(upper.get()) : own;
  }

  private void place(Group group) {
    List<String> under = columnsOf(group).stream().map(Id::toString).toList();
    List<String> there = under.isEmpty() ? List.of("") : under;
    boolean placed = false;
    for (Row row : rows.values()) {
      boolean of =
          row.id().isEmpty()
              ? group.themes().isEmpty()
              : group.themes().stream().anyMatch(t -> t.toString().equals(row.id()));
      for (String column : there) {
        if (of && columns.containsKey(column)) {
          cells.computeIfAbsent(List.of(row.id(), column), k -> new ArrayList<>()).add(group);
          placed = true;
        }
      }
    }
    left += placed ? 0 : 1;
  }
}
