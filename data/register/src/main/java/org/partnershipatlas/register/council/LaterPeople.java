package org.partnershipatlas.register.council;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;

/**
 * Which known person each of the people of a list is: by the council's number, else by the name.
 * The id of one without a number is made of a place in the list, so it tells nothing of who it is.
 */
final class LaterPeople {
  private final LaterRecords records;
  private final TakenBefore before;
  private final LaterNotes notes;
  private final PartialDate day;
  private final Map<Id<?>, Row> read = new LinkedHashMap<>();
  private final Map<Id<?>, Id<?>> known = new HashMap<>();

  LaterPeople(
      LaterRecords records, TakenBefore before, LaterNotes notes, PartialDate day, List<Row> made) {
    this.records = records;
    this.before = before;
    this.notes = notes;
    this.day = day;
    made.stream()
        .filter(row -> row.kind() == Kind.PERSON)
        .forEach(row -> read.put(Id.person(row.id()), row));
    find(made);
    read.keySet().forEach(this::keepApart);
  }

  /** The id that somebody or something of the list has in the register. */
  Id<?> now(Id<?> id) {
    Id<?> own = known.getOrDefault(id, id);
    return own.kind() == Kind.SEAT || own.kind() == Kind.TENURE ? own : before.now(own);
  }

  /** The people as they were read, by the ids that they have in the register. */
  Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    read.forEach(
        (made, row) -> {
          String id = now(made).value();
          rows.merge(id, Row.of(Kind.PERSON, id, row.values()), LaterPeople::both);
        });
    return rows;
  }

  /** Two of the list who are one person in the register. */
  private static Row both(Row one, Row other) {
    Set<String> names = new LinkedHashSet<>(one.list("other_names"));
    names.addAll(other.list("name"));
    names.addAll(other.list("other_names"));
    one.list("name").forEach(names::remove);
    Row row = one.with("other_names", List.copyOf(names));
    return row.list("public_office").isEmpty()
        ? row.with("public_office", other.list("public_office"))
        : row;
  }

  private void find(List<Row> made) {
    Map<String, String> groupOfSeat = new HashMap<>();
    made.stream()
        .filter(row -> row.kind() == Kind.SEAT)
        .forEach(row -> groupOfSeat.put(row.id(), row.find("group").orElseThrow()));
    for (Row row : made) {
      Optional<String> person = row.kind() == Kind.TENURE ? row.find("person") : Optional.empty();
      if (person.isEmpty()) {
        continue;
      }
      String seat = row.find("seat").orElseThrow();
      String number = seat.substring(String.valueOf(groupOfSeat.get(seat)).length() + 1);
      Id<Person> id = Id.person(person.get());
      before
          .findPerson(number)
          .or(
              () ->
                  Optional.of(id)
                      .filter(p -> !TakenBefore.isPlace(number) && records.known().has(p)))
          .or(() -> byName(id, TakenBefore.isPlace(number)))
          .ifPresent(found -> known.putIfAbsent(id, found));
    }
  }

  private Optional<Id<Person>> byName(Id<Person> made, boolean withoutNumber) {
    NameKey key = name(made);
    List<Person> same =
        records.known().list(Person.class).stream()
            .filter(p -> before.holders().contains(p.id()) == withoutNumber)
            .filter(p -> withoutNumber || p.about().source().equals(Optional.of(LaterList.PEOPLE)))
            .filter(p -> LaterCommittee.names(p).contains(key))
            .toList();
    if (same.size() != 1) {
      return Optional.empty();
    }
    if (!withoutNumber) {
      notes.twoCouncils(same.get(0).id());
    }
    return Optional.of(same.get(0).id());
  }

  private NameKey name(Id<?> made) {
    Row row = Optional.ofNullable(read.get(made)).orElseThrow();
    return NameKey.ofPerson(row.find("name").orElse(""));
  }

  /** Gives somebody new an id of their own where another has the one that was made. */
  private void keepApart(Id<?> made) {
    Id<Person> now = before.now(Id.person(made.value()));
    boolean anothers =
        !known.containsKey(made)
            && records
                .known()
                .find(now)
                .map(person -> !LaterCommittee.names(person).contains(name(made)))
                .orElse(false);
    if (anothers) {
      known.put(made, records.free(Kind.PERSON, made.value(), day.toString()));
    }
  }
}
