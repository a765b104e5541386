package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strikes hidden names out of free text. A name is found as its words in a row, whatever the case
 * and punctuation, with an 's or a hyphen after it or not; the time does not depend on how many
 * names are hidden.
 */
public final class Scrubber {
  private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]+";
  private static final Pattern WORD = Pattern.compile(LETTERS + "(?:['’‘`´]" + LETTERS + ")*");

  /** An 's, 'd, 'll or the like, which is no part of a name; that of O'Neil is longer. */
  private static final Pattern SHORT_TAIL = Pattern.compile("['’‘`´][\\p{L}]{1,2}$");

  private static final Pattern RUN_ON = Pattern.compile("\\.(?=\\p{L}{2})");
  private static final String STRUCK = "[name]";

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
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      key.append(i == 0 ? "" : between(name, words, i)).append(words.get(i).key());
    }
    if (key.length() > 0) {
      hidden.add(key.toString());
      longest = Math.max(longest, mostWords(key.toString()));
    }
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
      int end = first < done ? -1 : endOfName(text, words, i);
      if (end >= 0) {
        kept.append(text, done, first).append(STRUCK);
        done = end;
      }
    }
    return kept.append(text, done, text.length()).toString();
  }

  /** Where the longest hidden name ends that begins with that word; -1 where none does. */
  private int endOfName(String text, List<Word> words, int first) {
    int end = -1;
    StringBuilder key = new StringBuilder();
    for (int i = first; i < Math.min(first + longest, words.size()); i++) {
      Word word = words.get(i);
      if (i > first) {
        key.append(between(text, words, i));
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

  /** What parts two words in a key: nothing parts initials, however they are written. */
  private static String between(String text, List<Word> words, int second) {
    Word one = words.get(second - 1);
    Word other = words.get(second);
    if (text.substring(one.end(), other.start()).indexOf('&') >= 0) {
      return " and ";
    }
    return one.key().length() == 1 && other.key().length() == 1 ? "" : " ";
  }
}
