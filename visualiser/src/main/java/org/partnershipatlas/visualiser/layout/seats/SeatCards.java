package org.partnershipatlas.visualiser.layout.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tier;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.tiers.GroupCards;

/** The cards of an area's own groups, and of those in the areas within it. */
final class SeatCards {
  /** So many cards can be read at a glance; where there are more, groups are folded. */
  private static final int MOST_OWN = 12;

  private static final int MOST_WITHIN = 9;
  private static final int STAYS = 2;
  private static final int MOST_NAMED = 3;

  private final Network network;
  private final TiersOptions options;
  private final GroupCards cards;
  private final List<Group> own = new ArrayList<>();
  private final List<Group> within = new ArrayList<>();

  SeatCards(Network network, TiersOptions options) {
    this.network = network;
    this.options = options;
    this.cards = new GroupCards(network, options.themes());
    network.current(Group.class).stream()
        .filter(this::asked)
        .sorted(order())
        .forEach(g -> (isOwn(g) ? own : within).add(g));
    // Where nothing stands above one area, it is the one that the picture is of.
    if (own.isEmpty() && within.stream().flatMap(g -> areas(g).stream()).distinct().count() == 1) {
      own.addAll(within);
      within.clear();
    }
  }

  private List<Id<Area>> areas(Group group) {
    return network.places().areas(group);
  }

  private static Comparator<Group> order() {
    return Comparator.comparingInt(GroupCards::rank)
        .thenComparing(Group::name)
        .thenComparing(g -> g.id().value());
  }

  private boolean asked(Group group) {
    boolean here =
        options
            .area()
            .map(area -> areas(group).stream().anyMatch(a -> network.places().contains(area, a)))
            .orElse(true);
    return here
        && (options.themes().isEmpty()
            || group.themes().stream().anyMatch(options.themes()::contains));
  }

  private boolean isOwn(Group group) {
    return options
        .area()
        .map(area -> areas(group).contains(area))
        .orElseGet(
            () ->
                network.places().tier(group).map(t -> t.compareTo(Tier.DISTRICT) > 0).orElse(true));
  }

  /** All groups that are drawn, by themselves or folded. */
  List<Group> scope() {
    List<Group> all = new ArrayList<>(own);
    all.addAll(within);
    return all;
  }

  boolean folds() {
    return own.size() > MOST_OWN || within.size() > MOST_WITHIN;
  }

  /** The cards of the area's own groups. */
  List<Card> own() {
    if (own.size() <= MOST_OWN) {
      return own.stream().map(this::card).toList();
    }
    Map<String, List<Group>> buckets = new TreeMap<>();
    List<Card> all = new ArrayList<>();
    for (Group group : own) {
      if (GroupCards.rank(group) < STAYS) {
        all.add(card(group));
      } else {
        buckets.computeIfAbsent(what(group), w -> new ArrayList<>()).add(group);
      }
    }
    buckets.forEach((what, groups) -> all.add(folded("theme", capital(what), "", groups)));
    return all;
  }

  /** The cards of the groups in the areas within, or of those areas where there are many. */
  List<Card> within() {
    if (within.size() <= MOST_WITHIN) {
      return within.stream().map(this::card).toList();
    }
    Map<Id<Area>, List<Group>> byArea = new LinkedHashMap<>();
    for (Group group : within) {
      areas(group).stream()
          .filter(a -> options.area().map(of -> network.places().contains(of, a)).orElse(true))
          .forEach(a -> byArea.computeIfAbsent(a, x -> new ArrayList<>()).add(group));
    }
    return byArea.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Id<Area>, List<Group>>, String>comparing(
                    e -> network.name(e.getKey()))
                .thenComparing(e -> e.getKey().value()))
        .map(
            e ->
                folded(
                    "area",
                    network.places().title(e.getKey()),
                    e.getKey().toString(),
                    e.getValue()))
        .toList();
  }

  private Card folded(String by, String what, String record, List<Group> groups) {
    return groups.size() == 1
        ? card(groups.get(0))
        : cards.folded(by + ":" + what, what, record, groups);
  }

  private Card card(Group group) {
    List<String> several = areas(group).stream().map(network.places()::title).sorted().toList();
    Optional<Id<Area>> home = own.contains(group) ? options.area() : Optional.empty();
    Card card = cards.card(group, several.size() > 1 ? several : List.of(), home);
    return own.contains(group) || several.size() != 1 ? card : placed(card, several.get(0));
  }

  /** A card that says in which area its group meets, unless its name does. */
  private static Card placed(Card card, String area) {
    String bare = area.replaceFirst(" \\(.*\\)$", "");
    if (card.name().contains(bare)) {
      return card;
    }
    String detail = card.detail().isEmpty() ? area : area + " · " + card.detail();
    return new Card(
        card.id(),
        card.role(),
        card.look(),
        card.record(),
        card.name(),
        card.minor(),
        detail,
        card.seats(),
        card.label() + ", " + area,
        card.emphasis());
  }

  /** By theme, unless hardly any is recorded. */
  private String what(Group group) {
    long themed = own.stream().filter(g -> !g.themes().isEmpty()).count();
    if (2 * themed >= own.size()) {
      return group.themes().stream()
          .map(network::name)
          .sorted()
          .findFirst()
          .orElse(GroupCards.NO_THEME);
    }
    String kind =
        group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).orElse("other");
    return kind;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** What the groups within are called together. */
  String wordWithin() {
    List<String> tiers =
        within.stream()
            .flatMap(g -> network.places().tier(g).stream())
            .distinct()
            .sorted()
            .map(Tier::word)
            .toList();
    return tiers.size() == 1
        ? "In the " + tiers.get(0).replaceFirst("y$", "ie") + "s"
        : "In the areas within";
  }

  /** The areas of the own groups, in a few words. */
  String wordOwn() {
    List<String> names =
        own.stream()
            .flatMap(g -> areas(g).stream())
            .distinct()
            .map(network.places()::title)
            .sorted()
            .collect(Collectors.toList());
    return options
        .area()
        .map(network.places()::title)
        .orElse(
            names.isEmpty() || names.size() > MOST_NAMED ? "Wider areas" : GroupCards.and(names));
  }
}
