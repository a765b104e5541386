package org.partnershipatlas.register.council;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;

/**
 * The people of several councils' lists. Within one council a person is known by the council's own
 * number; members of two councils are one person only where the keys of their names are equal and
 * each council has just one such member. Names that are near each other are left for a human.
 */
final class Councillors {
  private static final String PREFIX = "member-";

  /** One council's member: the council, and the number or else the key of the name. */
  private record Member(String council, String number) {}

  /** A person, with every name met. */
  private static final class Found {
    final Id<Person> id;
    final int place;
    final String shown;
    final NameKey key;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> councils = new LinkedHashSet<>();
    final Set<String> councillorOf = new LinkedHashSet<>();

    Found(int place, Id<Person> id, String shown, NameKey key) {
      this.id = id;
      this.place = place;
      this.shown = shown;
      this.key = key;
    }
  }

  private final Map<Member, Found> byMember = new LinkedHashMap<>();
  private final List<Found> people = new ArrayList<>();
  private final Map<Id<Person>, Found> byId = new HashMap<>();
  private final List<Problem> problems;

  private Councillors(List<Problem> problems) {
    this.problems = problems;
  }

  /** Reads the people of all lists, in their order. */
  static Councillors of(List<Feed> feeds, List<Problem> problems) {
    Councillors all = new Councillors(problems);
    Map<NameKey, Map<String, Set<String>>> seen = all.numbersByName(feeds);
    for (Feed feed : feeds) {
      for (Committee committee : feed.kept()) {
        for (Committee.Member member : committee.members()) {
          MemberName name = MemberName.of(member.name());
          if (name.state() == MemberName.State.NAMED) {
            all.add(feed, member, name, seen);
            all.office(feed, committee, member, name);
          }
        }
      }
    }
    all.askAboutNearNames();
    return all;
  }

  /** For each name, the councils that have it, and under which numbers. */
  private Map<NameKey, Map<String, Set<String>>> numbersByName(List<Feed> feeds) {
    Map<NameKey, Map<String, Set<String>>> seen = new LinkedHashMap<>();
    for (Feed feed : feeds) {
      for (Committee committee : feed.kept()) {
        for (Committee.Member member : committee.members()) {
          NameKey key = MemberName.of(member.name()).key();
          seen.computeIfAbsent(key, k -> new LinkedHashMap<>())
              .computeIfAbsent(feed.council(), c -> new TreeSet<>())
              .add(number(member, key));
        }
      }
    }
    return seen;
  }

  private static String number(Committee.Member member, NameKey key) {
    return member.number().isEmpty() ? "name " + key.text() : member.number();
  }

  private void add(
      Feed feed,
      Committee.Member member,
      MemberName name,
      Map<NameKey, Map<String, Set<String>>> seen) {
    Member place = new Member(feed.council(), number(member, name.key()));
    Found found = byMember.get(place);
    if (found == null) {
      Map<String, Set<String>> where = Optional.ofNullable(seen.get(name.key())).orElseThrow();
      boolean clear = where.values().stream().allMatch(numbers -> numbers.size() == 1);
      found = clear ? findElsewhere(feed, name.key()).orElse(null) : null;
      if (found == null) {
        int order = people.size() + 1;
        found = new Found(order, id(feed, member, order), name.shown(), name.key());
        people.add(found);
        byId.put(found.id, found);
      }
      if (!clear) {
        askAboutSameName(feed, found);
      }
      byMember.put(place, found);
    } else if (!found.key.equals(name.key()) && !found.names.contains(name.shown())) {
      askAboutOneNumber(feed, found, name);
    }
    found.names.add(name.shown());
    found.councils.add(feed.council());
  }

  /**
   * An opaque id that is the same each time the council's list is read, and another's in every
   * other council: made from the council's own number for the member, never from the name.
   */
  private static Id<Person> id(Feed feed, Committee.Member member, int order) {
    String own = member.number().isEmpty() ? "place " + order : member.number();
    byte[] bytes = (feed.council() + '\n' + own).getBytes(StandardCharsets.UTF_8);
    return Id.person(
        PREFIX + UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, 16));
  }

  /** A councillor has the title, or sits on the full council. */
  private void office(Feed feed, Committee committee, Committee.Member member, MemberName name) {
    boolean fullCouncil =
        CommitteeKind.of(committee, feed.council())
            .filter(GroupKind.FULL_COUNCIL::equals)
            .isPresent();
    if (name.councillor() || fullCouncil) {
      Found found = byMember.get(new Member(feed.council(), number(member, name.key())));
      Optional.ofNullable(found).orElseThrow().councillorOf.add(feed.council());
    }
  }

  private Optional<Found> findElsewhere(Feed feed, NameKey key) {
    Optional<Found> elsewhere = people.stream().filter(f -> f.key.equals(key)).findFirst();
    elsewhere.ifPresent(
        f ->
            tell(
                "one-person-two-councils",
                Problem.Level.NOTE,
                f.shown + " is taken for one person on several councils: the names are the same.",
                feed,
                f,
                "If they are two people, give them two records."));
    return elsewhere;
  }

  private void askAboutSameName(Feed feed, Found found) {
    tell(
        "same-name-two-numbers",
        Problem.Level.QUESTION,
        "One council has two members called " + found.shown + "; nobody is joined by that name.",
        feed,
        found,
        "Say which of them are one person.");
  }

  private void askAboutOneNumber(Feed feed, Found found, MemberName name) {
    tell(
        "one-number-two-names",
        Problem.Level.QUESTION,
        "One number stands for " + found.shown + " and for " + name.shown() + ".",
        feed,
        found,
        "Taken as one person under two names; say if they are two.");
  }

  private void tell(
      String code, Problem.Level level, String message, Feed feed, Found found, String mend) {
    problems.add(
        new Problem(
            code,
            level,
            message,
            new Problem.Place(feed.file(), 0, "", Optional.of(found.id)),
            found.shown,
            mend));
  }

  /** Compares only names that share a word, which every near pair of names of people does. */
  private void askAboutNearNames() {
    Map<String, List<Found>> byWord = new LinkedHashMap<>();
    for (Found person : people) {
      for (String word : Set.copyOf(List.of(person.key.text().split(" ", -1)))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(person);
      }
    }
    for (Found person : people) {
      Set<Found> asked = new LinkedHashSet<>();
      for (String word : person.key.text().split(" ", -1)) {
        byWord.getOrDefault(word, List.of()).stream()
            .filter(other -> isNear(person, other))
            .forEach(asked::add);
      }
      asked.forEach(other -> askAboutNear(person, other));
    }
  }

  private static boolean isNear(Found person, Found other) {
    return person.place < other.place
        && person.councils.stream().noneMatch(other.councils::contains)
        && person.key.near(other.key);
  }

  private void askAboutNear(Found person, Found other) {
    problems.add(
        new Problem(
            "near-names",
            Problem.Level.QUESTION,
            person.shown
                + " ("
                + String.join(", ", person.councils)
                + ") and "
                + other.shown
                + " ("
                + String.join(", ", other.councils)
                + ") may be one person; they are kept as two.",
            Problem.Place.in(other.id, "name"),
            other.shown,
            "If they are one, merge them."));
  }

  /** The person that a member of a council is. */
  Id<Person> get(Feed feed, Committee.Member member, MemberName name) {
    Found found = byMember.get(new Member(feed.council(), number(member, name.key())));
    return Optional.ofNullable(found).orElseThrow().id;
  }

  /** Whether that person is a councillor of the feed's council. */
  boolean isCouncillor(Id<Person> person, Feed feed) {
    return Optional.ofNullable(byId.get(person))
        .map(found -> found.councillorOf.contains(feed.council()))
        .orElse(false);
  }

  /** Each person with the name shown, the other names met, and whether a councillor. */
  void forEach(Consumer action) {
    for (Found person : people) {
      List<String> others = person.names.stream().filter(n -> !n.equals(person.shown)).toList();
      action.accept(person.id, person.shown, others, !person.councillorOf.isEmpty());
    }
  }

  /** Takes one person. */
  interface Consumer {
    void accept(Id<Person> id, String shown, List<String> otherNames, boolean councillor);
  }
}
