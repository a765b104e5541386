package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/** Groups become one with the seats of all; who held two seats holds one. */
final class Merging {
  private final Draft draft;
  private final Edit.Merge edit;

  private Merging(Draft draft, Edit.Merge edit) {
    this.draft = draft;
    this.edit = edit;
  }

  /**
   * What came of it.
   *
   * @param group the new group
   */
  record Merged(Id<Group> group, List<LostSeat> lost, List<Id<?>> ended) {}

  static Merged make(Draft draft, Edit.Merge edit) {
    return new Merging(draft, edit).merge();
  }

  private Merged merge() {
    List<Group> groups = groups();
    if (groups.size() < 2) {
      throw new BadQuestion(
          "One group alone cannot be merged.", edit.text(), "Name two groups or more, parted by ;");
    }
    Id<Group> made = Id.group(draft.fresh(Kind.GROUP));
    draft.put(row(groups, made));
    whole(groups, made);
    List<LostSeat> lost = seats(groups, made);
    Map<Id<Group>, Id<Group>> into = new LinkedHashMap<>();
    groups.forEach(g -> into.put(g.id(), made));
    GroupMerger merger = new GroupMerger(draft, into);
    merger.merge();
    return new Merged(made, lost, List.copyOf(merger.ended()));
  }

  private List<Group> groups() {
    Network network = draft.network();
    Finder finder = new Finder(network);
    Set<Group> groups = new LinkedHashSet<>();
    for (String text : edit.groups()) {
      List<String> names = edit.groups().size() == 1 ? parted(finder, text) : List.of(text);
      for (String name : names) {
        Group group = network.get(Id.group(finder.get(name, Kind.GROUP).value()));
        if (!network.isCurrent(group)) {
          throw new BadQuestion(
              group.name() + " is not there on that day.", name, "Name a group that is.");
        }
        groups.add(group);
      }
    }
    return List.copyOf(groups);
  }

  /** Parts a list of names at <em>and</em>; a name may itself hold the word. */
  private static List<String> parted(Finder finder, String text) {
    List<String> parts = List.of(text.split("\\s+and\\s+|,\\s*", -1));
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = parts.size();
      String name = String.join(" and ", parts.subList(from, to));
      while (to > from + 1 && finder.find(name, Kind.GROUP).isEmpty()) {
        name = String.join(" and ", parts.subList(from, --to));
      }
      names.add(name);
      from = to;
    }
    return names;
  }

  private Row row(List<Group> groups, Id<Group> made) {
    Row row =
        Row.of(Kind.GROUP, made.value())
            .with("name", edit.into())
            .with("themes", union(groups, "themes"))
            .with("areas", union(groups, "areas"))
            .with("from", draft.day().toString());
    for (String attribute : List.of("kind", "part_of", "led_by")) {
      Optional<String> same = same(groups, g -> g.row().find(attribute));
      boolean inside =
          attribute.equals("part_of")
              && groups.stream().anyMatch(g -> same.filter(g.id().value()::equals).isPresent());
      row = same.isPresent() && !inside ? row.with(attribute, same.get()) : row;
    }
    boolean money = groups.stream().anyMatch(g -> g.decidesMoney().orElse(false));
    return money ? row.with("decides_money", "yes") : row;
  }

  private static List<String> union(List<Group> groups, String attribute) {
    Set<String> all = new TreeSet<>();
    groups.forEach(g -> all.addAll(g.row().list(attribute)));
    return List.copyOf(all);
  }

  private static Optional<String> same(
      List<Group> groups, Function<Group, Optional<String>> attribute) {
    Set<Optional<String>> values = groups.stream().map(attribute).collect(Collectors.toSet());
    return values.size() == 1 ? values.iterator().next() : Optional.empty();
  }

  private void whole(List<Group> groups, Id<Group> made) {
    for (CompletenessKind what :
        List.of(CompletenessKind.SEATS_OF_A_GROUP, CompletenessKind.LINKS_OF_A_GROUP)) {
      if (groups.stream().allMatch(g -> draft.network().grounds().isComplete(what, g.id()))) {
        draft.put(
            Row.of(Kind.COMPLETENESS, draft.fresh(Kind.COMPLETENESS))
                .with("what", what.word())
                .with("of", made.toString())
                .with("from", draft.day().toString()));
      }
    }
  }

  private List<LostSeat> seats(List<Group> groups, Id<Group> made) {
    Network network = draft.network();
    List<LostSeat> lost = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Set<Id<Person>> seated = new HashSet<>();
    for (Group group : groups) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        List<Holding> holders = network.seating().holders(seat.id());
        List<Id<Person>> people =
            holders.stream().flatMap(h -> h.tenure().person().stream()).toList();
        boolean twice =
            !people.isEmpty() && people.size() == holders.size() && seated.containsAll(people);
        if (twice) {
          SeatState state = network.seating().state(seat.id());
          lost.add(new LostSeat(seat.id(), group.id(), state, LostSeat.Why.HELD_TWICE));
        } else {
          seated.addAll(people);
          changes.add(new Change.Put(seat.row().with("group", made.value()).toRecord()));
        }
      }
    }
    draft.make(changes);
    Ending.seats(draft, lost);
    return lost;
  }
}
