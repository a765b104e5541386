package org.partnershipatlas.register.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Person;

/**
 * Who was erased from a register, and when last: a person may be taken in again by an import, and
 * be erased once more.
 *
 * @param when the last time; {@link Instant#EPOCH} where it was not written down
 */
public record ErasedPeople(Map<Id<Person>, Instant> when) {
  /** Nobody. */
  public static final ErasedPeople NOBODY = new ErasedPeople(Map.of());

  /** Copies the map. */
  public ErasedPeople {
    when = Map.copyOf(when);
  }

  /** Those people, erased then. */
  public static ErasedPeople of(Set<Id<Person>> people, Instant when) {
    return new ErasedPeople(people.stream().collect(Collectors.toMap(id -> id, id -> when)));
  }

  /**
   * What {@link #listIds} and {@link #listTimes} gave.
   *
   * @throws java.time.DateTimeException where a time is none
   */
  public static ErasedPeople parse(List<String> ids, List<String> times) {
    Map<String, Instant> known = new LinkedHashMap<>();
    for (String text : times) {
      int blank = text.lastIndexOf(' ');
      known.put(text.substring(0, Math.max(0, blank)), Instant.parse(text.substring(blank + 1)));
    }
    Map<Id<Person>, Instant> when = new LinkedHashMap<>();
    ids.forEach(id -> when.put(Id.person(id), known.getOrDefault(id, Instant.EPOCH)));
    return new ErasedPeople(when);
  }

  /** Their ids, in order. */
  public List<String> listIds() {
    return List.copyOf(
        new TreeSet<>(when.keySet().stream().map(Id::value).collect(Collectors.toSet())));
  }

  /** The times that are known, each after its id and a blank, in order. */
  public List<String> listTimes() {
    List<String> times = new ArrayList<>();
    when.forEach(
        (id, at) -> {
          if (!at.equals(Instant.EPOCH)) {
            times.add(id.value() + " " + at);
          }
        });
    times.sort(null);
    return times;
  }

  /** These, and those people erased now; later than before in any case, whatever the clock says. */
  public ErasedPeople and(Set<Id<Person>> people, Instant now) {
    Map<Id<Person>, Instant> all = new LinkedHashMap<>(when);
    people.forEach(id -> all.merge(id, now, (was, at) -> at.isAfter(was) ? at : was.plusNanos(1)));
    return new ErasedPeople(all);
  }

  /** Both; of somebody who is in both the later time. */
  public ErasedPeople with(ErasedPeople others) {
    Map<Id<Person>, Instant> all = new LinkedHashMap<>(when);
    others.when.forEach((id, at) -> all.merge(id, at, (one, two) -> one.isAfter(two) ? one : two));
    return new ErasedPeople(all);
  }

  /** Those of them who are among these people. */
  public ErasedPeople only(Set<Id<Person>> people) {
    Map<Id<Person>, Instant> some = new LinkedHashMap<>(when);
    some.keySet().retainAll(people);
    return new ErasedPeople(some);
  }

  /** Those who were erased later than those others say, or of whom they do not tell. */
  public Set<Id<Person>> since(ErasedPeople others) {
    return when.entrySet().stream()
        .filter(
            each -> {
              Instant before = others.when.get(each.getKey());
              return before == null || before.isBefore(each.getValue());
            })
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
