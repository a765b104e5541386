package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Progress;

/** Names that a person should be asked about, since they differ little. */
final class NearNames {

  /** Of names that begin alike, no more are compared; the work would grow with their square. */
  private static final int MOST_ALIKE = 200;

  private static final int MOST_QUESTIONS = 500;
  private static final List<Kind> ASKED =
      List.of(Kind.GROUP, Kind.ORGANISATION, Kind.PERSON, Kind.AREA, Kind.POST);

  private static final Set<String> CONTRASTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "mid",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "inner",
          "outer",
          "great",
          "little",
          "old",
          "new",
          "city",
          "county",
          "men",
          "women",
          "mens",
          "womens",
          "boys",
          "girls",
          "adult",
          "adults",
          "child",
          "children",
          "young",
          "older",
          "public",
          "private",
          "first",
          "second",
          "third");

  private record Name(Id<?> id, NameKey key) {}

  private final Book book;
  private final Directory directory;
  private final Progress progress;
  private int asked;

  NearNames(Book book, Directory directory, Progress progress) {
    this.progress = progress;
    this.book = book;
    this.directory = directory;
  }

  void ask() {
    ASKED.forEach(this::ask);
    if (asked >= MOST_QUESTIONS) {
      book.note("", 0, "there are more near names than are asked about at once");
    }
  }

  private void ask(Kind kind) {
    Map<String, List<Name>> blocks = new LinkedHashMap<>();
    for (Id<?> id : directory.named(kind)) {
      Name name = new Name(id, Directory.key(kind, directory.name(id)));
      keys(name.key()).forEach(k -> blocks.computeIfAbsent(k, b -> new ArrayList<>()).add(name));
    }
    Set<Set<Id<?>>> done = new LinkedHashSet<>();
    for (List<Name> block : blocks.values()) {
      progress.check();
      for (int i = 0; i < block.size() && block.size() <= MOST_ALIKE; i++) {
        for (int j = i + 1; j < block.size(); j++) {
          compare(block.get(i), block.get(j), done);
        }
      }
    }
  }

  private void compare(Name one, Name other, Set<Set<Id<?>>> done) {
    boolean oneIsNew = isNew(one.id());
    boolean otherIsNew = isNew(other.id());
    if ((oneIsNew || otherIsNew)
        && one.key().near(other.key())
        && !tellApart(one.key(), other.key())
        && done.add(Set.of(one.id(), other.id()))
        && asked++ < MOST_QUESTIONS) {
      boolean turned = oneIsNew && (!otherIsNew || row(one.id()) > row(other.id()));
      ask(turned ? other.id() : one.id(), turned ? one.id() : other.id());
    }
  }

  /**
   * Whether two names differ in a word that is there to tell them apart: East Devon and West Devon,
   * or Area Committee 1 and Area Committee 2, are two however alike they look.
   */
  private static boolean tellApart(NameKey one, NameKey other) {
    return !contrasts(one).equals(contrasts(other));
  }

  static Set<String> contrasts(NameKey key) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(key.text().split(" ", -1)));
    words.removeIf(word -> !CONTRASTS.contains(word) && word.chars().noneMatch(Character::isDigit));
    return words;
  }

  private int row(Id<?> id) {
    return book.find(id).map(draft -> draft.spot().row()).orElse(0);
  }

  private boolean isNew(Id<?> id) {
    return book.find(id).isPresent() && !book.known().has(id);
  }

  private void ask(Id<?> keep, Id<?> drop) {
    Spot spot = book.find(drop).map(Draft::spot).orElse(new Spot("", 0, ""));
    String where = row(keep) == 0 ? " (known already)" : " (row " + row(keep) + ")";
    book.ask(
        Question.of(
            Question.What.NEAR_NAME,
            "Did you mean “"
                + directory.name(keep)
                + "”"
                + where
                + " by “"
                + directory.name(drop)
                + "” (row "
                + spot.row()
                + ")? They were read as two.",
            keep,
            drop,
            spot.place()));
  }

  /** Names that are near share their first letters, their last, their words or their initials. */
  private static Set<String> keys(NameKey key) {
    String text = key.text();
    Set<String> keys = new LinkedHashSet<>();
    if (text.isEmpty()) {
      return keys;
    }
    keys.add("<" + text.substring(0, Math.min(4, text.length())));
    keys.add(">" + text.substring(Math.max(0, text.length() - 5)));
    String[] words = text.split(" ", -1);
    if (words.length == 1 && text.length() <= 8) {
      keys.add("@" + text);
    } else if (words.length >= 3) {
      StringBuilder all = new StringBuilder("@");
      StringBuilder weighty = new StringBuilder("@");
      for (String word : words) {
        all.append(word.charAt(0));
        if (!Set.of("of", "and", "the", "for", "in", "on").contains(word)) {
          weighty.append(word.charAt(0));
        }
      }
      keys.add(all.toString());
      keys.add(weighty.toString());
    }
    Arrays.sort(words);
    keys.add("=" + String.join(" ", words));
    return keys;
  }
}
