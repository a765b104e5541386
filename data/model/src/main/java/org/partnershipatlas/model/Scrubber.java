package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strikes hidden names out of free text. A name is found as its words in a row, whatever the case
 * and punctuation, with an 's or a hyphen after it or not, or with the last name first before a
 * comma; the time does not depend on how many names are hidden.
 */
public final class Scrubber {
  private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]+";
  private static final Pattern WORD = Pattern.compile(LETTERS + "(?:['’‘`´]" + LETTERS + ")*");

  /** An 's, 'd, 'll or the like, which is no part of a name; that of O'Neil is longer. */
  private static final Pattern SHORT_TAIL = Pattern.compile("['’‘`´][\\p{L}]{1,2}$");

  private static final Pattern RUN_ON = Pattern.compile("\\.(?=\\p{L}{2})");
  private static final String STRUCK = "[name]";

  /** Parts the last name from the first in a key of a name that is written so. */
  private static final String TURNED = ", ";

  /** A word of a text: where it stands, its key, and its key and end without a short tail. */
  private record Word(int start, int end, String key, int shortEnd, String shortKey) {}

  private final Set<String> hidden = new HashSet<>();
  private int longest;

  /** Hides a name; one of a single short word is left alone, since it would strike out prose. */
  public void hide(String name) {
    String spread = RUN_ON.matcher(name).replaceAll(". ");
    String key = NameKey.ofPerson(spread).text();
    if (key.indexOf(' ') > 0 || key.length() > 6) {
      add(key);
      add(spread);
    }
  }

  private void add(String name) {
    List<Word> words = words(name);
    if (words.isEmpty()) {
      return;
    }
    String key = key(name, words, 0, words.size());
    hidden.add(key);
    longest = Math.max(longest, mostWords(key));
    for (int last = 1; last < words.size(); last++) {
      hidden.add(key(name, words, last, words.size()) + TURNED + key(name, words, 0, last));
    }
  }

  private static String key(String name, List<Word> words, int from, int to) {
    StringBuilder key = new StringBuilder(words.get(from).key());
    for (int i = from + 1; i < to; i++) {
      key.append(between(name, words, i)).append(words.get(i).key());
    }
    return key.toString();
  }

  /** As many words as a text can write it with: JR may be written J. R. */
  private static int mostWords(String key) {
    int words = 0;
    for (String word : key.split(" ", -1)) {
      words += word.length() <= 3 ? word.length() : 1;
    }
    return words;
  }

  /** The text without the hidden names. */
  public String scrub(String text) {
    if (hidden.isEmpty()) {
      return text;
    }
    List<Word> words = words(text);
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      int first = words.get(i).start();
      int end =
          first < done ? -1 : Math.max(endOfName(text, words, i), endOfTurned(text, words, i));
      if (end >= 0) {
        kept.append(text, done, first).append(STRUCK);
        done = end;
      }
    }
    return kept.append(text, done, text.length()).toString();
  }

  /** Where the longest hidden name ends that begins with that word; -1 where none does. */
  private int endOfName(String text, List<Word> words, int first) {
    return endOfName(text, words, first, false);
  }

  /**
   * The same for one with the last name first: <em>Smith, Jane</em>. In <em>John Smith, Jane
   * Brown</em> there is none, since a name runs on into it.
   */
  private int endOfTurned(String text, List<Word> words, int first) {
    boolean runsOn =
        first > 0
            && gap(text, words, first).isBlank()
            && Character.isUpperCase(text.codePointAt(words.get(first - 1).start()))
            && !NameKey.isTitle(words.get(first - 1).key());
    return runsOn ? -1 : endOfName(text, words, first, true);
  }

  private int endOfName(String text, List<Word> words, int first, boolean turned) {
    int end = -1;
    StringBuilder key = new StringBuilder();
    for (int i = first; i < Math.min(first + longest, words.size()); i++) {
      Word word = words.get(i);
      if (i > first) {
        boolean turns = turned && gap(text, words, i).strip().equals(",");
        key.append(turns ? TURNED : between(text, words, i));
      }
      int before = key.length();
      if (hidden.contains(key.append(word.key()).toString())) {
        end = word.end();
      } else if (word.shortEnd() < word.end()) {
        String shorter = key.substring(0, before) + word.shortKey();
        end = hidden.contains(shorter) ? word.shortEnd() : end;
      }
    }
    return end;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String written = word.group();
      Matcher tail = SHORT_TAIL.matcher(written);
      int less = tail.find() ? written.length() - tail.start() : 0;
      String key = NameKey.of(written).text();
      String shortKey =
          less == 0 ? key : NameKey.of(written.substring(0, written.length() - less)).text();
      if (!key.isEmpty()) {
        words.add(new Word(word.start(), word.end(), key, word.end() - less, shortKey));
      }
    }
    return words;
  }

  private static String gap(String text, List<Word> words, int second) {
    return text.substring(words.get(second - 1).end(), words.get(second).start());
  }

  /** What parts two words in a key: nothing parts initials, however they are written. */
  private static String between(String text, List<Word> words, int second) {
    Word one = words.get(second - 1);
    Word other = words.get(second);
    if (gap(text, words, second).indexOf('&') >= 0) {
      return " and ";
    }
    return one.key().length() == 1 && other.key().length() == 1 ? "" : " ";
  }
}
