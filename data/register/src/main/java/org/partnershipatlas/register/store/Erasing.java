package org.partnershipatlas.register.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Scrubber;

/**
 * Takes a person out of rows, wherever they stand: in the records, in the history, in a backup.
 *
 * <p>What is about the person alone goes: the record, affiliations, aliases. A tenure stays, held
 * by somebody whose name is withheld, without its note and its columns of contact details: the seat
 * is as filled as before. The person's names are struck out of every other text. Each row becomes
 * another in the same way whatever stands beside it, so that a history that was true stays true of
 * what is left. First it learns ({@link #learn}) from all rows there are, until nothing is new.
 */
public final class Erasing {
  private static final Set<String> NAMES = Set.of("name", "other_names");
  private static final String CONTACT = "contact:";
  private static final String STRUCK = "[name]";
  private static final int LONGEST = 100;

  private final Id<Person> person;
  private final Set<Id<?>> gone = new LinkedHashSet<>();
  private final Set<Id<?>> seats = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<NameKey> keys = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();
  private final Map<Id<?>, Pattern> mentions = new HashMap<>();
  private final Scrubber scrubber = Scrubber.sparing();

  /** The erasing of that person. */
  public Erasing(Id<Person> person) {
    this.person = person;
    go(person);
  }

  /** Who is erased. */
  public Id<Person> person() {
    return person;
  }

  /** Everybody who goes: the person, and whoever was merged into that record. */
  public Set<Id<Person>> listPeople() {
    Set<Id<Person>> people = new LinkedHashSet<>();
    gone.stream()
        .filter(id -> id.kind() == Kind.PERSON)
        .forEach(id -> people.add(Id.person(id.value())));
    return people;
  }

  /** The names that are struck out, as they were recorded. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /**
   * Looks at a row; true where something new was learnt, and all rows should be looked at again.
   */
  public boolean learn(Row row) {
    Id<?> id = Id.of(row.kind(), row.id());
    int before = gone.size() + seats.size() + names.size();
    if (row.kind() == Kind.TENURE && namesGone(row)) {
      row.find("seat").ifPresent(seat -> seats.add(Id.seat(seat)));
    }
    if (!gone.contains(id) && namesGone(row) && without(row).isEmpty()) {
      go(id);
    }
    if (row.kind() == Kind.ALIAS && gone.contains(id)) {
      findId(row.id()).filter(merged -> merged.kind() == Kind.PERSON).ifPresent(this::go);
      row.list("values").stream()
          .filter(value -> value.startsWith("name=") || value.startsWith("other_names="))
          .forEach(value -> hide(value.substring(value.indexOf('=') + 1)));
    }
    if (row.kind() == Kind.PERSON) {
      Consumer<String> each = gone.contains(id) ? this::hide : scrubber::spare;
      row.list("name").forEach(each);
      row.list("other_names").forEach(each);
    }
    return gone.size() + seats.size() + names.size() > before;
  }

  /** Looks at the rows of an entry. */
  public boolean learn(List<RowChange> changes) {
    boolean more = false;
    for (RowChange change : changes) {
      if (change.before().isPresent()) {
        more |= learn(change.before().get());
      }
      if (change.after().isPresent()) {
        more |= learn(change.after().get());
      }
    }
    return more;
  }

  private void go(Id<?> id) {
    if (gone.add(id)) {
      mentions.put(
          id, Pattern.compile("(?<![\\w-])" + Pattern.quote(id.toString()) + "(?![\\w-])"));
    }
  }

  private void hide(String name) {
    if (names.add(name)) {
      keys.add(NameKey.of(name));
      parts.add(NameKey.ofPerson(name).text().replace(" ", ""));
      scrubber.hide(name);
    }
  }

  /** What is left of a row; nothing of one that is about the person alone. */
  public Optional<Row> row(Row row) {
    if (gone.contains(Id.of(row.kind(), row.id()))) {
      return Optional.empty();
    }
    Row kept = seats.contains(Id.of(row.kind(), row.id())) ? withoutContacts(row) : row;
    return (namesGone(kept) ? without(kept) : Optional.of(kept)).map(this::struck);
  }

  /** What is left of a change; nothing where it no longer changes anything. */
  public Optional<RowChange> change(RowChange change) {
    Optional<Row> before = change.before().flatMap(this::row);
    Optional<Row> after = change.after().flatMap(this::row);
    return before.equals(after) ? Optional.empty() : Optional.of(new RowChange(before, after));
  }

  /**
   * What is left of an entry: the entry always, of what it did only what is not about the person.
   */
  public FullEntry entry(FullEntry full) {
    List<RowChange> changes =
        full.changes().stream().flatMap(change -> change(change).stream()).toList();
    HistoryEntry entry = full.entry();
    String who = text(entry.reason().who());
    String why = text(entry.reason().why());
    if (changes.equals(full.changes())
        && who.equals(entry.reason().who())
        && why.equals(entry.reason().why())) {
      return full;
    }
    // What was asked for then is not to be known again either.
    Reason reason = new Reason(who, why, entry.reason().undoes());
    return new FullEntry(
        new HistoryEntry(entry.revision(), entry.at(), reason, entry.records(), entry.detailed()),
        changes);
  }

  /** A text without the person's names. */
  public String text(String text) {
    if (!mayName(text)) {
      return text;
    }
    String struck = scrubber.scrub(text);
    // A short name by itself in a text is the person; within a text it might be any word.
    return struck.length() <= LONGEST && keys.contains(NameKey.of(struck)) ? STRUCK : struck;
  }

  /** A quick look that saves a slow one: no name is there whose letters are not. */
  private boolean mayName(String text) {
    String plain = text.replace("&", "and");
    if (plain.chars().anyMatch(c -> c > 127)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    }
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        letters.append(Character.toLowerCase(plain.charAt(i)));
      }
    }
    return parts.stream().anyMatch(part -> letters.indexOf(part) >= 0);
  }

  private boolean namesGone(Row row) {
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF
          && row.list(attribute.name()).stream()
              .anyMatch(text -> gone.contains(attribute.id(text)))) {
        return true;
      }
    }
    return false;
  }

  /** The row without naming what goes; nothing where it says nothing any more. */
  private Optional<Row> without(Row row) {
    Row less = row;
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF && !row.list(attribute.name()).isEmpty()) {
        List<String> kept =
            row.list(attribute.name()).stream()
                .filter(text -> !gone.contains(attribute.id(text)))
                .toList();
        if (kept.isEmpty() && attribute.required()) {
          return Optional.empty();
        }
        less = less.with(attribute.name(), kept);
      }
    }
    if (row.kind() == Kind.TENURE) {
      less = less.with("note").with("extra").with("other_names");
      if (less.list("post").isEmpty()) {
        less = less.with("name_withheld", "yes");
      }
    }
    try {
      less.toRecord();
      return Optional.of(less);
    } catch (InvalidRecord e) {
      return Optional.empty();
    }
  }

  /** A sheet of seats has the holder's contact details beside the seat. */
  private static Row withoutContacts(Row row) {
    return row.with(
        "extra", row.list("extra").stream().filter(text -> !text.startsWith(CONTACT)).toList());
  }

  private Row struck(Row row) {
    Map<String, List<String>> values = new HashMap<>();
    row.values()
        .forEach(
            (name, texts) -> {
              Attribute.Type type =
                  row.kind().findAttribute(name).map(Attribute::type).orElse(Attribute.Type.TEXT);
              boolean free = type == Attribute.Type.TEXT || type == Attribute.Type.MAP;
              values.put(name, free && !NAMES.contains(name) ? struck(texts) : texts);
            });
    return Row.of(row.kind(), row.id(), values);
  }

  private List<String> struck(List<String> texts) {
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      if (mentions.values().stream().noneMatch(mention -> mention.matcher(text).find())) {
        kept.add(text(text));
      }
    }
    return kept;
  }

  private static Optional<Id<?>> findId(String text) {
    try {
      return Optional.of(Id.parse(text));
    } catch (InvalidRecord e) {
      return Optional.empty();
    }
  }
}
