package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.NameKey;

/**
 * A header reduced to the words that matter: lower case, singular, in alphabetical order, without
 * articles, and without <em>name</em> and <em>date</em> where something else is left.
 *
 * @param words in alphabetical order, once each
 * @param joined all of it as typed without spaces, for headers such as {@code termEnds}
 */
record HeaderKey(Set<String> words, String joined) {

  private static final Set<String> ARTICLES =
      Set.of("the", "of", "a", "an", "is", "on", "their", "this", "s", "and", "or");
  private static final Set<String> WEAK = Set.of("name", "date", "current", "please");

  static HeaderKey of(String header) {
    String folded = NameKey.of(header).text();
    List<String> all = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        all.add(singular(word));
      }
    }
    Set<String> words = new TreeSet<>(all);
    Set<String> strong = new TreeSet<>(words);
    strong.removeAll(WEAK);
    if (words.isEmpty() && !folded.isEmpty()) {
      words.add(folded);
    }
    return new HeaderKey(strong.isEmpty() ? words : strong, singular(folded.replace(" ", "")));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
