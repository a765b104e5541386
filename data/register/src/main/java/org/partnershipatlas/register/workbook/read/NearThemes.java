package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;

/**
 * Themes, fields and communities of a file that the list lacks but that come near one of it: by
 * their spelling, their initials, most of their words, or the fields that matter to them. For each
 * the nearest alone is asked about.
 */
final class NearThemes {

  private static final List<Kind> LISTS = List.of(Kind.THEME, Kind.FIELD, Kind.COMMUNITY);
  private static final int MOST_SHARING_A_WORD = 200;

  /** Words that say nothing of a subject. */
  private static final Set<String> WEAK =
      Set.of(
          "and",
          "of",
          "the",
          "for",
          "in",
          "on",
          "to",
          "with",
          "a",
          "service",
          "issue",
          "matter",
          "people",
          "person",
          "community",
          "group",
          "board",
          "theme",
          "partnership",
          "work",
          "development",
          "support",
          "strategy",
          "agenda",
          "local");

  private record Entry(Id<?> id, NameKey key, Set<String> words, Set<String> fields) {}

  private final Book book;
  private final Directory directory;

  NearThemes(Book book, Directory directory) {
    this.book = book;
    this.directory = directory;
  }

  void ask() {
    LISTS.forEach(this::ask);
  }

  private void ask(Kind kind) {
    List<Entry> before = new ArrayList<>();
    Map<String, List<Entry>> byWord = new HashMap<>();
    for (Id<?> id : directory.named(kind)) {
      Entry entry = entry(id);
      if (isNew(id)) {
        nearest(entry, candidates(entry, before, byWord)).ifPresent(near -> ask(near, entry));
      }
      before.add(entry);
      entry
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    }
  }

  /** All of a short list; of a long one, those that share a word. */
  private static List<Entry> candidates(
      Entry entry, List<Entry> before, Map<String, List<Entry>> byWord) {
    if (before.size() <= MOST_SHARING_A_WORD) {
      return before;
    }
    Set<Entry> sharing = new LinkedHashSet<>();
    for (String word : entry.words()) {
      List<Entry> with = byWord.getOrDefault(word, List.of());
      if (with.size() <= MOST_SHARING_A_WORD) {
        sharing.addAll(with);
      }
    }
    return List.copyOf(sharing);
  }

  private Optional<Entry> nearest(Entry entry, List<Entry> candidates) {
    double most = 0;
    Optional<Entry> best = Optional.empty();
    for (Entry other : candidates) {
      double nearness = nearness(entry, other);
      if (nearness > most) {
        most = nearness;
        best = Optional.of(other);
      }
    }
    return best;
  }

  /** Nothing where they are two; the known list counts before the file's own. */
  private double nearness(Entry one, Entry other) {
    double nearness = alike(one, other);
    return nearness == 0 || isNew(other.id()) ? nearness * (nearness >= 0.8 ? 0.9 : 0) : nearness;
  }

  private static double alike(Entry one, Entry other) {
    Set<String> contrasts = NearNames.contrasts(one.key());
    Set<String> others = NearNames.contrasts(other.key());
    if (!contrasts.isEmpty() && !others.isEmpty() && Collections.disjoint(contrasts, others)) {
      return sharedFields(one, other);
    }
    if (one.key().near(other.key()) || one.words().equals(other.words())) {
      return one.words().isEmpty() ? 0 : 1;
    }
    Set<String> shared = new LinkedHashSet<>(one.words());
    shared.retainAll(other.words());
    int fewer = Math.min(one.words().size(), other.words().size());
    if (!shared.isEmpty() && shared.size() == fewer) {
      return 0.7;
    }
    return !shared.isEmpty()
            && 2 * shared.size() > Math.max(one.words().size(), other.words().size())
        ? 0.6
        : sharedFields(one, other);
  }

  private static double sharedFields(Entry one, Entry other) {
    return !one.fields().isEmpty() && one.fields().equals(other.fields()) ? 0.5 : 0;
  }

  private Entry entry(Id<?> id) {
    NameKey key = NameKey.of(directory.name(id));
    Set<String> words = new LinkedHashSet<>();
    for (String word : key.text().split(" ", -1)) {
      String stem = stem(word);
      if (stem.length() > 1 && !WEAK.contains(stem)) {
        words.add(stem);
      }
    }
    List<String> fields =
        book.find(id)
            .map(draft -> draft.list("fields"))
            .or(() -> book.known().find(id).map(AtlasRecord::row).map(row -> row.list("fields")))
            .orElse(List.of());
    return new Entry(id, key, words, Set.copyOf(fields));
  }

  /** Singular, and without the s of a possessive, of which the apostrophe is gone. */
  private static String stem(String word) {
    if (word.startsWith("child")) {
      return "child";
    }
    if (word.startsWith("elder") || word.startsWith("older")) {
      return "older";
    }
    return HeaderKey.of(word).words().stream().findFirst().orElse(word);
  }

  private boolean isNew(Id<?> id) {
    return book.find(id).isPresent() && !book.known().has(id);
  }

  private void ask(Entry keep, Entry drop) {
    Spot spot = book.find(drop.id()).map(Draft::spot).orElse(new Spot("", 0, ""));
    String kind = drop.id().kind().word();
    String where = isNew(keep.id()) ? " of the same file" : ", which your list has";
    book.ask(
        Question.of(
            Question.What.NEAR_THEME,
            "The file’s "
                + kind
                + " “"
                + directory.name(drop.id())
                + "” comes near “"
                + directory.name(keep.id())
                + "”"
                + where
                + ". Are they the same, is one the broader of the two, or is it one of its own? Until"
                + " you say, it is one of its own.",
            keep.id(),
            drop.id(),
            spot.place()));
  }
}
