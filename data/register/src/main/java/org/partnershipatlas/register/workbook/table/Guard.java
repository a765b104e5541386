package org.partnershipatlas.register.workbook.table;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being taken for a formula by a spreadsheet program: an apostrophe
 * is put before it, and one more before a text that has some already, so that reading takes off
 * exactly what writing put on. The full-width signs count as well: programs in East Asian settings
 * take them for the narrow ones.
 */
public final class Guard {

  private static final Pattern DANGEROUS =
      Pattern.compile("(?s)^'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

  private Guard() {}

  /** The text, with an apostrophe before it where it could be taken for a formula. */
  public static String put(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /** Whether a spreadsheet program could take it for a formula. */
  public static boolean isDangerous(String text) {
    return DANGEROUS.matcher(text).matches();
  }

  /** The text without the apostrophe that was put before it. */
  static String takenOff(String text) {
    return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
  }
}
