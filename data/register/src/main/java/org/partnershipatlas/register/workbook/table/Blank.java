package org.partnershipatlas.register.workbook.table;

/** What counts as nothing in a cell. */
final class Blank {

  private Blank() {}

  /**
   * The text without spaces round it, no-break spaces, byte-order marks and zero-width ones
   * included.
   */
  static String strip(String text) {
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
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0000';
  }
}
