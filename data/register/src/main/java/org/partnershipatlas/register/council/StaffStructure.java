package org.partnershipatlas.register.council;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.bodies.SourceRows;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Reads what councils publish of their senior staff under the transparency code, a post a row: the
 * council, its directorates and the services in them as organisations that are part of each other,
 * the posts, and who is named in them. A post that nobody is named in is not thereby vacant.
 */
public final class StaffStructure {
  private static final String[] COUNCIL = {
    "organisation label", "organisation name", "organisation"
  };
  private static final String[] TITLE = {"job title", "post title"};
  private static final String[] DIRECTORATE = {"directorate", "department"};
  private static final String[] SERVICE = {"service", "section", "team", "unit"};
  private static final String[] COMMENTS = {"comments", "comment", "notes"};
  private static final String[] DATE = {"effective date", "date"};
  private static final String[] HOLDER = {"name", "post holder", "postholder"};

  private final Bodies bodies;
  private final Network known;
  private final Published told = new Published();
  private final Map<String, ReadRecord> posts = new LinkedHashMap<>();
  private final Map<String, ReadRecord> people = new LinkedHashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private int directorates;
  private int services;

  private StaffStructure(Network known) {
    this.known = known;
    this.bodies = new Bodies(known);
  }

  /** Whether a file looks like such a list. */
  public static boolean recognises(String name, byte[] start) {
    List<String> headers =
        List.of(
                new String(start, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .split("[,;\t]", -1))
            .stream()
            .map(header -> SourceRow.key(header.replace("\"", "").replace("\uFEFF", "")))
            .toList();
    return headers.contains(COUNCIL[0])
        && has(headers, TITLE)
        && (has(headers, DIRECTORATE) || has(headers, SERVICE));
  }

  private static boolean has(List<String> headers, String... any) {
    return List.of(any).stream().anyMatch(headers::contains);
  }

  /** Reads files by their names, as one reading, against what is known. */
  public static Reading read(Map<String, byte[]> files, Network known) {
    StaffStructure reader = new StaffStructure(known);
    files.forEach(
        (name, bytes) ->
            SourceRows.read(name, bytes)
                .forEach(
                    table -> {
                      reader.told.notes(table.notes());
                      table.rows().forEach(reader::post);
                    }));
    return reader.make();
  }

  private void post(SourceRow row) {
    told.row();
    Optional<String> council = row.find(COUNCIL);
    Optional<String> title = row.find(TITLE);
    if (council.isEmpty() || title.isEmpty()) {
      told.fault(
          row,
          "missing-post",
          council.isEmpty() ? "It is not said whose post this is." : "The post has no title.",
          council.isEmpty() ? "OrganisationLabel" : "JobTitle",
          title.orElse(""),
          "Fill it in, or take the row out.");
      return;
    }
    Bodies.Body whole = council(row, council.get());
    Bodies.Body place = whole;
    Optional<String> directorate = row.find(DIRECTORATE);
    if (directorate.isPresent()) {
      place = part(row, council.get(), directorate.get(), place, "Directorate");
    }
    Optional<String> service = row.find(SERVICE).filter(s -> !directorate.equals(Optional.of(s)));
    if (service.isPresent()) {
      String within = directorate.map(d -> " (" + d + ")").orElse("");
      place = part(row, council.get(), service.get() + within, place, "Service");
    }
    put(row, title.get(), whole, place);
  }

  private Bodies.Body council(SourceRow row, String name) {
    LocalDate day = date(row).map(LocalDate::parse).orElse(known.day());
    List<String> identifiers =
        England.table().find(name, day).flatMap(Authority::code).map(c -> "gss:" + c).stream()
            .toList();
    Bodies.Body body = bodies.get(identifiers, name, row.place("OrganisationLabel"));
    if (!identifiers.isEmpty() || name.toLowerCase(Locale.ROOT).contains("council")) {
      body.say("sector", "public");
      body.say("kind", "local authority");
      body.say("public_authority", "yes");
    }
    row.find("organisation uri").ifPresent(uri -> body.extra("organisation uri", uri));
    return body;
  }

  /** A directorate or a service; many councils have one of that name, so the council's is in it. */
  private Bodies.Body part(
      SourceRow row, String council, String name, Bodies.Body above, String column) {
    int before = bodies.count(false);
    Bodies.Body body = bodies.get(List.of(), council + ": " + name, row.place(column));
    if (bodies.count(false) > before) {
      directorates += column.equals("Directorate") ? 1 : 0;
      services += column.equals("Service") ? 1 : 0;
    }
    body.say("sector", "public");
    body.say("kind", "service directorate");
    body.say("part_of", above.id().value());
    return body;
  }

  private void put(SourceRow row, String title, Bodies.Body whole, Bodies.Body place) {
    String plain = NameKey.of(place.id().value() + " " + title).text().replace(' ', '-');
    String base = plain.substring(0, Math.min(180, plain.length()));
    String id = base;
    while (posts.containsKey(id)) {
      id = base + "-" + (times.merge(base, 1, Integer::sum) + 1);
    }
    Optional<String> date = date(row);
    Row post =
        Row.of(Kind.POST, id)
            .with("title", title)
            .with("employed_by", whole.id().value())
            .with("based_in", place.id().value())
            .with("last_checked", date.orElse(""))
            .with("source", source(row))
            .with("certainty", "stated")
            .with("note", row.get(COMMENTS))
            .with("extra", extra(row));
    posts.put(id, record(post, row, "JobTitle"));
    String made = id;
    row.find(HOLDER)
        .filter(name -> isNamed(name))
        .ifPresent(name -> person(row, name, made, title, whole, place));
  }

  /** Where it says vacant or withheld, nobody of that name works there; the word stays beside. */
  private boolean isNamed(String name) {
    boolean named = PersonCell.read(name).state() == PersonCell.State.NAMED;
    if (!named) {
      told.count(
          "# {posts name|post names} nobody, but say vacant, withheld or the like; it is kept with each as “name”.");
    }
    return named;
  }

  private void person(
      SourceRow row, String name, String post, String title, Bodies.Body whole, Bodies.Body place) {
    NameKey key = NameKey.ofPerson(name);
    String one = whole.id() + " " + key.text();
    String person =
        people.containsKey(one)
            ? people.get(one).row().id()
            : findKnown(key, whole, place).orElse("staff-" + (people.size() + 1));
    people.putIfAbsent(one, record(Row.of(Kind.PERSON, person).with("name", name), row, "Name"));
    Row works =
        Row.of(Kind.AFFILIATION, "works-" + post)
            .with("person", person)
            .with("organisation", place.id().value())
            .with("capacity", "staff")
            .with("post_title", title)
            .with("senior", "yes")
            .with("source", source(row))
            .with("certainty", "stated");
    posts.put("works " + post, record(works, row, "Name"));
  }

  /** Somebody of that name who works for the council already; one who does not is another. */
  private Optional<String> findKnown(NameKey name, Bodies.Body whole, Bodies.Body place) {
    return known.list(Affiliation.class).stream()
        .filter(a -> a.organisation().equals(whole.id()) || a.organisation().equals(place.id()))
        .map(Affiliation::person)
        .filter(
            id ->
                known
                    .find(id)
                    .flatMap(Person::name)
                    .map(NameKey::ofPerson)
                    .filter(name::equals)
                    .isPresent())
        .map(Id::value)
        .findFirst();
  }

  private static ReadRecord record(Row row, SourceRow from, String column) {
    boolean stated = row.kind() != Kind.PERSON;
    return new ReadRecord(row, stated, row.values().keySet(), from.place(column));
  }

  private static Optional<String> date(SourceRow row) {
    return row.find(DATE)
        .flatMap(text -> DateCell.read(text, false))
        .map(DateCell::iso)
        .filter(iso -> iso.length() == 10);
  }

  private static String source(SourceRow row) {
    return "Staff structure of " + row.get(COUNCIL);
  }

  /** Whatever else the row says, so that no column is lost. */
  private List<String> extra(SourceRow row) {
    Set<String> taken = new HashSet<>(Set.of("organisation uri"));
    for (String[] headers : List.of(COUNCIL, TITLE, DIRECTORATE, COMMENTS)) {
      row.findKey(headers).ifPresent(taken::add);
    }
    // A service of the directorate's own name is the directorate.
    row.findKey(SERVICE).ifPresent(taken::add);
    date(row).flatMap(day -> row.findKey(DATE)).ifPresent(taken::add);
    row.findKey(HOLDER)
        .filter(key -> PersonCell.read(row.get(key)).state() == PersonCell.State.NAMED)
        .ifPresent(taken::add);
    Map<String, String> extra = row.others(taken);
    extra.keySet().stream()
        .filter(ContactHeader::is)
        .forEach(
            name ->
                told.count(
                    "# {cells|cell} of contact details {are kept back: they leave|is kept back: it leaves} only with the full register."));
    if (row.find("vacancy").isPresent()) {
      told.count("# {posts are|post is} said to be vacant; it is kept with each as “vacancy”.");
    }
    return extra.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
  }

  private Reading make() {
    told.add(bodies.records("Staff structure"));
    told.add(List.copyOf(people.values()));
    told.add(List.copyOf(posts.values()));
    long count = posts.values().stream().filter(each -> each.row().kind() == Kind.POST).count();
    told.note(
        counted(count, "post", "posts")
            + " in "
            + counted(directorates, "directorate", "directorates")
            + " and "
            + counted(services, "service", "services")
            + " read; "
            + counted(people.size(), "person is", "people are")
            + " named. A post in which nobody is named is not thereby vacant.");
    return told.reading(bodies.questions());
  }

  private static String counted(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
