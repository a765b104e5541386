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

  /** What may part two words of one name; a line break or a tab does not. */
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

  /** What stands between the words of one name for certain. */
  private static final Pattern JOINED = Pattern.compile("[\\p{Zs}.'’‘`´\\-\u2010\u2011]*");

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  private final Set<String> hidden = new HashSet<>();
  private final Set<String> spared = new HashSet<>();
  private final boolean sparing;
  private int longest;

  /** Strikes too much rather than too little: for what leaves the register. */
  public Scrubber() {
    this(false);
  }

  private Scrubber(boolean sparing) {
    this.sparing = sparing;
  }

  /** One that leaves alone what may be parts of two spared names: for what is struck for good. */
  public static Scrubber sparing() {
    return new Scrubber(true);
  }

  /** Hides a name; one of a single short word is left alone, since it would strike out prose. */
  public void hide(String name) {
    String spread = RUN_ON.matcher(name).replaceAll(". ");
    String key = NameKey.ofPerson(spread).text();
    if (key.indexOf(' ') > 0 || key.length() > 6) {
      add(key);
      add(spread);
    }
  }

  /** Spares the words of somebody else's name, where they may run on from a hidden one. */
  public void spare(String name) {
    for (Word word : words(name)) {
      if (word.key().length() > 1) {
        spared.add(word.key());
      }
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
    int[] turned = endsOfTurned(text, words);
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      int first = words.get(i).start();
      if (first < done) {
        continue;
      }
      int end = endOfName(text, words, i);
      boolean another =
          turned[i] > end
              && runsInto(text, words, i, done)
              && runsOn(text, words, i, turned[i], turned);
      end = another ? end : Math.max(end, turned[i]);
      if (end >= 0) {
        kept.append(text, done, first).append(STRUCK);
        done = end;
      }
    }
    return kept.append(text, done, text.length()).toString();
  }

  /** Where the longest hidden name ends that begins with that word; -1 where none does. */
  private int endOfName(String text, List<Word> words, int first) {
    int longest = -1;
    for (int end : ends(text, words, first, false)) {
      if (!sparing || !isOfTwo(text, words, first, end)) {
        longest = end;
      }
    }
    return longest;
  }

  /**
   * Whether it is the end of one turned name and the beginning of the next: Lee, Jane; Smith, Al.
   */
  private static boolean isOfTwo(String text, List<Word> words, int first, int end) {
    boolean parted = false;
    for (int i = first + 1; i < words.size() && words.get(i).start() < end; i++) {
      parted |= !JOINED.matcher(gap(text, words, i)).matches();
    }
    return parted
        && first > 0
        && gap(text, words, first).strip().equals(",")
        && text.startsWith(",", end);
  }

  /**
   * The same for each word and a name with the last name first: <em>Smith, Jane</em>. Where another
   * name may run on from it, as in <em>Cllr Smith, Jane Brown</em>, one that is sparing sees none.
   */
  private int[] endsOfTurned(String text, List<Word> words) {
    int[] found = new int[words.size()];
    for (int i = words.size() - 1; i >= 0; i--) {
      int end = -1;
      for (int each : ends(text, words, i, true)) {
        boolean another = hyphened(text, words, i) || runsOn(text, words, i, each, found);
        if (!sparing || !another) {
          end = Math.max(end, each);
        }
      }
      found[i] = end;
    }
    return found;
  }

  /** Where hidden names end that begin with that word, written as they are or turned. */
  private List<Integer> ends(String text, List<Word> words, int first, boolean turned) {
    List<Integer> ends = new ArrayList<>(1);
    StringBuilder key = new StringBuilder();
    boolean turns = false;
    for (int i = first; i < Math.min(first + longest, words.size()); i++) {
      Word word = words.get(i);
      if (i > first) {
        boolean comma = turned && gap(text, words, i).strip().equals(",");
        turns |= comma;
        key.append(comma ? TURNED : between(text, words, i));
      }
      int before = key.length();
      if (hidden.contains(key.append(word.key()).toString())) {
        if (turns == turned) {
          ends.add(word.end());
        }
      } else if (word.shortEnd() < word.end()
          && turns == turned
          && hidden.contains(key.substring(0, before) + word.shortKey())) {
        ends.add(word.shortEnd());
      }
    }
    return ends;
  }

  /** Whether the word before may be the first of the same name, as in <em>John Smith, Jane</em>. */
  private static boolean runsInto(String text, List<Word> words, int first, int done) {
    return first > 0
        && words.get(first - 1).start() >= done
        && SPACES.matcher(gap(text, words, first)).matches()
        && isCapital(text, words.get(first - 1))
        && !NameKey.isTitle(words.get(first - 1).key());
  }

  /** Whether the word before is half of the same last name, as in <em>Lloyd-Smith, Jane</em>. */
  private static boolean hyphened(String text, List<Word> words, int first) {
    return first > 0
        && HYPHEN.matcher(gap(text, words, first)).matches()
        && isCapital(text, words.get(first - 1));
  }

  /**
   * Whether the word after may be the last of a name, as in <em>Smith, Jane Brown</em>; to one that
   * is sparing, only a word of somebody's.
   */
  private boolean runsOn(String text, List<Word> words, int first, int end, int[] turned) {
    int next = next(words, first, end);
    if (next == words.size() || !isCapital(text, words.get(next))) {
      return false;
    }
    if (turned[next] >= 0 || endOfName(text, words, next) >= 0) {
      return false; // it begins another that is hidden
    }
    Word word = words.get(next);
    String gap = text.substring(end, word.start());
    return HYPHEN.matcher(gap).matches()
        || (SPACES.matcher(gap).matches()
            && (!sparing || spared.contains(word.key()))
            && !NameKey.isTitle(word.key())
            && !NameKey.isHonour(text.substring(word.start(), word.end())));
  }

  /** The first word from there on that begins where a name ends, or later. */
  private static int next(List<Word> words, int from, int end) {
    int next = from;
    while (next < words.size() && words.get(next).start() < end) {
      next++;
    }
    return next;
  }

  private static boolean isCapital(String text, Word word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
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
