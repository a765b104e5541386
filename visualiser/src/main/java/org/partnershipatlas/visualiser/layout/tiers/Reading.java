package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.tiers.Ties.Tie;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/** Reads a network into what the picture by tiers will say: sections, cards and nets. */
final class Reading {
  private static final String NO_AREA = "Area not recorded";

  private final Network network;
  private final TiersOptions options;
  private final Homes homes;
  private final GroupCards cards;
  private final Map<Group, String> homeOf = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private Reading(Network network, TiersOptions options) {
    this.network = network;
    this.options = options;
    this.homes = new Homes(network, options.area());
    this.cards = new GroupCards(network, options.themes());
  }

  static Plan of(Network network, TiersOptions options) {
    return new Reading(network, options).plan();
  }

  private Plan plan() {
    List<Group> scope = network.current(Group.class).stream().filter(this::wanted).toList();
    scope.forEach(g -> homeOf.put(g, home(g)));
    Set<Id<Group>> drawn = Chosen.of(network, homeOf, options.mostGroups());
    SectionMaker maker = new SectionMaker(network, homes, cards);
    List<Section> sections = new ArrayList<>();
    for (Id<Area> upper : homes.listUppers()) {
      List<Group> own = in(scope, "upper:" + upper);
      if (!own.isEmpty() || homes.listUppers().size() == 1 || isAsked(upper)) {
        sections.add(maker.tiers(upper, shown(own, drawn), own));
      }
    }
    List<Group> rest = in(scope, "flat:");
    if (!rest.isEmpty()) {
      sections.add(maker.flat(shown(rest, drawn), rest));
    }
    if (scope.size() > drawn.size()) {
      int more = scope.size() - drawn.size();
      notes.add(
          more
              + (more == 1 ? " more group is" : " more groups are")
              + " recorded and not drawn here; those drawn come first by kind, links and seats.");
    }
    return finish(sections, scope, drawn);
  }

  private Plan finish(List<Section> sections, List<Group> scope, Set<Id<Group>> drawn) {
    Ties all = new Ties(network, drawn);
    List<Tie> ties = all.list(upperGroups(sections));
    List<Net> nets = new ArrayList<>(new Wiring(network, drawn).list());
    TiePlaces places = new TiePlaces(network, sections, options.mostShared());
    List<Section> tied = places.place(all, ties, nets);
    if (ties.size() > places.placed()) {
      int more = ties.size() - places.placed();
      notes.add(
          more
              + " more "
              + (more == 1 ? "person or post sits" : "people and posts sit")
              + " on two or more of these groups and "
              + (more == 1 ? "is" : "are")
              + " not drawn.");
    }
    if (all.attending() > 0) {
      int many = all.attending();
      notes.add(
          many
              + (many == 1 ? " person is" : " people are")
              + " in attendance on several groups, which joins no one by itself, and "
              + (many == 1 ? "is" : "are")
              + " not drawn.");
    }
    return new Plan(tied, nets, scope, where(), notes);
  }

  private Set<Id<Group>> upperGroups(List<Section> sections) {
    Set<Id<Group>> upper = new TreeSet<>();
    for (Section section : sections) {
      section.upper().stream()
          .filter(card -> !card.record().isEmpty())
          .forEach(card -> upper.add(Id.group(Id.parse(card.record()).value())));
    }
    return upper;
  }

  private boolean wanted(Group group) {
    boolean area =
        options.area().isEmpty() || network.places().touches(group, options.area().get());
    boolean theme =
        options.themes().isEmpty() || group.themes().stream().anyMatch(options.themes()::contains);
    return area && theme;
  }

  private boolean isAsked(Id<Area> upper) {
    return options.area().map(a -> network.places().contains(upper, a)).orElse(false);
  }

  /**
   * The band or column of a group, so that each keeps some of its groups when many are left out.
   */
  private String home(Group group) {
    Optional<Id<Area>> upper = homes.findUpper(group);
    if (upper.isEmpty()) {
      return "flat:" + group.areas();
    }
    Set<Id<Area>> columns = homes.listColumns(group, upper.get());
    return "upper:" + upper.get() + (columns.isEmpty() ? "" : " " + columns.iterator().next());
  }

  private List<Group> in(List<Group> groups, String home) {
    return groups.stream()
        .filter(
            g ->
                (homeOf.getOrDefault(g, "") + " ")
                    .startsWith(home.equals("flat:") ? home : home + " "))
        .toList();
  }

  private static List<Group> shown(List<Group> groups, Set<Id<Group>> drawn) {
    return groups.stream().filter(g -> drawn.contains(g.id())).toList();
  }

  /** What the picture is about, for its heading. */
  private String where() {
    if (options.area().isPresent()) {
      return network.name(options.area().get());
    }
    List<String> names =
        homes.listUppers().isEmpty()
            ? homeOf.keySet().stream()
                .flatMap(g -> g.areas().stream())
                .distinct()
                .map(network::name)
                .sorted(Comparator.naturalOrder())
                .toList()
            : homes.listUppers().stream().map(network::name).toList();
    return names.isEmpty() || names.size() > 3
        ? ""
        : names.stream()
            .collect(Collectors.collectingAndThen(Collectors.toList(), GroupCards::and));
  }

  /** A card that says how many groups of a place are not drawn. */
  static Card more(String place, int number) {
    String text = number + (number == 1 ? " more group" : " more groups") + ", not drawn";
    return new Card(
        "more:" + place, BoxRole.MORE, Look.PLAIN, "", text, "", "", Map.of(), text, false);
  }

  /** A card that says that nothing is recorded, which is not to say that there is nothing. */
  static Card nothing(String place, String text) {
    return new Card(
        "nothing:" + place,
        BoxRole.NOTHING_RECORDED,
        Look.PLAIN,
        "",
        text,
        "",
        "",
        Map.of(),
        text,
        false);
  }

  static String noArea() {
    return NO_AREA;
  }
}
