package org.partnershipatlas.model;

/**
 * What every text of a record is brought to, so that each format can hold it: no spaces round it,
 * no-break and zero-width ones included, line ends alike on every machine, and no character that
 * XML and workbooks have no room for, or that turns the rest of a line round.
 */
final class Tidy {
  private Tidy() {}

  static String text(String text) {
    return isPlain(text) ? text : stripped(isOdd(text) ? kept(text) : text);
  }

  /** Most texts are: no spaces at their ends, and nothing but what a typewriter has. */
  static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0 || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOdd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((Character.isISOControl(c) && c != '\n' && c != '\t') || c >= '\uFFFE') {
        return true;
      }
      if (Character.isSurrogate(c) || turns(c)) {
        return true;
      }
    }
    return false;
  }

  private static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Tidy::isHeld)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Half of a pair of surrogates is no character, and the last two of a plane are none either. */
  private static boolean isHeld(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && !turns(c) && (c & 0xFFFE) != 0xFFFE;
  }

  /** A mark for the direction of reading reaches past the name that it stands in. */
  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
