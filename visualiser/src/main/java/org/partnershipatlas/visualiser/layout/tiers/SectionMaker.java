package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/** Puts groups into the band and the columns of a section. */
final class SectionMaker {
  private static final int MOST_IN_A_BAND = 10;

  private final Network network;
  private final Homes homes;
  private final GroupCards cards;

  SectionMaker(Network network, Homes homes, GroupCards cards) {
    this.network = network;
    this.homes = homes;
    this.cards = cards;
  }

  /** An upper area over its lower areas. */
  Section tiers(Id<Area> upper, List<Group> shown, List<Group> all) {
    List<String> themes = cards.listThemes(shown);
    List<Area> lowers = adjacent(upper, shown);
    List<Id<Area>> order = lowers.stream().map(Area::id).toList();
    List<Column> columns = new ArrayList<>();
    lowers.forEach(a -> columns.add(column(a.id(), a.name())));
    List<Card> band = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Group group : shown.stream().sorted(cards.order(themes)).toList()) {
      Set<Id<Area>> own = homes.listColumns(group, upper);
      if (own.isEmpty()) {
        band.add(cards.card(group, List.of(), Optional.of(upper)));
      } else {
        Place place = spanning(group, themes.indexOf(cards.theme(group)), own, order);
        places.add(place);
        places.addAll(elsewhere(group, place, own, order));
      }
    }
    addMore(upper, shown, all, band, places, order, themes.size());
    if (band.isEmpty()) {
      band.add(
          Reading.nothing(upper.toString(), "No group of " + network.name(upper) + " recorded"));
    }
    List<String> rows = lowerRows(themes, places);
    return new Section(
        "band:" + upper,
        upper.toString(),
        network.name(upper),
        band,
        List.of(),
        columns,
        places,
        rows);
  }

  private static List<String> lowerRows(List<String> themes, List<Place> places) {
    boolean told =
        places.stream().map(Place::row).filter(r -> r < themes.size()).distinct().count() > 1;
    return told ? themes : List.of();
  }

  private Place spanning(Group group, int row, Set<Id<Area>> own, List<Id<Area>> order) {
    List<Integer> at = own.stream().map(order::indexOf).sorted().toList();
    int span = 1;
    while (span < at.size() && at.get(span) == at.get(0) + span) {
      span++;
    }
    List<String> names = at.stream().map(i -> network.name(order.get(i))).toList();
    boolean every = own.size() == order.size() && own.size() > 2;
    List<String> shared = every ? List.of("all " + own.size(), "areas") : names;
    Card card =
        cards.card(
            group,
            every ? List.of() : shared,
            own.size() == 1 ? Optional.of(order.get(at.get(0))) : Optional.empty());
    return new Place(card, row, at.get(0), span);
  }

  /** In each column that a shared group cannot reach: that it is shared, and where it stands. */
  private List<Place> elsewhere(Group group, Place drawn, Set<Id<Area>> own, List<Id<Area>> order) {
    List<Place> places = new ArrayList<>();
    for (Id<Area> area : own) {
      int column = order.indexOf(area);
      if (column >= drawn.column() + drawn.span()) {
        String home = network.name(order.get(drawn.column()));
        String text = "Shares " + group.name() + ", drawn under " + home;
        String id = "shares:" + area + ":" + group.id();
        Card card =
            new Card(
                id,
                BoxRole.MORE,
                Look.PLAIN,
                group.id().toString(),
                text,
                "",
                "",
                Map.of(),
                text,
                false);
        places.add(new Place(card, drawn.row(), column, 1));
      }
    }
    return places;
  }

  private void addMore(
      Id<Area> upper,
      List<Group> shown,
      List<Group> all,
      List<Card> band,
      List<Place> places,
      List<Id<Area>> order,
      int lastRow) {
    Map<Integer, Integer> hidden = new LinkedHashMap<>();
    for (Group group : all) {
      if (!shown.contains(group)) {
        Set<Id<Area>> own = homes.listColumns(group, upper);
        int column = own.stream().mapToInt(order::indexOf).min().orElse(-1);
        hidden.merge(column, 1, Integer::sum);
      }
    }
    hidden.forEach(
        (column, number) -> {
          if (column < 0) {
            band.add(Reading.more(upper.toString(), number));
          } else {
            Card more = Reading.more(order.get(column).toString(), number);
            places.add(new Place(more, lastRow, column, 1));
          }
        });
  }

  private Column column(Id<Area> area, String name) {
    boolean whole = network.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, area);
    return new Column(
        "column:" + area, area.toString(), name, whole ? "No groups" : "Nothing recorded");
  }

  /** Lower areas by name, those that share a group moved next to each other. */
  private List<Area> adjacent(Id<Area> upper, List<Group> shown) {
    List<Area> all = homes.listLowers(upper);
    Map<Id<Area>, Set<Id<Area>>> together = new LinkedHashMap<>();
    for (Group group : shown) {
      Set<Id<Area>> own = homes.listColumns(group, upper);
      // A group of nearly every area says nothing of which belong side by side.
      if (own.size() > 1 && own.size() <= Math.max(2, all.size() / 2)) {
        own.forEach(a -> together.computeIfAbsent(a, x -> new LinkedHashSet<>()).addAll(own));
      }
    }
    Set<Area> ordered = new LinkedHashSet<>();
    for (Area area : all) {
      ordered.add(area);
      Set<Id<Area>> beside = together.getOrDefault(area.id(), Set.of());
      all.stream().filter(a -> beside.contains(a.id())).forEach(ordered::add);
    }
    return List.copyOf(ordered);
  }

  /** Below tiers, one area with nothing above it takes no more room than a band. */
  Section beside(List<Group> shown, List<Group> all) {
    long areas = all.stream().map(this::firstArea).distinct().count();
    return areas == 1 && shown.size() <= MOST_IN_A_BAND ? bandOnly(shown, all) : flat(shown, all);
  }

  /** Areas with nothing above them side by side; one alone has its themes as columns. */
  Section flat(List<Group> shown, List<Group> all) {
    Map<String, List<Group>> byArea = new LinkedHashMap<>();
    all.stream()
        .map(this::firstArea)
        .distinct()
        .sorted()
        .forEach(key -> byArea.put(key, new ArrayList<>()));
    shown.forEach(g -> byArea.computeIfAbsent(firstArea(g), k -> new ArrayList<>()).add(g));
    if (byArea.size() == 1 && cards.listThemes(shown).size() > 1) {
      return byTheme(shown, all);
    }
    if (byArea.size() == 1) {
      return bandOnly(shown, all);
    }
    List<String> themes = cards.listThemes(shown);
    List<Column> columns = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    byArea.forEach(
        (key, groups) -> {
          int at = columns.size();
          columns.add(flatColumn(key, groups.isEmpty() ? all : groups));
          for (Group group : groups.stream().sorted(cards.order(themes)).toList()) {
            int row = themes.indexOf(cards.theme(group));
            places.add(new Place(cards.card(group, List.of(), home(group)), row, at, 1));
          }
          long hidden = all.stream().filter(g -> firstArea(g).equals(key)).count() - groups.size();
          if (hidden > 0) {
            places.add(new Place(Reading.more(key, (int) hidden), themes.size(), at, 1));
          }
        });
    return new Section(
        "band:flat", "", "", List.of(), List.of(), columns, places, lowerRows(themes, places));
  }

  private Section bandOnly(List<Group> shown, List<Group> all) {
    List<Card> band = new ArrayList<>();
    shown.stream()
        .sorted(cards.order(cards.listThemes(shown)))
        .forEach(g -> band.add(cards.card(g, List.of(), home(g))));
    if (all.size() > shown.size()) {
      band.add(Reading.more("band", all.size() - shown.size()));
    }
    Optional<Id<Area>> area = all.stream().flatMap(g -> home(g).stream()).findFirst();
    return new Section(
        "band:all",
        area.map(Id::toString).orElse(""),
        area.map(network::name).orElse(Reading.noArea()),
        band,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Section byTheme(List<Group> shown, List<Group> all) {
    List<String> themes = new ArrayList<>(cards.listThemes(shown));
    List<Card> band = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Group> sorted = shown.stream().sorted(cards.order(themes)).toList();
    boolean top = themes.remove(GroupCards.NO_THEME);
    for (Group group : sorted) {
      Card card = cards.card(group, List.of(), home(group));
      int column = themes.indexOf(cards.theme(group));
      if (column < 0) {
        band.add(card);
      } else {
        places.add(new Place(card, 0, column, 1));
      }
    }
    if (all.size() > shown.size()) {
      places.add(new Place(Reading.more("themes", all.size() - shown.size()), 1, 0, 1));
    }
    List<Column> columns = new ArrayList<>();
    themes.forEach(t -> columns.add(new Column("column:theme:" + t, "", t, "Nothing recorded")));
    Optional<Id<Area>> area =
        shown.stream().flatMap(g -> network.places().areas(g).stream()).findFirst();
    return new Section(
        "band:themes",
        area.map(Id::toString).orElse(""),
        top ? area.map(network.places()::title).orElse(Reading.noArea()) : "",
        band,
        List.of(),
        columns,
        places,
        List.of());
  }

  private Optional<Id<Area>> home(Group group) {
    return network.places().areas(group).stream()
        .min(java.util.Comparator.comparing(network::name));
  }

  private String firstArea(Group group) {
    return home(group).map(a -> "0" + network.places().title(a)).orElse("1");
  }

  private Column flatColumn(String key, List<Group> groups) {
    Optional<Id<Area>> area =
        key.equals("1") || groups.isEmpty() ? Optional.empty() : home(groups.get(0));
    return new Column(
        "column:" + key,
        area.map(Id::toString).orElse(""),
        key.equals("1") ? Reading.noArea() : key.substring(1),
        "Nothing recorded");
  }
}
