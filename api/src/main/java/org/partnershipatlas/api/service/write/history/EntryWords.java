package org.partnershipatlas.api.service.write.history;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.api.service.write.Needs;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowChange;

/**
 * What an entry of the history did, in one sentence made of its rows. People are not named in it:
 * it is read by everybody, and an erased name must not stand there.
 */
public final class EntryWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final int MOST_FIELDS = 4;
  // Who rests on whom is looked for pair by pair.
  private static final int MOST_TOGETHER = 1_000;

  private final List<RowChange> changes;
  private final Network now;

  private EntryWords(List<RowChange> changes, Network now) {
    this.changes = changes;
    this.now = now;
  }

  /** The sentence; empty where the rows are not kept. */
  public static Optional<String> of(List<RowChange> changes, Network now) {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    EntryWords words = new EntryWords(changes, now);
    return Optional.of(
        words
            .merged()
            .or(words::endedTogether)
            .orElseGet(() -> changes.size() == 1 ? words.one(changes.get(0)) : words.many()));
  }

  /** A date as a sentence has it. */
  public static String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return (date.day() == 0 ? MONTH : DAY).format(date.earliest());
  }

  /** Counts of kinds: <em>3 seats and 2 people</em>. */
  public static String counted(Map<Kind, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(count + " " + noun(kind, count)));
    return joined(parts);
  }

  private static String noun(Kind kind, int count) {
    return count == 1
        ? kind.word().replace('_', ' ')
        : kind.sheet().toLowerCase(Locale.UK).replace('_', ' ');
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private Optional<String> merged() {
    List<RowChange> aliases = changes.stream().filter(c -> c.kind() == Kind.ALIAS).toList();
    if (aliases.size() != 1) {
      return Optional.empty();
    }
    boolean merged = aliases.get(0).before().isEmpty();
    Row row = aliases.get(0).after().or(() -> aliases.get(0).before()).orElseThrow();
    Alias alias = (Alias) row.toRecord();
    return alias
        .findGone()
        .map(
            gone ->
                capital(title(gone))
                    + (merged ? " was merged into " : " was split off again from ")
                    + title(alias.of()));
  }

  /** A record ended, and what rests on it ended with it. */
  private Optional<String> endedTogether() {
    boolean few = changes.size() > 1 && changes.size() <= MOST_TOGETHER;
    Optional<PartialDate> day = few ? ended(changes.get(0)) : Optional.empty();
    if (day.isEmpty() || !changes.stream().allMatch(c -> ended(c).equals(day))) {
      return Optional.empty();
    }
    List<RowChange> first =
        changes.stream().filter(c -> changes.stream().noneMatch(o -> restsOn(c, o))).toList();
    if (first.size() != 1) {
      return Optional.empty();
    }
    Map<Kind, Integer> counts = new TreeMap<>();
    changes.stream()
        .filter(c -> !c.equals(first.get(0)))
        .forEach(c -> counts.merge(c.kind(), 1, Integer::sum));
    return Optional.of(one(first.get(0)) + ", with " + counted(counts));
  }

  private static boolean restsOn(RowChange one, RowChange other) {
    return one.after()
        .map(row -> Needs.of(row.toRecord()).contains(other.id()) && !one.equals(other))
        .orElse(false);
  }

  private String one(RowChange change) {
    String title = capital(title(change.id()));
    return ended(change)
        .map(day -> title + " was ended on " + date(day))
        .orElseGet(() -> title + " was " + what(change) + fields(change));
  }

  private static String what(RowChange change) {
    if (change.before().isEmpty()) {
      return "added";
    }
    return change.after().isEmpty() ? "taken away" : "changed";
  }

  private static String fields(RowChange change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return "";
    }
    Row before = change.before().get();
    Row after = change.after().get();
    List<String> names =
        change.kind().attributes().stream()
            .filter(a -> !before.list(a.name()).equals(after.list(a.name())))
            .map(Attribute::header)
            .toList();
    int more = names.size() - MOST_FIELDS;
    return ": "
        + (more > 1
            ? String.join(", ", names.subList(0, MOST_FIELDS)) + " and " + more + " more"
            : joined(names));
  }

  private String many() {
    Map<String, Map<Kind, Integer>> byWhat = new TreeMap<>();
    for (RowChange change : changes) {
      String what = ended(change).map(day -> "ended on " + date(day)).orElseGet(() -> what(change));
      byWhat.computeIfAbsent(what, w -> new TreeMap<>()).merge(change.kind(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    byWhat.forEach(
        (what, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          parts.add(counted(counts) + (all == 1 ? " was " : " were ") + what);
        });
    return String.join("; ", parts);
  }

  /** The day on which a change ends a record and does nothing else. */
  private static Optional<PartialDate> ended(RowChange change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return Optional.empty();
    }
    Row before = change.before().get();
    Row after = change.after().get();
    boolean only =
        after.find("to").isPresent()
            && before.with("to", List.of()).equals(after.with("to", List.of()));
    return only ? after.find("to").map(PartialDate::parse) : Optional.empty();
  }

  /** What it was, or is now where nothing of it stands in the entry: a kind, and its name. */
  private String title(Id<?> id) {
    String kind = id.kind().word().replace('_', ' ');
    String article = kind.matches("[aeio].*") ? "an " : "a ";
    if (id.kind() == Kind.PERSON || id.kind() == Kind.AFFILIATION) {
      return article + kind;
    }
    Optional<Row> row = row(id);
    if (id.kind() == Kind.TENURE) {
      return article + kind + row.flatMap(r -> r.find("seat")).map(s -> of(Id.seat(s))).orElse("");
    }
    if (row.filter(r -> r.list("name_withheld").contains("yes")).isPresent()) {
      return article + kind + " whose name is withheld";
    }
    Optional<String> name = row.flatMap(Row::findName);
    String group =
        row.flatMap(r -> r.find("group"))
            .filter(g -> id.kind() == Kind.SEAT)
            .map(g -> on(Id.group(g)))
            .orElse("");
    return name.map(n -> "the " + kind + " “" + n + "”").orElse(article + kind) + group;
  }

  private String of(Id<?> seat) {
    return " of " + title(seat);
  }

  private String on(Id<?> group) {
    return row(group).flatMap(r -> r.find("name")).map(name -> " on " + name).orElse("");
  }

  private Optional<Row> row(Id<?> id) {
    return changes.stream()
        .filter(change -> change.id().equals(id))
        .findFirst()
        .flatMap(change -> change.after().or(change::before))
        .or(() -> now.find(id).map(entry -> entry.row()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
