package org.partnershipatlas.register.parliament;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.bodies.SourceRows;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Reads all-party and cross-party groups as mySociety publishes them: a register of the groups, and
 * a list of who is on which, one row a membership. A person is known by the number of
 * TheyWorkForYou, else by the name.
 */
public final class PartyGroups {
  static final String SOURCE = "mySociety, all-party parliamentary groups";

  private final RegisteredGroups groups;
  private final Bodies bodies;
  private final Published told = new Published();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<NameKey, Person> byName = new HashMap<>();
  private final Set<NameKey> shared = new HashSet<>();
  private final Map<String, Person> byTitle = new HashMap<>();
  private final Map<String, ReadRecord> seats = new LinkedHashMap<>();
  private final List<ReadRecord> tenures = new ArrayList<>();
  private String file = "";

  /** A person as the list has them. */
  private static final class Person {
    final String id;
    final boolean numbered;
    final String name;
    final Problem.Place place;
    final Set<NameKey> keys = new LinkedHashSet<>();
    final Set<String> otherNames = new LinkedHashSet<>();
    boolean office;

    Person(String id, boolean numbered, String name, Problem.Place place) {
      this.id = id;
      this.numbered = numbered;
      this.name = name;
      this.place = place;
      keys.add(NameKey.ofPerson(name));
    }

    void spelled(String spelling) {
      if (keys.add(NameKey.ofPerson(spelling))) {
        otherNames.add(spelling);
      }
    }
  }

  /** Which of the titles of peers and knights a name has: a lord and a lady are two people. */
  private enum Title {
    NONE(""),
    LORD("lord|sir|baron|viscount|earl|duke|marquess"),
    LADY("lady|dame|baroness|viscountess|countess|duchess|marchioness");

    private final String words;

    Title(String words) {
      this.words = words;
    }

    static Title of(String name) {
      String plain = NameKey.of(name).text();
      return Arrays.stream(values())
          .filter(each -> plain.matches("(.* )?(" + each.words + ") .*") && each != NONE)
          .findFirst()
          .orElse(NONE);
    }

    boolean contradicts(Title other) {
      return this != NONE && other != NONE && this != other;
    }
  }

  private PartyGroups(Network known) {
    this.bodies = new Bodies(known);
    this.groups = new RegisteredGroups(known, bodies, told);
  }

  /** Whether a file looks like a part of such a publication. */
  public static boolean recognises(String name, byte[] start) {
    String line = new String(start, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    String keys = " " + SourceRow.key(line.replace(',', '\n').replace('\n', ' ')) + " ";
    boolean members = keys.contains(" appg ") && keys.contains(" officer role ");
    boolean register =
        keys.contains(" slug ") && keys.contains(" parliament ") && keys.contains(" secretariat ");
    boolean categories = keys.contains(" appg slug ") && keys.contains(" category name ");
    return members || register || categories;
  }

  /** Reads files by their names, as one reading, against what is known. */
  public static Reading read(Map<String, byte[]> files, Network known) {
    PartyGroups reader = new PartyGroups(known);
    List<SourceRows> tables = new ArrayList<>();
    files.forEach((name, bytes) -> tables.addAll(SourceRows.read(name, bytes)));
    tables.stream()
        .filter(t -> t.headers().contains("parliament"))
        .forEach(t -> t.rows().forEach(reader.groups::add));
    List<SourceRow> members =
        tables.stream()
            .filter(t -> t.headers().contains("appg"))
            .flatMap(t -> t.rows().stream())
            .toList();
    reader.members(members);
    return reader.make(files.keySet().stream().findFirst().orElse(""));
  }

  private void members(List<SourceRow> members) {
    members.stream().filter(m -> m.find("twfy id").isPresent()).forEach(this::numbered);
    people.values().forEach(person -> person.keys.forEach(key -> name(key, person)));
    shared.forEach(byName::remove);
    members.forEach(this::membership);
  }

  private void name(NameKey key, Person person) {
    Person other = byName.putIfAbsent(key, person);
    if (other != null && !other.id.equals(person.id)) {
      shared.add(key);
    }
  }

  private void numbered(SourceRow row) {
    String number = row.get("twfy id");
    Person person =
        people.computeIfAbsent(
            number,
            n ->
                new Person(
                    "member-" + hash(n), true, row.get("canon name", "name"), row.place("name")));
    person.spelled(plain(row.get("name")));
  }

  private static String plain(String name) {
    return name.replaceFirst("^\\d+\\.\\s*", "").replaceFirst("\\s+MP\\.?$", "");
  }

  private static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, 16);
  }

  private void membership(SourceRow row) {
    told.row();
    if (row.get("removed").equalsIgnoreCase("true")) {
      told.count("# {memberships are|membership is} marked as removed and left out.");
      return;
    }
    String name = plain(row.get("name", "canon name"));
    if (name.isEmpty() || row.get("appg").isEmpty()) {
      told.fault(
          row,
          "membership-not-told",
          "A membership needs a name and a group.",
          name.isEmpty() ? "name" : "appg",
          "",
          "Fill them in, or take the row out.");
      return;
    }
    Row group =
        groups
            .find(row)
            .orElseGet(
                () -> {
                  told.count(
                      "# {memberships are of groups|membership is of a group} that no register here holds.");
                  return groups.unregistered(row);
                });
    Person person = person(row, name);
    String type = row.get("member type");
    person.office |= Parliament.ofMember(type).isPresent();
    if (type.equals("other")) {
      told.count(
          "# {members sit|member sits} in no parliament; whether each is a person or a body is not said, and all are read as people.");
    }
    String seat = group.id() + "-" + person.id.replaceFirst("^member-", "");
    put(row, group, person, seat);
  }

  private Person person(SourceRow row, String name) {
    Optional<String> number = row.find("twfy id");
    if (number.isPresent()) {
      return Optional.ofNullable(people.get(number.get())).orElseThrow();
    }
    NameKey key = NameKey.ofPerson(name);
    Title title = Title.of(name);
    Person same = byName.get(key);
    if (same != null && title.contradicts(Title.of(same.name))) {
      same = byTitle.get(title + " " + key.text());
    }
    if (same != null) {
      if (same.numbered) {
        told.count(
            "# {memberships|membership} without a number {are|is} joined to a person by just the same name.");
      }
      return same;
    }
    // The same in every edition of the list, wherever in it they stand.
    String told = title + " " + key.text();
    Person person = new Person("member-" + hash("name " + told), false, name, row.place("name"));
    people.put("name " + told, person);
    byName.putIfAbsent(key, person);
    byTitle.put(told, person);
    return person;
  }

  private void put(SourceRow row, Row group, Person person, String seat) {
    String certainty = row.get("source").equals("ai_search") ? "assumed" : "stated";
    if (certainty.equals("assumed")) {
      told.count(
          "# {memberships were|membership was} found by a search that nobody has checked, and marked assumed.");
    }
    String role = row.get("officer role");
    Row about =
        Row.of(Kind.SEAT, seat)
            .with("source", SOURCE + " (" + row.get("source").replace('_', ' ') + ")")
            .with("certainty", certainty)
            .with("last_checked", row.get("last updated"));
    Row place =
        about
            .with("group", group.id())
            .with("label", role.isEmpty() ? "Member" : role)
            .with("role", role(role));
    ReadRecord before = seats.get(seat);
    if (before != null) {
      told.count("# {memberships stand|membership stands} twice; taken once.");
      return;
    }
    seats.put(seat, new ReadRecord(place, true, place.values().keySet(), row.place("appg")));
    Row tenure =
        Row.of(Kind.TENURE, seat + "-held", about.values())
            .with("seat", seat)
            .with("person", person.id)
            .with("capacity", "holder");
    if (row.find("url source").isPresent()) {
      tenure = tenure.with("extra", "web page=" + row.get("url source"));
    }
    tenures.add(new ReadRecord(tenure, true, tenure.values().keySet(), row.place("name")));
  }

  /** An officer of such a group is elected from its members; the clerk of a council is another. */
  private static String role(String written) {
    String role = written.toLowerCase(Locale.ROOT);
    if (role.matches(".*\\b(vice|deputy)[ -].*")) {
      return "vice-chair";
    }
    return role.matches(".*\\b(chair|convener|convenor|chairman|chairwoman|president)\\b.*")
        ? "chair"
        : "member in own right";
  }

  private Reading make(String first) {
    file = first;
    if (seats.isEmpty() && groups.count() == 0) {
      told.noTable(
          file,
          "no-groups",
          "Neither groups nor memberships were found.",
          "Give register.csv and members.csv together.");
    }
    List<ReadRecord> found = new ArrayList<>();
    groups.rows().forEach(row -> found.add(read(row, true, Problem.Place.cell(file, 0, ""))));
    told.add(bodies.records(SOURCE));
    told.add(found);
    for (Person person : people.values()) {
      Row row =
          Row.of(Kind.PERSON, person.id)
              .with("name", person.name)
              .with("other_names", List.copyOf(person.otherNames))
              .with("public_office", person.office ? "yes" : "")
              .with("source", SOURCE)
              .with("certainty", "stated");
      told.add(List.of(read(row, true, person.place)));
    }
    told.add(List.copyOf(seats.values()));
    told.add(tenures);
    long numbered = people.values().stream().filter(p -> p.numbered).count();
    told.note(
        groups.count()
            + " groups, "
            + seats.size()
            + " memberships and "
            + people.size()
            + " people were read, "
            + numbered
            + " of them by their number.");
    return told.reading(bodies.questions());
  }

  private static ReadRecord read(Row row, boolean stated, Problem.Place place) {
    Set<String> columns = row.values().keySet();
    return new ReadRecord(row, stated, columns, place);
  }
}
