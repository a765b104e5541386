package org.partnershipatlas.register.council;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/**
 * Reads the committee lists of councils that use ModernGov, several at once: each committee becomes
 * a group, each membership a seat with its holder, each council an organisation with its area,
 * county and region.
 */
public final class ModernGov {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();

  private ModernGov() {}

  /** Whether a file looks like such a list, for guessing the kind of a file. */
  public static boolean recognises(String name, byte[] start) {
    return isJson(name) && FeedFile.recognises(new String(start, StandardCharsets.UTF_8));
  }

  /** Reads a file. */
  public static Reading read(String name, byte[] bytes) {
    ModernGov reader = new ModernGov();
    reader.feeds.addAll(FeedFile.read(name, bytes, reader.problems));
    return reader.make();
  }

  /** Reads files by their names, as one reading. */
  public static Reading read(Map<String, byte[]> files) {
    ModernGov reader = new ModernGov();
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
    Map<String, AtlasRecord> records = new LinkedHashMap<>();
    List<AtlasRecord> rest = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Set<String> councils = new LinkedHashSet<>();
    for (Feed feed : latest) {
      FeedNotes notes = new FeedNotes(feed, problems);
      notes.leftOut();
      Optional<Authority> authority = authority(feed, notes);
      authority.ifPresent(
          a -> England.table().areas(a).forEach(area -> records.put(area.id().toString(), area)));
      FeedRecords council = new FeedRecords(feed, authority, people, notes);
      rest.addAll(council.make());
      lines.add(council.describe());
      councils.add(feed.council());
    }
    people.forEach(
        (id, shown, others, councillor) ->
            records.put(
                id.toString(),
                Row.of(Kind.PERSON, id.value())
                    .with("name", shown)
                    .with("other_names", others)
                    .with("public_office", councillor ? "yes" : "")
                    .with("source", "ModernGov committee lists")
                    .with("certainty", "stated")
                    .toRecord()));
    rest.forEach(r -> records.put(r.id().toString(), r));
    return new Reading(List.copyOf(records.values()), problems, String.join("\n", lines));
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
