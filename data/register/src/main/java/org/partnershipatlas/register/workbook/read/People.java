package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Tenure;

/** People are one where name and organisation are one; a blank organisation is one of its own. */
final class People {

  private static final Pattern SHORT_COUNCIL = Pattern.compile(".* (cc|dc|bc|mbc|lbc) ");

  private record Who(NameKey name, Optional<Id<?>> organisation) {}

  private final Book book;
  private final Directory directory;
  private final Map<Who, Id<?>> people = new LinkedHashMap<>();
  private final Set<Id<?>> seated = new HashSet<>();
  private final Map<String, Id<?>> councillorships = new HashMap<>();

  People(Book book, Directory directory) {
    this.book = book;
    this.directory = directory;
    Map<Id<?>, Set<Id<?>>> bodies = new HashMap<>();
    for (Tenure tenure : book.known().list(Tenure.class)) {
      tenure
          .person()
          .ifPresent(
              person ->
                  tenure
                      .onBehalfOf()
                      .ifPresentOrElse(
                          body -> bodies.computeIfAbsent(person, p -> new TreeSet<>()).add(body),
                          () -> learn(person, Optional.empty())));
    }
    for (Affiliation each : book.known().list(Affiliation.class)) {
      bodies.computeIfAbsent(each.person(), p -> new TreeSet<>()).add(each.organisation());
      if (each.capacity().equals(Optional.of(AffiliationCapacity.COUNCILLOR))) {
        councillorships.put(each.person() + "|" + each.organisation(), each.id());
      }
    }
    bodies.forEach((person, all) -> all.forEach(body -> learn(person, Optional.of(body))));
  }

  private void learn(Id<?> person, Optional<Id<?>> organisation) {
    String name = directory.name(person);
    if (!name.equals(person.value())) {
      if (people.putIfAbsent(new Who(NameKey.ofPerson(name), organisation), person) == null) {
        seated.add(person);
      }
    }
  }

  /** The person of that name with that organisation, new where there is none. */
  Id<?> person(String name, Optional<Id<?>> organisation, Spot spot) {
    Who who = new Who(NameKey.ofPerson(name), organisation);
    Id<?> known = people.get(who);
    if (known != null) {
      directory.draft(known, spot);
      return known;
    }
    Id<?> person = listedOnce(name).orElseGet(() -> directory.create(Kind.PERSON, name, spot));
    people.put(who, person);
    seated.add(person);
    if (NameKey.saysCouncillor(name)) {
      directory.draft(person, spot).set("public_office", "yes");
    }
    return person;
  }

  /**
   * The only person of a name who stands on a sheet of people, or in the register, without any
   * seat.
   */
  private Optional<Id<?>> listedOnce(String name) {
    List<Id<?>> same = directory.byName(Kind.PERSON, name);
    return same.size() == 1 && !seated.contains(same.get(0))
        ? Optional.of(same.get(0))
        : Optional.empty();
  }

  /** Whether a row is that of a councillor who sits for the council named in it. */
  boolean isCouncillors(SeatRow row) {
    boolean elected = row.list("organisation", "sector").contains("elected members");
    boolean titled = row.person().names().stream().anyMatch(NameKey::saysCouncillor);
    String body = " " + NameKey.of(row.text("organisation", "name")).text() + " ";
    boolean council =
        (body.contains(" council ") || SHORT_COUNCIL.matcher(body).matches())
            && !body.contains(" voluntary ")
            && !body.contains(" council for ")
            && !body.contains(" community council ");
    return elected || (titled && council);
  }

  /** That a person is a councillor of a council. */
  void councillor(Id<?> person, Id<?> council, Spot spot) {
    directory.draft(person, spot).set("public_office", "yes");
    String key = person + "|" + council;
    Id<?> known = councillorships.get(key);
    if (known != null) {
      directory.draft(known, spot);
      return;
    }
    Id<?> id = directory.slugs().numbered(Kind.AFFILIATION, "affiliation-");
    Draft draft = new Draft(id, false, spot);
    draft.set("person", person.value());
    draft.set("organisation", council.value());
    draft.set("capacity", "councillor");
    book.put(draft);
    councillorships.put(key, id);
  }

  private record Namesake(Id<?> id, Optional<Id<?>> organisation) {}

  /** Asks about people of one name with different organisations. */
  void askAboutNamesakes() {
    Map<NameKey, List<Namesake>> byName = new LinkedHashMap<>();
    Set<Id<?>> seen = new HashSet<>();
    people.forEach(
        (who, person) -> {
          if (seen.add(person)) {
            byName
                .computeIfAbsent(who.name(), n -> new ArrayList<>())
                .add(new Namesake(person, who.organisation()));
          }
        });
    for (List<Namesake> same : byName.values()) {
      for (Namesake other : same.subList(1, same.size())) {
        if (book.find(other.id()).isPresent() && !book.known().has(other.id())) {
          Namesake one = same.get(0);
          ask(one.id(), one.organisation(), other.id(), other.organisation());
        }
      }
    }
  }

  private void ask(Id<?> one, Optional<Id<?>> oneBody, Id<?> other, Optional<Id<?>> otherBody) {
    Spot spot = book.find(other).map(Draft::spot).orElse(new Spot("", 0, ""));
    book.ask(
        Question.of(
            Question.What.SAME_NAME,
            "Is “"
                + directory.name(other)
                + "” ("
                + body(otherBody)
                + ", row "
                + spot.row()
                + ") the same person as “"
                + directory.name(one)
                + "” ("
                + body(oneBody)
                + book.find(one).map(draft -> ", row " + draft.spot().row()).orElse("")
                + ")? They were read as two people.",
            one,
            other,
            spot.place()));
  }

  private String body(Optional<Id<?>> organisation) {
    return organisation.map(directory::name).orElse("no organisation given");
  }
}
