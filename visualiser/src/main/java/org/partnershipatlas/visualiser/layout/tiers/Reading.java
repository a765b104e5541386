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
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.Ghost;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.tiers.Ties.Tie;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** Reads a network into what the picture by tiers will say: sections, cards and nets. */
final class Reading {
  private static final String NO_AREA = "Area not recorded";

  private final Network whole;
  private final Network network;
  private final TiersOptions options;
  private final Telling telling;
  private final Fold fold;
  private final Homes homes;
  private final GroupCards cards;
  private final Map<Group, String> homeOf = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private Reading(Network whole, TiersOptions options, Telling telling, Set<Id<Group>> kept) {
    this.whole = whole;
    this.options = options;
    this.telling = telling;
    List<Group> all = wanted(whole);
    Folding folding =
        telling.folding().by() == Folding.By.NEED && all.size() <= telling.cards()
            ? new Folding(Folding.By.NOTHING, Optional.empty())
            : telling.folding();
    Homes before = new Homes(whole, options.area());
    this.fold =
        new Fold(whole, all, folding, kept, telling, g -> telling.byArea() && before.isLower(g));
    this.network = fold.folded();
    this.homes = new Homes(network, options.area());
    this.cards = new GroupCards(network, options.themes(), fold.members());
  }

  /**
   * Reads a network.
   *
   * @param kept groups that are never folded
   */
  static Plan of(Network network, TiersOptions options, Telling telling, Set<Id<Group>> kept) {
    return new Reading(network, options, telling, kept).plan();
  }

  private Plan plan() {
    List<Group> scope = wanted(network);
    foldedNote();
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
      sections.add(
          sections.isEmpty()
              ? maker.flat(shown(rest, drawn), rest)
              : maker.beside(shown(rest, drawn), rest));
    }
    if (scope.size() > drawn.size()) {
      int more = scope.size() - drawn.size();
      notes.add(
          more
              + (more == 1 ? " more group is" : " more groups are")
              + " recorded and not drawn here; those drawn come first by kind, links and seats.");
    }
    return finish(sections, drawn);
  }

  private void foldedNote() {
    int folded = fold.members().values().stream().mapToInt(List::size).sum();
    if (folded > 0) {
      notes.add(
          folded
              + " groups are folded into "
              + fold.members().size()
              + (fold.members().size() == 1 ? " card" : " cards")
              + ", each of one area; ask for one area or theme to see them one by one.");
    }
  }

  /** Among cards that stand for many groups, half as many people still show. */
  private int mostShared() {
    return fold.members().isEmpty() ? telling.shared() : (telling.shared() + 1) / 2;
  }

  /** Missing links between groups that are drawn; those that stand in one card have none. */
  private List<Net> ghosts(Set<Id<Group>> drawn) {
    Map<String, Net> ghosts = new LinkedHashMap<>();
    int left = 0;
    for (Ghost ghost : options.ghosts()) {
      Id<Group> one = fold.home(ghost.one());
      Id<Group> other = fold.home(ghost.other());
      if (one.equals(other) || !drawn.contains(one) || !drawn.contains(other)) {
        left++;
        continue;
      }
      String id = "ghost" + (ghost.askFirst() ? "?" : "") + ">" + other;
      List<Net.Wire> wires =
          ghosts
              .computeIfAbsent(
                  id,
                  n -> new Net(n, ConnectorRole.MISSING_LINK, other.toString(), new ArrayList<>()))
              .wires();
      if (wires.stream().noneMatch(w -> w.from().equals(one.toString()))) {
        Look look = ghost.askFirst() ? Look.POSSIBLE : Look.PLAIN;
        wires.add(
            new Net.Wire(one.toString(), ConnectorRole.MISSING_LINK, look, "", ghost.label()));
      }
    }
    if (left > 0) {
      notes.add(
          left
              + (left == 1 ? " missing link is" : " missing links are")
              + " not drawn, since a group of it is not, or both stand in one card.");
    }
    return List.copyOf(ghosts.values());
  }

  private Plan finish(List<Section> sections, Set<Id<Group>> drawn) {
    Ties all = new Ties(network, drawn);
    List<Tie> ties = all.list(upperGroups(sections));
    List<Net> nets = new ArrayList<>(new Wiring(network, drawn).list());
    nets.addAll(ghosts(drawn));
    TiePlaces places = new TiePlaces(network, sections, mostShared());
    List<Section> tied = places.place(all, ties, nets);
    // Where nobody is asked for, nobody is missed.
    if (options.mostShared() > 0 && ties.size() > places.placed()) {
      int more = ties.size() - places.placed();
      notes.add(
          more
              + " more "
              + (more == 1 ? "person or post sits" : "people and posts sit")
              + " on two or more of these groups and "
              + (more == 1 ? "is" : "are")
              + " not drawn.");
    }
    if (options.mostShared() > 0 && all.attending() > 0) {
      int many = all.attending();
      notes.add(
          many
              + (many == 1 ? " person is" : " people are")
              + " in attendance on several groups, which joins no one by itself, and "
              + (many == 1 ? "is" : "are")
              + " not drawn.");
    }
    Plan plan = new Plan(tied, nets, wanted(whole), where(), notes);
    return telling.byArea() ? Gathered.of(plan) : plan;
  }

  private Set<Id<Group>> upperGroups(List<Section> sections) {
    Set<Id<Group>> upper = new TreeSet<>();
    for (Section section : sections) {
      section.upper().stream()
          .filter(card -> card.id().startsWith("group:"))
          .forEach(card -> upper.add(Id.group(Id.parse(card.id()).value())));
    }
    return upper;
  }

  private List<Group> wanted(Network all) {
    return all.current(Group.class).stream().filter(g -> wanted(all, g)).toList();
  }

  private boolean wanted(Network all, Group group) {
    boolean area = options.area().isEmpty() || all.places().touches(group, options.area().get());
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
      return "flat:" + network.places().areas(group);
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
      return network.places().title(options.area().get());
    }
    List<String> names =
        homes.listUppers().isEmpty()
            ? homeOf.keySet().stream()
                .flatMap(g -> network.places().areas(g).stream())
                .distinct()
                .map(network.places()::title)
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
