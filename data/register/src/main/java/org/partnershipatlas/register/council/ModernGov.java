package org.partnershipatlas.register.council;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/**
 * Reads the committee lists of councils that use ModernGov, several at once: each committee becomes
 * a group, each membership a seat with its holder, each council an organisation with its area,
 * county and region.
 */
public final class ModernGov {
  private final Network known;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();

  private ModernGov(Network known) {
    this.known = known;
  }

  /** Whether a file looks like such a list, for guessing the kind of a file. */
  public static boolean recognises(String name, byte[] start) {
    return isJson(name) && FeedFile.recognises(new String(start, StandardCharsets.UTF_8));
  }

  /** Reads a file. */
  public static Reading read(String name, byte[] bytes) {
    return read(Map.of(name, bytes));
  }

  /** Reads files by their names, as one reading. */
  public static Reading read(Map<String, byte[]> files) {
    return read(files, Network.empty(LocalDate.of(9999, 1, 1)));
  }

  /**
   * Reads files against what is known. Of a council whose earlier list is known, the records are
   * those that the later list leaves: each whole, with what was written by hand kept, and with an
   * end where the list no longer has it. A list older than the last one taken in is refused.
   */
  public static Reading read(Map<String, byte[]> files, Network known) {
    ModernGov reader = new ModernGov(known);
    files.forEach(
        (name, bytes) -> reader.feeds.addAll(FeedFile.read(name, bytes, reader.problems)));
    return reader.make();
  }

  private static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private Reading make() {
    List<Feed> latest = latestOfEach();
    Councillors people = Councillors.of(latest, problems);
    LaterRecords records = new LaterRecords(known);
    List<String> lines = new ArrayList<>();
    for (Feed feed : latest) {
      make(feed, people, records).ifPresent(lines::add);
    }
    return new Reading(
        records.rows().stream().map(Row::toRecord).toList(), problems, String.join("\n", lines));
  }

  private Optional<String> make(Feed feed, Councillors people, LaterRecords records) {
    FeedNotes notes = new FeedNotes(feed, problems);
    Optional<Authority> authority = authority(feed, notes);
    TakenBefore before = new TakenBefore(feed, FeedRecords.key(feed, authority), known);
    PartialDate day = feed.published().orElseGet(() -> PartialDate.of(known.day()));
    LaterNotes later = new LaterNotes(feed, known, day, problems);
    if (before.last().filter(last -> day.compareTo(last) < 0).isPresent()) {
      later.older(before.last().orElseThrow());
      return Optional.empty();
    }
    if (before.any() && feed.published().isEmpty()) {
      later.notDated();
    }
    notes.leftOut();
    List<Row> made = new ArrayList<>();
    authority.ifPresent(a -> England.table().areas(a).forEach(area -> made.add(area.row())));
    people.forEach(
        (id, shown, others, councillor) ->
            made.add(
                Row.of(Kind.PERSON, id.value())
                    .with("name", shown)
                    .with("other_names", others)
                    .with("public_office", councillor ? "yes" : "")
                    .with("source", LaterList.PEOPLE)
                    .with("certainty", "stated")));
    FeedRecords council = new FeedRecords(feed, authority, people, notes);
    council.make().forEach(entry -> made.add(entry.row()));
    new LaterList(feed, records, before, later, day, knownCouncil(made)).take();
    return Optional.of(council.describe());
  }

  /** The rows with the council's own record under the id that the register has for it. */
  private List<Row> knownCouncil(List<Row> made) {
    Row council =
        made.stream().filter(row -> row.kind() == Kind.ORGANISATION).findFirst().orElseThrow();
    Id<Organisation> own = Id.organisation(council.id());
    if (known.has(own)) {
      return made;
    }
    NameKey name = NameKey.of(council.find("name").orElseThrow());
    List<Organisation> same =
        known.list(Organisation.class).stream()
            .filter(
                body ->
                    body.identifiers().stream().anyMatch(council.list("identifiers")::contains)
                        || NameKey.of(body.name()).equals(name))
            .toList();
    return same.size() != 1
        ? made
        : made.stream()
            .map(row -> row.renamed(id -> id.equals(own) ? same.get(0).id() : id))
            .toList();
  }

  private static Optional<Authority> authority(Feed feed, FeedNotes notes) {
    LocalDate day = feed.published().map(PartialDate::earliest).orElse(LocalDate.of(9999, 1, 1));
    List<Authority> found = England.table().list(feed.council(), day);
    if (found.size() != 1) {
      notes.unknownCouncil(found.size());
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  /** One list for each council: where there are several, the one drawn last. */
  private List<Feed> latestOfEach() {
    Map<String, Feed> latest = new LinkedHashMap<>();
    for (Feed feed : feeds) {
      Feed known = latest.get(feed.council());
      if (known == null) {
        latest.put(feed.council(), feed);
        continue;
      }
      boolean newer = published(feed).isAfter(published(known));
      Feed dropped = newer ? known : feed;
      latest.put(feed.council(), newer ? feed : known);
      problems.add(
          new Problem(
              "older-list",
              Problem.Level.NOTE,
              "There are several lists of " + feed.council() + "; the latest was taken.",
              Problem.Place.cell(dropped.file(), 0, ""),
              dropped.published().map(PartialDate::toString).orElse(""),
              ""));
    }
    return List.copyOf(latest.values());
  }

  private static LocalDate published(Feed feed) {
    return feed.published().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }
}
