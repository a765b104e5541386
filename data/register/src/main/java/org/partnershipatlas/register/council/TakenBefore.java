package org.partnershipatlas.register.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Tenure;

/** What the register has from one council's earlier lists. */
final class TakenBefore {
  /** A tenure that a list gave: the council's number of the member stands in its id. */
  private static final Pattern HELD = Pattern.compile("(.+)-held(?:-.*)?");

  private static final Pattern PLACE = Pattern.compile("n\\d+");

  private final Network known;
  private final String source;
  private final Optional<PartialDate> last;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Id<Person>> people = new HashMap<>();
  private final Set<Id<Person>> holders = new HashSet<>();

  TakenBefore(Feed feed, String prefix, Network known) {
    this.known = known;
    this.source = Feed.sourceOf(feed.council());
    this.last =
        known.listAll().stream()
            .filter(this::isTheirs)
            .flatMap(entry -> dated(entry).stream())
            .max(Comparator.naturalOrder());
    known.list(Group.class).stream()
        .filter(group -> isTheirs(group) && group.id().value().startsWith(prefix + "-"))
        .forEach(groups::add);
    for (Tenure tenure : inOrder(known)) {
      if (isTheirs(tenure) && tenure.person().isPresent()) {
        Id<Group> group = known.get(tenure.seat()).group();
        Id<Person> person = tenure.person().get();
        number(tenure, group).ifPresent(number -> people.put(number, person));
        holders.add(person);
      }
    }
  }

  private static List<Tenure> inOrder(Network known) {
    return known.list(Tenure.class).stream()
        .sorted(Comparator.comparing((Tenure t) -> first(t)).thenComparing(t -> t.id().value()))
        .toList();
  }

  private static LocalDate first(Tenure tenure) {
    return tenure.when().from().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /** Whether a list of this council gave it. */
  boolean isTheirs(AtlasRecord entry) {
    return entry.about().source().filter(s -> s.startsWith(source)).isPresent();
  }

  /** Whether there was an earlier list at all. */
  boolean any() {
    return !groups.isEmpty() || last.isPresent();
  }

  /** The day of the last list that was taken in. */
  Optional<PartialDate> last() {
    return last;
  }

  /** The groups of the earlier lists, those that have ended too. */
  List<Group> groups() {
    return groups;
  }

  private Optional<PartialDate> dated(AtlasRecord entry) {
    Matcher day = Feed.DATED.matcher(entry.about().source().orElse(""));
    return day.find()
        ? Optional.of(PartialDate.parse(String.valueOf(day.group(1))))
        : Optional.empty();
  }

  /** The council's number of the member who has or had a seat, where a list gave it. */
  static Optional<String> number(Tenure tenure, Id<Group> group) {
    String id = tenure.id().value();
    // A group that was merged into another keeps the seats that carry its own number.
    String start = id.startsWith(group.value() + "-") ? group.value() + "-" : groupPart(id);
    Matcher held = HELD.matcher(id.substring(start.length()));
    return held.matches() ? Optional.ofNullable(held.group(1)) : Optional.empty();
  }

  private static String groupPart(String id) {
    Matcher held = HELD.matcher(id);
    if (!held.matches()) {
      return "";
    }
    String seat = String.valueOf(held.group(1));
    return seat.substring(0, seat.lastIndexOf('-') + 1);
  }

  /** Whether what stands for a number is only a place in a list, which tells nothing. */
  static boolean isPlace(String number) {
    return PLACE.matcher(number).matches();
  }

  /** Who has that number of the council's, by the tenures of earlier lists. */
  Optional<Id<Person>> findPerson(String number) {
    return isPlace(number) ? Optional.empty() : Optional.ofNullable(people.get(number));
  }

  /** Everybody who has held a seat by a list of this council. */
  Set<Id<Person>> holders() {
    return holders;
  }

  /** The record that this id means now, being merged into another or not. */
  <R extends AtlasRecord> Id<R> now(Id<R> id) {
    Id<R> now = id;
    for (int step = 0; step < 10 && !known.has(now); step++) {
      Optional<Id<?>> next = known.find(Alias.idOf(now)).map(Alias::of);
      if (next.isEmpty()) {
        return now;
      }
      now = Id.of(next.get().kind(), next.get().value());
    }
    return now;
  }
}
