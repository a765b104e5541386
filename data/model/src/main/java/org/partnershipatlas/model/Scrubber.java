package org.partnershipatlas.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Strikes hidden names out of free text. A name is found as its words in a row, whatever the case
 * and punctuation; the time does not depend on how many names are hidden.
 */
public final class Scrubber {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final String STRUCK = "[name]";
  private final Set<String> hidden = new HashSet<>();
  private int longest;

  /** Hides a name; one of a single short word is left alone, since it would strike out prose. */
  public void hide(String name) {
    String key = NameKey.ofPerson(name).text();
    int words = key.split(" ").length;
    if (words > 1 || key.length() > 6) {
      hidden.add(key);
      hidden.add(NameKey.of(name).text());
      longest = Math.max(longest, NameKey.of(name).text().split(" ").length);
    }
  }

  /** The text without the hidden names. */
  public String scrub(String text) {
    if (hidden.isEmpty()) {
      return text;
    }
    List<int[]> words =
        WORD.matcher(text).results().map(m -> new int[] {m.start(), m.end()}).toList();
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      int last = lastWord(text, words, i);
      if (last >= 0) {
        kept.append(text, done, words.get(i)[0]).append(STRUCK);
        done = words.get(last)[1];
        i = last;
      }
    }
    return kept.append(text, done, text.length()).toString();
  }

  private int lastWord(String text, List<int[]> words, int first) {
    for (int last = Math.min(first + longest, words.size()) - 1; last >= first; last--) {
      String part = text.substring(words.get(first)[0], words.get(last)[1]);
      if (hidden.contains(NameKey.of(part).text())) {
        return last;
      }
    }
    return -1;
  }
}
