package org.partnershipatlas.register.exchange.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line, parted by spaces or further marks; what stands in quotes is one word. */
final class Words {
  private static final Pattern CODED = Pattern.compile("&#(\\d{1,7});");

  private final String text;
  private final String marks;
  private int at;
  private boolean quoted;

  Words(String text) {
    this(text, "");
  }

  Words(String text, String marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The next word; empty at the end, and where empty quotes stand. */
  String next() {
    while (at < text.length() && parts(text.charAt(at))) {
      at++;
    }
    quoted = false;
    if (at >= text.length()) {
      return "";
    }
    char mark = text.charAt(at);
    if (mark == '"' || mark == '\'') {
      int end = text.indexOf(mark, at + 1);
      if (end > 0 && (end + 1 >= text.length() || parts(text.charAt(end + 1)))) {
        String word = text.substring(at + 1, end);
        at = end + 1;
        quoted = true;
        return word;
      }
    }
    int start = at;
    while (at < text.length() && !parts(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean parts(char c) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }

  /** Whether the last word stood in quotes. */
  boolean isQuoted() {
    return quoted;
  }

  /** Whether nothing is left. */
  boolean isEnd() {
    while (at < text.length() && parts(text.charAt(at))) {
      at++;
    }
    return at >= text.length();
  }

  /** What stands in brackets, of which the last word was the beginning. */
  String bracket(String word) {
    StringBuilder all = new StringBuilder(word);
    while (all.indexOf("]") < 0 && !isEnd()) {
      all.append(next());
    }
    return all.toString().replaceAll("[\\[\\]]", "");
  }

  /** A text with letters in place of their numbers. */
  static String decoded(String text) {
    return CODED
        .matcher(text)
        .replaceAll(
            code -> {
              int point = Integer.parseInt(code.group(1));
              return Matcher.quoteReplacement(
                  Character.isValidCodePoint(point) ? Character.toString(point) : code.group());
            });
  }
}
