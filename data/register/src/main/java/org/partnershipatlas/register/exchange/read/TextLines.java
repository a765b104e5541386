package org.partnershipatlas.register.exchange.read;

/** The lines of a text, whatever ends them. */
final class TextLines {
  private final String text;
  private int at;
  private int number;
  private String line = "";

  TextLines(String text) {
    this.text = text;
  }

  /** Goes to the next line, if there is one. */
  boolean next() {
    if (at >= text.length()) {
      return false;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    line = text.substring(at, end);
    boolean both =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    at = end + (both ? 2 : 1);
    number++;
    return true;
  }

  String line() {
    return line;
  }

  /** From 1. */
  int number() {
    return number;
  }
}
