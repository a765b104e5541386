package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.SeatLook;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/** What the boxes of groups say, and in which order they stand. */
public final class GroupCards {
  /** The label of the row of groups with no theme. */
  public static final String NO_THEME = "No theme recorded";

  private static final String SEVERAL_THEMES = "Several themes";

  private final Network network;
  private final Set<Id<Theme>> wanted;
  private final Map<Id<Group>, List<Group>> members;

  public GroupCards(Network network, Set<Id<Theme>> wanted) {
    this(network, wanted, Map.of());
  }

  /** The cards of a network in which some groups stand for several. */
  GroupCards(Network network, Set<Id<Theme>> wanted, Map<Id<Group>, List<Group>> members) {
    this.network = network;
    this.wanted = wanted;
    this.members = members;
  }

  /** The theme under which a group stands: the first by name, of those asked for; or none. */
  String theme(Group group) {
    List<Group> stand = members.getOrDefault(group.id(), List.of());
    if (group.themes().isEmpty() && stand.stream().map(this::ownTheme).distinct().count() > 1) {
      return SEVERAL_THEMES;
    }
    return ownTheme(group);
  }

  private String ownTheme(Group group) {
    return group.themes().stream()
        .filter(t -> wanted.isEmpty() || wanted.contains(t))
        .map(network::name)
        .sorted()
        .findFirst()
        .orElse(NO_THEME);
  }

  /** The themes of groups, groups without one first. */
  public List<String> listThemes(Collection<Group> groups) {
    List<String> themes = new ArrayList<>(groups.stream().map(this::theme).distinct().toList());
    themes.sort(
        Comparator.comparing((String t) -> !t.equals(NO_THEME))
            .thenComparing(Comparator.naturalOrder()));
    return themes;
  }

  /** By theme, then by kind (the boards first), then by name. */
  public Comparator<Group> order(List<String> themes) {
    return Comparator.<Group>comparingInt(g -> themes.indexOf(theme(g)))
        .thenComparingInt(GroupCards::rank)
        .thenComparing(Group::name)
        .thenComparing(g -> g.id().value());
  }

  /** A rough order of how much hangs on a kind of group; what is not recorded stands in between. */
  public static int rank(Group group) {
    return group
        .kind()
        .map(
            kind ->
                switch (kind) {
                  case PARTNERSHIP_BOARD -> 0;
                  case EXECUTIVE, STATUTORY_BOARD, COMPACT_GROUP -> 1;
                  case FULL_COUNCIL, CABINET, COMMISSIONING_PANEL -> 2;
                  case THEMATIC_GROUP, SCRUTINY, SECTOR_FORUM -> 3;
                  case ALLIANCE, AREA_BOARD, COUNCIL_COMMITTEE -> 4;
                  case TASK_GROUP, OFFICER_GROUP, STANDING_MEETING, EVENT, OTHER -> 5;
                })
        .orElse(3);
  }

  /**
   * The card of a group.
   *
   * @param shared the columns' areas that share it, where there are several
   * @param home the area whose band or column it stands in
   */
  public Card card(Group group, List<String> shared, Optional<Id<Area>> home) {
    if (members.containsKey(group.id())) {
      return several(group, members.getOrDefault(group.id(), List.of()));
    }
    List<String> details = new ArrayList<>();
    String kind = group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).orElse("");
    if (shared.size() > 1) {
      details.add("shared by " + and(shared));
    } else {
      String elsewhere =
          network.places().areas(group).stream()
              .filter(a -> home.isPresent() && !home.get().equals(a))
              .map(network.places()::title)
              .sorted()
              .collect(Collectors.joining(", "));
      if (!elsewhere.isEmpty()) {
        details.add(elsewhere);
      }
    }
    Map<Look, Integer> seats = SeatLook.count(network, group.id());
    if (seats.isEmpty()) {
      details.add(whole(group) ? "no seats" : "no seats recorded");
    }
    String detail = String.join(" · ", details);
    BoxRole role = shared.size() > 1 ? BoxRole.SHARED_GROUP : BoxRole.GROUP;
    return new Card(
        group.id().toString(),
        role,
        Look.PLAIN,
        group.id().toString(),
        group.name(),
        kind,
        detail,
        seats,
        label(group, kind, detail, seats),
        false);
  }

  /** The card of a group that stands for several: it opens their theme, or else their area. */
  private Card several(Group group, List<Group> stand) {
    Map<Look, Integer> seats = SeatLook.count(network, group.id());
    String record =
        group.themes().stream()
            .findFirst()
            .map(Id::toString)
            .or(() -> network.places().areas(group).stream().findFirst().map(Id::toString))
            .orElse("");
    String names = stand.stream().map(Group::name).sorted().collect(Collectors.joining("; "));
    return new Card(
        group.id().toString(),
        BoxRole.FOLDED,
        Look.PLAIN,
        record,
        group.name(),
        "",
        seats.isEmpty() ? "no seats recorded" : "",
        seats,
        group.name() + ": " + names,
        false);
  }

  private String label(Group group, String kind, String detail, Map<Look, Integer> seats) {
    StringBuilder label = new StringBuilder(group.name());
    if (!kind.isEmpty()) {
      label.append(", ").append(kind);
    }
    if (!detail.isEmpty()) {
      label.append(", ").append(detail);
    }
    if (!group.themes().isEmpty()) {
      label.append("; theme: ");
      label.append(
          group.themes().stream().map(network::name).sorted().collect(Collectors.joining(", ")));
    }
    if (!seats.isEmpty()) {
      label.append("; seats: ");
      label.append(
          seats.entrySet().stream()
              .map(e -> e.getValue() + " " + e.getKey().meaning())
              .collect(Collectors.joining(", ")));
      label.append(whole(group) ? "; its seats are marked complete" : "");
    }
    return label.toString();
  }

  /**
   * One card for several groups: how many there are and how their seats stand.
   *
   * @param what which groups they are, such as those of a theme; may be empty
   * @param record the record that a click on it opens; may be empty
   */
  public Card folded(String id, String what, String record, Collection<Group> groups) {
    Map<Look, Integer> seats = new EnumMap<>(Look.class);
    for (Group group : groups) {
      SeatLook.count(network, group.id())
          .forEach((look, count) -> seats.merge(look, count, Integer::sum));
    }
    String name = groups.size() + (groups.size() == 1 ? " group" : " groups");
    String more = groups.size() + " more " + (groups.size() == 1 ? "group" : "groups");
    String label =
        name
            + (what.isEmpty() ? "" : ", " + what)
            + ": "
            + groups.stream().map(Group::name).sorted().collect(Collectors.joining("; "));
    return new Card(
        id,
        BoxRole.FOLDED,
        Look.PLAIN,
        record,
        what.isEmpty() ? more : what + ": " + name,
        "",
        seats.isEmpty() ? "no seats recorded" : "",
        seats,
        label,
        false);
  }

  private boolean whole(Group group) {
    return network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group.id());
  }

  public static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
