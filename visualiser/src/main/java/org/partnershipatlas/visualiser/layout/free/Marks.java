package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.SeatLook;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** Reads what the free view draws: which records, and the lines between them. */
final class Marks {
  /** So many records are all drawn and named. */
  static final int NAMED = 80;

  /** How far the lines may go over what is asked, for groups that nothing joins otherwise. */
  private static final double MOST_OVER = 1.3;

  private final Network network;
  private final FreeOptions options;
  private final List<Group> groups;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Strand> strands;
  private final int left;
  private final Map<String, Set<String>> on = new TreeMap<>();
  private int single;
  private int attending;

  Marks(Network network, FreeOptions options) {
    this.network = network;
    this.options = options;
    this.groups =
        network.current(Group.class).stream()
            .filter(g -> options.area().map(a -> network.places().touches(g, a)).orElse(true))
            .sorted(
                Comparator.<Group>comparingInt(g -> -network.seating().seatsOn(g.id()).size())
                    .thenComparing(Group::name)
                    .thenComparing(g -> g.id().value()))
            .toList();
    Map<String, Group> drawn = new LinkedHashMap<>();
    groups.stream().limit(options.most()).forEach(g -> drawn.put(g.id().toString(), g));
    List<Strand> all = Strands.of(network, options.organisations(), drawn);
    Set<String> kept = new LinkedHashSet<>(drawn.keySet());
    List<String> others = others(all, drawn.keySet());
    int joining = others.size();
    if (drawn.size() + others.size() > NAMED) {
      // Somebody on one group only joins nothing, and there are many such.
      others = others.stream().filter(id -> on(id) > 1).toList();
      this.single = joining - others.size();
      joining = others.size();
      if (between(all, drawn.keySet(), others).size() > options.lines()) {
        int before = all.size();
        all = all.stream().filter(s -> s.role() != ConnectorRole.IN_ATTENDANCE).toList();
        this.attending = before - all.size();
        others = fewer(all, drawn.keySet());
      }
    }
    others.stream().limit(options.most() - drawn.size()).forEach(kept::add);
    this.strands = all.stream().filter(s -> both(s, kept)).toList();
    this.left = groups.size() + joining - kept.size();
    Map<String, Integer> ties = new HashMap<>();
    strands.forEach(
        s -> {
          ties.merge(s.from(), 1, Integer::sum);
          ties.merge(s.to(), 1, Integer::sum);
        });
    kept.forEach(id -> marks.add(mark(id, ties.getOrDefault(id, 0))));
  }

  private static boolean both(Strand strand, Set<String> drawn) {
    return drawn.contains(strand.from()) && drawn.contains(strand.to());
  }

  private static List<Strand> between(List<Strand> all, Set<String> drawn, List<String> others) {
    Set<String> both = new LinkedHashSet<>(drawn);
    both.addAll(others);
    return all.stream().filter(s -> both(s, both)).toList();
  }

  /**
   * As many as the lines allow: first whoever joins groups that nothing joins yet, so that no group
   * looks as if it stood alone; then those on the most groups.
   */
  private List<String> fewer(List<Strand> all, Set<String> drawn) {
    on.clear();
    List<String> order =
        new ArrayList<>(others(all, drawn).stream().filter(id -> on(id) > 1).toList());
    List<Strand> formal = between(all, drawn, List.of());
    Set<String> joined = new HashSet<>();
    formal.forEach(s -> joined.addAll(List.of(s.from(), s.to())));
    List<String> few = new ArrayList<>();
    int lines = formal.size();
    while (!order.isEmpty()) {
      String next = order.get(0);
      long most = 0;
      for (String id : order) {
        long more = groups(id).stream().filter(g -> !joined.contains(g)).count();
        if (more > most) {
          most = more;
          next = id;
        }
      }
      lines += on(next);
      if (lines > options.lines() && (most == 0 || lines > options.lines() * MOST_OVER)) {
        break;
      }
      few.add(next);
      joined.addAll(groups(next));
      order.remove(next);
    }
    return few;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Strand> strands() {
    return strands;
  }

  /** The groups that the picture is about, drawn or not. */
  List<Group> groups() {
    return groups;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (single > 0) {
      String who = options.organisations() ? "organisation" : "person or post";
      String many = options.organisations() ? "organisations" : "people and posts";
      notes.add(
          single
              + (single == 1 ? " more " + who + " has" : " more " + many + " have")
              + " to do with one of these groups only and "
              + (single == 1 ? "is" : "are")
              + " not drawn.");
    }
    if (attending > 0) {
      notes.add("Who is in attendance joins no one by that, and has no line here.");
    }
    if (left > 0) {
      notes.add(
          left
              + (left == 1 ? " more record is" : " more records are")
              + " recorded and not drawn; "
              + (groups.size() > options.most()
                  ? "those drawn come first by seats and by groups joined."
                  : "those drawn join groups that nothing else joins, or the most groups."));
    }
    return notes;
  }

  /**
   * Who stands between the groups, those on the most groups first, then by name. Those of one name
   * are told apart by what they are on; an opaque id decides only what nothing else can.
   */
  private List<String> others(List<Strand> all, Set<String> drawn) {
    for (Strand strand : all) {
      note(drawn, strand.from(), strand.to());
      note(drawn, strand.to(), strand.from());
    }
    on.keySet().removeIf(id -> on.getOrDefault(id, Set.of()).stream().noneMatch(drawn::contains));
    return on.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(id -> -on(id))
                .thenComparing(id -> network.name(Id.parse(id)))
                .thenComparing(
                    id ->
                        on.getOrDefault(id, Set.of()).stream()
                            .map(g -> network.name(Id.parse(g)))
                            .sorted()
                            .collect(Collectors.joining("; ")))
                .thenComparing(id -> id))
        .toList();
  }

  private int on(String id) {
    return groups(id).size();
  }

  private Set<String> groups(String id) {
    return on.getOrDefault(id, Set.of());
  }

  private void note(Set<String> drawn, String one, String other) {
    if (!drawn.contains(one)) {
      on.computeIfAbsent(one, w -> new LinkedHashSet<>()).add(other);
    }
  }

  private Mark mark(String text, int ties) {
    AtlasRecord entry = network.get(Id.parse(text));
    String name = network.name(entry.id());
    if (entry instanceof Group group) {
      String kind = group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).orElse("");
      Map<Look, Integer> seats = SeatLook.count(network, group.id());
      String label = name + (kind.isEmpty() ? "" : ", " + kind) + ", " + joined(ties);
      Card card =
          new Card(text, BoxRole.GROUP, Look.PLAIN, text, name, "", "", seats, label, false);
      return new Mark(card, ties, true);
    }
    Look look = look(entry);
    String label = name + ", " + entry.recordKind().word() + ", " + joined(ties);
    BoxRole role = role(entry, look);
    return new Mark(
        new Card(text, role, look, text, name, "", "", Map.of(), label, false), ties, false);
  }

  private static String joined(int ties) {
    return ties == 1 ? "1 line" : ties + " lines";
  }

  private static BoxRole role(AtlasRecord entry, Look look) {
    return switch (entry.recordKind()) {
      case PERSON -> look == Look.NOT_KNOWN ? BoxRole.SEAT : BoxRole.PERSON;
      case POST -> BoxRole.POST;
      case ORGANISATION -> BoxRole.ORGANISATION;
      default -> BoxRole.GROUP;
    };
  }

  /** One whose name is not known does not look like a person; one whose name is withheld does. */
  private static Look look(AtlasRecord entry) {
    if (entry instanceof Person person) {
      if (person.nameWithheld().orElse(false)) {
        return Look.WITHHELD;
      }
      return person.name().isPresent() ? Look.PLAIN : Look.NOT_KNOWN;
    }
    return Look.PLAIN;
  }

  /** The heading, where none is given. */
  String heading() {
    String what =
        options.organisations() ? "groups and organisations" : "groups and who joins them";
    return options
        .area()
        .map(a -> network.name(a) + ": " + what)
        .orElse(Character.toUpperCase(what.charAt(0)) + what.substring(1));
  }
}
