package org.partnershipatlas.register.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * The organisations of published files. An identifier decides who is who; without one, the name
 * does. Names that are only near are asked about.
 */
public final class Bodies {
  private static final int MOST_QUESTIONS = 300;

  private final Network known;
  private final Map<Id<Organisation>, Body> bodies = new LinkedHashMap<>();
  private final Map<String, Id<Organisation>> byIdentifier = new HashMap<>();
  private final Map<NameKey, List<Id<Organisation>>> byName = new HashMap<>();

  /** An organisation as it was met; of a known one, only what a file adds. */
  public static final class Body {
    final Id<Organisation> id;
    final Problem.Place place;
    final boolean fresh;
    final String name;
    final Set<NameKey> keys = new HashSet<>();
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<String> identifiers = new LinkedHashSet<>();
    final Map<String, Set<String>> values = new LinkedHashMap<>();

    Body(Id<Organisation> id, String name, boolean fresh, Problem.Place place) {
      this.id = id;
      this.name = name;
      this.fresh = fresh;
      this.place = place;
    }

    /** Its id, the register's own where it is known. */
    public Id<Organisation> id() {
      return id;
    }

    /** What is said of an attribute so far. */
    public Set<String> list(String attribute) {
      return Set.copyOf(values.getOrDefault(attribute, Set.of()));
    }

    /** Adds to what an extra column says. */
    public void addExtra(String column, String text) {
      Set<String> extra = values.computeIfAbsent("extra", e -> new LinkedHashSet<>());
      String start = column + "=";
      Optional<String> before = extra.stream().filter(e -> e.startsWith(start)).findFirst();
      before.ifPresent(extra::remove);
      extra.add(before.map(b -> b + "; " + text).orElse(start + text));
    }

    /** Adds to a list, or says a single value where none is said yet. */
    public void say(String attribute, String... texts) {
      Set<String> all = values.computeIfAbsent(attribute, a -> new LinkedHashSet<>());
      boolean list = Kind.ORGANISATION.findAttribute(attribute).orElseThrow().list();
      for (String text : texts) {
        if (!text.isEmpty() && (list || all.isEmpty())) {
          all.add(text);
        }
      }
    }

    public void extra(String name, String text) {
      if (!text.isEmpty()) {
        say("extra", name + "=" + text);
      }
    }
  }

  /** Those of files that are read against a network. */
  public Bodies(Network known) {
    this.known = known;
    for (Organisation body : known.list(Organisation.class)) {
      body.identifiers().forEach(i -> byIdentifier.putIfAbsent(Identifiers.ofOrgId(i), body.id()));
      names(body).forEach(key -> name(key, body.id()));
    }
  }

  private static List<NameKey> names(Organisation body) {
    List<NameKey> keys = new ArrayList<>(List.of(NameKey.of(body.name())));
    body.about().otherNames().stream().map(NameKey::of).forEach(keys::add);
    return keys;
  }

  private void name(NameKey key, Id<Organisation> id) {
    List<Id<Organisation>> same = byName.computeIfAbsent(key, k -> new ArrayList<>());
    if (!key.isEmpty() && !same.contains(id)) {
      same.add(id);
    }
  }

  /** The organisation that those identifiers, or else that name, mean; a new one if none. */
  public Body get(List<String> identifiers, String name, Problem.Place place) {
    Id<Organisation> id =
        identifiers.stream()
            .filter(byIdentifier::containsKey)
            .findFirst()
            .map(byIdentifier::get)
            .or(() -> byName(identifiers, name))
            .orElseGet(() -> newId(identifiers, name));
    Body body =
        bodies.computeIfAbsent(
            id, i -> new Body(i, knownName(i).orElse(name), !known.has(i), place));
    NameKey key = NameKey.of(name);
    if (body.keys.isEmpty()) {
      body.keys.add(NameKey.of(body.name));
      known.find(id).ifPresent(o -> body.keys.addAll(names(o)));
    }
    if (!key.isEmpty() && body.keys.add(key)) {
      body.otherNames.add(name);
    }
    name(key, id);
    for (String identifier : identifiers) {
      body.identifiers.add(identifier);
      byIdentifier.putIfAbsent(identifier, id);
    }
    return body;
  }

  private Optional<String> knownName(Id<Organisation> id) {
    return known.find(id).map(Organisation::name);
  }

  private Optional<Id<Organisation>> byName(List<String> identifiers, String name) {
    return byName.getOrDefault(NameKey.of(name), List.of()).stream()
        .filter(id -> !Identifiers.differ(identifiers, identifiersOf(id)))
        .findFirst();
  }

  private List<String> identifiersOf(Id<Organisation> id) {
    List<String> all = new ArrayList<>();
    known.find(id).ifPresent(o -> o.identifiers().forEach(i -> all.add(Identifiers.ofOrgId(i))));
    Body body = bodies.get(id);
    if (body != null) {
      all.addAll(body.identifiers);
    }
    return all;
  }

  private Id<Organisation> newId(List<String> identifiers, String name) {
    String wanted =
        Identifiers.official(identifiers).stream()
            .findFirst()
            .map(i -> i.replace(':', '-'))
            .orElseGet(() -> slug(name));
    Id<Organisation> id = Id.organisation(wanted);
    for (int more = 2; known.has(id) || bodies.containsKey(id); more++) {
      id = Id.organisation(wanted + "-" + more);
    }
    return id;
  }

  public static String slug(String name) {
    String text = NameKey.of(name).text().replace(' ', '-');
    String cut = text.substring(0, Math.min(60, text.length())).replaceAll("-$", "");
    return cut.isEmpty() ? "organisation" : cut;
  }

  /** How many were met, and how many of them are new. */
  public int count(boolean fresh) {
    return (int) bodies.values().stream().filter(b -> !fresh || b.fresh).count();
  }

  public List<ReadRecord> records(String source) {
    return bodies.values().stream().map(body -> record(body, source)).toList();
  }

  private ReadRecord record(Body body, String source) {
    Row row = Row.of(Kind.ORGANISATION, body.id.value());
    for (Map.Entry<String, Set<String>> value : body.values.entrySet()) {
      row = row.with(value.getKey(), List.copyOf(value.getValue()));
    }
    row =
        row.with("other_names", List.copyOf(body.otherNames))
            .with("identifiers", List.copyOf(body.identifiers));
    if (body.fresh) {
      row = row.with("name", body.name).with("source", source).with("certainty", "stated");
    } else {
      row = onlyNew(row, known.get(body.id).row());
    }
    return new ReadRecord(row, false, row.values().keySet(), body.place);
  }

  /** Of a known organisation nothing is overwritten: single values are filled, lists added to. */
  private static Row onlyNew(Row row, Row known) {
    Row kept = row;
    for (String name : row.values().keySet()) {
      if (!Kind.ORGANISATION.findAttribute(name).orElseThrow().list()
          && !known.list(name).isEmpty()) {
        kept = kept.with(name);
      }
    }
    List<String> identifiers =
        row.list("identifiers").stream()
            .filter(
                i ->
                    known.list("identifiers").stream()
                        .noneMatch(k -> Identifiers.ofOrgId(k).equals(i)))
            .toList();
    return kept.with("identifiers", identifiers);
  }

  /** Asks about names that are near where no official number tells the two apart. */
  public List<Question> questions() {
    Map<String, List<Id<Organisation>>> blocks = new LinkedHashMap<>();
    Map<Id<Organisation>, NameKey> keys = new LinkedHashMap<>();
    known.list(Organisation.class).forEach(o -> keys.put(o.id(), NameKey.of(o.name())));
    bodies.values().stream().filter(b -> b.fresh).forEach(b -> keys.put(b.id, NameKey.of(b.name)));
    keys.forEach(
        (id, key) -> {
          String text = key.text();
          for (String block :
              Set.of(
                  "<" + text.substring(0, Math.min(4, text.length())),
                  ">" + text.substring(Math.max(0, text.length() - 5)))) {
            blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(id);
          }
        });
    Map<String, Question> questions = new LinkedHashMap<>();
    for (List<Id<Organisation>> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size() && questions.size() < MOST_QUESTIONS; j++) {
          ask(block.get(i), block.get(j), keys).ifPresent(q -> questions.put(q.key(), q));
        }
      }
    }
    return List.copyOf(questions.values());
  }

  private Optional<Question> ask(
      Id<Organisation> keep, Id<Organisation> drop, Map<Id<Organisation>, NameKey> keys) {
    Body body = bodies.get(drop);
    NameKey one = Optional.ofNullable(keys.get(keep)).orElseThrow();
    NameKey other = Optional.ofNullable(keys.get(drop)).orElseThrow();
    if (body == null
        || !body.fresh
        || !one.near(other)
        || Identifiers.differ(identifiersOf(keep), identifiersOf(drop))
        || !digits(one).equals(digits(other))) {
      return Optional.empty();
    }
    String name =
        knownName(keep).orElseGet(() -> Optional.ofNullable(bodies.get(keep)).orElseThrow().name);
    return Optional.of(
        Question.of(
            Question.What.NEAR_NAME,
            "Did you mean “"
                + name
                + "”"
                + (known.has(keep) ? " (known already)" : "")
                + " by “"
                + body.name
                + "”"
                + (body.place.row() > 0 ? " (row " + body.place.row() + ")" : "")
                + "? They were read as two.",
            keep,
            drop,
            body.place));
  }

  private static String digits(NameKey key) {
    return key.text().replaceAll("\\D", "");
  }
}
