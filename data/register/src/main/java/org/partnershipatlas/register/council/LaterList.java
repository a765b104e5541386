package org.partnershipatlas.register.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * What a council's later list changes in what the register has of its earlier ones. Committees and
 * members are known by the council's numbers; what was written into the register by hand stays.
 */
final class LaterList {
  static final String PEOPLE = "ModernGov committee lists";

  private final Feed feed;
  private final LaterRecords records;
  private final TakenBefore before;
  private final LaterNotes notes;
  private final PartialDate day;
  private final boolean whole;
  private final Map<Kind, List<Row>> read = new HashMap<>();
  private final Map<String, Row> people;
  private final Set<Id<?>> listed = new HashSet<>();

  LaterList(
      Feed feed,
      LaterRecords records,
      TakenBefore before,
      LaterNotes notes,
      PartialDate day,
      List<Row> made) {
    this.feed = feed;
    this.records = records;
    this.before = before;
    this.notes = notes;
    this.day = day;
    this.whole = feed.failures() == 0;
    LaterPeople all = new LaterPeople(records, before, notes, day, made);
    this.people = all.rows();
    for (Row row : made) {
      Row now = row.kind() == Kind.PERSON ? row : row.renamed(all::now);
      read.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(now);
    }
  }

  void take() {
    rows(Kind.AREA).forEach(this::keepOrPut);
    rows(Kind.ORGANISATION).forEach(this::council);
    rows(Kind.GROUP).forEach(this::group);
    rows(Kind.COMPLETENESS).forEach(this::complete);
    vanished();
    affiliations();
    membersNamed();
  }

  private List<Row> rows(Kind kind) {
    return read.getOrDefault(kind, List.of());
  }

  private void keepOrPut(Row row) {
    if (records.has(id(row))) {
      records.keep(id(row));
    } else {
      records.put(row);
    }
  }

  private static Id<?> id(Row row) {
    return Id.of(row.kind(), row.id());
  }

  /** The council says which list was taken in last; the rest of it stays as it was written. */
  private void council(Row row) {
    fill(row);
    Row council = records.find(id(row)).orElseThrow();
    if (feed.published().isPresent()) {
      records.put(
          council
              .with("source", row.list("source"))
              .with("last_checked", row.list("last_checked"))
              .with("last_checked_by", row.list("last_checked_by")));
    }
  }

  private void group(Row row) {
    Id<Group> id = Id.group(row.id());
    listed.add(id);
    if (records.known().has(id)) {
      known(id, row);
      if (isOpen(records.find(id).orElseThrow().toRecord())) {
        seats(id, row.id());
      }
    } else {
      fresh(row);
    }
  }

  private void fresh(Row row) {
    records.put(begun(row));
    for (Row seat : seatsOf(row.id())) {
      records.put(begun(seat));
      tenuresOf(seat.id()).forEach(tenure -> records.put(begun(tenure)));
    }
  }

  /** What an earlier list had not begins with this one; what a first list has may be older. */
  private Row begun(Row row) {
    return before.any() ? row.with("from", day.toString()) : row;
  }

  private List<Row> seatsOf(String group) {
    return rows(Kind.SEAT).stream().filter(s -> s.list("group").contains(group)).toList();
  }

  private List<Row> tenuresOf(String seat) {
    return rows(Kind.TENURE).stream().filter(t -> t.list("seat").contains(seat)).toList();
  }

  private void known(Id<Group> id, Row row) {
    Row known = records.find(id).orElseThrow();
    boolean over =
        known.find("to").map(PartialDate::parse).filter(t -> t.compareTo(day) <= 0).isPresent();
    if (over && newer()) {
      known = known.with("to");
      notes.back(id);
    }
    String title = row.find("name").orElseThrow();
    String told = LaterRecords.extra(known, FeedRecords.LISTED_AS).or(() -> name(id)).orElse("");
    if (!title.equals(told)) {
      String name = known.find("name").orElse("");
      Set<String> others = new LinkedHashSet<>(known.list("other_names"));
      if (!NameKey.of(name).equals(NameKey.of(title))) {
        others.add(name);
        notes.renamed(id, name, title);
      }
      others.remove(title);
      known = known.with("name", title).with("other_names", List.copyOf(others));
    }
    List<String> extra = new ArrayList<>(known.list("extra"));
    extra.removeIf(entry -> entry.startsWith(FeedRecords.LISTED_AS + "="));
    extra.add(FeedRecords.LISTED_AS + "=" + title);
    records.put(sorted(known, extra));
    fill(row.with("extra"));
  }

  /** What is blank is filled by a newer list, and by none that was read before. */
  private void fill(Row row) {
    if (newer() || !records.has(id(row))) {
      records.fill(row);
    } else {
      records.keep(id(row));
    }
  }

  private boolean newer() {
    return !before.last().equals(Optional.of(day));
  }

  private Optional<String> name(Id<Group> id) {
    return records.find(id).flatMap(row -> row.find("name"));
  }

  private static Row sorted(Row row, List<String> extra) {
    return row.with("extra", extra).toRecord().row();
  }

  private void seats(Id<Group> id, String prefix) {
    List<Row> seats = seatsOf(prefix);
    List<Row> tenures = seats.stream().flatMap(s -> tenuresOf(s.id()).stream()).toList();
    // An empty list is no membership of nobody.
    if (!seats.isEmpty()) {
      new LaterCommittee(records, before, id, prefixOf(seats), day, whole, notes)
          .take(LaterCommittee.lines(prefixOf(seats), seats, tenures, people));
    }
  }

  /**
   * What the ids of a committee's seats begin with, though the group may be merged into another.
   */
  private static String prefixOf(List<Row> seats) {
    String first = seats.get(0).id();
    return first.substring(0, first.lastIndexOf('-'));
  }

  /** The council states the whole of each committee again with every newer list. */
  private void complete(Row row) {
    Optional<Row> known = records.known().find(id(row)).map(AtlasRecord::row);
    boolean over = known.isPresent() && !isOpen(known.get().toRecord());
    if (known.isPresent() && !over) {
      records.keep(id(row));
    } else if (newer()) {
      Id<?> id = records.free(Kind.COMPLETENESS, row.id(), day.toString());
      records.put(Row.of(Kind.COMPLETENESS, id.value(), row.values()));
    }
  }

  private void vanished() {
    for (Group group : before.groups()) {
      boolean open = group.when().to().map(t -> t.compareTo(day) > 0).orElse(true);
      if (open && !listed.contains(group.id())) {
        vanished(group);
      }
    }
  }

  private void vanished(Group group) {
    if (!whole) {
      notes.goneFromPart(group);
      return;
    }
    List<AtlasRecord> theirs = new ArrayList<>();
    for (Seat seat : records.known().referring(group.id(), Seat.class)) {
      if (seat.group().equals(group.id()) && isOpen(seat)) {
        theirs.add(seat);
        for (Tenure tenure : records.known().referring(seat.id(), Tenure.class)) {
          if (isOpen(tenure)) {
            theirs.add(tenure);
          }
        }
      }
    }
    boolean others = theirs.removeIf(entry -> !before.isTheirs(entry));
    theirs.forEach(entry -> records.end(entry.id(), day.toString()));
    if (others) {
      notes.keptByOthers(group);
      return;
    }
    records.end(group.id(), day.toString());
    records.known().referring(group.id(), Completeness.class).stream()
        .filter(c -> before.isTheirs(c) && isOpen(c))
        .forEach(c -> records.end(c.id(), day.toString()));
    notes.vanished(group, (int) theirs.stream().filter(Seat.class::isInstance).count());
  }

  private boolean isOpen(AtlasRecord entry) {
    return entry.span().to().map(t -> t.compareTo(day) > 0).orElse(true);
  }

  /** Who sits nowhere any longer, on a council that lists its full council, has left it. */
  private void affiliations() {
    Set<String> sitting = new HashSet<>();
    rows(Kind.AFFILIATION)
        .forEach(
            row -> {
              sitting.add(row.find("person").orElse(""));
              affiliation(row);
            });
    boolean fullCouncil =
        rows(Kind.GROUP).stream()
            .filter(g -> g.list("kind").contains(GroupKind.FULL_COUNCIL.word()))
            .anyMatch(g -> !seatsOf(g.id()).isEmpty());
    if (whole && fullCouncil) {
      records.known().list(Affiliation.class).stream()
          .filter(a -> before.isTheirs(a) && isOpen(a))
          .filter(a -> !sitting.contains(a.person().value()))
          .forEach(a -> records.end(a.id(), day.toString()));
    }
  }

  private void affiliation(Row row) {
    Id<Person> person = Id.person(row.find("person").orElseThrow());
    Id<Organisation> council = Id.organisation(row.find("organisation").orElseThrow());
    List<Affiliation> known =
        records.known().referring(person, Affiliation.class).stream()
            .filter(a -> a.organisation().equals(council))
            .toList();
    Optional<Affiliation> open = known.stream().filter(this::isOpen).findFirst();
    if (open.isPresent()) {
      records.keep(open.get().id());
    } else if (known.isEmpty() || newer()) {
      Id<?> id = records.free(Kind.AFFILIATION, row.id(), day.toString());
      records.put(begun(Row.of(Kind.AFFILIATION, id.value(), row.values())));
    }
  }

  /** The people whom the records name: new ones as they were read, known ones as they are. */
  private void membersNamed() {
    Set<String> named = new LinkedHashSet<>();
    rows(Kind.TENURE).forEach(t -> named.addAll(t.list("person")));
    for (String value : named) {
      Id<Person> id = Id.person(value);
      Row row = Optional.ofNullable(people.get(value)).orElseThrow();
      if (records.known().has(id)) {
        person(id, row);
      } else {
        records.put(row);
      }
    }
  }

  private void person(Id<Person> id, Row read) {
    records.keep(id);
    Row known = records.find(id).orElseThrow();
    Map<NameKey, String> names = new LinkedHashMap<>();
    LaterCommittee.names(records.known().get(id)).forEach(key -> names.put(key, ""));
    Set<String> others = new LinkedHashSet<>(known.list("other_names"));
    List<String> said = new ArrayList<>(read.list("name"));
    said.addAll(read.list("other_names"));
    for (String name : said) {
      if (names.putIfAbsent(NameKey.ofPerson(name), name) == null) {
        others.add(name);
        notes.otherName(id);
      }
    }
    Row row = known.with("other_names", List.copyOf(others));
    records.put(
        row.list("public_office").isEmpty()
            ? row.with("public_office", read.list("public_office"))
            : row);
  }
}
